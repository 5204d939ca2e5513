/**
 * Days and hours as a village lives them, from a time zone's name.
 *
 * Only what the rules need: the next time that clocks there show a given hour.
 */
import { dayMs, minuteMs } from "./calendar.ts";

/**
 * The next moment, at least `fromDays` local days ahead, when clocks in `timeZone` show `hour:minute`.
 *
 * Where a time change skips that hour, the moment is the first after the gap.
 */
export function nextLocalTime(
  now: Date,
  timeZone: string,
  hour: number,
  minute: number,
  fromDays: number,
): Date {
  const today = Date.parse(localDay(now, timeZone));
  const on = (days: number) => {
    const day = new Date(today + days * dayMs).toISOString().slice(0, 10);
    return atLocalTime(day, timeZone, hour, minute);
  };
  const at = on(fromDays);
  // The day after is found anew: a time change makes a day of 23 or 25 hours.
  return at > now ? at : on(fromDays + 1);
}

/**
 * The moment when clocks in `timeZone` show `hour:minute` on a local day, `YYYY-MM-DD`.
 *
 * Where a time change skips that hour, the moment is the first after the gap.
 */
export function atLocalTime(day: string, timeZone: string, hour: number, minute: number): Date {
  const wanted = Date.parse(day) + (hour * 60 + minute) * 60_000;
  let at = wanted - offsetMs(new Date(wanted), timeZone);
  at = wanted - offsetMs(new Date(at), timeZone); // once more: the offset may change in between
  return new Date(at);
}

/** Minutes since midnight, as clocks there show it. */
export function localMinutes(at: Date, timeZone: string): number {
  const { hour, minute } = localParts(at, timeZone);
  return hour * 60 + minute;
}

/** The local day as `YYYY-MM-DD`. */
export function localDay(at: Date, timeZone: string): string {
  const { year, month, day } = localParts(at, timeZone);
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

interface LocalParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

function localParts(at: Date, timeZone: string): LocalParts {
  const there = new Date(at.getTime() + offsetMs(at, timeZone));
  return {
    year: there.getUTCFullYear(),
    month: there.getUTCMonth() + 1,
    day: there.getUTCDate(),
    hour: there.getUTCHours(),
    minute: there.getUTCMinutes(),
  };
}

/** Time zones change their clocks at most on a quarter of an hour. */
const quarterMs = 15 * minuteMs;
/** By time zone and quarter: to find one out takes longer than a small statement, and every update asks. */
const offsets = new Map<string, Map<number, number>>();
const mostQuarters = 1_000;

/** What clocks there show more than in UTC, in milliseconds. */
function offsetMs(at: Date, timeZone: string): number {
  const quarter = Math.floor(at.getTime() / quarterMs);
  let known = offsets.get(timeZone);
  if (known === undefined) offsets.set(timeZone, (known = new Map<number, number>()));
  let offset = known.get(quarter);
  if (offset === undefined) {
    offset = findOffsetMs(new Date(quarter * quarterMs), timeZone);
    if (known.size >= mostQuarters) known.clear();
    known.set(quarter, offset);
  }
  return offset;
}

function findOffsetMs(at: Date, timeZone: string): number {
  const parts = formatOf(timeZone).formatToParts(at);
  const number = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  const local = Date.UTC(
    number("year"),
    number("month") - 1,
    number("day"),
    number("hour"),
    number("minute"),
  );
  return local - at.getTime();
}

/** By time zone: making one takes longer than using it. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
  });
  formats.set(timeZone, made);
  return made;
}
