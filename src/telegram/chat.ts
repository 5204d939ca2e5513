/**
 * Telegram room: ordinary conversation. Anything that is not a command or a button: an answer to
 * the task at hand, a question, or both; then the bot asks which.
 */
import { Composer } from "grammy";
import { isQuestion } from "../core/answers/is-question.ts";
import { awaits, receive } from "../core/playbook/walk.ts";
import type { Member } from "../core/member.ts";
import { phrase, type Reply } from "../core/reply.ts";
import { answerText, offerPerson, type AnswersDeps } from "./answers.ts";
import { contentOf } from "./content.ts";
import type { BotContext, Turn } from "./context.ts";
import type { Homecoming } from "./homecoming.ts";
import { sayWalked, walkDeps, type PlaybookDeps } from "./playbook.ts";

type ChatDeps = AnswersDeps & PlaybookDeps;

export function createChat(deps: ChatDeps, homecoming: Homecoming): Composer<BotContext> {
  const chat = new Composer<BotContext>();

  chat.on("message:text", (ctx) => converse(deps, ctx.turn, ctx.message.text));

  chat.on("message", async (ctx) => {
    const { turn } = ctx;
    if (turn.member === undefined) {
      turn.say({ words: phrase("only-text-before-joining") });
      return homecoming.say(turn);
    }
    const content = contentOf(ctx.message);
    const walk = await walkDeps(deps, turn, turn.member);
    const awaited = await awaits(walk, turn.member);
    if (awaited !== undefined && awaited.length > 0) {
      const walked = await receive(walk, turn.member, content);
      if (walked !== undefined) return sayWalked(deps, turn, turn.member, walked);
    }
    if (content.kind === "other" || content.kind === "text") {
      turn.say({ words: phrase("cannot-read-that"), buttons: whatNow });
      return;
    }
    await offerPerson(turn, turn.member, {
      messageId: ctx.message.message_id,
      caption: content.caption ?? "",
      voice: content.kind === "voice",
    });
  });

  chat.on("callback_query").filter(
    (ctx) => ctx.action.startsWith("either:"),
    async (ctx) => {
      const { turn } = ctx;
      const waiting = await turn.records.waiting.find(turn.person);
      if (turn.member === undefined || waiting?.kind !== "either") return homecoming.say(turn);
      await turn.records.waiting.clear(turn.person);
      if (ctx.action === "either:question") return answerText(deps, turn, waiting.data);
      await give(deps, turn, turn.member, waiting.data);
    },
  );

  // A button that nobody knows: forged, or of a version long gone.
  chat.on("callback_query", async (ctx) => {
    ctx.turn.note(phrase("button-old"));
    await homecoming.say(ctx.turn);
  });

  return chat;
}

/** A text that an article answers this surely may be a question even without a question word. */
const surelyKnown = 0.9;

const whatNow: NonNullable<Reply["buttons"]> = [
  [
    { label: phrase("button-next"), action: "do:next" },
    { label: phrase("button-ask"), action: "do:ask" },
  ],
];

async function converse(deps: ChatDeps, turn: Turn, text: string): Promise<void> {
  const { member, records } = turn;
  // Danger first, whatever else waits.
  if (member === undefined || deps.answer(text, turn.language).kind === "triage") {
    return answerText(deps, turn, text);
  }
  const waiting = await records.waiting.find(turn.person);
  if (waiting !== undefined) await records.waiting.clear(turn.person);
  if (waiting?.kind === "question") return answerText(deps, turn, text);

  const awaited = await awaits(await walkDeps(deps, turn, member), member);
  const taken = awaited?.filter((kind) => kind === "text" || kind === "link" || kind === "number");
  if (awaited === undefined || awaited.length === 0) return answerText(deps, turn, text);
  const answer = deps.answer(text, turn.language);
  if (answer.kind === "greeting") return answerText(deps, turn, text);
  const known = answer.kind === "answered" && answer.confidence >= surelyKnown;
  if (!known && !isQuestion(text)) return give(deps, turn, member, text);
  if (taken?.includes("text") !== true) return answerText(deps, turn, text);
  await records.waiting.set(turn.person, { kind: "either", data: text.slice(0, 1_000) }, turn.now);
  turn.say({
    words: phrase("either-ask"),
    buttons: [
      [{ label: phrase("either-task"), action: "either:task" }],
      [{ label: phrase("either-question"), action: "either:question" }],
    ],
    screen: "either",
  });
}

/** The text is for the task at hand. */
async function give(deps: ChatDeps, turn: Turn, member: Member, text: string): Promise<void> {
  const walk = await walkDeps(deps, turn, member);
  const walked = await receive(walk, member, { kind: "text", text });
  if (walked === undefined) return answerText(deps, turn, text);
  await sayWalked(deps, turn, member, walked);
}
