/**
 * Mentoring: a mentor's learners as their mentor may see them: where they stand, what waits for a
 * look, who has not moved. Pure, with the port it needs.
 *
 * No price, no order and no line of a cash book is in these shapes, so none can be shown.
 */
import type { RecordQuestion as Question } from "../../answers/index.ts";
import type { Member } from "../../../bot/member.ts";
import { mayNudge, type Pause } from "../../../bot/gate/pause.ts";
import {
  findStep,
  isOpenTo,
  type Playbook,
  type Run,
  type Shown,
  stateOf,
  type Step,
  type StepState,
} from "../../playbook/index.ts";
import { dayMs } from "../../../bot/calendar.ts";

/** So long without a step forward: somebody should ask how it goes. */
const stuckDays = 7;
/** So long without a step forward, or without an answer to what they asked a person: they may give up soon. */
const riskDays = 4;
const unansweredDays = 2;
/** So long somebody counts as new. */
const newDays = 7;

/** Something shown, without what it says: a number may be a price. */
export type WaitingThing = Pick<Shown, "id" | "stepId" | "taskId"> & {
  readonly kind: string;
  readonly at: Date;
};

export interface Mentee {
  readonly member: Member;
  /** Since when this mentor looks after them. */
  readonly since: Date;
  readonly run: Pick<Run, "stepId" | "at"> | undefined;
  readonly steps: readonly StepState[];
  /** What waits for a look, oldest first. */
  readonly waiting: readonly WaitingThing[];
  /** Questions that went to a person and have no answer yet, oldest first. */
  readonly asked: readonly { readonly id: string; readonly at: Date }[];
  /** When they last did something on the road; when they joined, if nothing yet. */
  readonly movedAt: Date;
  /** The same, or when they last asked something. */
  readonly activeAt: Date;
  readonly pause: Pause | undefined;
  /** They blocked the bot: nothing reaches them. */
  readonly isBlocked: boolean;
  /** When they said that they stop. */
  readonly stoppedAt: Date | null;
}

/** A question as it was asked; for a mentor its words are there only if they were meant for a person. */
export type AskedQuestion = Pick<Question, "text" | "outcome" | "state" | "sentTo"> & {
  readonly at: Date;
};

export type MenteeCounts = Readonly<Record<MenteeFilter, number>>;

/** Which of a mentor's learners: those of a filter, as `chosen` has them. */
export interface MenteesWanted {
  readonly mentorId: string;
  readonly road: Road;
  readonly filter: MenteeFilter;
}

export interface MenteePage {
  /** Of each filter. */
  readonly counts: MenteeCounts;
  /** How many stand on earlier pages. */
  readonly from: number;
  readonly mentees: readonly Mentee[];
}

/** The ids of whom one leafs to. */
export interface MenteeNeighbours {
  readonly before: string | undefined;
  readonly after: string | undefined;
}

export interface MenteeRecord {
  /** Learners whose mentor this is now, the longest here first. Two queries, however many they are. */
  list(mentorId: string): Promise<readonly Mentee[]>;
  /** One of them. */
  find(mentorId: string, learnerId: string): Promise<Mentee | undefined>;
  /** @param page from 0; the last one when there are fewer, since a list may have become shorter */
  page(wanted: MenteesWanted, page: number, size: number): Promise<MenteePage>;
  /** Who stands beside this learner; `undefined` if they are not among those that are wanted. */
  beside(wanted: MenteesWanted, learnerId: string): Promise<MenteeNeighbours | undefined>;
  count(mentorId: string): Promise<number>;
  /** Who asked the newest questions that wait and may be the mentor's, so many at most. */
  asking(mentorId: string, limit: number): Promise<readonly string[]>;
  /**
   * The newest question that waits since then for somebody who was named to its learner: their mentor, or whoever is of
   * the association; never one of their own.
   */
  newestNamed(
    named: { readonly mentorId: string | undefined; readonly isOfficer: boolean },
    own: string | undefined,
    since: Date,
  ): Promise<string | undefined>;
  /** What this learner asked, the newest first. */
  questionsOf(learnerId: string, limit: number): Promise<readonly AskedQuestion[]>;
  /** How many things wait for each mentor of the village, by the mentor's id. */
  countWaiting(villageId: string): Promise<ReadonlyMap<string, number>>;
}

export type MenteeFilter = "all" | "waiting" | "stuck" | "risk" | "new" | "asked";

/** Those that stand as buttons; `asked` opens from the digest. */
export const menteeFilters: readonly MenteeFilter[] = ["all", "waiting", "stuck", "risk", "new"];

/** The moments that tell filters apart: whoever moved at them or earlier stands still, is quiet; joined later, is new. */
export function turningPoints(now: Date) {
  const before = (days: number) => new Date(now.getTime() - days * dayMs);
  return {
    stuck: before(stuckDays),
    quiet: before(riskDays),
    unanswered: before(unansweredDays),
    fresh: before(newDays),
  };
}

/** What it takes to judge where somebody stands. */
export interface Road {
  readonly playbook: Playbook;
  readonly country: string;
  readonly now: Date;
}

export interface Standing {
  /** The step they are in; absent before the first, or when the playbook lost it. */
  readonly step: Step | undefined;
  /** Steps of their road that are done, or that they said are. */
  readonly done: number;
  readonly all: number;
}

/** Steps of the road on which this one lies; of the first road where there is no step. */
export function roadOf({ playbook, country }: Omit<Road, "now">, step: Step | undefined) {
  const road = step?.road ?? playbook.steps[0]?.road;
  return playbook.steps.filter((each) => each.road === road && isOpenTo(each, country));
}

export function standingOf({ playbook, country }: Road, { run, steps }: Mentee): Standing {
  const step = run === undefined ? undefined : findStep(playbook, run.stepId);
  const theirs = roadOf({ playbook, country }, step);
  const isBehind = ({ id }: Step) => ["done", "claimed"].includes(stateOf(steps, id) ?? "");
  return { step, done: theirs.filter(isBehind).length, all: theirs.length };
}

export function isResting({ pause }: Mentee, now: Date): boolean {
  return !mayNudge(pause, now);
}

/** Blocked the bot, or said "I stop" and did nothing since. */
export function hasLeft({ isBlocked, stoppedAt, movedAt }: Mentee): boolean {
  return isBlocked || (stoppedAt !== null && stoppedAt >= movedAt);
}

export function isNew({ member }: Mentee, now: Date): boolean {
  return now.getTime() - member.createdAt.getTime() < newDays * dayMs;
}

/** Whole days without a step forward. */
export function stillDays({ movedAt }: Mentee, now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - movedAt.getTime()) / dayMs));
}

/** Not who rests, left, or has come to the end of the road: nobody needs to ask them. */
function isOnTheRoad(road: Road, mentee: Mentee): boolean {
  if (isResting(mentee, road.now) || hasLeft(mentee)) return false;
  const { done, all } = standingOf(road, mentee);
  return done < all;
}

export function isStuck(road: Road, mentee: Mentee): boolean {
  return stillDays(mentee, road.now) >= stuckDays && isOnTheRoad(road, mentee);
}

/**
 * Since when somebody is at risk: not stuck yet, but quiet for some days, or left without an answer. A word now
 * may keep them.
 */
function riskSince(road: Road, mentee: Mentee): Date | undefined {
  if (isStuck(road, mentee) || !isOnTheRoad(road, mentee)) return undefined;
  const [question] = mentee.asked;
  const waitedMs = question === undefined ? 0 : road.now.getTime() - question.at.getTime();
  if (waitedMs >= unansweredDays * dayMs) return question!.at;
  return stillDays(mentee, road.now) >= riskDays ? mentee.movedAt : undefined;
}

/** The learners of one filter, those first who need somebody most. */
export function chosen(
  road: Road,
  mentees: readonly Mentee[],
  filter: MenteeFilter,
): readonly Mentee[] {
  const { now } = road;
  switch (filter) {
    case "waiting":
      return oldestFirst(mentees, ({ waiting }) => waiting[0]?.at);
    case "asked":
      return oldestFirst(mentees, ({ asked }) => asked[0]?.at);
    case "stuck":
      return oldestFirst(mentees, (each) => (isStuck(road, each) ? each.movedAt : undefined));
    case "risk":
      return oldestFirst(mentees, (each) => riskSince(road, each));
    case "new":
      return oldestFirst(mentees, (each) =>
        isNew(each, now) ? each.member.createdAt : undefined,
      ).toReversed();
    default:
      return mentees;
  }
}

/** Leaves out whom `at` gives no time. */
function oldestFirst(
  mentees: readonly Mentee[],
  at: (mentee: Mentee) => Date | undefined,
): readonly Mentee[] {
  return mentees
    .flatMap((mentee) => {
      const time = at(mentee)?.getTime();
      return time === undefined ? [] : [{ mentee, time }];
    })
    .toSorted((one, other) => one.time - other.time)
    .map(({ mentee }) => mentee);
}
