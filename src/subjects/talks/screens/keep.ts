/**
 * The keeper's side of a talk: writing to the learner, taking what was passed on, ending it. How it is passed on
 * is give.ts.
 */
import { type Said, ownWords } from "../../answers/index.ts";
import type { Member } from "../../../bot/member.ts";
import { phrase, type Button } from "../../../bot/reply.ts";
import { association, type Thread } from "../rules/threads-record.ts";
import { sayUnreached, takeBackButton, wentToLearner } from "./threads-say.ts";
import type { Turn } from "../../../bot/context.ts";
import { actorOf, note, isMe, nameOf } from "../../../bot/officers.ts";
import { endTalk, handOn, passToLearner, type ThreadDeps } from "./acts.ts";
import { give, sayWhoHasIt, sayWhomToGive } from "./give.ts";
import { beginAgain, mayBegin, sayTaken, tellBeginning } from "./begin.ts";
import { sayOld } from "../../../bot/subject.ts";

/** The keeper; or an officer, while the association has it. A mentor who was dismissed is none. */
export async function mayWrite(turn: Turn, { keeper }: Thread): Promise<boolean> {
  if (turn.isOfficer) return keeper === association || isMe(turn, keeper);
  if (!isMe(turn, keeper) || turn.member === undefined) return false;
  return (await turn.records.mentors.villagesOf(turn.member.id)).length > 0;
}

/** @param how `unasked`: typed without a reply or Write, since there is one talk only */
export async function writeToLearner(
  deps: ThreadDeps,
  turn: Turn,
  thread: Thread,
  said: Said,
  how: "meant" | "unasked" = "meant",
): Promise<void> {
  const learner = await turn.records.members.find(thread.memberId);
  if (learner === undefined) return turn.say({ words: phrase("relay-gone") });
  if (learner.hasLeft) return sayUnreached(turn, learner);
  const mine = await takeOver(deps, turn, thread, learner, false);
  if (mine === undefined) return;
  if (!(await passToLearner(turn, mine, learner, said))) return sayOver(turn, mine);
  const answered = await noteAnswered(turn, mine, said);
  // Nobody pressed Write: it must be seen where the words went.
  if (how === "unasked") turn.say(wentToLearner(mine, learner.firstName, answered));
  else if (answered !== undefined) {
    const words = phrase("relay-passed-on", { name: learner.firstName });
    turn.say({ words, buttons: [...answered, [takeBackButton]] });
  }
}

/**
 * The first words of a talk are the answer to its question.
 *
 * @returns what may be done with the answer; undefined where nothing waited for one
 */
async function noteAnswered(
  turn: Turn,
  { questionId }: Thread,
  said: Said,
): Promise<readonly (readonly Button[])[] | undefined> {
  const { questions } = turn.records;
  const question = questionId === null ? undefined : await questions.find(questionId);
  if (question === undefined || question.state === "answered") return undefined;
  await questions.claim([question.id], actorOf(turn), "answered", turn.now);
  await note(turn, "question-answered", question.id);
  const buttons: (readonly Button[])[] = [];
  await turn.tell("question-answered", { question, text: said.text, buttons });
  return buttons;
}

/** What was passed to me, or to the association, is mine with my first word. */
async function takeOver(
  deps: ThreadDeps,
  turn: Turn,
  thread: Thread,
  learner: Member,
  isTold: boolean,
): Promise<Thread | undefined> {
  if (thread.state === "open" && thread.keeper !== association) {
    return thread;
  }
  if (thread.state === "closed") {
    sayOver(turn, thread);
    return undefined;
  }
  const me = { keeper: actorOf(turn), name: nameOf(turn), state: "open" } as const;
  const mine = await handOn(turn, thread, learner, me);
  if (mine === undefined) {
    await sayWhoHasIt(turn, thread);
    return undefined;
  }
  await note(turn, "talk-taken", learner.id);
  if (isTold) await tellBeginning(deps, turn, learner, mine);
  return mine;
}

export async function pressOfKeeper(
  deps: ThreadDeps,
  turn: Turn,
  thread: Thread,
  verb: string,
  argument: string,
): Promise<void> {
  const learner = await turn.records.members.find(thread.memberId);
  if (learner === undefined) return turn.say({ words: phrase("relay-gone") });
  if (verb === "again" && (await mayBegin(turn, learner))) {
    return beginAgain(deps, turn, learner, thread.questionId);
  }
  if (!(await mayWrite(turn, thread))) {
    if (verb === "take" && turn.isOfficer) return sayWhoHasIt(turn, thread);
    return sayOld(turn);
  }
  if (verb === "end") return sayEnd(deps, turn, thread, "keeper");
  if (thread.state === "closed") return sayOver(turn, thread);
  if (verb === "take") {
    const mine = await takeOver(deps, turn, thread, learner, true);
    if (mine !== undefined) sayTaken(turn, mine, learner);
  }
  if (verb === "write") await waitForWords(turn, thread, learner);
  if (verb === "pass") {
    const text = await ownWords(turn, argument);
    if (text === undefined) return sayOld(turn);
    const said = { text, chat: turn.person, messageId: 0 };
    await writeToLearner(deps, turn, thread, said, "unasked");
  }
  if (verb === "give") await sayWhomToGive(turn, thread, learner);
  if (verb === "to") await give(deps, turn, thread, learner, argument);
}

async function waitForWords(turn: Turn, { id }: Thread, learner: Member): Promise<void> {
  const { waiting } = turn.records;
  await waiting.set(turn.person, { kind: "answer", data: `thread:${id}` }, turn.now);
  turn.say({
    words: phrase("thread-write-how", { name: learner.firstName }),
    buttons: [[{ label: phrase("leave-it"), action: "desk:leave" }]],
  });
}

export async function sayEnd(
  deps: ThreadDeps,
  turn: Turn,
  thread: Thread,
  end: "learner" | "keeper",
): Promise<void> {
  const told = await endTalk(deps, turn, thread, end);
  if (told.length === 0) return turn.note(phrase("thread-over-note"));
  if (end === "keeper") await note(turn, "talk-ended", thread.memberId);
  turn.say(...told);
}

function sayOver(turn: Turn, { id }: Thread): void {
  turn.say({
    words: phrase("thread-over"),
    buttons: [[{ label: phrase("thread-again"), action: `thread:again:${id}` }]],
  });
}
