/**
 * A talk goes on with somebody else: the keeper passes it on, the learner has another mentor, or the keeper is one no
 * more. Who got it is told, and so is the learner.
 */
import { villageName } from "../../answers/index.ts";
import type { Member } from "../../../bot/member.ts";
import { phrase, type Button } from "../../../bot/reply.ts";
import { association, type Thread } from "../rules/threads-record.ts";
import { given } from "./threads-say.ts";
import type { Turn } from "../../../bot/context.ts";
import { findOfficers, isMe, nameOf, note } from "../../../bot/officers.ts";
import { handOn, mayKeep, type ThreadDeps } from "./acts.ts";
import { sayOld } from "../../../bot/subject.ts";

export async function sayWhomToGive(turn: Turn, { id }: Thread, learner: Member): Promise<void> {
  const others = await othersFor(turn, learner);
  const rows: Button[][] = others.map(({ memberId, firstName }) => [
    { label: firstName, action: `thread:to:${id}:${memberId}` },
  ]);
  rows.push([{ label: phrase("thread-to-association"), action: `thread:to:${id}:up` }]);
  turn.say({ words: phrase("thread-give-whom", { name: learner.firstName }), buttons: rows });
}

/** Mentors of the learner's village who are there. */
async function othersFor(turn: Turn, learner: Member) {
  if (learner.villageId === null) return [];
  const mentors = await turn.records.mentors.listOf(learner.villageId);
  return mentors.filter(
    ({ memberId, state }) => state === "on" && memberId !== learner.id && !isMe(turn, memberId),
  );
}

export async function give(
  deps: ThreadDeps,
  turn: Turn,
  thread: Thread,
  learner: Member,
  to: string,
): Promise<void> {
  const { members } = turn.records;
  const chosen = (await othersFor(turn, learner)).find(({ memberId }) => memberId === to);
  const member = chosen === undefined ? undefined : await members.find(chosen.memberId);
  if (member === undefined && to !== "up") return sayOld(turn);
  const from = nameOf(turn);
  if (!(await giveTo(deps, turn, { ...thread, keeperName: from }, learner, member))) {
    return sayWhoHasIt(turn, thread);
  }
  turn.say({
    words:
      member === undefined
        ? phrase("thread-given-up")
        : phrase("thread-given-to", { name: member.firstName }),
  });
}

/** @returns false if the keeper has it no more */
async function giveTo(
  deps: ThreadDeps,
  turn: Turn,
  thread: Thread,
  learner: Member,
  member: Member | undefined,
): Promise<boolean> {
  const keeper = { keeper: member?.id ?? association, name: member?.firstName ?? "" };
  const handed = await handOn(turn, thread, learner, { ...keeper, state: "handed" });
  if (handed === undefined) return false;
  await note(turn, "talk-handed-on", thread.id);

  const { questions } = turn.records;
  const village = await villageName(turn, learner);
  const question = thread.questionId === null ? undefined : await questions.find(thread.questionId);
  const about = {
    name: learner.firstName,
    village: village ?? "–",
    question: question === undefined || question.text === "" ? "…" : question.text,
  };
  const readers = member === undefined ? await findOfficers(deps, turn) : [member];
  for (const reader of readers) {
    const isMentor = member !== undefined;
    turn.say(given(thread, thread.keeperName, about, { ...reader, isMentor }));
  }
  return true;
}

/** The learner has another mentor: a talk that goes on with the one before goes on with the new one. */
export async function giveWithLearner(
  deps: ThreadDeps,
  turn: Turn,
  learner: Member,
  before: Member,
  after: Member,
): Promise<void> {
  const thread = await turn.records.threads.findOf(learner.id);
  if (thread?.keeper !== before.id || before.id === after.id) return;
  await giveTo(deps, turn, { ...thread, keeperName: before.firstName }, learner, after);
}

/**
 * A mentor or an officer stops: each of their talks goes on with whoever mentors the learner now, or with the
 * association, and the learner hears it before the next word.
 */
export async function passTalksOn(deps: ThreadDeps, turn: Turn, keeper: Member): Promise<void> {
  const { threads, members, mentors } = turn.records;
  if (await mayKeep(deps, turn.records, keeper.id)) return;
  for (const thread of await threads.listOf(keeper.id)) {
    const learner = await members.find(thread.memberId);
    if (learner === undefined) continue;
    const next = await mentors.mentorOf(learner.id);
    await giveTo(deps, turn, { ...thread, keeperName: keeper.firstName }, learner, next);
  }
}

export async function sayWhoHasIt(turn: Turn, { id }: Thread): Promise<void> {
  const now = await turn.records.threads.find(id);
  const name = now === undefined || now.keeper === association ? "" : now.keeperName;
  turn.say({
    words: phrase("desk-taken", { name, who: name === "" ? "nobody" : "person", state: "asked" }),
  });
}
