/**
 * Unasked messages: who comes first. The one list of all that speaks of its own accord.
 *
 * The next job is before all else. Then comes what a person did: somebody waits for a word. The rest shares what is left
 * of the week, and says nothing in somebody's first month: who begins hears of the next job and of people, of nothing else.
 */
import { addDays, dayMs } from "../calendar.ts";
import { atLocalTime, localDay } from "../local-time.ts";
import { usualHour } from "./own-hour.ts";

const nextJob = ["nudge", "nudge-3", "nudge-7", "nudge-21"];
const ofPeople = ["training-ask", "look-ask", "fellow-invite", "thanks", "friend-step"];
const rest = [
  "exit-question",
  // Over after two weeks.
  "vote",
  "pulse",
  // A university asks, once and once more.
  "trial",
  "trainer",
  "partner-ask",
  // The year of somebody who sells, the most important word of a day first.
  "year",
  "season",
  "restock",
  "anniversary",
  "drill",
  "tip",
];

/** Kinds of work and of what is said, first first. */
export const order: readonly string[] = [...nextJob, ...ofPeople, ...rest];

/** Days after joining in which the rest is silent. */
const firstMonthDays = 30;

/** Days of silence after which somebody is asked where they stopped. */
export const rungs = [3, 7, 21] as const;

/** How somebody stands, as far as the order asks for it. */
export interface Standing {
  readonly joinedAt: Date;
  /** The day of the last thing they did; absent: long ago. */
  readonly lastSeen: string | undefined;
}

/** Now, by the clocks of their village and the hour they chose, and the kinds of work that wait for them. */
export interface Evening {
  readonly now: Date;
  readonly timeZone: string;
  readonly hour: number | null;
  readonly planned: readonly string[];
}

/**
 * The moment for a kind in an evening that several are planned for: seconds after each other, so whoever comes first
 * takes the place.
 */
export function inOrder(dueAt: Date, kind: string): Date {
  const at = order.indexOf(kind);
  return new Date(dueAt.getTime() + (at < 0 ? order.length : at) * 1_000);
}

/**
 * What a kind has to leave to those before it.
 *
 * @returns "all": it says nothing today; else the moment of the next job, for which a place in the week is kept
 */
export function leaves(
  kind: string,
  { joinedAt, lastSeen }: Standing,
  { now, timeZone, hour, planned }: Evening,
): "all" | readonly Date[] {
  if (!rest.includes(kind)) return [];
  if (now.getTime() - joinedAt.getTime() < firstMonthDays * dayMs) return "all";
  // It found no room yesterday, or comes in a moment.
  if (planned.some((each) => nextJob.includes(each))) return "all";
  if (lastSeen === undefined) return [];
  const today = localDay(now, timeZone);
  const day = rungs.map((rung) => addDays(lastSeen, rung)).find((each) => each >= today);
  if (day === undefined) return [];
  const minutes = hour ?? usualHour;
  return day === today
    ? "all"
    : [atLocalTime(day, timeZone, Math.floor(minutes / 60), minutes % 60)];
}
