/** Figures: the weeks and months that are counted, as days and as moments of the usual clocks. */
import { atLocalTime, localDay } from "../../../bot/local-time.ts";
import { addDays, daysBetween, mondayOf, monthOf } from "../../../bot/calendar.ts";
import { monthPlus } from "../../shop/index.ts";
import { retainedAfter } from "./record.ts";

/** Enough for the oldest to have been here for twelve weeks. */
const cohortWeeks = 13;
/** Full weeks of parcels that stand side by side. */
export const growthWeeks = 12;
/** Months that are over and still have a sheet. */
const monthsBack = 12;

export interface Spans {
  readonly now: Date;
  readonly today: string;
  /** Months that are told of, the oldest first: the last one runs. */
  readonly months: readonly string[];
  /** When each of them begins. */
  readonly monthsFrom: readonly Date[];
  /** Mondays of the weeks in which people came, the oldest first; the last one is last week. */
  readonly cohorts: readonly string[];
  /** When each of these weeks begins, and at last when the newest ends. */
  readonly cohortsFrom: readonly Date[];
  /** Mondays of the full weeks whose parcels are counted, the oldest first: all that end in one of the months. */
  readonly weeks: readonly string[];
}

export function spansOf(now: Date, timeZone: string): Spans {
  const today = localDay(now, timeZone);
  const thisMonday = mondayOf(today);
  const mondays = (count: number) =>
    Array.from({ length: count }, (_, index) => addDays(thisMonday, (index - count) * 7));
  const begins = (day: string) => atLocalTime(day, timeZone, 0, 0);
  const cohorts = mondays(cohortWeeks);
  const months = Array.from({ length: monthsBack + 1 }, (_, index) =>
    monthPlus(monthOf(today), index - monthsBack),
  );
  const firstWeek = mondayOf(`${months[0]}-01`);
  return {
    now,
    today,
    months,
    monthsFrom: months.map((month) => begins(`${month}-01`)),
    cohorts,
    cohortsFrom: [...cohorts, thisMonday].map(begins),
    weeks: mondays(daysBetween(firstWeek, thisMonday) / 7),
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
