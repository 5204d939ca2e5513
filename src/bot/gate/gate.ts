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
import { isOwnHour } from "./own-hour.ts";
import type { Reach } from "./unasked-record.ts";
import { weekMs } from "../calendar.ts";

const mostAWeek = 2;

/** What the word of the day for people who sell may be; season/rules/word.ts chooses. */
type YearKind = "season" | "restock" | "anniversary" | "drill";

export type UnaskedKind = WorkKind | YearKind;

/**
 * How the gate holds each kind of due work. `ours`: it speaks of our own accord. `wished`: they asked for
 * it, so it is never put off for a lack of room, but it counts. `task`: it belongs to what somebody does,
 * such as a mentor's work: only the night and a break hold it. `silent`: says nothing to anybody by
 * itself. A kind without a row does not compile.
 */
const kinds: Readonly<Record<UnaskedKind, "ours" | "wished" | "task" | "silent">> = {
  // Tried every evening until the next rung takes its place.
  nudge: "ours",
  // Tried every evening as long as somebody stands still.
  trainer: "ours",
  // Tried every evening until it is said.
  pulse: "ours",
  // Moved from evening to evening.
  "exit-question": "ours",
  // Moved from evening to evening, as long as something waits for a look.
  "look-ask": "ours",
  // Moved from evening to evening.
  "training-ask": "ours",
  thanks: "ours",
  // Of the year, to who sells: found again every evening until it is said, or its time is over.
  season: "ours",
  restock: "ours",
  anniversary: "ours",
  drill: "ours",
  // Found again every evening until it is said; gives way to all others.
  tip: "ours",
  // Tried every evening until the entry is hidden.
  "partner-ask": "ours",
  // Moved from evening to evening.
  "fellow-invite": "ours",
  // Moved from evening to evening, until the vote ends.
  vote: "ours",
  remind: "wished",
  sunday: "wished",
  goal: "wished",
  "pause-end": "wished",
  // The day of the pick-up, for who asked to be reminded.
  "pool-pickup": "wished",
  // What they ordered, on its last day.
  "buy-told": "wished",
  // What somebody waits for at this minute.
  burst: "task",
  listen: "task",
  speak: "task",
  figures: "task",
  "cash-file": "task",
  export: "task",
  forget: "task",
  written: "task",
  // Work among people: mentors, helpers, officers, talks.
  digest: "task",
  "question-told": "task",
  "thread-silence": "task",
  "look-late": "task",
  "peer-send": "task",
  "peer-due": "task",
  "officer-again": "task",
  "broadcast-count": "task",
  "broadcast-look": "task",
  "broadcast-report": "task",
  "broadcast-held": "task",
  "partner-told": "task",
  "fellow-told": "task",
  "model-spent": "task",
  // Sweeps and countings: what they find is planned as work of another kind. The word of the year
  // counts as what it is about.
  purge: "silent",
  wipe: "silent",
  "exit-sweep": "silent",
  "digest-sweep": "silent",
  "nudge-sweep": "silent",
  "trainer-sweep": "silent",
  "pulse-sweep": "silent",
  "thanks-sweep": "silent",
  "tip-sweep": "silent",
  "year-sweep": "silent",
  "partner-sweep": "silent",
  "capital-count": "silent",
  "vote-spread": "silent",
  "vote-end": "silent",
  year: "silent",
};

/** @param kind as it lies in the database: another version of the program may have written it */
export function isOurs(kind: string): boolean {
  return kinds[kind as UnaskedKind] === "ours";
}

/** @param kind as it lies in the database */
export function isWished(kind: string): boolean {
  return kinds[kind as UnaskedKind] === "wished";
}

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
