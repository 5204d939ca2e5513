/** Parcels that go together: the day of the week on which they are fetched. Pure. */
import { atLocalTime, localDay } from "../../../bot/local-time.ts";
import { addDays } from "../../../bot/calendar.ts";

/** In the morning, so that there is time to pack. */
const hour = 7;
const minute = 30;
const week = 7;

export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
/** Monday is 1. */
export type Weekday = (typeof weekdays)[number];

export function isWeekday(day: number): day is Weekday {
  return weekdays.some((each) => each === day);
}

export function isPickupDay(now: Date, timeZone: string, weekday: Weekday): boolean {
  return weekdayOf(localDay(now, timeZone)) === weekday;
}

/** The next morning of that day, later than `now`. */
export function nextPickup(now: Date, timeZone: string, weekday: Weekday): Date {
  const today = localDay(now, timeZone);
  const ahead = (weekday - weekdayOf(today) + week) % week;
  const at = atLocalTime(addDays(today, ahead), timeZone, hour, minute);
  return at > now ? at : atLocalTime(addDays(today, ahead + week), timeZone, hour, minute);
}

function weekdayOf(day: string): number {
  return new Date(day).getUTCDay() || week;
}
