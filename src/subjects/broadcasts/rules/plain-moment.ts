/**
 * Broadcasts: a moment as officers write it in a hurry, or as it is said at home, in the words that said-moment.ts reads:
 * "half past seven on thrusday", "in 3 days at 8", 五号一早七点. What is not understood stays as it was written. Pure.
 */
import { spelledOut } from "../../../bot/reading/short-forms.ts";
import { plainClock } from "./plain-clock.ts";
import { plainDay } from "./plain-day.ts";

/** Characters; no moment is longer. */
const longest = 60;

export function plainMoment(text: string, today: string): string {
  const plain = text.normalize("NFKC");
  if (plain.length > longest) return plain;
  return plainClock(plainDay(spelledOut(plain), today), today);
}

const atOnce =
  /^(?:(?:send|post) )?(?:it )?(?:now|right now|right away|at once|straight away|immediately|asap|as soon as possible)(?: please)?$|^(?:就|请)?(?:马上|立刻|立即|即刻|赶紧|现在|现在就|这就|马上就|直接)(?:发|发出去|发送)?(?:吧|就行|就好)?$/iu;

/** "Now", 马上发. */
export function isAtOnce(text: string): boolean {
  const plain = spelledOut(text.normalize("NFKC")).replaceAll(/[\s,.!，。！～~]+/gu, " ");
  return atOnce.test(plain.trim());
}

const late = /tonight|evening|afternoon|\bnight\b|晚|夜|下午|傍晚|下昼/iu;

/** A day was said with its later half: the hour that is said next is one of it. */
export function isLateInDay(text: string): boolean {
  return late.test(spelledOut(text));
}

const bare = /^(?:at |um )?(\d{1,2}|[a-z]{3,6}|[一二三四五六七八九十]{1,3})$/iu;

/** Where the hour is asked, "7" is one: after an evening, that of the evening. */
export function hourOf(text: string, isLate: boolean): string {
  const said = text.normalize("NFKC").trim();
  const hour = bare.exec(said)?.[1];
  const whole =
    hour === undefined ? said : /\p{Script=Han}/u.test(hour) ? `${hour}点` : `at ${hour}`;
  return isLate && !isLateInDay(said) && !/[ap]\.?m\b|早|上午|morning/iu.test(said)
    ? /\p{Script=Han}/u.test(whole)
      ? `晚上${whole}`
      : `${whole} evening`
    : whole;
}
