/**
 * Days as `YYYY-MM-DD`, counted and written, and how long an hour, a day and a week last.
 *
 * A day here has no hours and no time zone: which day it is now is asked of bot/local-time.ts.
 */
import type { Language } from "./reply.ts";

export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;
export const dayMs = 24 * hourMs;
export const weekMs = 7 * dayMs;

const regions: Readonly<Record<Language, string>> = { en: "en-GB", zh: "zh-CN" };

/** True for a day that the calendar has: `2026-02-30` is none. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

export function addDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * dayMs).toISOString().slice(0, 10);
}

/** How many days `later` comes after `earlier`; negative if it comes before. */
export function daysBetween(earlier: string, later: string): number {
  return Math.round((Date.parse(later) - Date.parse(earlier)) / dayMs);
}

/** The Monday of the day's week. */
export function mondayOf(day: string): string {
  return addDays(day, -((new Date(day).getUTCDay() + 6) % 7));
}

/** `2026-03` of a day in March 2026. */
export function monthOf(day: string): string {
  return day.slice(0, 7);
}

/** `5 March`, `3月5日`; the year only where it is another than `today`'s. */
export function writeDay(day: string, language: Language, today = day): string {
  return new Intl.DateTimeFormat(regions[language], {
    timeZone: "UTC",
    day: "numeric",
    month: "long",
    ...(day.slice(0, 4) === today.slice(0, 4) ? {} : { year: "numeric" }),
  }).format(new Date(day));
}

/** `Mon 5 March`, `3月5日周一`: for choosing among the last days. */
export function writeWeekday(day: string, language: Language): string {
  return new Intl.DateTimeFormat(regions[language], {
    timeZone: "UTC",
    weekday: "short",
    day: "numeric",
    month: "short",
  }).format(new Date(day));
}

/** `5 Mar`, `3月5日`: under an axis. */
export function writeShortDay(day: string, language: Language): string {
  return new Intl.DateTimeFormat(regions[language], {
    timeZone: "UTC",
    day: "numeric",
    month: "short",
  }).format(new Date(day));
}

/** `March 2026`, `2026年3月`: in a title. */
export function writeWholeMonth(month: string, language: Language): string {
  return new Intl.DateTimeFormat(regions[language], {
    timeZone: "UTC",
    month: "long",
    year: "numeric",
  }).format(new Date(`${month}-01`));
}

/** `Mar 26`, `26年3月`: the year in two digits, since an axis may show the same month twice. */
export function writeMonth(month: string, language: Language): string {
  return new Intl.DateTimeFormat(regions[language], {
    timeZone: "UTC",
    month: "short",
    year: "2-digit",
  }).format(new Date(`${month}-01`));
}
