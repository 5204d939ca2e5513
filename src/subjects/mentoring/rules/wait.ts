/**
 * Mentoring: how long a look usually takes, in words for both sides. Pure but for what it reads.
 *
 * A wait is told only from several looks; before that nobody knows what is usual.
 */
import type { Member } from "../../../bot/member.ts";
import { phrase, type Phrase } from "../../../bot/reply.ts";
import type { Records } from "../../../bot/records.ts";
import type { Thing } from "./review-record.ts";
import { minuteMs } from "../../../bot/calendar.ts";

/** Fewer say nothing about what is usual. */
const fewestWaits = 3;
/** A place further back helps nobody. */
const mostPlaces = 100;

export interface Span {
  readonly count: number;
  readonly unit: "minutes" | "hours" | "days";
}

/** In the largest unit that fits: up to 59 minutes, up to 47 hours, then days; at least one minute. */
export function spanOf(minutes: number): Span {
  if (minutes < 60) return { count: Math.max(1, Math.round(minutes)), unit: "minutes" };
  const hours = Math.round(minutes / 60);
  if (hours < 48) return { count: hours, unit: "hours" };
  return { count: Math.round(hours / 24), unit: "days" };
}

export function minutesSince(since: Date, now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - since.getTime()) / minuteMs));
}

/** The middle one; `undefined` while there are too few to tell. */
export function usualWait(minutes: readonly number[]): number | undefined {
  if (minutes.length < fewestWaits) return undefined;
  const ordered = minutes.toSorted((one, other) => one - other);
  const middle = Math.floor(ordered.length / 2);
  return ordered.length % 2 === 1
    ? ordered[middle]
    : Math.round((ordered[middle - 1]! + ordered[middle]!) / 2);
}

/** "Usually within 6 hours", or nothing. */
export function sayUsual(waits: readonly number[]): readonly Phrase[] {
  const usual = usualWait(waits);
  return usual === undefined ? [] : [phrase("look-usual", { ...spanOf(usual) })];
}

/** What a learner hears of a thing that waits: how long it usually takes, and their place. */
export async function sayWait(
  { mentors, reviews }: Pick<Records, "mentors" | "reviews">,
  learner: Pick<Member, "id" | "villageId">,
  thing: Thing,
): Promise<readonly Phrase[]> {
  const mentor = await mentors.mentorOf(learner.id);
  const waits = await reviews.lastWaits(mentor === undefined ? null : learner.villageId);
  const place = (await reviews.countAhead(thing, mentor?.id)) + 1;
  return [...sayUsual(waits), ...(place > mostPlaces ? [] : [phrase("look-place", { place })])];
}
