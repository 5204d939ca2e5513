/**
 * Who mentors a village: officers appoint, and see who does it. Whoever's mentor changes is told. How it
 * ends is ending.ts and dismissal.ts. Each act is noted in the audit list.
 */
import type { Mentor } from "../rules/record.ts";
import { z } from "zod";
import { mostMentees, nameKey } from "../../joining/index.ts";
import { phrase, type Button, type Paragraph, type Phrase } from "../../../bot/reply.ts";
import type { Turn } from "../../../bot/context.ts";
import type { Member } from "../../../bot/member.ts";
import { type Press, reads, sayOld, type Typed } from "../../../bot/subject.ts";
import { officer } from "../../../bot/who.ts";
import { askToDismiss, dismiss, undoDismissal } from "./dismissal.ts";
import { assign } from "./ending.ts";
import { takeBack } from "./home.ts";
import { writeShortDay } from "../../../bot/calendar.ts";
import { localDay } from "../../../bot/local-time.ts";
import { note } from "../../../bot/officers.ts";
import type { Usual } from "../../../bot/usual.ts";

/** People on one page. */
const onPage = 8;
/** So many without a mentor are counted; the words know the number. */
const mostCounted = 99;

/** By officers, for any village. */
export async function pressMentors(usual: Usual, turn: Turn, { args }: Press): Promise<void> {
  const [verb = "", villageId = "", argument = ""] = args;
  if ((await turn.records.members.findVillage(villageId)) === undefined) return sayOld(turn);
  if (verb === "add") {
    await turn.records.waiting.set(turn.person, { kind: "mentor-name", data: villageId }, turn.now);
    const found = await candidates(turn, villageId, Number(argument) || 0);
    return sayCandidates(usual, turn, villageId, found);
  }
  if (verb === "ask") return sayCandidate(turn, villageId, argument);
  if (verb === "make") await appoint(usual, turn, villageId, argument);
  if (verb === "end") return askToDismiss(turn, villageId, argument);
  if (verb === "end-yes") return dismiss(turn, villageId, argument);
  if (verb === "undo") return undoDismissal(usual, turn, villageId, argument);
  await sayMentors(turn, villageId);
}

/** Who they are, how many each has, and how one more is appointed. For officers. */
export async function sayMentors(turn: Turn, villageId: string): Promise<void> {
  const mentors = await turn.records.mentors.listOf(villageId);
  const waiting = await turn.records.mentees.countWaiting(villageId);
  const alone = await turn.records.mentors.countWithoutMentor(villageId, mostCounted);
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
            lines: mentors.map(({ memberId, firstName, mentees, state, until }) =>
              phrase("mentors-row", {
                name: firstName,
                mentees,
                most: mostMentees,
                waiting: waiting.get(memberId) ?? 0,
                state: state === "away" && until !== null ? "until" : state,
                day: until === null ? "" : writeShortDay(until, turn.language),
              }),
            ),
          },
      // Where there is no mentor, the line above says it.
      ...(alone === 0 || mentors.length === 0 ? [] : [phrase("mentors-alone", { count: alone })]),
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

/** How the first name begins was typed; it may be typed again until somebody is found. */
export const mentorName: Typed<Usual> = reads(
  z.string(),
  officer,
  async (usual, turn, villageId, text) => {
    const found = await candidates(turn, villageId, 0, nameKey(text));
    if (found.people.length > 0) return sayCandidates(usual, turn, villageId, found);
    turn.say({ words: phrase("people-none"), buttons: waysOut(villageId) });
  },
  "nothing",
);

interface Candidates {
  readonly people: readonly Member[];
  /** Where there are more. */
  readonly next?: number | undefined;
}

/** People who live there and have said where they stand. */
async function candidates(
  { records }: Turn,
  villageId: string,
  page: number,
  key?: string,
): Promise<Candidates> {
  const at = { limit: onPage + 1, offset: page * onPage, key };
  const found = await records.mentors.candidates(villageId, at);
  const next = found.length > onPage && key === undefined ? page + 1 : undefined;
  return { people: found.slice(0, onPage), next };
}

/** Of the one who was named; a tap on the name appoints. Somebody who is one already stands among the mentors. */
export async function sayCandidate(turn: Turn, villageId: string, memberId: string): Promise<void> {
  const { members, mentors } = turn.records;
  const member = await members.find(memberId);
  const village = await members.findVillage(villageId);
  if (member?.villageId !== villageId || village === undefined) return sayOld(turn);
  if ((await mentors.listOf(villageId)).some((each) => each.memberId === memberId)) {
    const { firstName: name } = member;
    turn.say({ words: phrase("said-is-mentor", { name, village: village.name }) });
    return sayMentors(turn, villageId);
  }
  turn.say({
    words: [phrase("mentors-title", { village: village.name }), phrase("mentors-choose")],
    buttons: [
      [{ label: member.firstName, action: `mentors:make:${villageId}:${memberId}` }],
      [{ label: phrase("back"), action: `mentors:of:${villageId}` }],
    ],
  });
}

function sayCandidates(
  usual: Usual,
  turn: Turn,
  villageId: string,
  { people, next }: Candidates,
): void {
  const rows = people.map((person): Button[] => [
    {
      label: toldApart(usual, turn, person, people),
      action: `mentors:make:${villageId}:${person.id}`,
    },
  ]);
  if (next !== undefined) {
    rows.push([{ label: phrase("more"), action: `mentors:add:${villageId}:${next}` }]);
  }
  const words = people.length === 0 ? phrase("mentors-nobody-there") : phrase("mentors-choose");
  turn.say({
    words: [words, phrase("mentors-not-listed")],
    buttons: [...rows, ...waysOut(villageId)],
  });
}

/** A mentor sees what learners show: of two with one name the officer must know which it is. */
function toldApart(
  { timeZone }: Usual,
  { language }: Turn,
  person: Member,
  people: readonly Member[],
): string | Phrase {
  const { firstName: name, createdAt } = person;
  const isAlone = people.filter((each) => nameKey(each.firstName) === nameKey(name)).length === 1;
  if (isAlone) return name;
  return phrase("mentors-since", {
    name,
    day: writeShortDay(localDay(createdAt, timeZone), language),
  });
}

const waysOut = (villageId: string): Button[][] => [
  [{ label: phrase("mentors-send-link"), action: `village:show:${villageId}` }],
  [{ label: phrase("back"), action: `mentors:of:${villageId}` }],
];

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
  // Removed minutes ago, and theirs are theirs again.
  turn.say(...(await takeBack(usual, turn, member)));
  await assign(turn, villageId);
}
