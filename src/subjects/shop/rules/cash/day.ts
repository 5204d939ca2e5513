/**
 * Shop: the day of a line as people type it: `昨天`, `yesterday`, `周一`, `3/5`, `12月5日`, `5 Dec`.
 *
 * Days are `YYYY-MM-DD` in the village's own calendar; the caller knows which day it is there. A
 * day that is still to come, or more than a year ago, is a problem and no day.
 */
import { addDays, daysBetween } from "../../../../bot/calendar.ts";
import { monthName, monthStems } from "../../../../bot/words/months.ts";

export type DayProblem = "day-future" | "day-old" | "day-wrong";

export interface DayRead {
  /** How many characters it took. */
  readonly length: number;
  /** Absent with a problem. */
  readonly day?: string;
  readonly problem?: DayProblem;
}

/** A year, and the day more that a leap year has. */
const oldestDays = 366;
/** A date without a year that lies further ahead than this was last year's. */
const aheadDays = 183;

/** A day, `wrong` for one that no calendar has, nothing where no day is meant after all. */
type Found = string | undefined;

const end = String.raw`(?=$|[ :,;、+\-¥]|\d|[收支卖花买付退进入])`;
const month = `${monthName}\\.?(?![a-z])`;
const year = String.raw`(?:,? (20\d\d)(?=$|[ :,+\-]))?`;
const dayNames = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const fullDay = String.raw`(mon|tues|wednes|thurs|fri|satur|sun)day(?![a-z])`;
const shortDay = String.raw`(mon|tue|wed|thu|fri|sat|sun)\.?(?= ?[:,]? ?[+\-¥\d])`;

/** Each way of saying a day, and which day it is. */
const ways: readonly (readonly [RegExp, (match: string[], today: string) => Found])[] = [
  [/^(?:大前天|three days ago(?![a-z]))/i, (_, today) => addDays(today, -3)],
  [/^(?:前天|前日|(?:the )?day before yesterday(?![a-z]))/i, (_, today) => addDays(today, -2)],
  [/^(?:昨天|昨日|昨晚|昨儿个?|yesterday(?![a-z]))/i, (_, today) => addDays(today, -1)],
  [/^(?:今天|今日|今早|今晚|今朝|今儿个?|today(?![a-z]))/i, (_, today) => today],
  [/^(?:明天|后天|明日|tomorrow(?![a-z]))/i, (_, today) => addDays(today, 1)],
  [/^(\d{1,3}) ?(?:天前|days? ago(?![a-z]))/i, ([, days], today) => addDays(today, -Number(days))],
  [
    new RegExp(`^(上|这|本)?(?:周|星期|礼拜)([一二三四五六日天])${end}`),
    ([, which, name = ""], today) =>
      weekday("一二三四五六日".indexOf(name.replace("天", "日")), today, which),
  ],
  [
    new RegExp(`^(?:on )?(last )?(?:${fullDay}|${shortDay})`, "i"),
    ([, last, full, short], today) => {
      const name = (full ?? short ?? "").slice(0, 3).toLowerCase();
      return weekday(dayNames.indexOf(name), last === undefined ? today : addDays(today, -1));
    },
  ],
  [
    /^(\d{4}) ?[-/.年] ?(\d{1,2}) ?[-/.月] ?(\d{1,2})(?!\d) ?[日号]?/,
    ([, y, m, d]) => dateOf(Number(y), Number(m), Number(d)) ?? "wrong",
  ],
  [/^(\d{1,2}) ?月 ?(\d{1,2})(?!\d) ?[日号]?/, ([, m, d], today) => nearest(m, d, today)],
  [
    new RegExp(String.raw`^(\d{1,2})/(\d{1,2})(?=$|[ :,;、+\-¥]|\p{Script=Han})`, "u"),
    ([, m, d], today) => nearest(m, d, today),
  ],
  [/^(\d{1,2})[-.](\d{1,2})(?= +[+-])/, ([, m, d], today) => nearest(m, d, today)],
  [new RegExp(`^(\\d{1,2}) ?[号日]${end}`), ([, d], today) => dayOfMonth(Number(d), today)],
  [
    new RegExp(`^(?:on )?(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${month}${year}`, "i"),
    ([, d, m, y], today) => named(m, d, y, today),
  ],
  [
    new RegExp(`^(?:on )?${month} (\\d{1,2})(?:st|nd|rd|th)?(?![\\d.])${year}`, "i"),
    ([, m, d, y], today) => named(m, d, y, today),
  ],
];

/** Reads the day that folded text begins with; `undefined` where it begins with none. */
export function readDay(folded: string, today: string): DayRead | undefined {
  for (const [pattern, dayOf] of ways) {
    const match = pattern.exec(folded);
    if (match === null) continue;
    const day = dayOf(match, today);
    if (day === undefined) continue;
    const length = match[0].length;
    const problem = day === "wrong" ? "day-wrong" : problemOf(day, today);
    return problem === undefined ? { length, day } : { length, problem };
  }
  return undefined;
}

function problemOf(day: string, today: string): DayProblem | undefined {
  if (day > today) return "day-future";
  return daysBetween(day, today) > oldestDays ? "day-old" : undefined;
}

/** The latest such day up to today; with 上, the one of last week. Monday is 0. */
function weekday(index: number, today: string, which?: string): string {
  const now = (new Date(today).getUTCDay() + 6) % 7;
  if (which === "上") return addDays(today, index - now - 7);
  if (which !== undefined) return addDays(today, index - now);
  return addDays(today, -((now - index + 7) % 7));
}

function dateOf(y: number, m: number, d: number): string | undefined {
  const date = new Date(Date.UTC(y, m - 1, d));
  return date.getUTCMonth() === m - 1 && date.getUTCDate() === d
    ? date.toISOString().slice(0, 10)
    : undefined;
}

/** A month and a day without a year. `25/11` can only be meant the other way round. */
function nearest(first: string | undefined, second: string | undefined, today: string): Found {
  const [a, b] = [Number(first), Number(second)];
  const [m, d] = a > 12 && b <= 12 ? [b, a] : [a, b];
  const thisYear = Number(today.slice(0, 4));
  const day = dateOf(thisYear, m, d);
  const before = dateOf(thisYear - 1, m, d) ?? "wrong";
  return day === undefined || daysBetween(today, day) > aheadDays ? before : day;
}

function dayOfMonth(d: number, today: string): Found {
  const [y, m] = today.split("-").map(Number) as [number, number];
  const day = dateOf(y, m, d);
  if (day !== undefined && day <= today) return day;
  return (m === 1 ? dateOf(y - 1, 12, d) : dateOf(y, m - 1, d)) ?? "wrong";
}

function named(
  month: string | undefined,
  d: string | undefined,
  y: string | undefined,
  today: string,
): Found {
  const m = monthStems.indexOf((month ?? "").slice(0, 3).toLowerCase()) + 1;
  // "May 45 baskets" names no day.
  if (Number(d) > 31 || Number(d) < 1) return undefined;
  return y === undefined
    ? nearest(String(m), d, today)
    : (dateOf(Number(y), m, Number(d)) ?? "wrong");
}
