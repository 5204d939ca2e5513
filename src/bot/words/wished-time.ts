/**
 * A day and an hour as people say them who want to hear of something then: "tomorrow morning", "on Friday at 8",
 * "in two hours", 后天下午三点, 过两个小时. Reads what was said, and when that is; pure.
 *
 * Nobody is written to at night: what falls into it comes in the morning.
 */
import { addDays, daysBetween, isDay, minuteMs, mondayOf } from "../calendar.ts";
import { usualHour } from "../gate/own-hour.ts";
import { atLocalTime, localDay, localMinutes } from "../local-time.ts";
import { isQuiet, morningAfter } from "../quiet-hours.ts";
import { monthLoosely as month, monthStems } from "./months.ts";

const weekday = "(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?";
const part = "morning|noon|midday|lunch ?time|lunch|afternoon|evening|dinner|supper|work|night";
const atomsEnglish = [
  "today|tonight|later(?: today| on)?|(?:the )?day after tomorrow|tomorrow",
  `(?:in|after) (?:\\d+|an?|half an) (?:minute|min|hour|hr|day|week|month)s?|next (?:week|month)`,
  `(?:on )?(?:this |next |coming |the )*${weekday}(?: next week)?`,
  `(?:on )?(?:the )?\\d{1,2}(?:st|nd|rd|th)(?: (?:of )?${month})?|(?:on )?${month} (?:the )?\\d{1,2}(?:st|nd|rd|th)?|(?:on )?\\d{1,2} ${month}`,
  `(?:(?:early )?in the |this |at |after |early )?(?:${part})`,
  "(?:at|around|by) \\d{1,2}(?::\\d{2})?(?: ?(?:am|pm|a m|p m|oclock|o clock))?|\\d{1,2}(?::\\d{2})? ?(?:am|pm|oclock)|\\d{1,2}:\\d{2}",
].join("|");
const n = "[0-9零一二两三四五六七八九十几]+";
const atomsChinese = [
  "今[天日儿晚夜早]个?|明[天日儿早晚朝]个?|大?后[天日儿]个?|下个?月",
  `(?:再?过)?${n}天(?:以后|之后|后)|再?过${n}天|(?:这个?|本|下+个?)?(?:周|星期|礼拜)[1-7一二三四五六日天末]|下+个?(?:周|星期|礼拜)`,
  `(?:再?过)?(?:${n}个?半?|半个?)(?:小时|钟头|分钟|刻钟)(?:以后|之后|后)?`,
  `${n}月${n}[日号]|${n}[日号]`,
  "晚点儿?|等[会下]儿?|回头|[过待]会儿?|一会儿?",
  "大清早|一?清早|早上|早晨|一早|上午|中午|晌午|下午|傍晚|天黑|晚上|夜[里晚]|半夜|[早晚]",
  `${n}点(?:钟|半|[一三]刻|${n}分?)?`,
].join("|");

/** As a piece of a pattern that reads a whole sentence. */
export const timeEnglish = `(?:${atomsEnglish})(?: (?:${atomsEnglish})){0,2}`;
export const timeChinese = `(?:(?:${atomsChinese})的?){1,3}`;

export interface Clocks {
  readonly now: Date;
  readonly timeZone: string;
  /** The hour that they chose for what is written first; `null`: the usual one. */
  readonly hour: number | null;
}

export interface Wished {
  readonly at: Date;
  /** They named an hour of the night. */
  readonly isMovedByNight: boolean;
}

/** @param time what `timeEnglish` or `timeChinese` found; `undefined`: the calendar has no such day */
export function whenWished(time: string, clocks: Clocks): Wished | undefined {
  const { now, timeZone } = clocks;
  const afterMinutes = minutesAhead(time);
  const at =
    afterMinutes === undefined
      ? onDay(time, clocks)
      : new Date(Math.ceil((now.getTime() + afterMinutes * minuteMs) / minuteMs) * minuteMs);
  if (at === undefined) return undefined;
  const isMovedByNight = isQuiet(at, timeZone);
  return { at: isMovedByNight ? morningAfter(at, timeZone) : at, isMovedByNight };
}

function minutesAhead(time: string): number | undefined {
  const [, count = "", unit = ""] =
    /(\d+|an?|half an) (min|hour|hr)/u.exec(time) ??
    new RegExp(`(${n}(?=个?半?(?:小时|钟头|分钟|刻钟))|半)个?半?(小时|钟头|分钟|刻钟)`, "u").exec(
      time,
    ) ??
    [];
  if (unit === "") return undefined;
  const each = unit === "刻钟" ? 15 : /^(?:min|分)/u.test(unit) ? 1 : 60;
  const more = /个半/u.test(time) && !count.startsWith("半") ? 0.5 : 0;
  return Math.round((numberOf(count) + more) * each);
}

function onDay(time: string, { now, timeZone, hour }: Clocks): Date | undefined {
  const today = localDay(now, timeZone);
  const named = dayIn(time, today);
  if (named === "none") return undefined;
  const minute = minuteIn(time);
  const day = named ?? today;
  const wanted = minute ?? hour ?? usualHour;
  const at = atLocalTime(day, timeZone, Math.floor(wanted / 60), wanted % 60);
  if (at > now) return at;
  if (day < today) return undefined;
  // "At 5" at six: the evening's five, or tomorrow's. "Today" when the evening has begun: in an hour.
  const isOpen = /\d/u.test(time) && wanted < 12 * 60 && !/am|a m|morning|早|上午/u.test(time);
  const later = wanted + 12 * 60;
  if (isOpen && later > localMinutes(now, timeZone)) {
    return atLocalTime(day, timeZone, Math.floor(later / 60), later % 60);
  }
  if (named !== undefined && minute === undefined) return new Date(now.getTime() + 60 * minuteMs);
  return atLocalTime(addDays(day, 1), timeZone, Math.floor(wanted / 60), wanted % 60);
}

/** `undefined`: they named none; "none": no calendar has it. */
function dayIn(time: string, today: string): string | undefined {
  if (/day after tomorrow/u.test(time)) return addDays(today, 2);
  if (/大后/u.test(time)) return addDays(today, 3);
  if (/后[天日儿]/u.test(time) && !/天后天/u.test(time)) return addDays(today, 2);
  if (/tomorrow|明/u.test(time)) return addDays(today, 1);
  const count =
    /(\d+|an?) (day|week|month)/u.exec(time) ?? new RegExp(`(${n})(天)`, "u").exec(time);
  if (count !== null) {
    return addDays(today, numberOf(count[1]) * ({ week: 7, month: 30 }[count[2] ?? ""] ?? 1));
  }
  const asWeekday = weekdayIn(time, today);
  if (asWeekday !== undefined) return asWeekday;
  if (/next month|下个?月/u.test(time)) return addDays(today, 30);
  if (/next week|下个?(?:周|星期|礼拜)/u.test(time)) return addDays(today, 7);
  const dated = dateIn(time, today);
  if (dated !== undefined) return dated;
  return /today|tonight|later|this |今|晚点|等|回头|会儿?/u.test(time) ? today : undefined;
}

/** The next one to come; 下周五 and "Friday next week" are of the week after this one. */
function weekdayIn(time: string, today: string): string | undefined {
  const english = /\b(mon|tue|wed|thu|fri|sat|sun)/u.exec(time)?.[1];
  const chinese = /(下*)个?(?:周|星期|礼拜)([1-7一二三四五六日天末])/u.exec(time);
  if (english === undefined && chinese === null) return undefined;
  const index =
    english === undefined
      ? ("一二三四五六日".indexOf((chinese?.[2] ?? "").replace("天", "日").replace("末", "六")) +
          7) %
        7
      : ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].indexOf(english);
  const digit = Number(chinese?.[2]);
  const weeks = /next week/u.test(time) ? 1 : (chinese?.[1]?.length ?? 0);
  const day = addDays(mondayOf(today), weeks * 7 + (digit > 0 ? digit - 1 : index));
  return day > today ? day : addDays(day, 7);
}

function dateIn(time: string, today: string): string | undefined {
  const han = new RegExp(`(?:(${n})月)?(${n})[日号]`, "u").exec(time);
  const name = new RegExp(`\\b(${monthStems.join("|")})`, "u").exec(time)?.[1];
  const date = han?.[2] ?? /\b(\d{1,2})(?:st|nd|rd|th)\b/u.exec(time)?.[1];
  const beside =
    name === undefined
      ? undefined
      : (/\b(\d{1,2}) [a-z]/u.exec(time) ?? /[a-z] (\d{1,2})\b/u.exec(time))?.[1];
  const written = date ?? beside;
  if (written === undefined) return undefined;
  const inMonth =
    han?.[1] === undefined
      ? name === undefined
        ? 0
        : monthStems.indexOf(name) + 1
      : numberOf(han[1]);
  const [year, thisMonth] = today.split("-").map(Number) as [number, number];
  for (let ahead = 0; ahead <= 12; ahead += 1) {
    const at = thisMonth - 1 + ahead;
    if (inMonth !== 0 && (at % 12) + 1 !== inMonth) continue;
    const day = `${year + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}-${String(numberOf(written)).padStart(2, "0")}`;
    if (isDay(day) && daysBetween(today, day) > 0) return day;
  }
  return "none";
}

const parts: readonly (readonly [RegExp, number])[] = [
  [/night|半夜/u, 20 * 60],
  [/evening|dinner|supper|work|晚(?!点)|夜|傍晚|天黑/u, usualHour],
  [/noon(?<!afternoon)|midday|lunch|中午|晌午/u, 12 * 60 + 30],
  [/afternoon|下午/u, 15 * 60],
  [/morning|早|上午/u, 7 * 60],
];

/** Minutes after midnight; `undefined`: they named none. */
function minuteIn(time: string): number | undefined {
  const inPart = parts.find(([names]) => names.test(time))?.[1];
  const isLate = /pm|p m|afternoon|evening|night|下午|傍晚|晚|夜/u.test(time);
  const isEarly = /am\b|a m\b|morning|早|上午|半夜/u.test(time);
  const clock =
    /(?:^|at |around |by |[a-z] )(\d{1,2})(?::(\d{2}))? ?(am|pm|a m|p m|oclock|o clock)?$/u.exec(
      time,
    ) ??
    /\b(\d{1,2})(?::(\d{2}))? ?(am|pm|a m|p m|oclock)\b/u.exec(time) ??
    /(?:at|around|by) (\d{1,2})(?::(\d{2}))?\b/u.exec(time) ??
    /\b(\d{1,2}):(\d{2})\b/u.exec(time);
  const han = new RegExp(`(${n})点(半|一刻|三刻|${n})?`, "u").exec(time);
  const isClock = clock !== null && (clock[0].includes("at ") || /[:a-z]/u.test(clock[0].slice(1)));
  const hours = han === null ? (isClock ? Number(clock[1]) : undefined) : numberOf(han[1]);
  if (hours === undefined || hours > 24) return inPart;
  const past =
    { 半: 30, 一刻: 15, 三刻: 45 }[han?.[2] ?? ""] ?? numberOf(han?.[2] ?? clock?.[2] ?? "0");
  // Whoever says "at 3" and no more means the afternoon: at three in the night nobody wants to be written to.
  const isAfternoon = hours < 12 && (isLate || (!isEarly && hours < 7));
  return (hours % 24) * 60 + past + (isAfternoon ? 12 * 60 : 0);
}

/** `两` is 2, `十二` 12, `an` 1, `half an` and `半` a half. */
function numberOf(word = ""): number {
  if (/^\d+$/u.test(word)) return Number(word);
  if (word === "半" || word === "half an") return 0.5;
  if (word === "a" || word === "an") return 1;
  const digit = (sign: string) =>
    "零一二三四五六七八九".indexOf(sign.replace("两", "二").replace("几", "三"));
  const [, ten, one] = /^(.)?十(.)?$/u.exec(word) ?? [];
  if (word.includes("十"))
    return (ten === undefined ? 1 : digit(ten)) * 10 + (one === undefined ? 0 : digit(one));
  return Number(Array.from(word, digit).join(""));
}
