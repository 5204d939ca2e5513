/**
 * Pause: the months that "until after the harvest" offers, and the evening on which such a pause
 * ends. Pure.
 */
import { localDay } from "../../../bot/local-time.ts";
import { eveningOf } from "../../../bot/quiet-hours.ts";

/** A harvest is never further away than this. */
const monthsAhead = 12;
/** As many as stand on the screen. */
const monthsOffered = 6;

/** The months to come, `YYYY-MM`, the next one first. */
export function monthsToOffer(now: Date, timeZone: string): readonly string[] {
  return monthsAfter(now, timeZone).slice(0, monthsOffered);
}

/**
 * 19:30 on the first day of a month.
 *
 * @returns `undefined` for anything that is not one of the twelve months to come
 */
export function firstEveningOf(month: string, now: Date, timeZone: string): Date | undefined {
  if (!monthsAfter(now, timeZone).includes(month)) return undefined;
  return eveningOf(`${month}-01`, timeZone);
}

function monthsAfter(now: Date, timeZone: string): readonly string[] {
  const [year, month] = localDay(now, timeZone).split("-").map(Number) as [number, number];
  return Array.from({ length: monthsAhead }, (_, index) =>
    new Date(Date.UTC(year, month + index, 1)).toISOString().slice(0, 7),
  );
}
