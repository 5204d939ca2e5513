/**
 * Telegram room: ordinary conversation. Anything that is not a command or a button: an answer to
 * the task at hand, a question, or both; then the bot asks which.
 */
import { Composer } from "grammy";
import { isQuestion } from "./answers/rules/is-question.ts";
import { awaits, isGoOn, receive, receiveTyped } from "./playbook/rules/walk.ts";
import type { Member } from "../bot/member.ts";
import { phrase, type Phrase, type Reply } from "../bot/reply.ts";
import { answerText, type AnswersDeps } from "./answers/screens/answers.ts";
import { hear, joinBurst } from "./answers/screens/bursts.ts";
import { contentOf, contentOfText, hasWords } from "../bot/content.ts";
import type { BotContext, Turn, Homecoming } from "../bot/context.ts";
import { sayWalked, walkDeps, type PlaybookDeps } from "./playbook/screens/playbook.ts";
import { offerPerson } from "./answers/screens/unread.ts";
import { mayListen, receiveVoice, voiceOf, type VoiceDeps } from "./voice/screens/voice.ts";
import { toTask } from "../bot/doors.ts";

type ChatDeps = AnswersDeps & PlaybookDeps & VoiceDeps;

export function createChat(deps: ChatDeps, homecoming: Homecoming): Composer<BotContext> {
  const chat = new Composer<BotContext>();

  chat.on("message:text", async (ctx) => {
    const { turn } = ctx;
    const { text } = ctx.message;
    const isOnTheRoad = turn.member?.placement != null && turn.member.worstProblem !== null;
    const isJoining = turn.member !== undefined || turn.joining !== undefined;
    // "Fine" to a question of joining: the question is said again, with its buttons.
    if (isJoining && !isOnTheRoad && isGoOn(text)) return homecoming.say(turn);
    await converse(deps, turn, text);
  });

  chat.on("message", async (ctx) => {
    const { turn } = ctx;
    if (turn.member === undefined) {
      turn.say({ words: phrase("only-text-before-joining") });
      return homecoming.say(turn);
    }
    const content = contentOf(ctx.message);
    const waiting = (await turn.records.waiting.find(turn.person))?.kind;
    const asked = waiting === "question";
    const walk = await walkDeps(deps, turn, turn.member);
    const awaited = asked ? [] : ((await awaits(walk, turn.member)) ?? []);
    const { listener } = deps;
    const note = awaited.includes("voice") ? undefined : voiceOf(ctx.message);
    if (listener !== undefined && note !== undefined) {
      // Who wants no program to listen is told so by /privacy; here it is as it is without one.
      if ((await mayListen(deps, turn, turn.member)) !== false) {
        // Said once more, instead of written.
        if (asked || waiting === "voice-fix") await turn.records.waiting.clear(turn.person);
        return receiveVoice({ ...deps, listener }, turn, turn.member, note, ctx.message.caption);
      }
    }
    if (awaited.length > 0) {
      const walked = await receive(walk, turn.member, content);
      if (walked !== undefined) return sayWalked(deps, turn, turn.member, walked);
    }
    if (content.kind === "other" || content.kind === "text") return cannotRead(turn);
    if (asked) await turn.records.waiting.clear(turn.person);
    const caption = content.caption ?? "";
    // Words under a picture are a question of their own, where the answer is known.
    const isKnown = ["answered", "which", "kept"].includes(
      deps.answer(caption, turn.language).kind,
    );
    if (isKnown && content.kind !== "voice") await answerText(deps, turn, caption);
    await offerPerson(turn, turn.member, {
      messageId: ctx.message.message_id,
      caption,
      voice: content.kind === "voice",
      album: albumOf(ctx.message),
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

/** What pictures that were sent together have in common. */
function albumOf({ media_group_id: id }: { readonly media_group_id?: unknown }) {
  return typeof id === "string" && id !== "" && id.length <= 64 ? id : undefined;
}

/** A text that an article answers this surely may be a question even without a question word. */
const surelyKnown = 0.9;

const whatNow: NonNullable<Reply["buttons"]> = [
  [toTask, { label: phrase("button-ask"), action: "do:ask" }],
];

function cannotRead(turn: Turn): void {
  turn.say({ words: phrase("cannot-read-that"), buttons: whatNow });
}

async function converse(deps: ChatDeps, turn: Turn, text: string): Promise<void> {
  const { member, records } = turn;
  if (member === undefined) {
    return hasWords(text) ? answerText(deps, turn, text) : cannotRead(turn);
  }
  const waiting = await records.waiting.find(turn.person);
  const isFree = waiting === undefined || waiting.kind === "question";
  if (isFree && hasWords(text) && (await joinBurst(deps, turn, member, text))) {
    return records.waiting.clear(turn.person);
  }
  if (waiting?.kind === "question") {
    if (!hasWords(text)) return cannotRead(turn);
    await records.waiting.clear(turn.person);
    return hear(deps, turn, member, text);
  }
  if (waiting?.kind === "either") {
    const all = `${waiting.data}\n${text}`;
    return all.length > mostHeld
      ? askWhich(turn, waiting.data, phrase("either-full"))
      : askWhich(turn, all);
  }

  const walk = await walkDeps(deps, turn, member);
  if (waiting?.kind === "show") {
    // Not taken as the thing to show: a question, or "fine", which leaves it as it is.
    if (!isGoOn(text)) return answerText(deps, turn, text);
    await records.waiting.clear(turn.person);
  }
  const typed = await receiveTyped(walk, member, text);
  if (typed !== undefined) return sayWalked(deps, turn, member, typed);

  const awaited = (await awaits(walk, member)) ?? [];
  if (awaited.length === 0) {
    return hasWords(text) ? hear(deps, turn, member, text) : cannotRead(turn);
  }
  const answer = deps.answer(text, turn.language);
  if (answer.kind === "greeting") return answerText(deps, turn, text);
  // It sounds like danger, and may be what the task asks for: the person says which.
  if (answer.kind === "triage") {
    return awaited.includes("text") ? askWhich(turn, text) : answerText(deps, turn, text);
  }
  const known = answer.kind === "answered" && answer.confidence >= surelyKnown;
  if (!hasWords(text) || (!known && !isQuestion(text))) return give(deps, turn, member, text);
  return awaited.includes("text") ? askWhich(turn, text) : answerText(deps, turn, text);
}

/** Two whole messages: all of it is read again with each message that comes before the tap. */
const mostHeld = 8_192;

/** Is it the answer or a question? What comes before the tap belongs to it: people write in bursts. */
async function askWhich(
  turn: Turn,
  text: string,
  words: Phrase = phrase("either-ask"),
): Promise<void> {
  await turn.records.waiting.set(turn.person, { kind: "either", data: text }, turn.now);
  turn.say({
    words,
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
  const walked = await receive(walk, member, contentOfText(text));
  if (walked === undefined) return answerText(deps, turn, text);
  await sayWalked(deps, turn, member, walked);
}
