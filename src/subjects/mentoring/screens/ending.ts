/**
 * A mentor stops, or comes back to their learners. To stop is asked once more with what will happen, and is undone for
 * ten minutes. How a mentor goes away is away.ts; removed by the association: dismissal.ts.
 */
import { type Assigned, assignVillage, tellAssigned } from "../rules/assign.ts";
import type { DueWork } from "../../../bot/due.ts";
import { phrase, type Button } from "../../../bot/reply.ts";
import type { Records } from "../../../bot/records.ts";
import type { Turn } from "../../../bot/context.ts";
import type { Member } from "../../../bot/member.ts";
import { type Press, sayOld } from "../../../bot/subject.ts";
import type { MemberTurn } from "../../../bot/who.ts";
import { askAway, comeBack, goAway } from "./away.ts";
import { waitsOf } from "./handing.ts";
import { tellAfterAll } from "./handing-say.ts";
import { takeBack, toMember } from "./home.ts";
import { cancelDigest } from "./mentor-digest.ts";
import type { MentorTurn } from "./reviewer.ts";
import { actorOf, isMe, note } from "../../../bot/officers.ts";
import type { Usual } from "../../../bot/usual.ts";
import { onward } from "../../../bot/doors.ts";
import { settledBy, undoButton, undoMs } from "../../../bot/turn/undo.ts";

const stopOf = (memberId: string) => `mentor-stopped:${memberId}`;

/** By a mentor, of themselves. */
export async function pressMentor(usual: Usual, turn: MentorTurn, { args }: Press): Promise<void> {
  switch (args[0]) {
    case "away":
      return askAway(usual, turn, args[1]);
    case "stop":
      return askToStop(turn);
    case "until":
      return goAway(usual, turn, args[1] ?? "");
    case "away-yes":
      return goAway(usual, turn);
    case "back":
      return comeBack(usual, turn);
    case "stop-yes":
      return stop(turn);
    default:
      sayOld(turn);
  }
}

/** Before it ends: to whom their learners go, if it is not to be left to who has room. */
export const chooseWhom = (memberId: string): Button => ({
  label: phrase("hand-all-button"),
  action: `hand:all:${memberId}`,
});

async function askToStop(turn: MentorTurn): Promise<void> {
  const { member, records } = turn;
  // Also those whom others have while this mentor is away.
  const mentees = (await records.mentors.learnersOf(member.id)).length;
  turn.say({
    words: phrase("mentor-stop-ask", { mentees }),
    buttons: [
      [{ label: phrase("mentor-stay"), action: "do:mentees" }],
      ...(mentees === 0 ? [] : [[chooseWhom(member.id)]]),
      [{ label: phrase("mentor-stop-yes"), action: "mentor:stop-yes" }],
    ],
  });
}

async function stop(turn: MentorTurn): Promise<void> {
  const { member, mentored } = turn;
  const villages = mentored.map(({ villageId }) => villageId);
  await end(turn, member, villages, stopOf(member.id));
  await note(turn, "mentor-stopped", member.id);
  turn.say({
    words: phrase("mentor-stopped"),
    buttons: [[undoButton("mentor:undo")], ...onward],
  });
}

/** Whoever stopped is no mentor now. What others ended is not theirs to undo. */
export async function undoStop(usual: Usual, turn: MemberTurn): Promise<void> {
  const { member, records } = turn;
  const stopped = await records.work.take(stopOf(member.id));
  if (stopped === undefined) return turn.say({ words: phrase("undo-late"), buttons: onward });
  await restore(usual, turn, member, String(stopped["villages"]).split(" "));
  await note(turn, "mentor-back", member.id);
  const count = await records.mentees.count(member.id);
  turn.say({ words: phrase("mentor-back", { count }), buttons: onward });
}

/** Ten minutes later, or a month after a death: with the work ends what it was for. */
export function mentorEnded() {
  return async ({ payload }: DueWork, records: Records): Promise<void> => {
    const memberId = String(payload["memberId"]);
    if ((await records.mentors.villagesOf(memberId)).length > 0) return;
    await records.mentors.endLending(memberId);
    await records.notes.removeAll(memberId);
  };
}

/** Takes effect at once; only what could not be brought back waits. */
export async function end(
  turn: Turn,
  member: Member,
  villages: readonly string[],
  id: string,
  inMs = undoMs,
): Promise<void> {
  const { mentors, work } = turn.records;
  const memberId = member.id;
  for (const villageId of villages) {
    await mentors.lend(memberId, settledBy(turn.now), villageId);
    await mentors.dismiss(memberId, villageId);
  }
  if ((await mentors.villagesOf(memberId)).length === 0) await cancelDigest(turn.records, memberId);
  const assigned: Assigned[] = [];
  for (const villageId of villages) assigned.push(...(await assign(turn, villageId)));
  await tellWhatCame(turn, member, assigned);
  await turn.tell("role-ended", { member });
  await work.schedule({
    id,
    kind: "mentor-ended",
    payload: { memberId, villages: villages.join(" ") },
    dueAt: new Date(turn.now.getTime() + inMs),
  });
}

export async function restore(
  usual: Usual,
  turn: Turn,
  member: Member,
  villages: readonly string[],
): Promise<void> {
  const { mentors } = turn.records;
  for (const villageId of villages) {
    await mentors.appoint(member.id, villageId, actorOf(turn), turn.now);
  }
  turn.say(...(await takeBack(usual, turn, member)));
}

/** Who has their learners now hears it, with what waits of them; so does a learner who has nobody. */
async function tellWhatCame(
  turn: Turn,
  before: Member,
  assigned: readonly Assigned[],
): Promise<void> {
  const { mentors, members } = turn.records;
  const lent = await mentors.lentBy(before.id);
  const theirs = new Set(lent.map(({ learner }) => learner.id));
  const came = assigned.filter(({ learner }) => theirs.has(learner.id));
  const by = isMe(turn, before.id) ? "mentor" : "association";
  for (const id of new Set(came.map(({ mentor }) => mentor.memberId))) {
    const after = await members.find(id);
    if (after === undefined) continue;
    const learners = came
      .filter(({ mentor }) => mentor.memberId === id)
      .map(({ learner }) => learner);
    const told = { before, after, by, count: learners.length } as const;
    turn.say(tellAfterAll(told, await waitsOf(turn, after, learners)));
  }
  const words = phrase("mentor-left", { mentor: before.firstName });
  for (const { learner, isAlone } of lent) if (isAlone) turn.say(toMember(learner, { words }));
}

/** Everybody of the village without a mentor gets one, as far as there is room, and is told. */
export async function assign(turn: Turn, villageId: string): Promise<readonly Assigned[]> {
  const assigned = await assignVillage(turn.records, villageId, turn.now);
  turn.say(...assigned.map(tellAssigned));
  return assigned;
}
