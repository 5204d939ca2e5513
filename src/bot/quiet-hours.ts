/**
 * The hours for what nobody asked for this minute: 19:30 by the village's clocks, and never from 21:30
 * to 06:30. Pure. Who is paused, and which message waits for which hour, is subjects/reminders'.
 */
import { atLocalTime, localMinutes, nextLocalTime } from "./local-time.ts";

const eveningHour = 19;
const eveningMinute = 30;
/** Minutes after midnight from which on nobody is written to unasked. */
export const quietFromMinute = 21 * 60 + 30;
const quietUntil = 6 * 60 + 30;

/** 19:30 of a local day, `YYYY-MM-DD`. */
export function eveningOf(day: string, timeZone: string): Date {
  return atLocalTime(day, timeZone, eveningHour, eveningMinute);
}

/** The next 19:30 there, later than `now`; with `fromDays` at least so many days ahead. */
export function nextEvening(now: Date, timeZone: string, fromDays = 0): Date {
  return nextLocalTime(now, timeZone, eveningHour, eveningMinute, fromDays);
}

/** From 21:30 up to 06:30, as clocks there show it. */
export function isQuiet(at: Date, timeZone: string): boolean {
  return isQuietMinute(localMinutes(at, timeZone));
}

/** The same of minutes after midnight. */
export function isQuietMinute(minute: number): boolean {
  return minute >= quietFromMinute || minute < quietUntil;
}

/** The end of the quiet hours: the next 06:30 there. */
export function morningAfter(now: Date, timeZone: string): Date {
  return nextLocalTime(now, timeZone, Math.floor(quietUntil / 60), quietUntil % 60, 0);
}
