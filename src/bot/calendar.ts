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
  const write = day.slice(0, 4) === today.slice(0, 4) ? dayAndMonth : writeWholeDay;
  return write(day, language);
}

const dayAndMonth = writing({ day: "numeric", month: "long" });
/** `5 March 2026`, `2026年3月5日`: in a table, where days of several years stand below each other. */
export const writeWholeDay = writing({ day: "numeric", month: "long", year: "numeric" });

/** `Mon 5 March`, `3月5日周一`: for choosing among the last days. */
export const writeWeekday = writing({ weekday: "short", day: "numeric", month: "short" });

/** `5 Mar`, `3月5日`: under an axis. */
export const writeShortDay = writing({ day: "numeric", month: "short" });

/** `March 2026`, `2026年3月`, of `2026-03`: in a title. */
export const writeWholeMonth = writing({ month: "long", year: "numeric" });

/** `Mar 26`, `26年3月`: the year in two digits, since an axis may show the same month twice. */
export const writeMonth = writing({ month: "short", year: "2-digit" });

/**
 * A way to write a day, or a month as `YYYY-MM`. Kept for each language: to make one takes as long as a
 * fifth of a turn.
 */
function writing(options: Intl.DateTimeFormatOptions): (day: string, language: Language) => string {
  const kept: Partial<Record<Language, Intl.DateTimeFormat>> = {};
  return (day, language) => {
    const make = () => new Intl.DateTimeFormat(regions[language], { timeZone: "UTC", ...options });
    return (kept[language] ??= make()).format(new Date(day));
  };
}
