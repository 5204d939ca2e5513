/** Broadcasts: the time of the day as it is said, with the digits that said-moment.ts reads. Pure. */
import { addDays } from "../../../bot/calendar.ts";
import { monthLoosely as month } from "../../../bot/words/months.ts";
import { weekdayIn } from "./said-moment.ts";

const numbers =
  "zero one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty".split(
    " ",
  );
const values = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 20, 30, 40, 50];
const number = new RegExp(`\\b(?:${numbers.join("|")})\\b`, "giu");

/** Somebody who writes these has said a time already. */
const isClock = /\d\s?[:点]|\d\s?[ap]\.?m\b|o'?clock|\bat \d|\bnoon|\bmidday/iu;

const dialect: readonly (readonly [RegExp, string])[] = [
  [/大清早|清早|一大早|(?<![周期拜])一早|早起|早晨头/gu, "早上"],
  [/上昼|前半天/gu, "上午"],
  [/下昼|后晌|后半天|下半天/gu, "下午"],
  [/夜头|夜里头|晚黑|黑了|擦黑|夜晚|晚夕/gu, "晚上"],
];

export function plainClock(text: string, today: string): string {
  const spoken = dialect.reduce((said, [way, plain]) => said.replaceAll(way, plain), text);
  const counted = spoken.replaceAll(number, (said) =>
    String(values[numbers.indexOf(said.toLowerCase())]),
  );
  const clock = partOfDay(pastAndTo(counted))
    .replaceAll(/\bo clock\b/giu, "o'clock")
    .replaceAll(/(?<!\bin )\b(?:around|about)\b/giu, " ")
    .replaceAll(
      /\b(\d{1,2})h(\d\d)?\b/giu,
      (_, hour: string, minute = "00") => `${hour}:${minute}`,
    );
  return hourAlone(withoutColon(clock), today);
}

const minutes = (count: number) => String(count).padStart(2, "0");

/** "Half past 7", "quarter to 8", "10 past 8", "7 30". */
function pastAndTo(text: string): string {
  const partOf = (part: string) =>
    part.includes("half") ? 30 : part.includes("quarter") ? 15 : Number.parseInt(part, 10);
  return text
    .replaceAll(
      /\b(half|(?:a )?quarter|\d{1,2}(?: min(?:ute)?s?)?) (past|after|to|before) (\d{1,2})\b(?!:)/giu,
      (said, part: string, side: string, hour: string) => {
        const of = partOf(part.toLowerCase());
        if (of > 59 || Number(hour) > 23) return said;
        const isPast = /^(?:past|after)$/iu.test(side);
        return isPast ? `${hour}:${minutes(of)}` : `${Number(hour) - 1}:${minutes(60 - of)}`;
      },
    )
    .replaceAll(/\b(\d{1,2}) ([1-5][05])(?=\s|$|[ap]m)/giu, "$1:$2");
}

/** "7 in the evening", "8 in the morning": the hour says which of the two. */
function partOfDay(text: string): string {
  return text.replaceAll(
    /(?<![-/.:\d])(\d{1,2})(:\d\d)? ?(?:in the |at )?(morning|afternoon|evening|night)\b/giu,
    (said, hour: string, rest = "", part: string) => {
      const isMorning = part.toLowerCase() === "morning";
      if (Number(hour) >= 12 || Number(hour) === 0) return said;
      return `${hour}${rest}${isMorning ? "am" : "pm"}`;
    },
  );
}

/** "7.30", "1930"; in "7.12 8am" and "12 December 2030" stand dates. */
function withoutColon(text: string): string {
  const isTold = /\d\s?[:点]/u.test(text);
  if (isTold) return text;
  const dotted = /(?<![\d.])(\d{1,2})\.([0-5]\d)(?=\s?[ap]\.?m\b|(?![\d.]))/iu;
  const found = dotted.exec(text);
  if (found !== null && Number(found[1]) < 24) {
    const isHour = /[ap]m\b|\bat\b/iu.test(text)
      ? /\.\d\d\s?[ap]m|at \d{1,2}\./iu.test(text)
      : true;
    const mayBeDate = Number(found[2]) <= 12 && text.trim() === found[0];
    if (isHour && !mayBeDate) return text.replace(dotted, "$1:$2");
  }
  return text.replace(
    new RegExp(
      `(?<!${month}\\.? (?:\\d{1,2}(?:st|nd|rd|th)?,? )?|[\\d/.-])\\b([01]\\d|2[0-3])([0-5][05])\\b(?![-/年])`,
      "iu",
    ),
    "$1:$2",
  );
}

/** "Tmrw 7", "8 on friday": what stands alone beside a day is the hour. */
function hourAlone(text: string, today: string): string {
  if (isClock.test(text)) return text;
  const alone = new RegExp(
    `(?<![-/.:\\d])(?<!${month}\\.? )\\b(\\d{1,2})(?![-/.:\\d]|st\\b|nd\\b|rd\\b|th\\b| ?${month}| (?:days?|weeks?|hours?|min))\\b`,
    "giu",
  );
  const found = [...text.matchAll(alone)];
  const [hour] = found;
  if (hour === undefined || found.length > 1 || Number(hour[1]) > 23 || Number(hour[1]) === 0) {
    return text;
  }
  const weekday = weekdayIn(text, today);
  const isDay = weekday !== undefined || /\b(?:tomm?orr?ow|today|tonight)\b|\d{4}-\d/iu.test(text);
  // "Friday 11" may be Friday, the 11th.
  const mayBeDate = weekday?.isAny === true && datesOf(weekday.day).includes(Number(hour[1]));
  return isDay && !mayBeDate ? text.replace(alone, "at $1 ") : text;
}

/** Days of the month on which this day of the week falls soon. */
function datesOf(day: string): readonly number[] {
  return [1, 2, 3, 4].map((week) => Number(addDays(day, week * 7).slice(8)));
}
