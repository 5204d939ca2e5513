/**
 * Talks: which message goes to whom while a learner talks with a person, and the buttons
 * of a talk. While it lasts the bot is silent on what the learner writes; buttons, commands, the cash
 * book and what a task waits for work as always, and a danger is still answered by the bot.
 */
import type { Message } from "@grammyjs/types";
import {
  type AskingDeps,
  isUrgentText,
  notSentTo,
  ownWords,
  saidIn,
  wordsOfAnswers as wordsOf,
} from "../../answers/index.ts";
import type { Member } from "../../../bot/member.ts";
import { awaits, type RoadDeps, walkDeps } from "../../playbook/index.ts";
import { phrase } from "../../../bot/reply.ts";
import { association, type Thread } from "../rules/threads-record.ts";
import { contentOf } from "../../../bot/content.ts";
import type { Turn } from "../../../bot/context.ts";
import type { Events } from "../../../bot/events.ts";
import { pass, type Heard, type Press, sayOld } from "../../../bot/subject.ts";
import type { MemberTurn } from "../../../bot/who.ts";
import { passToKeeper } from "./acts.ts";
import { askOn, beginAnew, sendAfter } from "./begin.ts";
import { answeredIn, learnerSide } from "./threads-say.ts";
import { askToEnd, dropEndWords } from "./end-said.ts";
import { mayWrite, pressOfKeeper, sayEnd, writeToLearner } from "./keep.ts";
import { aloneIn, askWhom, keptBy, openTalk, sendButtons } from "./whom.ts";

export type TalksDeps = AskingDeps & RoadDeps;

/** Replies to a message of a talk, from either side, and what "Write" waits for. */
export async function hearReply(deps: TalksDeps, turn: Turn, message: Message): Heard {
  const said = saidIn(message, turn.person);
  const meant = await meantBy(turn, message);
  const thread =
    meant?.kind === "answer"
      ? await beginByReply(deps, turn, message, meant.id)
      : meant && (await turn.records.threads.find(meant.id));
  if (thread === undefined) return pass;
  if (thread.memberId === turn.member?.id) {
    if (said === undefined || isDanger(deps, turn, message) || thread.state === "closed") {
      return pass;
    }
    return (await passToKeeper(deps, turn, thread, turn.member, said)) ? undefined : pass;
  }
  if (!(await mayWrite(turn, thread))) return pass;
  if (said === undefined) return turn.say({ words: phrase("thread-cannot-pass") });
  await turn.records.waiting.clear(turn.person);
  // "Write" was pressed; a reply says itself that it is for the learner.
  const isReply = message.reply_to_message !== undefined;
  if (!isReply && (await askToEnd(turn, [thread], said))) return;
  await writeToLearner(deps, turn, thread, said);
}

/** The learner goes on with whoever answered. */
export async function pressBack(deps: TalksDeps, turn: MemberTurn, { args }: Press): Promise<void> {
  await askOn(deps, turn, turn.member, args[1] ?? "");
}

/** Whoever answered goes on with the learner. */
export function pressBegin(deps: TalksDeps, turn: Turn, { args }: Press): Promise<void> {
  return beginAnew(deps, turn, args[1] ?? "");
}

/** What whoever answered said after it. */
export function pressMore(deps: TalksDeps, turn: Turn, { args }: Press): Promise<void> {
  return sendAfter(deps, turn, args[1] ?? "", Number(args[2]));
}

/** The buttons of a talk. */
export async function pressThread(deps: TalksDeps, turn: Turn, { args }: Press): Promise<void> {
  const [verb = "", id = "", argument = ""] = args;
  const thread = await turn.records.threads.find(id);
  if (thread === undefined) return sayOld(turn);
  if (turn.member !== undefined && thread.memberId === turn.member.id) {
    if (verb === "end") return sayEnd(deps, turn, thread, "learner");
    if (verb === "pass") return passAll(deps, turn, thread, turn.member, argument);
  }
  if (verb === "end") await dropEndWords(turn);
  await pressOfKeeper(deps, turn, thread, verb, argument);
}

/** Words of a danger, which the learner sends there all the same. */
async function passAll(
  deps: TalksDeps,
  turn: Turn,
  thread: Thread,
  member: Member,
  questionId: string,
): Promise<void> {
  const text = await ownWords(turn, questionId);
  if (text === undefined || thread.state === "closed") return sayOld(turn);
  const said = { text, chat: turn.person, messageId: 0 };
  await passToKeeper(deps, turn, { ...thread, isNoted: false }, member, said);
}

/** What either side of a talk writes, while no task and no tool waits for it. */
export async function hearTalk(deps: TalksDeps, turn: Turn, message: Message): Heard {
  const open = await openTalk(turn);
  if (open === undefined) return pass;
  const { member } = turn;
  const { thread, own, kept } = open;
  const said = saidIn(message, turn.person);
  if (said === undefined) return keepBack(deps, turn, thread, message);
  if (!(await isForTalk(deps, turn, thread, message))) return pass;
  if (member !== undefined && thread === own) {
    return (await passToKeeper(deps, turn, thread, member, said)) ? undefined : pass;
  }
  if (await askToEnd(turn, kept, said)) return;
  if (aloneIn(kept) === undefined) return askWhom(turn, [said]);
  await writeToLearner(deps, turn, thread, said, "unasked");
}

/** Words under a picture were answered as a danger before: they are no neighbour's. */
async function isForTalk(
  deps: TalksDeps,
  turn: Turn,
  thread: Thread,
  message: Message,
): Promise<boolean> {
  if (isDanger(deps, turn, message)) return false;
  const { member } = turn;
  return member === undefined || !(await isForTask(deps, turn, member, thread, message));
}

/** In a talk "good" and "later" are said to the other one; only the talk's own buttons may be typed. */
export async function keepForTalk(
  deps: TalksDeps,
  turn: Turn,
  facts: Events["button-typed"],
): Promise<void> {
  if (/^(?:thread|unsay)\b/u.test(facts.action)) return;
  const open = await openTalk(turn);
  if (open === undefined || saidIn(facts.message, turn.person) === undefined) return;
  facts.isForPerson ||= await isForTalk(deps, turn, open.thread, facts.message);
}

/** A video, a place, a sticker: it must be seen that it went to nobody. */
async function keepBack(
  deps: TalksDeps,
  turn: Turn,
  thread: Thread,
  message: Message,
): Promise<typeof pass | void> {
  const { member } = turn;
  if (isDanger(deps, turn, message)) return pass;
  // The job says itself what it takes.
  if (member !== undefined && (await awaitedSince(deps, turn, member, thread)).length > 0) {
    return pass;
  }
  const below = member?.id === thread.memberId ? learnerSide(thread) : {};
  turn.say({ words: phrase("thread-cannot-pass"), ...below });
}

/** A danger was answered: whoever talks with a person hears that these words did not go there. It may be about a debt. */
export async function sayNotPassed(turn: Turn, said: Events["danger-said"]): Promise<void> {
  const { member, records } = turn;
  const pass = (id: string) => `thread:pass:${id}:${said.question.id}`;
  const own = member === undefined ? undefined : await records.threads.findOf(member.id);
  if (own !== undefined) {
    said.lines.push(phrase("thread-not-passed"));
    // The association has a button of its own.
    if (own.keeper === association || own.keeperName === "") return;
    const label = phrase("send-there", { name: own.keeperName });
    return void said.buttons.push([{ label, action: pass(own.id) }]);
  }
  const kept = await keptBy(turn);
  const alone = aloneIn(kept);
  const learner = alone && (await records.members.find(alone.memberId));
  if (alone !== undefined && learner !== undefined) {
    const { notSent, send } = notSentTo(learner, pass(alone.id));
    said.lines.push(notSent);
    said.buttons.push(send);
  } else if (kept.length > 0) {
    said.lines.push(phrase("thread-not-passed"));
    said.buttons.push(...(await sendButtons(turn, kept, pass)));
  }
}

function isDanger(deps: TalksDeps, turn: Turn, message: Message): boolean {
  return isUrgentText(wordsOf(message), turn.language, deps.answer);
}

/** The job was said after the last word of the talk, and it waits for just such a message. */
async function isForTask(
  deps: TalksDeps,
  turn: Turn,
  member: Member,
  thread: Thread,
  message: Message,
): Promise<boolean> {
  const awaited = await awaitedSince(deps, turn, member, thread);
  return awaited.some((kind) => kind === contentOf(message).kind);
}

async function awaitedSince(
  deps: TalksDeps,
  turn: Turn,
  member: Member,
  thread: Thread,
): Promise<readonly string[]> {
  const { raisedAt } = await turn.records.outbox.findScreen(turn.person, "step");
  if (raisedAt === null || raisedAt <= thread.lastAt) return [];
  return (await awaits(await walkDeps(deps, turn, member), member)) ?? [];
}

/** A reply to somebody's answer is for whoever gave it: the talk begins with it. */
async function beginByReply(
  deps: TalksDeps,
  turn: Turn,
  message: Message,
  questionId: string,
): Promise<Thread | undefined> {
  const { member, records } = turn;
  const isWords = saidIn(message, turn.person) !== undefined;
  if (member === undefined || !isWords || isDanger(deps, turn, message)) return undefined;
  const known = await records.threads.findOf(member.id);
  const question = known === undefined ? undefined : await records.questions.find(questionId);
  if (question !== undefined && question.keeper === known?.keeper) return known;
  return askOn(deps, turn, member, questionId);
}

/** A talk, or the answer to a question, that a message replies to or "Write" waits for. */
async function meantBy(
  turn: Turn,
  message: Message,
): Promise<{ readonly kind: "thread" | "answer"; readonly id: string } | undefined> {
  const { outbox, waiting } = turn.records;
  const repliedTo = message.reply_to_message?.message_id;
  const about = repliedTo === undefined ? undefined : await outbox.aboutOf(turn.person, repliedTo);
  const answered = answeredIn(about);
  if (answered !== undefined) return { kind: "answer", id: answered };
  const id = threadIn(about);
  if (id !== undefined) return { kind: "thread", id };
  const waits = await waiting.find(turn.person);
  const awaited = waits?.kind === "answer" ? threadIn(waits.data) : undefined;
  return awaited === undefined ? undefined : { kind: "thread", id: awaited };
}

function threadIn(about: string | undefined): string | undefined {
  return about?.startsWith("thread:") === true ? about.slice("thread:".length) : undefined;
}
