/**
 * Unasked messages: the one gate. Pure: whether something may be said now that nobody asked for.
 *
 * All kinds together: at most two in any seven days, at most one a day, at the person's own hour,
 * nothing while they have a break or want none. What people asked for themselves ("tomorrow evening",
 * the day of a goal) passes always and counts; a place is kept for it beforehand.
 */
import { localDay } from "../local-time.ts";
import { mayNudge, type Pause } from "./pause.ts";
import type { WorkKind } from "../due.ts";
import type { Sayings } from "../records.ts";
import { isOwnHour } from "./own-hour.ts";
import type { Reach } from "./unasked-record.ts";
import { weekMs } from "../calendar.ts";

const mostAWeek = 2;

export type UnaskedKind = WorkKind | keyof Sayings;

export interface Moment {
  readonly now: Date;
  readonly timeZone: string;
  readonly reach: Reach;
  readonly pause: Pause | undefined;
  /** When something was said, and when something is due that they asked for. */
  readonly others: readonly Date[];
}

/** May the bot speak of its own accord now? */
export function maySpeak({ now, timeZone, reach, pause, others }: Moment): boolean {
  return (
    !reach.isOff &&
    mayNudge(pause, now) &&
    isOwnHour(now, timeZone, reach.hour) &&
    !others.some((at) => localDay(at, timeZone) === localDay(now, timeZone)) &&
    fitsTheWeek(now, others)
  );
}

/** With this one, no seven days hold more than two. */
export function fitsTheWeek(now: Date, others: readonly Date[]): boolean {
  const times = [now, ...others].map((at) => at.getTime()).toSorted((one, other) => one - other);
  const here = times.indexOf(now.getTime());
  return times.every((first, index) => {
    const last = times[index + mostAWeek];
    if (last === undefined || index > here || index + mostAWeek < here) return true;
    return last - first >= weekMs;
  });
}
