/**
 * Pause: its messages. Composes only: how long, that it has begun, that it is over.
 */
import { phrase, type Button, type Language, type Reply, type Words } from "../../../bot/reply.ts";
import { remindAgain, stopReminders } from "./nudges-say.ts";
import { writeDay, writeWholeMonth } from "../../../bot/calendar.ts";
import type { Reach } from "../../../bot/gate/unasked-record.ts";
import { whenToWrite } from "./unasked-say.ts";
import { home, goOnFirst } from "../../../bot/doors.ts";

const screen = "pause";

const week: Button = { label: phrase("pause-week"), action: "pause:week" };
const harvest: Button = { label: phrase("pause-harvest"), action: "pause:harvest" };
const open: Button = { label: phrase("pause-open"), action: "pause:open" };
const back: Button = { label: phrase("pause-come-back"), action: "pause:back", style: "primary" };
const longer: Button = { label: phrase("pause-longer"), action: "pause:longer" };

/**
 * How long?
 *
 * @param reach with it, the screen of /pause: when to write, and whether to remind at all
 */
export function askHowLong(words: Words = phrase("pause-ask"), reach?: Reach): Reply {
  const ways = [[week], [harvest], [open]];
  if (reach === undefined) return { words, buttons: [...ways, [home]], screen };
  return {
    words: withReach(words, reach),
    buttons: [...ways, ...reachButtons(reach), [home]],
    screen,
  };
}

function withReach(words: Words, { isOff }: Reach): Words {
  return isOff ? ([phrase("nudge-is-off"), words] as Words) : words;
}

function reachButtons({ isOff }: Reach): readonly (readonly Button[])[] {
  return [[whenToWrite], [isOff ? remindAgain : stopReminders]];
}

/** From which month on is there time again? */
export function askMonth(months: readonly string[], language: Language): Reply {
  const buttons = months.map((month) => ({
    label: writeWholeMonth(month, language),
    action: `pause:month:${month}`,
  }));
  return {
    words: phrase("pause-harvest-ask"),
    buttons: [
      ...buttons.flatMap((_, index) => (index % 2 === 0 ? [buttons.slice(index, index + 2)] : [])),
      [{ label: phrase("playbook-back"), action: "pause:longer" }, home],
    ],
    screen,
  };
}

/** @param day the last day, local; `null`: until they come back */
export function sayPaused(day: string | null, today: string, language: Language): Reply {
  return {
    words:
      day === null
        ? phrase("pause-set-open")
        : phrase("pause-set-until", { day: writeDay(day, language, today) }),
    buttons: [[back], [home]],
    screen,
  };
}

/** What /pause says to somebody who has paused already. */
export function sayStillPaused(
  day: string | null,
  today: string,
  language: Language,
  reach: Reach,
): Reply {
  const words =
    day === null
      ? phrase("pause-now-open")
      : phrase("pause-now-until", { day: writeDay(day, language, today) });
  return {
    words: withReach(words, reach),
    buttons: [[back], [longer], ...reachButtons(reach), [home]],
    screen,
  };
}

/** The day has come on which they wanted to be back. */
export function sayPauseOver(name: string, place: Words): Reply {
  return {
    words: [phrase("pause-over", { name }), ...(Array.isArray(place) ? place : [place])] as Words,
    buttons: [
      [goOnFirst],
      [{ label: phrase("pause-bit-longer"), action: "pause:longer" }],
      [{ label: phrase("pause-off"), action: "pause:off" }],
    ],
    screen,
  };
}
