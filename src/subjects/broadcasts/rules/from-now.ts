/** Broadcasts: a written moment that is counted from now: "in an hour", "30 minutes from now", 半小时后. Pure. */
import { addDays } from "../../../bot/calendar.ts";
import { hanNumber } from "../../../bot/numbers/chinese.ts";
import type { LocalMoment } from "./record.ts";

const count = "(?<count>an?|half an|one|two|three|four|five|six|\\d{1,3})";
const unit = "(?<unit>hours?|hrs?|minutes?|mins?)";
const half = "(?<half> and a half)?";
const hanTime =
  "(?<count>半|\\d{1,3}|[一二两三四五六七八九十]{1,3})个?(?<half>半)?(?<unit>钟头|小时|分钟)";
const ways = [
  new RegExp(`^in (?:about )?${count}${half} ?${unit}$`, "iu"),
  // "An hour and a half": the half comes after the word, too.
  /^(?:in )?(?:about )?(?<count>an) (?<unit>hour)(?<half> and a half)(?: from now| later)?$/iu,
  new RegExp(`^${count}${half} ?${unit} (?:from now|later)$`, "iu"),
  new RegExp(`^(?:再?过|等)?${hanTime}(?:以后|之后|过后|后)$`, "u"),
  new RegExp(`^(?:再?过|等)${hanTime}$`, "u"),
];
const english = ["", "one", "two", "three", "four", "five", "six"];

/** @returns `undefined` where the text says another thing */
export function fromNow(
  text: string,
  now: { readonly today: string; readonly minute: number },
): LocalMoment | undefined {
  const minutes = minutesIn(text);
  if (minutes === undefined) return undefined;
  const minute = now.minute + minutes;
  return { day: addDays(now.today, Math.floor(minute / 1_440)), minute: minute % 1_440 };
}

function minutesIn(text: string): number | undefined {
  const plain = text
    .toLowerCase()
    .replaceAll(/\bplease\b|[.,!。，！]|[吧发]+\s*$/gu, "")
    .trim();
  const said = /\p{Script=Han}/u.test(plain)
    ? plain.replaceAll(/\s/gu, "").replace("一刻钟", "15分钟")
    : plain.replaceAll(/\s+/gu, " ");
  const found = ways.map((way) => way.exec(said)).find((match) => match !== null);
  if (found === undefined) return undefined;
  const groups = found.groups!;
  const each = /^(?:h|钟头|小时)/u.test(groups["unit"]!) ? 60 : 1;
  const minutes = (numberOf(groups["count"]!) + (groups["half"] === undefined ? 0 : 0.5)) * each;
  return Number.isInteger(minutes) && minutes > 0 ? minutes : undefined;
}

function numberOf(said: string): number {
  if (said.startsWith("half")) return 0.5;
  if (/^an?$/u.test(said)) return 1;
  if (/^\d/u.test(said)) return Number(said);
  return english.includes(said) ? english.indexOf(said) : (hanNumber(said) ?? 0);
}
