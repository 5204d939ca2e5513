/**
 * What a mentor or an officer does with a question: answers it for everybody who asked,
 * takes it, leaves it to the association. Of two who act at the same moment one is the first, and the
 * other is told who. Rights were checked by questions.ts.
 */
import {
  answerFor,
  forReader,
  isTakenBack,
  type RecordQuestion as Question,
  type Said,
  villageName,
  wishOutcome,
} from "../../answers/index.ts";
import type { Member } from "../../../bot/member.ts";
import { phrase, type Button } from "../../../bot/reply.ts";
import {
  beginTalk,
  sayUnreached,
  learnerSide,
  offerTalk,
  passToLearner,
  sayTaken,
  sendMore,
  sayWhoTalks,
  takeBackButton,
  talkOn,
  tellBeginning,
  type Thread,
} from "../../talks/index.ts";
import type { Turn } from "../../../bot/context.ts";
import { offerToKeep } from "./drafts.ts";
import { actorOf, note, isMe, nameOf, keeperName, findOfficers } from "../../../bot/officers.ts";
import { isMentee, isNamed, waitingWith, type DeskDeps, type Scope } from "./desk.ts";
import { sayOld } from "../../../bot/subject.ts";

/** The answer goes to everybody who waits for it, once each. Of two who answer, one is the first. */
export async function answer(
  deps: DeskDeps,
  turn: Turn,
  scope: Scope,
  question: Question,
  said: Said,
): Promise<void> {
  const { questions, members, audit } = turn.records;
  const all = await waitingWith(deps, turn, scope, question);
  const { here: same, gone } = await whoIsHere(turn, all);
  const [gonePerson] = gone;
  if (same.length === 0 && gonePerson !== undefined) return sayUnreached(turn, gonePerson);
  const me = actorOf(turn);
  const mine = await questions.claim(
    same.map(({ id }) => id),
    me,
    "answered",
    turn.now,
  );
  const answered = same.filter(({ id }) => mine.has(id));
  if (answered.length === 0) return sayMore(turn, question, said);

  // Whoever asked twice reads it once, beside their newest words.
  const newestByMember = new Map(answered.map((each) => [each.memberId, each]));
  const told: Member[] = [];
  for (const each of newestByMember.values()) {
    const learner = await members.find(each.memberId);
    if (learner === undefined) continue;
    told.push(learner);
    await deliver(turn, each, learner, said, newestByMember.size === 1);
  }
  const people = told.length;
  const [only] = told;
  // Nobody who asked is here any more: nothing was answered, and nothing is noted.
  if (only === undefined) return turn.say({ words: phrase("relay-gone") });
  const at = { at: turn.now, actor: me, act: "question-answered", subject: question.id };
  await audit.write({ ...at, facts: { people } });
  const keep = await offerToKeep(turn, answered, said.text);
  const mayKnow = people === 1 && (await isNamed(turn, scope, answered[0]!));
  const talk = mayKnow ? await talkWith(turn, answered[0]!, only) : [];
  const buttons = [...talk, ...keep, [takeBackButton]];
  turn.say({
    words: mayKnow
      ? phrase("relay-passed-on", { name: only.firstName })
      : phrase("relay-passed-on-all", { people }),
    buttons,
  });
}

/** Those who blocked the bot ask again when they come back: their questions wait. */
async function whoIsHere({ records }: Turn, questions: readonly Question[]) {
  const here: Question[] = [];
  const gone: Member[] = [];
  for (const question of questions) {
    const learner = await records.members.find(question.memberId);
    if (learner?.hasLeft) gone.push(learner);
    else here.push(question);
  }
  return { here, gone };
}

/** A wish begins no talk, and whoever talks already is not asked whether to. */
async function talkWith(turn: Turn, { id, outcome }: Question, learner: Member) {
  if (wishOutcome.test(outcome)) return [];
  const isTalking = (await turn.records.threads.findOf(learner.id)) !== undefined;
  return isTalking ? [] : [[offerTalk(id, learner.firstName)]];
}

/** Nobody waits for it: more words of whoever answered belong to the talk, if it goes on. */
async function sayMore(turn: Turn, question: Question, said: Said): Promise<void> {
  const learner = await turn.records.members.find(question.memberId);
  if (learner === undefined) return turn.say({ words: phrase("relay-gone") });
  if (learner.hasLeft) return sayUnreached(turn, learner);
  const thread = await myTalk(turn, learner.id);
  if (thread !== undefined && (await passToLearner(turn, thread, learner, said))) return;
  await sayWhoHas(turn, question, { learner, said });
}

/** An answer begins no talk: a button does. Who asked alone is asked whether they want one. */
async function deliver(
  turn: Turn,
  question: Question,
  learner: Member,
  said: Said,
  isOnly: boolean,
): Promise<void> {
  const name = nameOf(turn);
  if (wishOutcome.test(question.outcome)) {
    return turn.say(...answerFor(question, learner, name, said, {}));
  }
  const thread = isOnly && question.sentTo !== null ? await myTalk(turn, learner.id) : undefined;
  const under = thread === undefined ? talkOn(question, name, isOnly) : learnerSide(thread);
  turn.say(...answerFor(question, learner, name, said, under));
}

/** The talk that I have with this learner now, which goes on with these words. */
async function myTalk(turn: Turn, learnerId: string): Promise<Thread | undefined> {
  const { threads } = turn.records;
  const thread = await threads.findOf(learnerId);
  if (thread === undefined || !isMe(turn, thread.keeper)) return undefined;
  return (await threads.touch(thread.id, turn.now)) ? thread : undefined;
}

/** "I take it": nobody else answers, and the learner talks with me from now on. */
export async function take(
  deps: DeskDeps,
  turn: Turn,
  scope: Scope,
  question: Question,
): Promise<void> {
  const { questions, members } = turn.records;
  if (!(await isNamed(turn, scope, question))) return sayOld(turn);
  const learner = await members.find(question.memberId);
  if (learner === undefined) return turn.say({ words: phrase("relay-gone") });
  if (learner.hasLeft) return sayUnreached(turn, learner);
  const me = { id: actorOf(turn), name: nameOf(turn) };
  const mine = await questions.claim([question.id], me.id, "asked", turn.now);
  if (mine.size === 0) return sayWhoHas(turn, question);
  const thread = await beginTalk(deps, turn, learner, question.id, me);
  if (thread === undefined) {
    const known = await myTalk(turn, learner.id);
    if (known !== undefined) return sayTaken(turn, known, learner);
    await questions.release(question.id, turn.now);
    return sayWhoTalks(turn, learner);
  }
  await note(turn, "question-taken", question.id);
  await tellBeginning(deps, turn, learner, thread);
  sayTaken(turn, thread, learner);
}

/** The mentor leaves it to the association; the learner is told. */
export async function passUp(
  deps: DeskDeps,
  turn: Turn,
  scope: Scope,
  question: Question,
): Promise<void> {
  const { questions, members } = turn.records;
  if (question.sentTo !== "mentor" || !(await isMentee(turn, scope, question))) return sayOld(turn);
  const learner = await members.find(question.memberId);
  if (learner === undefined) return turn.say({ words: phrase("relay-gone") });
  const mine = await questions.claim([question.id], actorOf(turn), "asked", turn.now);
  if (mine.size === 0) return sayWhoHas(turn, question);
  await questions.send(question.id, "association", turn.now);
  await note(turn, "question-passed-up", question.id);
  const village = await villageName(turn, learner);
  for (const officer of await findOfficers(deps, turn)) {
    turn.say(...forReader(question, learner, village, officer));
  }
  turn.say({
    words: phrase("relay-passed-up", { name: nameOf(turn) }),
    to: learner.telegramId,
    language: learner.language,
  });
  turn.say({ words: phrase("desk-passed-up") });
}

/**
 * Somebody else was quicker: who, as far as that is known.
 *
 * @param more what whoever answered said after it: it goes there at a tap
 */
export async function sayWhoHas(
  turn: Turn,
  { id }: Question,
  more?: { readonly learner: Member; readonly said: Said },
): Promise<void> {
  const now = await turn.records.questions.find(id);
  if (now !== undefined && isTakenBack(now)) return turn.say({ words: phrase("desk-back-before") });
  const keeper = now?.keeper ?? null;
  const { members } = turn.records;
  if (now !== undefined && keeper === null && (await members.hasDied(now.memberId))) {
    const died = await members.find(now.memberId);
    return turn.say({ words: phrase("desk-died", { name: died?.firstName ?? "" }) });
  }
  const name = keeper === null ? "" : await keeperName(turn, keeper);
  const who = isMe(turn, keeper) ? "you" : name === "" ? "nobody" : "person";
  const state = now?.state === "answered" ? "answered" : "asked";
  const again: Button = { label: phrase("thread-again"), action: `thread:begin:${id}` };
  const isMine = who === "you" && now?.sentTo !== null;
  const unsent = isMine && more !== undefined && more.said.messageId > 0 ? more : undefined;
  const words = [phrase("desk-taken", { name, who, state })];
  if (unsent === undefined) return turn.say({ words, ...(isMine ? { buttons: [[again]] } : {}) });
  const { firstName } = unsent.learner;
  turn.say({
    words: [...words, phrase("desk-unsent", { name: firstName })],
    ...sendMore(id, firstName, unsent.said.messageId),
  });
}
