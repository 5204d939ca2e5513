/**
 * Goal: the day on which it is looked at, as people type it: `1 March`, `3月1日`, `2027-03-01`,
 * `in three months`, `半年后`. Pure.
 *
 * Days are `YYYY-MM-DD` as the village counts them. What may be meant in two ways is no day: the
 * screen asks back with an example.
 */
import { addDays, daysBetween, isDay, mondayOf } from "../../../bot/calendar.ts";
import type { Language } from "../../../bot/reply.ts";
import { monthName as monthWhole, monthStems } from "../../../bot/words/months.ts";

export type ReviewDay =
  | { readonly kind: "day"; readonly day: string }
  /** Today, or a day that is over. */
  | { readonly kind: "past"; readonly day: string }
  /** More than three years ahead. */
  | { readonly kind: "far" }
  | { readonly kind: "unclear" };

const farthestDays = 3 * 366;
const longestDay = 100;
const unclear: ReviewDay = { kind: "unclear" };

const monthName = `${monthWhole}\\.?`;
const smallNumbers = "zero one two three four five six seven eight nine ten eleven twelve".split(
  " ",
);

/** What may stand around a day without changing it. */
const before =
  /^(?:(?:i think|maybe|about|around|on|by|until|till|before|from|the|let us say)\s+|(?:大概|等到|到|在|就|那就)\s*)+/u;
const behind =
  /\s*(?:(?:that day|please|or so|那天|之前|以前|前|左右|吧|行吗|好吗|可以吗|行不行|再看|看看|再问我|问我)\s*)+$/u;

type Way = (match: readonly (string | undefined)[], today: string) => string | undefined;

const weekdayNames = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const weekdayName = `(${weekdayNames.join("|")})(?:s|nes|rs|ur)?(?:day)?\\.?`;
const hanWeekday = "(?:周|星期|礼拜)([1-6日天])";

/** @param said `fri`, `5`, `日` */
function weekdayOf(said = ""): number {
  const named = weekdayNames.indexOf(said);
  if (named >= 0) return named;
  return /[日天]/u.test(said) ? 6 : Number(said) - 1;
}

/** Of the week that begins so many weeks after this one. */
const inWeek = (said: string | undefined, today: string, weeks: number) =>
  addDays(mondayOf(today), weeks * 7 + weekdayOf(said));

/** The next one to come: on a Friday, "Friday" is in a week. */
function comingWeekday(said: string | undefined, today: string): string {
  const day = inWeek(said, today, 0);
  return day > today ? day : addDays(day, 7);
}

/** Each way of saying a day, and which day it is; `undefined`: the calendar has none. */
const ways: readonly (readonly [RegExp, Way])[] = [
  [/^(?:today|今天|今晚)$/u, (_, today) => today],
  [/^(?:tomorrow|明天)$/u, (_, today) => addDays(today, 1)],
  [/^(?:next month|下个?月)$/u, (_, today) => addMonths(today, 1)],
  [/^(?:(?:in |after )?half a year|半年后?)$/u, (_, today) => addMonths(today, 6)],
  [/^(?:next year|明年)$/u, (_, today) => addMonths(today, 12)],
  [/^(?:end of (?:the )?year|年底)$/u, (_, today) => `${today.slice(0, 4)}-12-31`],
  [
    /^(?:in |after )?(\d{1,3}|a|an) (day|week|month|year)s?$/,
    ([, count, unit], today) => later(today, count === "a" || count === "an" ? 1 : count, unit),
  ],
  [
    /^(?:过|再过)?(\d{1,3})个?(天|周|星期|礼拜|年)(?:后|以后|之后)?$/u,
    ([, count, unit], today) => later(today, count, unit),
  ],
  [
    /^(?:过|再过)?(\d{1,3})个月(?:后|以后|之后)?$/u,
    ([, count], today) => later(today, count, "month"),
  ],
  // "Next Friday" is this week's for some and next week's for others: it is asked again.
  [new RegExp(`^${weekdayName}$`), ([, said], today) => comingWeekday(said, today)],
  [new RegExp(`^this (?:coming )?${weekdayName}$`), ([, said], today) => inWeek(said, today, 0)],
  [
    new RegExp(`^${weekdayName},? (?:of )?(?:the )?next week$`),
    ([, said], today) => inWeek(said, today, 1),
  ],
  [
    new RegExp(`^(?:the )?next week,? (?:on )?${weekdayName}$`),
    ([, said], today) => inWeek(said, today, 1),
  ],
  [new RegExp(`^${hanWeekday}$`, "u"), ([, said], today) => comingWeekday(said, today)],
  [new RegExp(`^(?:这个?|本)${hanWeekday}$`, "u"), ([, said], today) => inWeek(said, today, 0)],
  [
    new RegExp(`^(下+)个?${hanWeekday}$`, "u"),
    ([, next = "", said], today) => inWeek(said, today, next.length),
  ],
  [
    /^(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})\s?[日号]?$/u,
    ([, year, month, day]) => dayOf(year, month, day),
  ],
  [
    /^(今年|明年|后年)?\s?(\d{1,2})\s?月\s?(\d{1,2})\s?[日号]?$/u,
    ([, year, month, day], today) => inYear(year, month, day, today),
  ],
  [
    /^(今年|明年|后年|\d{4}年)?\s?(\d{1,2})\s?月份?([初底])?$/u,
    ([, year, month, part], today) =>
      part === "底"
        ? endOf(inYear(year, month, "1", today, 31), today)
        : inYear(year, month, "1", today),
  ],
  [
    new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${monthName},?(?: (\\d{4}))?$`),
    ([, day, month, year], today) => inYear(year, numberOf(month), day, today),
  ],
  [
    new RegExp(`^${monthName} (?:the )?(\\d{1,2})(?:st|nd|rd|th)?,?(?: (\\d{4}))?$`),
    ([, month, day, year], today) => inYear(year, numberOf(month), day, today),
  ],
  [
    new RegExp(`^(?:in )?${monthName}(?: (\\d{4}))?$`),
    ([, month, year], today) => inYear(year, numberOf(month), "1", today),
  ],
];

/** A month and a day, or the other way round: only Chinese has one order for them. */
const slashed = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?$/;

/** @param today as the village counts; a day without a year is the next one to come */
export function readReviewDay(text: string, today: string, language: Language): ReviewDay {
  // Nobody says a day in so many words.
  if (text.length > longestDay) return unclear;
  const folded = fold(text);
  const short = slashed.exec(folded);
  if (short !== null) {
    const [, first, second, year] = short;
    const isOpen = Number(first) <= 12 && Number(second) <= 12 && first !== second;
    if (isOpen && language !== "zh") return unclear;
    const dayFirst = Number(first) > 12;
    return judge(inYear(year, dayFirst ? second : first, dayFirst ? first : second, today), today);
  }
  for (const [pattern, way] of ways) {
    const match = pattern.exec(folded);
    if (match !== null) return judge(way(match, today), today);
  }
  return unclear;
}

/** The day so many months later; the month's last one where it has no such day. */
export function addMonths(day: string, count: number): string {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + count, 0));
  return new Date(
    Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(date, last.getUTCDate())),
  )
    .toISOString()
    .slice(0, 10);
}

function judge(day: string | undefined, today: string): ReviewDay {
  if (day === undefined) return unclear;
  if (day <= today) return { kind: "past", day };
  return daysBetween(today, day) > farthestDays ? { kind: "far" } : { kind: "day", day };
}

function fold(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[?？!！。,，]+\s*$/gu, "")
    .trim()
    .replace(before, "")
    .replace(behind, "")
    .replaceAll(/\b[a-z]+\b/g, (word) => {
      const number = smallNumbers.indexOf(word);
      return number < 0 ? word : String(number);
    })
    .replaceAll(/[零〇一二两三四五六七八九十]+/gu, fromChinese)
    .replaceAll(/\s+/g, " ")
    .trim();
}

/** `十二` is 12, `二十` 20, `二〇二七` 2027. */
function fromChinese(word: string): string {
  const value = (digit: string) => "零一二三四五六七八九".indexOf(digit);
  const plain = word.replaceAll("〇", "零").replaceAll("两", "二");
  const tens = /^([一二三四五六七八九])?十([一二三四五六七八九])?$/u.exec(plain);
  if (tens === null) return Array.from(plain, (digit) => value(digit)).join("");
  const [, ten = "一", one = "零"] = tens;
  return String(value(ten) * 10 + value(one));
}

function later(today: string, count: string | number = 1, unit = ""): string {
  const many = Number(count);
  if (["day", "天"].includes(unit)) return addDays(today, many);
  if (["week", "周", "星期", "礼拜"].includes(unit)) return addDays(today, 7 * many);
  return addMonths(today, ["year", "年"].includes(unit) ? 12 * many : many);
}

function numberOf(month = ""): string {
  return String(monthStems.indexOf(month) + 1);
}

function dayOf(
  year: string | number = "",
  month: string | undefined = "",
  day: string | undefined = "",
): string | undefined {
  const written = [String(year), month.padStart(2, "0"), day.padStart(2, "0")].join("-");
  return isDay(written) ? written : undefined;
}

/** The 29th of February comes every fourth year, at times every eighth. */
const mostYears = 8;

/** In a year that was named; else the next one to come, at least `slack` days back. */
function inYear(
  named: string | undefined,
  month: string | undefined,
  day: string | undefined,
  today: string,
  slack = 0,
): string | undefined {
  const thisYear = Number(today.slice(0, 4));
  const relative = ["今年", "明年", "后年"].indexOf(named ?? "");
  if (relative >= 0) return dayOf(thisYear + relative, month, day);
  if (named !== undefined) return dayOf(named.replace("年", ""), month, day);
  for (let ahead = 0; ahead <= mostYears; ahead += 1) {
    const found = dayOf(thisYear + ahead, month, day);
    if (found !== undefined && daysBetween(today, found) > -slack) return found;
  }
  return undefined;
}

/** The last day of the month that begins here; of the next year's if that is over. */
function endOf(first: string | undefined, today: string): string | undefined {
  if (first === undefined) return undefined;
  const last = addDays(addMonths(first, 1), -1);
  return last > today ? last : addDays(addMonths(first, 13), -1);
}
