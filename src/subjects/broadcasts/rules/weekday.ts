/**
 * Broadcasts: a day of the week as an officer writes it: `Saturday`, `next Sun`, `周六`, `下星期天`. Pure.
 *
 * Weeks begin on Monday: 下周六 and `next Saturday` are of the week after this one.
 */
import { addDays, mondayOf } from "../../../bot/calendar.ts";

const english = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const han = "一二三四五六日";
const ways = [
  /(?:(?<next>next)|(?<own>this)|coming)?\s*\b(?<day>mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?/iu,
  /(?:(?<next>下)|(?<own>[这本]))?个?(?:周|星期|礼拜)(?<day>[一二三四五六日天])/u,
];

export interface SaidWeekday {
  /** The next one to come, today included, unless a week was said. */
  readonly day: string;
  /** Another one would do as well: no week was said. */
  readonly isAny: boolean;
  /** The text without it. */
  readonly rest: string;
}

export function weekdayIn(text: string, today: string): SaidWeekday | undefined {
  for (const way of ways) {
    const found = way.exec(text);
    if (found === null) continue;
    const { next, own, day = "" } = found.groups!;
    const monday = mondayOf(today);
    const of = english.indexOf(day.slice(0, 3).toLowerCase());
    const ahead = of >= 0 ? of : han.indexOf(day.replace("天", "日"));
    const inThisWeek = addDays(monday, ahead);
    const rest = text.replace(found[0], " ");
    if (next !== undefined) return { day: addDays(inThisWeek, 7), isAny: false, rest };
    const isOver = inThisWeek < today && own === undefined;
    return { day: isOver ? addDays(inThisWeek, 7) : inThisWeek, isAny: own === undefined, rest };
  }
  return undefined;
}
