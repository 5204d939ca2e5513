/** Figures: the weeks and the month that are counted, as days and as moments of the usual clocks. */
import { atLocalTime, localDay } from "../../../bot/local-time.ts";
import { addDays, daysBetween, mondayOf } from "../../../bot/calendar.ts";
import { retainedAfter } from "./record.ts";

/** Enough for the oldest to have been here for twelve weeks. */
const cohortWeeks = 13;
const growthWeeks = 12;

export interface Spans {
  readonly now: Date;
  readonly today: string;
  readonly monthFrom: Date;
  /** Mondays of the weeks in which people came, the oldest first; the last one is last week. */
  readonly cohorts: readonly string[];
  /** When each of these weeks begins, and at last when the newest ends. */
  readonly cohortsFrom: readonly Date[];
  /** Mondays of the full weeks whose parcels are counted, the oldest first. */
  readonly weeks: readonly string[];
}

export function spansOf(now: Date, timeZone: string): Spans {
  const today = localDay(now, timeZone);
  const thisMonday = mondayOf(today);
  const mondays = (count: number) =>
    Array.from({ length: count }, (_, index) => addDays(thisMonday, (index - count) * 7));
  const begins = (day: string) => atLocalTime(day, timeZone, 0, 0);
  const cohorts = mondays(cohortWeeks);
  return {
    now,
    today,
    monthFrom: begins(`${today.slice(0, 8)}01`),
    cohorts,
    cohortsFrom: [...cohorts, thisMonday].map(begins),
    weeks: mondays(growthWeeks),
  };
}

/** How many weeks after the week of joining it is, if that is one of those that are counted. */
export function retentionWeeks(joinedOn: string, today: string): number | undefined {
  const weeks = daysBetween(mondayOf(joinedOn), mondayOf(today)) / 7;
  return retainedAfter.find((after) => after === weeks);
}

/** Whether the week that lies so many weeks after this one is over. */
export function isOver(monday: string, weeks: number, today: string): boolean {
  return addDays(monday, weeks * 7) < mondayOf(today);
}
