/** Handing a learner over, in words: to whom, what it means, and what each of the three hears. Composes only. */
import type { Member } from "../../../bot/member.ts";
import { phrase, type Button, type Reply } from "../../../bot/reply.ts";
import { toTask } from "../../../bot/doors.ts";
import { type HandedBy, roomOf } from "../rules/handing.ts";
import type { Mentor } from "../rules/record.ts";

/** A learner in other hands, and whose they were. */
export interface Handed {
  readonly learner: Member;
  readonly before: Member | undefined;
  readonly after: Member;
  readonly by: HandedBy;
}

const reader = ({ telegramId, language }: Member) => ({ to: telegramId, language });

/** @param action what a mentor's id stands behind */
export function sayWhom(
  title: Reply["words"],
  mentors: readonly Mentor[],
  action: string,
  ...below: readonly Button[]
): Reply {
  return {
    words: mentors.length === 0 ? phrase("hand-nobody") : title,
    buttons: [
      ...mentors.map((mentor): Button[] => [
        {
          label: phrase("hand-to", { mentor: mentor.firstName, room: roomOf(mentor) }),
          action: `${action}:${mentor.memberId}`,
        },
      ]),
      ...below.map((button) => [button]),
    ],
  };
}

/** What the learner hears: who it is now, and that they may choose somebody else. */
export function tellLearner({ learner, before, after, by }: Handed): Reply {
  const from = by === "mentor" ? (before?.firstName ?? "") : "";
  return {
    ...reader(learner),
    words: [
      phrase("hand-yours", { by, from, mentor: after.firstName }),
      phrase("hand-yours-stays", { mentor: after.firstName }),
    ],
    buttons: [[toTask], [{ label: phrase("guide-other"), action: "guide:other" }]],
  };
}

/** What waits of those who came: things to look at, questions. */
export interface Waits {
  readonly things: number;
  readonly questions: number;
}

function alongWith({ things, questions }: Waits) {
  const look: Button = { label: phrase("look-open"), action: "do:review" };
  const asked: Button = { label: phrase("more-questions"), action: "do:questions" };
  return {
    words: things + questions === 0 ? [] : [phrase("hand-came-waits", { things, questions })],
    rows: [...(things === 0 ? [] : [[look]]), ...(questions === 0 ? [] : [[asked]])],
  };
}

/** What the new mentor hears, with what came along. */
export function tellAfter({ learner, before, after, by }: Handed, waits: Waits): Reply {
  const from = before?.firstName ?? "";
  const { words, rows } = alongWith(waits);
  return {
    ...reader(after),
    words: [phrase("hand-came", { by, from, name: learner.firstName }), ...words],
    buttons: [
      [{ label: phrase("hand-page", { name: learner.firstName }), action: pageOf(learner) }],
      ...rows,
    ],
  };
}

/** The same of several at once. */
export interface HandedAll extends Pick<Handed, "after" | "by"> {
  readonly before: Member;
  readonly count: number;
}

const toMentees: Button = { label: phrase("more-mentees"), action: "do:mentees" };

export function tellAfterAll({ before, after, by, count }: HandedAll, waits: Waits): Reply {
  const { words, rows } = alongWith(waits);
  return {
    ...reader(after),
    words: [phrase("hand-came-all", { by, from: before.firstName, count }), ...words],
    buttons: [[toMentees], ...rows],
  };
}

export function tellBeforeAll({ before, after, count }: HandedAll): Reply {
  return {
    ...reader(before),
    words: phrase("hand-left-all", { mentor: after.firstName, count }),
    buttons: [[toMentees]],
  };
}

/** What the mentor before hears, who did not do it. */
export function tellBefore({ learner, after, by }: Handed, before: Member): Reply {
  return {
    ...reader(before),
    words: phrase("hand-left", { by, name: learner.firstName, mentor: after.firstName }),
    buttons: [[toMentees]],
  };
}

/** The page of a learner, for their mentor. */
export const pageOf = ({ id }: Pick<Member, "id">) => `mentees:one:all:${id}`;
