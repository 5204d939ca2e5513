/**
 * Telegram room: helping each other: taps and messages find what they are about. Each side may press
 * only what is theirs; the ids in buttons may be forged.
 */
import type { Message } from "@grammyjs/types";
import { Composer } from "grammy";
import { isUrgent } from "../../answers/rules/danger.ts";
import { askOfStep } from "../../members/rules/asks.ts";
import { sayAskAnother } from "../../members/screens/say-asking.ts";
import type { Member } from "../../../bot/member.ts";
import { ways, type PeerRequest, type Said } from "../rules/request.ts";
import { otherOf } from "../rules/request.ts";
import { requestOf } from "./thread-say.ts";
import { isGoOn } from "../../../bot/typed.ts";
import { phrase } from "../../../bot/reply.ts";
import type { AnswersDeps } from "../../answers/screens/answers.ts";
import { contentOf } from "../../../bot/content.ts";
import type { BotContext, Turn, Homecoming } from "../../../bot/context.ts";
import { askPeerAgain, askPeerOn, chooseWay, chooseWomen, keepWords, sayWays } from "./ask.ts";
import { pressHelper } from "./helping.ts";
import { askToReport, decide, report } from "./report.ts";
import { block, judge, passOn, send, waitForWords } from "./thread.ts";
import type { PlaybookDeps } from "../../playbook/screens/playbook.ts";
import { isBookLine } from "../../shop/rules/cash-line.ts";
import { onward } from "../../../bot/doors.ts";

type PeersDeps = AnswersDeps & PlaybookDeps;

export function createPeers(deps: PeersDeps, homecoming: Homecoming): Composer<BotContext> {
  const screens = new Composer<BotContext>();
  const taps = screens.on("callback_query");

  screens.on("message", async (ctx, next) => {
    const { turn, message } = ctx;
    const heard = await findThread(ctx, turn, message);
    if (turn.member === undefined || heard === undefined) return next();
    const isDanger = () =>
      isUrgent(deps.answer(message.text ?? message.caption ?? "", turn.language));
    const goesOn = await hear(turn, turn.member, heard, message, isDanger);
    if (goesOn) await next();
  });

  taps.filter(
    (ctx) => ctx.action.startsWith("helper:"),
    async ({ turn, action }) => {
      if (turn.member === undefined) return homecoming.say(turn);
      await pressHelper(turn, turn.member, action.slice("helper:".length));
    },
  );

  taps.filter(
    (ctx) => ctx.action.startsWith("peer:"),
    async ({ turn, action }) => {
      const { member, records } = turn;
      if (member === undefined) return homecoming.say(turn);
      const [, verb = "", id = "", argument = ""] = action.split(":");
      if (verb === "step") return askPeerOn(deps, turn, member, id);
      const request = await records.peers.findRequest(id);
      if (request === undefined || otherOf(request, member.id) === undefined) {
        return turn.note(phrase("button-old"));
      }
      await press(deps, turn, member, request, verb, argument);
    },
  );

  const cases = taps.filter((ctx) => ctx.action.startsWith("case:"));
  cases.filter(
    (ctx) => ctx.turn.isOfficer,
    async ({ turn, action }) => {
      const [, verb = "", id = ""] = action.split(":");
      await decide(turn, verb, id);
    },
  );
  cases.use(({ turn }) => turn.note(phrase("officers-only")));

  return screens;
}

async function press(
  deps: PeersDeps,
  turn: Turn,
  member: Member,
  request: PeerRequest,
  verb: string,
  argument: string,
): Promise<void> {
  const { waiting } = turn.records;
  // Whoever presses has left what their next words were for.
  if ((await waiting.find(turn.person))?.kind === "peer") await waiting.clear(turn.person);
  const isDraft = request.state === "draft";
  const isAsker = member.id === request.memberId;
  const way = ways.find((each) => each === argument);
  const ask = askOfStep(request.stepId);
  // Whom it goes to was chosen, and whether it helped is nothing that counts.
  if (ask !== undefined && ["ways", "way", "woman", "helped", "unhelped"].includes(verb)) {
    return turn.note(phrase("button-old"));
  }
  if (isDraft && isAsker) {
    if (verb === "ways") return sayWays(turn, member, request);
    if (verb === "way" && way !== undefined) return chooseWay(turn, member, request, way);
    if (verb === "woman") return chooseWomen(turn, member, request);
    if (verb === "send") return send(deps, turn, member, request);
    if (verb === "drop") return turn.say({ words: phrase("answer-left"), buttons: onward });
  }
  if (isDraft) return turn.note(phrase("button-old"));
  if (verb === "say") return waitForWords(turn, member, request);
  if (verb === "block") return block(turn, member, request);
  if (verb === "report") return askToReport(turn, member, request);
  if (verb === "tell") return report(deps, turn, member, request);
  if (verb === "keep") return turn.say({ words: phrase("answer-left"), buttons: onward });
  if (isAsker && verb === "again" && ask !== undefined) {
    return turn.say(sayAskAnother("over", ask, undefined));
  }
  if (isAsker && verb === "again") return askPeerAgain(turn, member, request);
  if (isAsker && (verb === "helped" || verb === "unhelped")) {
    return judge(turn, member, request, verb === "helped");
  }
  turn.note(phrase("button-old"));
}

interface Heard {
  readonly requestId: string;
  /** By a reply to a message of the thread; otherwise their next words were waited for. */
  readonly byReply: boolean;
}

async function findThread(
  ctx: BotContext,
  { records, person }: Turn,
  message: Message,
): Promise<Heard | undefined> {
  const repliedTo = message.reply_to_message?.message_id;
  if (repliedTo !== undefined) {
    const requestId = requestOf(await records.outbox.aboutOf(person, repliedTo));
    if (requestId !== undefined) return { requestId, byReply: true };
  }
  const waiting = await records.waiting.find(person);
  // A line of the cash book is for the book, whatever else is open.
  if (waiting?.kind !== "peer" || isBookLine(ctx)) return undefined;
  return { requestId: waiting.data, byReply: false };
}

/** @returns true when others look at the message as well */
async function hear(
  turn: Turn,
  member: Member,
  { requestId, byReply }: Heard,
  message: Message,
  isDanger: () => boolean,
): Promise<boolean> {
  const { peers, waiting } = turn.records;
  const request = await peers.findRequest(requestId);
  if (request === undefined || otherOf(request, member.id) === undefined) {
    if (!byReply) await waiting.clear(turn.person);
    else turn.say({ words: phrase("peer-over"), buttons: onward });
    return !byReply;
  }
  const said = saidIn(message);
  if (said === undefined) {
    turn.say({ words: phrase("peer-cannot-pass"), buttons: onward });
    return false;
  }
  const isAsker = member.id === request.memberId;
  if (request.state === "draft") {
    // A danger gets its answer first; "fine" leaves the question.
    if (isDanger()) return true;
    await waiting.clear(turn.person);
    if (said.kind === "text" && isGoOn(said.text)) return true;
    await keepWords(turn, member, request, said, message.message_id);
    return false;
  }
  if (!byReply) await waiting.clear(turn.person);
  if ((await peers.findHelper(member.id)).helps === "ended") {
    turn.say({ words: phrase("helper-ended"), buttons: onward });
    return false;
  }
  await passOn(turn, member, request, said);
  // Helpers speak of dangers because they are asked; an asker may be in one.
  return isAsker && isDanger();
}

/** What may go to another member: no contact, no place, no card with a number, nothing forwarded as such. */
function saidIn(message: Message): Said | undefined {
  const content = contentOf(message);
  if (content.kind === "other") return undefined;
  if (content.kind === "text") return { kind: "text", text: content.text, fileId: null };
  const { kind, fileId, caption = "" } = content;
  const name = message.document?.file_name ?? "";
  const isCard =
    kind === "document" && (/\.vcf$/i.test(name) || /vcard/i.test(content.mimeType ?? ""));
  return isCard ? undefined : { kind, text: caption, fileId };
}
