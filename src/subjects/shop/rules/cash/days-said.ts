/** Shop: the days whose sum somebody asks of their book, shorter than a month: "this week", "today", 上周. Pure. */
import { addDays, mondayOf } from "../../../../bot/calendar.ts";

/** Which days they are, and the first and the last of them. */
export interface Days {
  readonly which: "today" | "yesterday" | "this-week" | "last-week";
  readonly from: string;
  readonly until: string;
}

const ways: readonly (readonly [Days["which"], RegExp])[] = [
  [
    "last-week",
    /\b(?:last|previous|past) week\b|上个?(?:周|星期|礼拜)(?![一二三四五六日天末](?!共|起|直))/iu,
  ],
  [
    "this-week",
    /\b(?:this|the) week\b|(?:这个?|本)(?:周|星期|礼拜)(?![一二三四五六日天末](?!共|起|直))/iu,
  ],
  ["yesterday", /\byesterday\b|昨[天日儿]/iu],
  ["today", /\btoday\b|今[天日儿]/iu],
];

/** @param today the day in the village; a week begins on Monday */
export function daysIn(text: string, today: string): Days | undefined {
  const named = ways.filter(([, words]) => words.test(text));
  const [which] = named[0] ?? [];
  if (which === undefined || named.length > 1) return undefined;
  const monday = mondayOf(today);
  const [from, until] = {
    today: [today, today],
    yesterday: [addDays(today, -1), addDays(today, -1)],
    "this-week": [monday, today],
    "last-week": [addDays(monday, -7), addDays(monday, -1)],
  }[which] as [string, string];
  return { which, from, until };
}

const onlyDays =
  /^(?:and |so |then |what |how |about |for |was |is |it )*(?:(?:this|the|last|previous|past) week|today|yesterday)$|^(?:那|那么)?(?:[上这本]个?(?:周|星期|礼拜)|[今昨][天日儿])(?:的?呢|的|多少)?$/iu;

/** "And last week?", below a sum of the book: of those days the same. */
export function asksOfDays(bare: string): boolean {
  return onlyDays.test(bare);
}

const dayAlone = /^(?:today|yesterday|[今昨][天日儿])$/iu;

/** "Yesterday", and no more: in the open book it begins a line. */
export function isDayAlone(bare: string): boolean {
  return dayAlone.test(bare);
}
