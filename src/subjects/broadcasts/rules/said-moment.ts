/**
 * Broadcasts: the parts of a written moment: a day of the week, a time of the day, a date. Each gives back what is
 * left of the text, so that nothing that was written is passed over. Pure.
 */
import { addDays, mondayOf } from "../../../bot/calendar.ts";
import { hanNumber } from "../../../bot/numbers/chinese.ts";
import { monthName, monthStems } from "../../../bot/words/months.ts";

export interface SaidWeekday {
  /** The next one to come, today included, unless a week was said. */
  readonly day: string;
  /** No week was said. */
  readonly isAny: boolean;
  readonly rest: string;
}

const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const hanWeekdays = "一二三四五六日";
const waysOfWeekday = [
  /(?:\b(?:(?<next>next)|(?<own>this)|coming)\s+)?\b(?<name>mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?/iu,
  /(?:(?<next>下)|(?<own>[这本]))?个?(?:周|星期|礼拜)(?<name>[一二三四五六日天])/u,
];

/** Weeks begin on Monday: 下周六 and `next Saturday` are in the week after this one. */
export function weekdayIn(text: string, today: string): SaidWeekday | undefined {
  const found = waysOfWeekday.map((way) => way.exec(text)).find((match) => match !== null);
  if (found === undefined) return undefined;
  const { next, own, name = "" } = found.groups!;
  const english = weekdays.indexOf(name.slice(0, 3).toLowerCase());
  const after = english >= 0 ? english : hanWeekdays.indexOf(name.replace("天", "日"));
  const inThisWeek = addDays(mondayOf(today), after);
  const isNext = next !== undefined || (own === undefined && inThisWeek < today);
  return {
    day: isNext ? addDays(inThisWeek, 7) : inThisWeek,
    isAny: next === undefined && own === undefined,
    rest: text.replace(found[0], " "),
  };
}

const saidNumber =
  /[零一二两三四五六七八九十]+(?=[点分])|(?<=点)[零一二两三四五六七八九十]+(?!刻)/gu;
const clock =
  /(?<!\d)(\d{1,2})\s?(?:[:点]\s?(\d{1,2}(?:分|(?!\d))|半|一刻|三刻)?|(?=[ap]\.?m\b|o'?clock\b)|(?<=\bat \d{1,2})(?=\s|$))(?!\d)/iu;
/** Twelve, without a number. */
const midday = /\b(?:noon|midday)\b|中午(?!\s?\d)/iu;
const parts: Readonly<Record<string, number>> = { 半: 30, 一刻: 15, 三刻: 45 };

/** Minutes after midnight. */
export function timeIn(
  text: string,
): { readonly minute: number; readonly rest: string } | undefined {
  const counted = text.replace(saidNumber, (said) => String(hanNumber(said) ?? said));
  const plain = clock.test(counted) ? counted : counted.replace(midday, "12:00");
  const found = clock.exec(plain);
  if (found === null) return undefined;
  const spoken = Number(found[1]);
  const part = parts[found[2] ?? ""] ?? Number.parseInt(found[2] ?? "0", 10);
  const isNight = /晚|夜|night/iu.test(plain);
  // Twelve at night may be meant of one day or of the next.
  if (spoken === 12 && (isNight || /(?<![a-z])a\.?m\b/iu.test(plain))) return undefined;
  const isLate = isNight || /下午|傍晚|(?<![a-z])p\.?m\b|afternoon|evening/iu.test(plain);
  const isMorning = /早|上午|凌晨|清晨|morning|(?<![a-z])a\.?m\b/iu.test(plain);
  // "Friday at two": by the clock's digits it would be two at night, when nobody is sent anything.
  const isSaidOfDay = !found[0].includes(":") && !isMorning && spoken >= 1 && spoken <= 6;
  const isAfterNoon = isSaidOfDay || (isLate && spoken < 12) || (/中午/u.test(plain) && spoken < 3);
  const hour = isAfterNoon ? spoken + 12 : spoken;
  if (hour > 23 || part > 59) return undefined;
  return { minute: hour * 60 + part, rest: plain.replace(found[0], " ") };
}

/** What stands around a day and a time without changing them. */
const around =
  /早上|早晨|清晨|凌晨|上午|中午|下午|傍晚|晚上|夜里|[早晚在的吧就发钟整]|(?<![a-z])(?:at|on|the|in|of|noon|afternoon|evening|morning|night|o'?clock|please|[ap]\.?m)\b\.?|[\s,，。.!！]/giu;

type WayOfDate = (match: readonly (string | undefined)[], today: string) => string;

/** What a day is written with, once all around it is gone. */
const waysOfDate: readonly (readonly [RegExp, WayOfDate])[] = [
  [/^大后[天日]$/u, (_, today) => addDays(today, 3)],
  [/^(?:后[天日]|dayaftertomorrow)$/u, (_, today) => addDays(today, 2)],
  [/^(?:明[天日儿]?|tomm?orr?ow|tmrw?)$/u, (_, today) => addDays(today, 1)],
  [/^(?:今[天日儿]?|today|tonight)$/u, (_, today) => today],
  [
    /^(\d{4})[-/年](\d{1,2})[-/月](\d{1,2})[日号]?$/u,
    ([, year, month, day]) => dayOf(year, month, day),
  ],
  [/^(\d{1,2})[-/月](\d{1,2})[日号]?$/u, ([, month, day], today) => toCome(month, day, today)],
  [
    new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?${monthName}(\\d{4})?$`),
    ([, day, month, year], today) => inYear(year, numberOf(month), day, today),
  ],
  [
    new RegExp(`^${monthName}(\\d{1,2})(?:st|nd|rd|th)?$`),
    ([, month, day], today) => toCome(numberOf(month), day, today),
  ],
];

/**
 * The date that is left when the time is taken away.
 *
 * @returns `undefined` where nothing is left; what is left and is no date is given back as it is, and no day
 */
export function dateIn(rest: string, today: string): string | undefined {
  const left = rest.replace(around, "").toLowerCase();
  if (left === "") return undefined;
  for (const [pattern, way] of waysOfDate) {
    const match = pattern.exec(left);
    if (match !== null) return way(match, today);
  }
  return left;
}

function numberOf(month = ""): string {
  return String(monthStems.indexOf(month) + 1);
}

function inYear(year: string | undefined, month: string, day: string | undefined, today: string) {
  return year === undefined ? toCome(month, day, today) : dayOf(year, month, day);
}

/** In December "1-5" is next January. */
function toCome(month: string | undefined, day: string | undefined, today: string): string {
  const year = Number(today.slice(0, 4));
  const thisYear = dayOf(String(year), month, day);
  return thisYear < today ? dayOf(String(year + 1), month, day) : thisYear;
}

function dayOf(year = "", month = "", day = ""): string {
  return [year, month.padStart(2, "0"), day.padStart(2, "0")].join("-");
}
