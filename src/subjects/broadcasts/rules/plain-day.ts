/** Broadcasts: the day as it is said, with the dates and names that said-moment.ts reads. Pure. */
import { addDays, isDay } from "../../../bot/calendar.ts";
import { hanNumber } from "../../../bot/numbers/chinese.ts";
import { monthLoosely as month } from "../../../bot/words/months.ts";

type Way = readonly [RegExp, (today: string, ...found: readonly string[]) => string | undefined];

const count = "(an?|one|two|three|four|five|six|seven|ten|\\d{1,2}|[一二两三四五六七八九十]{1,3})";

/** Counted from today, or a day of this month or the next one. */
const ways: readonly Way[] = [
  [
    new RegExp(`\\b(?:in )?${count} days?(?:' time)?(?: from (?:now|today)| later)?\\b`, "iu"),
    (today, counted = "") => after(today, counted, 1),
  ],
  [
    new RegExp(`\\b(?:in )?${count} weeks?(?:' time)?(?: from (?:now|today)| later)?\\b`, "iu"),
    (today, counted = "") => after(today, counted, 7),
  ],
  [
    new RegExp(`(?:再?过)?${count}天(?:以后|之后|过后|后)`, "u"),
    (today, counted = "") => after(today, counted, 1),
  ],
  [
    new RegExp(`(?:再?过)?${count}个?(?:星期|礼拜|周)(?:以后|之后|过后|后)`, "u"),
    (today, counted = "") => after(today, counted, 7),
  ],
  [
    new RegExp(
      `(?<!${month}\\.? )\\b(?:on )?(?:the )?(\\d{1,2})(?:st|nd|rd|th)\\b(?! (?:of )?${month}|${month})`,
      "iu",
    ),
    (today, day = "") => nextDated(today, day),
  ],
  [/下个?月(\d{1,2})[日号]/u, (today, day = "") => dated(nextMonth(today), day)],
  [
    /这个?月(\d{1,2})[日号]|本月(\d{1,2})[日号]/u,
    (today, one, other) => dated(today, one ?? other ?? ""),
  ],
  [/(?<![月\d])(\d{1,2})[日号]/u, (today, day = "") => nextDated(today, day)],
  [
    /\b(?:at |on )?(?:the )?(?:end of (?:the |this )?month|month'?s end)\b|这?个?月底/iu,
    (today) => addDays(`${nextMonth(today)}-01`, -1),
  ],
];

/** "Next week monday", "monday next week". */
const weekApart = /\bnext week,? (?:on )?([a-z]{3,9})\b|\b([a-z]{3,9}),? (?:of |in )?next week\b/iu;

export function plainDay(text: string, today: string): string {
  const spelled = text
    .replaceAll(/\p{L}+/gu, (typed) => nearWeekday(typed) ?? typed)
    .replaceAll(/\bthis (morning|afternoon|evening)\b/giu, "today $1")
    .replace(weekApart, (_, one?: string, other?: string) => `next ${one ?? other ?? ""}`)
    .replaceAll(/(?<![期周拜])[一二三四五六七八九十廿卅]+(?=月|[号]|(?<=月.{1,3})日)/gu, (said) =>
      String(hanNumber(said) ?? said),
    );
  const sooner = slashed(spelled, today);
  // "In 3 days and a half" and the like are nobody's day: the first way that fits is the only one.
  for (const [way, read] of ways) {
    const found = way.exec(sooner);
    const day = found === null ? undefined : read(today, ...found.slice(1));
    if (found !== null && day !== undefined && isDay(day)) {
      return sooner.replace(found[0], ` ${day} `);
    }
  }
  return sooner;
}

/** `5/12` in English: whichever of its two days comes sooner. */
function slashed(text: string, today: string): string {
  if (/\p{Script=Han}/u.test(text)) return text;
  return text.replace(
    /(?<![\d/])(\d{1,2})\/(\d{1,2})(?![\d/])/u,
    (said, one: string, other: string) => {
      const days = [coming(today, one, other), coming(today, other, one)]
        .filter((day) => isDay(day))
        .toSorted();
      return days[0] ?? said;
    },
  );
}

function coming(today: string, month: string, day: string): string {
  const year = Number(today.slice(0, 4));
  const written = `-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return `${year}${written}` < today ? `${year + 1}${written}` : `${year}${written}`;
}

const words: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  ten: 10,
};

function after(today: string, counted: string, each: number): string | undefined {
  const number = /^\d/u.test(counted)
    ? Number(counted)
    : (words[counted.toLowerCase()] ?? hanNumber(counted));
  return number === undefined || number < 1 ? undefined : addDays(today, number * each);
}

const nextMonth = (today: string) => addDays(`${today.slice(0, 7)}-28`, 4).slice(0, 7);

const dated = (month: string, day: string) => `${month.slice(0, 7)}-${day.padStart(2, "0")}`;

/** The next day of a month with this number, today included. */
function nextDated(today: string, day: string): string {
  const here = dated(today, day);
  return isDay(here) && here >= today ? here : dated(nextMonth(today), day);
}

const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/** "Thrusday", "wensday". @returns `undefined` for what is one already, and for any other word */
function nearWeekday(typed: string): string | undefined {
  const word = typed.toLowerCase();
  if (word.length < 5 || !/^[mtwfs].*[ay]$/u.test(word) || weekdays.includes(word))
    return undefined;
  return weekdays.find(
    (day) => day[0] === word[0] && apart(word, day) <= (word.length < 7 ? 1 : 2),
  );
}

/** Letters that are missing, too many, others, or changed places. */
function apart(one: string, other: string): number {
  const rows: number[][] = [];
  for (let i = 0; i <= one.length; i += 1) {
    const row: number[] = (rows[i] = []);
    for (let j = 0; j <= other.length; j += 1) {
      if (i === 0 || j === 0) {
        row[j] = i + j;
        continue;
      }
      const change = one[i - 1] === other[j - 1] ? 0 : 1;
      const near = Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, rows[i - 1]![j - 1]! + change);
      const isTurned = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      row[j] = isTurned ? Math.min(near, rows[i - 2]![j - 2]! + 1) : near;
    }
  }
  return rows[one.length]![other.length]!;
}
