/**
 * Mentoring: one message a day instead of one an event: when it comes, and what is news in it.
 *
 * Pure, with the port it needs. It is wished for, so it does not count among the two unasked
 * messages a week; the night, a pause and an absence hold for it all the same.
 */
import { createHash } from "node:crypto";
import { atLocalTime, localDay } from "../../../bot/local-time.ts";
import { isQuiet } from "../../../bot/quiet-hours.ts";
import { mayNudge, type Pause } from "../../../bot/gate/pause.ts";
import { addDays, daysBetween } from "../../../bot/calendar.ts";
import { chosen, type Mentee, type Road } from "./mentees.ts";

export type DigestHour = "07:00" | "12:30" | "19:30" | "off";

export const digestHours: readonly DigestHour[] = ["07:00", "12:30", "19:30", "off"];
export const usualHour: DigestHour = "19:30";

export interface DigestPlan {
  readonly hour: DigestHour;
  /** The local day of the last one, `YYYY-MM-DD`; `null` before the first. */
  readonly sentOn: string | null;
  /** Marks of what the last one told of. */
  readonly told: readonly string[];
}

export interface DigestRecord {
  /** The usual hour for a mentor who chose none. */
  find(mentorId: string): Promise<DigestPlan>;
  setHour(mentorId: string, hour: DigestHour): Promise<void>;
  noteSent(mentorId: string, sentOn: string, told: readonly string[]): Promise<void>;
  /** Mentors who are there and want one, for whom none is planned until then. */
  unplanned(until: Date, limit: number): Promise<readonly string[]>;
}

/** The next time that clocks there show the hour, later than now. */
export function nextDigest(now: Date, hour: Exclude<DigestHour, "off">, timeZone: string): Date {
  const today = localDay(now, timeZone);
  const at = digestOn(today, hour, timeZone);
  return at > now ? at : digestOn(addDays(today, 1), hour, timeZone);
}

/**
 * Whether the digest that was due then is to be said now.
 *
 * On its own day only, however late, but never at night: what was slept through is in the next one.
 */
export function isTimeForDigest(
  { hour, sentOn }: DigestPlan,
  dueAt: Date,
  now: Date,
  timeZone: string,
  pause: Pause | undefined,
): boolean {
  const today = localDay(now, timeZone);
  if (hour === "off" || today !== localDay(dueAt, timeZone)) return false;
  if (now < digestOn(today, hour, timeZone) || isQuiet(now, timeZone)) return false;
  return mayNudge(pause, now) && !isSentFor(today, sentOn);
}

/** More days ahead than a clock is ever put back by a little: then it was wrong before. */
const clockWasWrong = 3;

/** Sent today, or on a later day, which a clock that was put back shows once more. */
function isSentFor(today: string, sentOn: string | null): boolean {
  if (sentOn === null || sentOn < today) return false;
  return daysBetween(today, sentOn) < clockWasWrong;
}

function digestOn(day: string, hour: Exclude<DigestHour, "off">, timeZone: string): Date {
  const [hours, minutes] = hour.split(":").map(Number) as [number, number];
  return atLocalTime(day, timeZone, hours, minutes);
}

export interface DigestNews {
  readonly waiting: number;
  /** The oldest of what waits. */
  readonly since: Date | undefined;
  readonly stuck: number;
  readonly new: number;
  readonly asked: number;
  /** A mark each, to tell what is new next time. */
  readonly marks: readonly string[];
}

export function newsOf(road: Road, mentees: readonly Mentee[]): DigestNews {
  const waiting = mentees.flatMap((each) => each.waiting);
  const asked = mentees.flatMap((each) => each.asked);
  const stuck = chosen(road, mentees, "stuck");
  const fresh = chosen(road, mentees, "new");
  return {
    waiting: waiting.length,
    since: chosen(road, mentees, "waiting")[0]?.waiting[0]?.at,
    stuck: stuck.length,
    new: fresh.length,
    asked: asked.length,
    marks: [
      ...waiting.map(({ id, at }) => mark("waiting", id, at.toISOString())),
      ...stuck.map(({ member, movedAt }) => mark("stuck", member.id, movedAt.toISOString())),
      ...fresh.map(({ member }) => mark("new", member.id)),
      ...asked.map(({ id }) => mark("asked", id)),
    ],
  };
}

/** Something that the last digest did not tell of. */
export function isNews({ marks }: DigestNews, told: readonly string[]): boolean {
  const known = new Set(told);
  return marks.some((each) => !known.has(each));
}

/** Says nothing of whom it is: a row that holds marks need not be searched when somebody is forgotten. */
function mark(...parts: readonly string[]): string {
  return createHash("sha256").update(parts.join(" ")).digest("base64url").slice(0, 12);
}
