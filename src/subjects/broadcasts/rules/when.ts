/**
 * Broadcasts: when one goes, as an officer taps or writes it: a local day and time, which each recipient's
 * own clocks decide. Pure. That nobody is woken is the engine's.
 */
import { addDays, daysBetween, isDay } from "../../../bot/calendar.ts";
import { fromNow } from "./from-now.ts";
import { plainMoment } from "./plain-moment.ts";
import type { LocalMoment } from "./record.ts";
import { dateIn, timeIn, weekdayIn, type SaidWeekday } from "./said-moment.ts";

/** 07:00, 12:30, 19:30, 20:30: before work, at noon, twice in the evening. */
export { offeredHours } from "../../../bot/gate/own-hour.ts";

/** Further ahead nobody plans a message, and a mistyped year is seen. */
const mostDays = 180;

export interface Clock {
  /** `YYYY-MM-DD` by the usual clocks. */
  readonly today: string;
  /** Minutes after midnight. */
  readonly minute: number;
}

export function isAhead({ day, minute }: LocalMoment, now: Clock): boolean {
  if (day > addDays(now.today, mostDays)) return false;
  return day > now.today || (day === now.today && minute > now.minute);
}

/**
 * Reads `19:30`, `明天 7:30`, `周六早上八点`, `Saturday 18:00`, `tomorrow 7:30 pm`, `12-24 19:30`, `24 December, 19:30`,
 * `12月24日19:30`, `2026-12-24 07:00`, `in 2 hours`, `半小时后`. Any other word may say a day, and a day that is not understood is not left out.
 *
 * @param chosenDay of a time without a day; absent: the next time that clocks show it
 * @returns `undefined` when it is no time, has been or is too far off
 */
export function parseMoment(text: string, now: Clock, chosenDay?: string): LocalMoment | undefined {
  const plain = plainMoment(text, now.today);
  const counted = fromNow(plain, now);
  // Of another day that was chosen it says nothing.
  if (counted !== undefined) {
    return chosenDay === undefined || chosenDay === counted.day ? counted : undefined;
  }
  const weekday = weekdayIn(plain, now.today);
  const time = timeIn(weekday?.rest ?? plain);
  if (time === undefined) return undefined;
  const { minute } = time;
  const isLaterToday = minute > now.minute;
  const nextTime = () => chosenDay ?? (isLaterToday ? now.today : addDays(now.today, 1));
  const date = dateIn(time.rest, now.today);
  const day = weekday === undefined ? (date ?? nextTime()) : onWeekday(weekday, date, now, minute);
  if (day === undefined || !isDay(day)) return undefined;
  const moment = { day, minute };
  return isAhead(moment, now) ? moment : undefined;
}

/** A day without a time: "Friday", 后天. Then the hour is asked. */
export function parseDay(text: string, { today }: Pick<Clock, "today">): string | undefined {
  const plain = plainMoment(text, today);
  const weekday = weekdayIn(plain, today);
  const date = dateIn(weekday?.rest ?? plain, today);
  const day = weekday === undefined ? date : onWeekday(weekday, date, { today, minute: 0 }, 1);
  const isSoon =
    day !== undefined && isDay(day) && isAhead({ day, minute: 1 }, { today, minute: 0 });
  return isSoon ? day : undefined;
}

/** A date beside it must be that day of the week. */
function onWeekday(
  { day, isAny }: SaidWeekday,
  date: string | undefined,
  { today, minute: now }: Clock,
  minute: number,
): string | undefined {
  if (date !== undefined) return isAny && daysBetween(day, date) % 7 === 0 ? date : undefined;
  return isAny && day === today && minute <= now ? addDays(day, 7) : day;
}
