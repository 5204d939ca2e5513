/**
 * Wishes to be reminded: their messages. Composes only. The first line is on a locked phone: it says nothing of what
 * somebody wanted to remember.
 */
import { daysBetween, minuteMs, writeDay } from "../../../bot/calendar.ts";
import { goOn, goOnFirst, home } from "../../../bot/doors.ts";
import { writeHour } from "../../../bot/gate/own-hour.ts";
import { localDay, localMinutes } from "../../../bot/local-time.ts";
import { phrase, type Language, type Phrase, type Reply } from "../../../bot/reply.ts";
import type { Wished } from "../../../bot/words/wished-time.ts";
import { stopReminders } from "./nudges-say.ts";

export interface WishView {
  readonly now: Date;
  readonly timeZone: string;
  readonly language: Language;
  /** What they wrote, where it is of something of their own. */
  readonly words?: string;
}

/** It is set: the day, the hour, and what was heard. */
export function sayWishSet({ at, isMovedByNight }: Wished, view: WishView): Reply {
  const { now, timeZone, language, words } = view;
  const [today, day] = [localDay(now, timeZone), localDay(at, timeZone)];
  const set = phrase("wish-set", {
    days: daysBetween(today, day),
    day: writeDay(day, language, today),
    hour: writeHour(localMinutes(at, timeZone)),
  });
  const heard = words === undefined ? [] : [phrase("wish-words", { words })];
  const minute = Math.floor(at.getTime() / minuteMs);
  return {
    words: [set, ...heard, ...(isMovedByNight ? [phrase("wish-night")] : [])],
    buttons: [[goOn], [{ label: phrase("wish-drop"), action: `nudge:drop:${minute}` }, home]],
  };
}

/** What can be promised, and how it is said. */
export function sayWishHow(why: "no-time" | "again" | "many" | "stranger"): Reply {
  return { words: phrase("wish-how", { why }), buttons: [[goOn]] };
}

/** @param about what they wrote, or where they stopped */
export function sayWishDue(name: string, about: Phrase | undefined): Reply {
  return {
    words: [phrase("wish-due", { name }), ...(about === undefined ? [] : [about])],
    buttons: [[goOnFirst], [stopReminders]],
  };
}
