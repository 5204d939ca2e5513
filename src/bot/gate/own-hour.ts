/**
 * Unasked messages: the hour that somebody chose for them, by the clocks of their village.
 *
 * Pure. Whatever was late, because the bot slept or a clock was put right, is said within two hours
 * after it or waits for the next day; the night is quiet in any case (bot/quiet-hours.ts).
 */
import { atLocalTime, localDay, localMinutes, nextLocalTime } from "../local-time.ts";
import { isQuiet } from "../quiet-hours.ts";

/** 19:30. */
export const usualHour = 19 * 60 + 30;

/** Those that the screen offers: before work, at noon, twice in the evening. */
export const offeredHours: readonly number[] = [7 * 60, 12 * 60 + 30, usualHour, 20 * 60 + 30];

const lateMinutes = 2 * 60;
const hourMinutes = 60;
const eveningFrom = 18 * 60;

/** True in the two hours that begin with the hour they chose. */
export function isOwnHour(now: Date, timeZone: string, hour: number | null): boolean {
  const late = localMinutes(now, timeZone) - (hour ?? usualHour);
  return late >= 0 && late < lateMinutes && !isQuiet(now, timeZone);
}

/** The next time, later than `now`, when clocks there show it; with `fromDays` so many days ahead. */
export function nextOwnHour(now: Date, timeZone: string, hour: number | null, fromDays = 0): Date {
  const [h, minute] = split(hour ?? usualHour);
  return nextLocalTime(now, timeZone, h, minute, fromDays);
}

/** Their hour on a local day; later than `now` in any case. */
export function ownHourOn(day: string, now: Date, timeZone: string, hour: number | null): Date {
  const [h, minute] = split(hour ?? usualHour);
  const at = atLocalTime(day, timeZone, h, minute);
  return at > now ? at : nextOwnHour(now, timeZone, hour);
}

/** The evening of the next Sunday that is not today; at their own hour if that is one of the evening. */
export function nextSunday(now: Date, timeZone: string, hour: number | null): Date {
  const weekday = new Date(localDay(now, timeZone)).getUTCDay();
  const evening = hour !== null && hour >= eveningFrom ? hour : usualHour;
  return nextOwnHour(now, timeZone, evening, 7 - weekday);
}

/** `07:00`. */
export function writeHour(hour: number): string {
  return split(hour)
    .map((part) => String(part).padStart(2, "0"))
    .join(":");
}

function split(hour: number): [hours: number, minutes: number] {
  return [Math.floor(hour / hourMinutes), hour % hourMinutes];
}
