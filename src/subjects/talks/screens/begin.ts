/**
 * How a talk begins: with an answer, with "I take it", or because one of the two wants to
 * go on. A learner talks with one person at a time.
 */
import { quoted } from "../../answers/index.ts";
import { onward } from "../../../bot/doors.ts";
import type { Member } from "../../../bot/member.ts";
import { isQuiet } from "../../../bot/quiet-hours.ts";
import { phrase } from "../../../bot/reply.ts";
import { silenceMs, type Thread } from "../rules/threads-record.ts";
import {
  busyWith,
  sayUnreached,
  keeperSide,
  learnerSide,
  screenOfMore,
  talkBegins,
  wantsTalk,
  wentToLearner,
} from "./threads-say.ts";
import type { Turn } from "../../../bot/context.ts";
import { actorOf, note, isMe, nameOf, keeperName } from "../../../bot/officers.ts";
import {
  endTalk,
  mayKeep,
  passToLearner,
  readersOf,
  watchSilence,
  type ThreadDeps,
} from "./acts.ts";
import { localRulesOf } from "../../../bot/usual.ts";
import { newId } from "../../../bot/ids.ts";
import { sayOld } from "../../../bot/subject.ts";

/** @returns `undefined` when the learner talks with somebody already */
export async function beginTalk(
  deps: ThreadDeps,
  turn: Turn,
  learner: Member,
  questionId: string | null,
  keeper: { readonly id: string; readonly name: string },
): Promise<Thread | undefined> {
  const thread = {
    id: newId("t"),
    memberId: learner.id,
    questionId,
    keeper: keeper.id,
    keeperName: keeper.name,
  };
  const { threads } = turn.records;
  if (!(await threads.open(thread, turn.now))) {
    const known = await threads.findOf(learner.id);
    // Over for a day, and it was night since: nobody was told yet.
    if (known === undefined || !isSilent(known, turn.now)) return undefined;
    turn.say(...(await endTalk(deps, turn, known, "silence")));
    if (!(await threads.open(thread, turn.now))) return undefined;
  }
  // What was asked before waits no more: the next words of both are for the other.
  await turn.records.waiting.clear(learner.telegramId);
  await turn.records.waiting.clear(turn.person);
  await watchSilence(turn, thread);
  return { ...thread, state: "open", isNoted: false, lastAt: turn.now };
}

function isSilent({ lastAt }: Thread, now: Date): boolean {
  return now.getTime() - lastAt.getTime() >= silenceMs;
}

/** "{Li} talks with you now", in the learner's hours. */
async function beginning(deps: ThreadDeps, turn: Turn, learner: Member, thread: Thread) {
  const { timeZone } = await localRulesOf(deps, turn, learner);
  return talkBegins(thread, isQuiet(turn.now, timeZone));
}

export async function tellBeginning(
  deps: ThreadDeps,
  turn: Turn,
  learner: Member,
  thread: Thread,
): Promise<void> {
  turn.say({
    words: await beginning(deps, turn, learner, thread),
    ...learnerSide(thread),
    to: learner.telegramId,
    language: learner.language,
  });
}

/** "I have it": what the keeper sees when a talk is theirs. */
export function sayTaken(turn: Turn, thread: Thread, learner: Member): void {
  turn.say({
    words: phrase("thread-taken", { name: learner.firstName }),
    ...keeperSide(thread),
  });
}

/** Officers, and the learner's mentor of today. */
export async function mayBegin(turn: Turn, learner: Member): Promise<boolean> {
  if (turn.isOfficer) return true;
  if (turn.member === undefined) return false;
  return (await turn.records.mentors.mentorOf(learner.id))?.id === turn.member.id;
}

/** Whoever answered a question has more to say, and the talk is over or never was. */
export async function beginAnew(deps: ThreadDeps, turn: Turn, questionId: string): Promise<void> {
  const learner = await whoAsked(turn, questionId);
  if (learner === undefined) return sayOld(turn);
  await beginAgain(deps, turn, learner, questionId);
}

/** The same, with what they said already: the talk begins with it. */
export async function sendAfter(
  deps: ThreadDeps,
  turn: Turn,
  questionId: string,
  messageId: number,
): Promise<void> {
  const { threads } = turn.records;
  const learner = await whoAsked(turn, questionId);
  if (learner === undefined || !Number.isSafeInteger(messageId) || messageId < 1) {
    return sayOld(turn);
  }
  if ((await threads.findOf(learner.id)) === undefined) {
    await beginAgain(deps, turn, learner, questionId);
  }
  const thread = await threads.findOf(learner.id);
  if (thread === undefined) return;
  if (!isMe(turn, thread.keeper)) return sayWhoTalks(turn, learner);
  await turn.records.outbox.raiseScreen(turn.person, screenOfMore(messageId), turn.now);
  const said = { text: undefined, chat: turn.person, messageId };
  if (await passToLearner(turn, thread, learner, said)) {
    turn.say(wentToLearner(thread, learner.firstName));
  }
}

/** Whoever asked what I answered, where I may still talk with them. */
async function whoAsked(turn: Turn, questionId: string): Promise<Member | undefined> {
  const question = await turn.records.questions.find(questionId);
  const learner =
    question === undefined ? undefined : await turn.records.members.find(question.memberId);
  const isMine = question?.sentTo !== null && isMe(turn, question?.keeper ?? null);
  if (learner === undefined || !isMine || !(await mayBegin(turn, learner))) return undefined;
  return learner;
}

export async function beginAgain(
  deps: ThreadDeps,
  turn: Turn,
  learner: Member,
  questionId: string | null,
): Promise<void> {
  if (learner.hasLeft) return sayUnreached(turn, learner);
  const me = { id: actorOf(turn), name: nameOf(turn) };
  const thread = await beginTalk(deps, turn, learner, questionId, me);
  if (thread === undefined) return sayWhoTalks(turn, learner);
  await note(turn, "talk-begun", learner.id);
  await tellBeginning(deps, turn, learner, thread);
  sayTaken(turn, thread, learner);
}

/** A learner wants to go on with whoever answered. */
export async function askOn(
  deps: ThreadDeps,
  turn: Turn,
  member: Member,
  questionId: string,
): Promise<Thread | undefined> {
  const { questions, threads } = turn.records;
  const question = await questions.find(questionId);
  if (question?.memberId !== member.id || question.keeper === null) {
    sayOld(turn);
    return undefined;
  }
  if (!(await mayKeep(deps, turn.records, question.keeper))) {
    turn.say({ words: phrase("thread-gone"), buttons: onward });
    return undefined;
  }
  const keeper = { id: question.keeper, name: await keeperName(turn, question.keeper) };
  const thread = await beginTalk(deps, turn, member, question.id, keeper);
  if (thread === undefined) {
    const known = await threads.findOf(member.id);
    if (known !== undefined) turn.say(busyWith(known));
    return undefined;
  }
  await tellBeginning(deps, turn, member, thread);
  const asks = { name: member.firstName, question: quoted(question.text) || "…" };
  for (const reader of await readersOf(deps, turn, keeper.id)) {
    turn.say(wantsTalk(thread, asks, reader));
  }
  return thread;
}

/** The learner talks with somebody: exactly one person at a time. */
export async function sayWhoTalks(turn: Turn, learner: Member): Promise<void> {
  const thread = await turn.records.threads.findOf(learner.id);
  const name = thread?.keeperName ?? "";
  turn.say({
    words: phrase("desk-taken", { name, who: name === "" ? "nobody" : "person", state: "asked" }),
  });
}
