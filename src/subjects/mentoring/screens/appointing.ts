/**
 * Who mentors a village. Officers appoint and dismiss; mentors themselves say that they are away, or that
 * they stop. Whoever's mentor changes is told. Each act is noted in the audit list.
 */
import { assignVillage, tellAssigned } from "../rules/assign.ts";
import type { Mentor } from "../rules/record.ts";
import { mostMentees } from "../../joining/index.ts";
import { phrase, type Button, type Paragraph } from "../../../bot/reply.ts";
import type { Turn } from "../../../bot/context.ts";
import { type Press, sayOld } from "../../../bot/subject.ts";
import { cancelDigest, planDigest } from "./mentor-digest.ts";
import type { MentorTurn } from "./reviewer.ts";
import { note } from "../../../bot/officers.ts";
import type { Usual } from "../../../bot/usual.ts";
import { onward } from "../../../bot/doors.ts";

/** People on one page. */
const onPage = 8;

/** By officers, for any village. */
export async function pressMentors(usual: Usual, turn: Turn, { args }: Press): Promise<void> {
  const [verb = "", villageId = "", argument = ""] = args;
  if ((await turn.records.members.findVillage(villageId)) === undefined) return sayOld(turn);
  if (verb === "add") return sayCandidates(turn, villageId, Number(argument) || 0);
  if (verb === "make") await appoint(usual, turn, villageId, argument);
  if (verb === "end") await dismiss(turn, villageId, argument);
  await sayMentors(turn, villageId);
}

/** By a mentor, of themselves. */
export async function pressMentor(usual: Usual, turn: MentorTurn, { args }: Press): Promise<void> {
  const { member, mentored } = turn;
  const [verb] = args;
  if (verb === "away" || verb === "back") return beAway(usual, turn, verb === "away");
  if (verb !== "stop") return sayOld(turn);
  for (const { villageId } of mentored) await end(turn, villageId, member.id);
  await note(turn, "mentor-stopped", member.id);
  turn.say({ words: phrase("mentor-stopped"), buttons: onward });
}

async function sayMentors(turn: Turn, villageId: string): Promise<void> {
  const mentors = await turn.records.mentors.listOf(villageId);
  const waiting = await turn.records.mentees.countWaiting(villageId);
  const village = await turn.records.members.findVillage(villageId);
  const rows = mentors.map((mentor): Button[] => [
    {
      label: phrase("mentors-end", { name: mentor.firstName }),
      action: `mentors:end:${villageId}:${mentor.memberId}`,
    },
  ]);
  turn.say({
    words: [
      phrase("mentors-title", { village: village?.name ?? "–" }),
      mentors.length === 0
        ? phrase("mentors-none")
        : {
            lines: mentors.map(({ memberId, firstName, mentees, state }) =>
              phrase("mentors-row", {
                name: firstName,
                mentees,
                most: mostMentees,
                waiting: waiting.get(memberId) ?? 0,
                state,
              }),
            ),
          },
      ...(await sayAgainFigures(turn, mentors)),
    ],
    buttons: [
      [{ label: phrase("mentors-add"), action: `mentors:add:${villageId}:0`, style: "primary" }],
      ...rows,
    ],
  });
}

/** Of whose verdicts some were looked at again: how many, and how many came out differently. */
async function sayAgainFigures(
  { records }: Turn,
  mentors: readonly Mentor[],
): Promise<readonly Paragraph[]> {
  const figures = await records.reviews.againFigures(mentors.map(({ memberId }) => memberId));
  const lines = figures.flatMap(({ reviewerId, looked, differ }) => {
    const name = mentors.find(({ memberId }) => memberId === reviewerId)?.firstName;
    if (looked === 0 || name === undefined) return [];
    return [phrase("mentors-again", { name, looked, differ })];
  });
  return lines.length === 0 ? [] : [{ lines }];
}

/** People who live there and have said where they stand. */
async function sayCandidates(turn: Turn, villageId: string, page: number): Promise<void> {
  const found = await turn.records.mentors.candidates(villageId, onPage + 1, page * onPage);
  const rows = found
    .slice(0, onPage)
    .map(({ id, firstName }): Button[] => [
      { label: firstName, action: `mentors:make:${villageId}:${id}` },
    ]);
  if (found.length > onPage) {
    rows.push([{ label: phrase("more"), action: `mentors:add:${villageId}:${page + 1}` }]);
  }
  rows.push([{ label: phrase("back"), action: `mentors:of:${villageId}` }]);
  const words = found.length === 0 ? phrase("mentors-nobody-there") : phrase("mentors-choose");
  turn.say({ words, buttons: rows });
}

async function appoint(
  usual: Usual,
  turn: Turn,
  villageId: string,
  memberId: string,
): Promise<void> {
  const { members, mentors } = turn.records;
  const member = await members.find(memberId);
  const village = await members.findVillage(villageId);
  if (member === undefined || village === undefined || member.villageId !== villageId) return;
  const by = turn.member?.id ?? `telegram:${turn.person}`;
  if (!(await mentors.appoint(memberId, villageId, by, turn.now))) return;
  await note(turn, "mentor-appointed", memberId, { village: villageId });
  turn.say({
    words: phrase("mentor-appointed", { village: village.name, most: mostMentees }),
    to: member.telegramId,
    language: member.language,
    buttons: [
      [{ label: phrase("more-mentees"), action: "do:mentees" }],
      [{ label: phrase("look-open"), action: "do:review" }],
      [{ label: phrase("mentor-stop"), action: "mentor:stop" }],
    ],
  });
  await planDigest(usual, turn, member);
  await assign(turn, villageId);
}

async function dismiss(turn: Turn, villageId: string, memberId: string): Promise<void> {
  const { members, mentors } = turn.records;
  const isMentor = (await mentors.villagesOf(memberId)).some(
    (each) => each.villageId === villageId,
  );
  const member = await members.find(memberId);
  if (!isMentor) return;
  await end(turn, villageId, memberId);
  await note(turn, "mentor-dismissed", memberId, { village: villageId });
  if (member === undefined) return;
  const village = await members.findVillage(villageId);
  turn.say({
    words: phrase("mentor-dismissed", { village: village?.name ?? "–" }),
    to: member.telegramId,
    language: member.language,
  });
}

async function beAway(usual: Usual, turn: MentorTurn, isAway: boolean): Promise<void> {
  const { member, mentored, records } = turn;
  const { mentors } = records;
  await mentors.setState(member.id, isAway ? "away" : "on", turn.now);
  await note(turn, isAway ? "mentor-away" : "mentor-back", member.id);
  for (const { villageId } of mentored) await assign(turn, villageId);
  if (!isAway) await planDigest(usual, turn, member);
  turn.say({
    words: isAway ? phrase("mentor-away") : phrase("mentor-back"),
    buttons: isAway ? [[{ label: phrase("mentor-back-button"), action: "mentor:back" }]] : onward,
  });
}

async function end(turn: Turn, villageId: string, memberId: string): Promise<void> {
  const { mentors, notes } = turn.records;
  await mentors.dismiss(memberId, villageId);
  if ((await mentors.villagesOf(memberId)).length === 0) {
    // With the work ends what it was for.
    await notes.removeAll(memberId);
    await cancelDigest(turn.records, memberId);
  }
  await assign(turn, villageId);
}

/** Everybody of the village without a mentor gets one, as far as there is room, and is told. */
async function assign(turn: Turn, villageId: string): Promise<void> {
  turn.say(...(await assignVillage(turn.records, villageId, turn.now)).map(tellAssigned));
}
