/** Broadcasts: the screens on which an officer chooses when one goes. Composes only. */
import { phrase, type Button, type Language, type Reply } from "../../../bot/reply.ts";
import { addDays, writeDay, writeWeekday } from "../../../bot/calendar.ts";
import { writeHour } from "../../../bot/gate/own-hour.ts";
import { draftScreen } from "./audience-say.ts";
import type { LocalMoment } from "../rules/record.ts";
import { isAhead, offeredHours, type Clock } from "../rules/when.ts";

/** Days that are offered after tomorrow; any other can be written. */
const daysAhead = 8;

const toPage: Button = { label: phrase("broadcast-back"), action: "bc:page" };

/** `Fri 4 Dec, 19:30`, `12月4日周五19:30`: a market is on a day of the week. In another year the year, too. */
export function writeMoment(
  { day, minute }: LocalMoment,
  language: Language,
  today: string,
): string {
  const space = language === "zh" ? "" : ", ";
  const isThisYear = day.slice(0, 4) === today.slice(0, 4);
  const date = isThisYear ? writeWeekday(day, language) : writeDay(day, language, today);
  return `${date}${space}${writeHour(minute)}`;
}

export function askWhen(now: Clock, language: Language): Reply {
  const tomorrow = addDays(now.today, 1);
  return {
    words: phrase("broadcast-when-ask"),
    buttons: [
      ...hoursOf(now.today, now, (hour) => phrase("broadcast-today-at", { hour })),
      ...hoursOf(tomorrow, now, (hour) => phrase("broadcast-tomorrow-at", { hour })),
      ...daysAfter(tomorrow, language),
      [{ label: phrase("broadcast-at-once"), action: "bc:at:now" }, toPage],
    ],
    screen: draftScreen,
    inPlace: true,
  };
}

/** @param isLate an afternoon or an evening was said */
export function askHour(day: string, now: Clock, language: Language, isLate = false): Reply {
  const hours = hoursOf(day, isLate ? noonOf(day, now) : now, (hour) => hour);
  return {
    words: phrase("broadcast-hour-ask", { day: writeWeekday(day, language) }),
    buttons: [...hours, [{ label: phrase("back"), action: "bc:when" }, toPage]],
    screen: draftScreen,
    inPlace: true,
  };
}

/** Of that day only what comes after noon. */
const noonOf = (day: string, { today, minute }: Clock): Clock => ({
  today: day,
  minute: Math.max(day === today ? minute : 0, 13 * 60),
});

function hoursOf(
  day: string,
  now: Clock,
  label: (hour: string) => Button["label"],
): readonly (readonly Button[])[] {
  const buttons = offeredHours
    .filter((minute) => isAhead({ day, minute }, now))
    .map((minute): Button => ({
      label: label(writeHour(minute)),
      action: `bc:at:${day}:${minute}`,
    }));
  return inTwos(buttons);
}

function daysAfter(day: string, language: Language): readonly (readonly Button[])[] {
  const days = Array.from({ length: daysAhead }, (_, index) => addDays(day, index + 1));
  return inTwos(
    days.map((each): Button => ({ label: writeWeekday(each, language), action: `bc:day:${each}` })),
  );
}

function inTwos(buttons: readonly Button[]): Button[][] {
  const rows: Button[][] = [];
  for (let from = 0; from < buttons.length; from += 2) rows.push(buttons.slice(from, from + 2));
  return rows;
}
