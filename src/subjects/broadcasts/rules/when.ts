/**
 * Broadcasts: when one goes, as an officer taps or writes it: a local day and time, which each recipient's
 * own clocks decide. Pure. That nobody is woken is the engine's.
 */
import { addDays, isDay } from "../../../bot/calendar.ts";
import type { LocalMoment } from "./record.ts";

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

const words: readonly (readonly [pattern: RegExp, days: number])[] = [
  [/后天|day after tomorrow/iu, 2],
  [/明[天日早晚]|tomorrow/iu, 1],
  [/今[天日早晚]|today|tonight/iu, 0],
];

/**
 * Reads `19:30`, `明天 7:30`, `tomorrow 12:30`, `12-24 19:30`, `12月24日19:30`, `2026-12-24 07:00`.
 *
 * Without a day: the next time that clocks show it.
 *
 * @returns `undefined` when it is no time, has been or is too far off
 */
export function parseMoment(text: string, now: Clock): LocalMoment | undefined {
  const plain = text.normalize("NFKC");
  const minute = minuteIn(plain);
  if (minute === undefined) return undefined;
  const day = dayIn(plain, now, minute);
  if (day === undefined || !isDay(day)) return undefined;
  const moment = { day, minute };
  return isAhead(moment, now) ? moment : undefined;
}

function minuteIn(text: string): number | undefined {
  const clock = /(?<!\d)(\d{1,2})\s?(?:[:点])\s?(\d{2}|半)?(?!\d)/u.exec(text);
  if (clock === null) return undefined;
  const half = clock[2] === "半" ? 30 : Number(clock[2] ?? 0);
  const spoken = Number(clock[1]);
  const isEvening = /下午|晚|pm\b/iu.test(text) && spoken < 12;
  const hour = isEvening ? spoken + 12 : spoken;
  return hour > 23 || half > 59 ? undefined : hour * 60 + half;
}

function dayIn(text: string, now: Clock, minute: number): string | undefined {
  for (const [pattern, days] of words) if (pattern.test(text)) return addDays(now.today, days);
  const whole = /(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})/u.exec(text);
  if (whole !== null) return dayOf(whole[1]!, whole[2]!, whole[3]!);
  const short = /(?<!\d)(\d{1,2})\s?[-/月]\s?(\d{1,2})(?![\d:点])/u.exec(text);
  if (short === null) return minute > now.minute ? now.today : addDays(now.today, 1);
  const year = Number(now.today.slice(0, 4));
  const day = dayOf(String(year), short[1]!, short[2]!);
  // In December "1-5" is next January.
  return day < now.today ? dayOf(String(year + 1), short[1]!, short[2]!) : day;
}

function dayOf(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
