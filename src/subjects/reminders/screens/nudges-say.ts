/**
 * Nudges: their messages. Composes only. The first line is on a locked phone: it says nothing of the
 * job, which may be about money.
 */
import {
  phrase,
  type Button,
  type Language,
  type Paragraph,
  type Reply,
} from "../../../bot/reply.ts";
import { writeDay } from "../../../bot/calendar.ts";
import type { Rung } from "../rules/ladder.ts";
import { home } from "../../../bot/doors.ts";

const screen = "nudge";

const now: Button = { label: phrase("nudge-now"), action: "do:next", style: "primary" };
const sunday: Button = { label: phrase("nudge-sunday"), action: "nudge:sunday" };
const harvest: Button = { label: phrase("nudge-harvest"), action: "pause:harvest" };
/** One tap, and nothing comes unasked any more. */
export const stopReminders: Button = { label: phrase("nudge-off"), action: "nudge:off" };
/** And the way back. */
export const remindAgain: Button = { label: phrase("nudge-on"), action: "nudge:on" };

const asks: Readonly<Record<Rung, Paragraph>> = {
  3: phrase("nudge-ask"),
  7: phrase("nudge-ask-busy"),
  21: phrase("nudge-ask-last"),
};

/** Somebody has been quiet for so many days. */
export function sayNudge(name: string, stopped: Paragraph, rung: Rung): Reply {
  return {
    words: [phrase("nudge-hello", { name }), stopped, asks[rung]],
    buttons: [[now], [sunday], [harvest], [stopReminders]],
    screen,
  };
}

/** The Sunday that they chose has come. */
export function sayItIsSunday(name: string, stopped: Paragraph): Reply {
  return {
    words: [phrase("nudge-sunday-hello", { name }), stopped],
    buttons: [[now], [harvest], [stopReminders]],
    screen,
  };
}

export function saySundaySet(day: string, language: Language): Reply {
  return {
    words: phrase("nudge-sunday-set", { day: writeDay(day, language) }),
    buttons: [[now], [home]],
  };
}

export function sayOff(): Reply {
  return { words: phrase("nudge-off-set"), buttons: [[now], [remindAgain, home]] };
}

export function sayOn(): Reply {
  return { words: phrase("nudge-on-set"), buttons: [[now], [home]] };
}
