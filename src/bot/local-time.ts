/**
 * Days and hours as a village lives them, from a time zone's name.
 *
 * Only what the rules need: the next time that clocks there show a given hour.
 */
import { dayMs } from "./calendar.ts";

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

function offsetMs(at: Date, timeZone: string): number {
  const parts = localParts(at, timeZone);
  const local = Date.UTC(parts.year, parts.month - 1, parts.day, parts.hour, parts.minute);
  return local - Math.floor(at.getTime() / 60_000) * 60_000;
}

/** By time zone: making one takes longer than using it, and every update asks for its day. */
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

interface LocalParts {
  readonly minuteNumber: number;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

/** By time zone, the last that was asked for: everybody asks for this minute. */
const lastParts = new Map<string, LocalParts>();

function localParts(at: Date, timeZone: string): LocalParts {
  const minuteNumber = Math.floor(at.getTime() / 60_000);
  const last = lastParts.get(timeZone);
  if (last?.minuteNumber === minuteNumber) return last;
  const parts = formatOf(timeZone).formatToParts(at);
  const number = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  const made = {
    minuteNumber,
    year: number("year"),
    month: number("month"),
    day: number("day"),
    hour: number("hour"),
    minute: number("minute"),
  };
  lastParts.set(timeZone, made);
  return made;
}
