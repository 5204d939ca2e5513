/**
 * A mentor goes away, stops, or is removed by the association. Each is asked once more with what will happen,
 * and is undone for ten minutes: the learners come back. Whoever was away has them back at any time.
 */
import { assignVillage, tellAssigned } from "../rules/assign.ts";
import type { DueWork } from "../../../bot/due.ts";
import { phrase, type Button, type Reply } from "../../../bot/reply.ts";
import type { Records } from "../../../bot/records.ts";
import type { Turn } from "../../../bot/context.ts";
import type { Member } from "../../../bot/member.ts";
import { type Press, sayOld } from "../../../bot/subject.ts";
import type { MemberTurn } from "../../../bot/who.ts";
import { cancelDigest, planDigest } from "./mentor-digest.ts";
import type { MentorTurn } from "./reviewer.ts";
import { actorOf, note } from "../../../bot/officers.ts";
import type { Usual } from "../../../bot/usual.ts";
import { onward } from "../../../bot/doors.ts";
import { undoButton, undoMs } from "../../../bot/turn/undo.ts";

const dismissalOf = (memberId: string, villageId: string) =>
  `mentor-ended:${memberId}:${villageId}`;
const stopOf = (memberId: string) => `mentor-stopped:${memberId}`;

/** By officers. */
export async function askToDismiss(turn: Turn, villageId: string, memberId: string): Promise<void> {
  const mentor = await mentorIn(turn, villageId, memberId);
  if (mentor === undefined) return sayOld(turn);
  const village = (await turn.records.members.findVillage(villageId))?.name ?? "–";
  const { firstName: name, mentees } = mentor;
  turn.say({
    words: phrase("mentors-end-ask", { name, village, mentees }),
    buttons: [
      [{ label: phrase("back"), action: `mentors:of:${villageId}` }],
      [
        {
          label: phrase("mentors-end-yes"),
          action: `mentors:end-yes:${villageId}:${memberId}`,
          style: "danger",
        },
      ],
    ],
  });
}

export async function dismiss(turn: Turn, villageId: string, memberId: string): Promise<void> {
  const mentor = await mentorIn(turn, villageId, memberId);
  const member = await turn.records.members.find(memberId);
  if (mentor === undefined || member === undefined) return sayOld(turn);
  await end(turn, member, [villageId], dismissalOf(memberId, villageId));
  await note(turn, "mentor-dismissed", memberId, { village: villageId });
  const village = (await turn.records.members.findVillage(villageId))?.name ?? "–";
  turn.say(toMember(member, { words: phrase("mentor-dismissed", { village }) }), {
    words: phrase("mentors-ended", { name: member.firstName, village }),
    buttons: [
      [undoButton(`mentors:undo:${villageId}:${memberId}`)],
      [{ label: phrase("back"), action: `mentors:of:${villageId}` }],
    ],
  });
}

export async function undoDismissal(
  usual: Usual,
  turn: Turn,
  villageId: string,
  memberId: string,
): Promise<void> {
  const member = await turn.records.members.find(memberId);
  const ended = await turn.records.work.take(dismissalOf(memberId, villageId));
  const back: Button = { label: phrase("back"), action: `mentors:of:${villageId}` };
  if (member === undefined || ended === undefined) {
    return turn.say({ words: phrase("undo-late"), buttons: [[back]] });
  }
  await restore(usual, turn, member, [villageId]);
  await note(turn, "mentor-appointed", memberId, { village: villageId });
  const village = (await turn.records.members.findVillage(villageId))?.name ?? "–";
  turn.say(toMember(member, { words: phrase("mentor-restored", { village }), buttons: onward }), {
    words: phrase("mentors-undone", { name: member.firstName, village }),
    buttons: [[back]],
  });
}

/** By a mentor, of themselves. */
export async function pressMentor(usual: Usual, turn: MentorTurn, { args }: Press): Promise<void> {
  const { member, records } = turn;
  switch (args[0]) {
    case "away":
    case "stop": {
      const mentees = await records.mentees.count(member.id);
      return turn.say(askFirst(args[0], mentees));
    }
    case "away-yes":
      return goAway(turn);
    case "back":
      return comeBack(usual, turn);
    case "stop-yes":
      return stop(turn);
    default:
      sayOld(turn);
  }
}

function askFirst(what: "away" | "stop", mentees: number): Reply {
  const isAway = what === "away";
  return {
    words: isAway ? phrase("mentor-away-ask", { mentees }) : phrase("mentor-stop-ask", { mentees }),
    buttons: [
      [{ label: phrase(isAway ? "mentor-away-no" : "mentor-stay"), action: "do:mentees" }],
      [
        {
          label: isAway ? phrase("mentor-away-yes") : phrase("mentor-stop-yes"),
          action: `mentor:${what}-yes`,
        },
      ],
    ],
  };
}

async function goAway(turn: MentorTurn): Promise<void> {
  const { member, mentored, records } = turn;
  await records.mentors.lend(member.id);
  await records.mentors.setState(member.id, "away", turn.now);
  await note(turn, "mentor-away", member.id);
  for (const { villageId } of mentored) await assign(turn, villageId);
  const lent = await records.mentors.lentBy(member.id);
  const alone = lent.filter(({ isAlone }) => isAlone);
  for (const { learner } of alone) {
    turn.say(
      toMember(learner, { words: phrase("mentor-away-yours", { mentor: member.firstName }) }),
    );
  }
  turn.say({
    words: [
      phrase("mentor-away"),
      ...countPhrase("mentor-away-others", lent.length - alone.length),
      ...countPhrase("mentor-away-alone", alone.length),
    ],
    buttons: [[{ label: phrase("mentor-back-button"), action: "mentor:back" }]],
  });
}

const countPhrase = (key: "mentor-away-others" | "mentor-away-alone", count: number) =>
  count === 0 ? [] : [phrase(key, { count })];

async function comeBack(usual: Usual, turn: MentorTurn): Promise<void> {
  const { member, mentored, records } = turn;
  await records.mentors.setState(member.id, "on", turn.now);
  await note(turn, "mentor-back", member.id);
  await takeBack(usual, turn, member);
  for (const { villageId } of mentored) await assign(turn, villageId);
  const count = await records.mentees.count(member.id);
  turn.say({ words: phrase("mentor-back", { count }), buttons: onward });
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

/** Ten minutes later: with the work ends what it was for. */
export function mentorEnded() {
  return async ({ payload }: DueWork, records: Records): Promise<void> => {
    const memberId = String(payload["memberId"]);
    if ((await records.mentors.villagesOf(memberId)).length > 0) return;
    await records.mentors.endLending(memberId);
    await records.notes.removeAll(memberId);
  };
}

async function mentorIn({ records }: Turn, villageId: string, memberId: string) {
  const mentors = await records.mentors.listOf(villageId);
  return mentors.find((each) => each.memberId === memberId);
}

/** Takes effect at once; only what could not be brought back waits. */
async function end(
  turn: Turn,
  member: Member,
  villages: readonly string[],
  id: string,
): Promise<void> {
  const { mentors, work } = turn.records;
  const memberId = member.id;
  for (const villageId of villages) {
    await mentors.lend(memberId, villageId);
    await mentors.dismiss(memberId, villageId);
  }
  if ((await mentors.villagesOf(memberId)).length === 0) await cancelDigest(turn.records, memberId);
  for (const villageId of villages) await assign(turn, villageId);
  await turn.tell("role-ended", { member });
  await work.schedule({
    id,
    kind: "mentor-ended",
    payload: { memberId, villages: villages.join(" ") },
    dueAt: new Date(turn.now.getTime() + undoMs),
  });
}

async function restore(
  usual: Usual,
  turn: Turn,
  member: Member,
  villages: readonly string[],
): Promise<void> {
  const { mentors } = turn.records;
  for (const villageId of villages) {
    await mentors.appoint(member.id, villageId, actorOf(turn), turn.now);
  }
  await takeBack(usual, turn, member);
}

/** Their learners are theirs again, and those who had another mentor meanwhile are told. */
async function takeBack(usual: Usual, turn: Turn, member: Member): Promise<void> {
  for (const learner of await turn.records.mentors.takeBack(member.id, turn.now)) {
    turn.say({
      words: phrase("mentor-yours-again", { mentor: member.firstName }),
      to: learner.telegramId,
      language: learner.language,
    });
  }
  await planDigest(usual, turn, member);
}

/** Everybody of the village without a mentor gets one, as far as there is room, and is told. */
export async function assign(turn: Turn, villageId: string): Promise<void> {
  turn.say(...(await assignVillage(turn.records, villageId, turn.now)).map(tellAssigned));
}

function toMember({ telegramId, language }: Member, reply: Reply): Reply {
  return { ...reply, to: telegramId, language };
}
