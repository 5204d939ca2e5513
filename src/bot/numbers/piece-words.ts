/**
 * The words of a sum told by the piece, in both languages: what each costs (`12 a jar`, `每个12`), how many (`3 jars`,
 * `两斤半`), and what it comes to (`36 in all`, `一共36`). What is made of them is in by-the-piece.ts.
 */
import { hanNumber } from "./chinese.ts";
import { englishNumber, englishWord } from "./english.ts";
import { moneyName, moneySigns, moneyUnit } from "./money-words.ts";

/** A number with what it is of, and its place. */
export interface Found {
  readonly at: number;
  readonly end: number;
  readonly value: number;
  /** What is counted: jar, 斤; empty where nothing says it. */
  readonly of: string;
  /** It speaks of several: `12 each`. */
  readonly isPlural?: boolean;
  /** `一个12`: what is named stands before its price. */
  readonly isNamedFirst?: boolean;
}

export interface PieceWords {
  readonly each: (text: string) => readonly Found[];
  readonly totals: (text: string) => readonly Found[];
  readonly counts: (text: string, each?: Found) => readonly Found[];
  /** Whether the price is for one of what is counted: not boxes of eggs by the egg. */
  readonly isOfOneKind: (count: Found, each: Found) => boolean;
  readonly isNumberIn: (text: string) => boolean;
  /** It says that a price is for all of it, or for each. */
  readonly isToldWhole: (text: string) => boolean;
}

/** Letters; more is a story. */
export const longest = 160;
/** Most texts have none of it. */
export const mayBe =
  /each|apiece|@|[/／＠×]|\d ?[xX*] ?\d|\b(?:at|ea|per|every)\b|\d ?(?:yuan|kuai|rmb)? ?an? |\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|teen|ty|hundred|half) an? |[一每1１单](?:公斤|千克|[斤克个只块瓶罐袋盒箱桶条件包份串把捆双篮筐打坛枚颗头对支价])/iu;

// Chinese.

const han = "[零〇一二两三四五六七八九十百千万半]";
export const hanThings =
  "公斤|千克|斤|克|个|只|瓶|罐|袋|盒|箱|桶|条|件|包|份|串|把|捆|双|篮|筐|打|坛|枚|颗|头|对|支|块";
/** 一块钱, 一块五 is money. */
const one = `(${hanThings})(?<!块(?=[钱半一二两三四五六七八九\\d]))(?!半|子)`;
const hanNumberIn = `(?<![\\d.])\\d+(?:\\.\\d+)?|(?<!${han})${han}+?`;
const hanMoney = `¥?(${hanNumberIn})(?:[块元塊](?:钱|(半|[一二两三四五六七八九]|\\d)[毛角]?)?|([毛角]))?`;
const endsHere = "(?=[块元塊毛角钱\\s,，。.;；!！]|卖|共|$)";

const eachBehind = new RegExp(
  `${hanMoney}\\s*(?:[一每]|(?<=[块元塊毛角钱\\s])1|/)\\s*${one}`,
  "gu",
);
const eachBefore = new RegExp(
  `(?:(每一?|(?<!${han}|\\d|每)一)(${hanThings})(?:就|要|卖|算|收|是|才)?|单价[是:：]?|@)\\s*${hanMoney}${endsHere}[钱]?`,
  "gu",
);
const hanTotal = new RegExp(
  `(?:一共|总共|共计?|合计|拢共|加起来|=)\\s*(?:是|就是|卖了?|收了?|得了?)?\\s*${hanMoney}${endsHere}`,
  "gu",
);
const hanCount = new RegExp(
  `(?<![\\d.])(\\d+(?:\\.\\d+)?|(?<!${han})${han}+)\\s*(${hanThings})(?<!块(?![\\p{Script=Han}])|块(?=[钱毛角一每半二两三四五六七八九十]))(半)?(?:([一二两三四五六七八九\\d])两)?`,
  "gu",
);
const hanLeft = new RegExp(`\\d|${han}\\s*(?:${hanThings}|[元塊毛角])`, "u");

function hanValue(digits: string | undefined): number {
  if (digits === undefined) return Number.NaN;
  return /^\d/u.test(digits) ? Number(digits) : (hanNumber(digits) ?? Number.NaN);
}

function hanMoneyOf([number, tenth, tenths]: readonly (string | undefined)[]): number {
  if (tenths !== undefined) return hanValue(number) / 10;
  const more = tenth === undefined ? 0 : tenth === "半" ? 0.5 : hanValue(tenth) / 10;
  return hanValue(number) + more;
}

export const chinese: PieceWords = {
  each(text) {
    const behind = all(text, eachBehind, ([whole, number = "", tenth, tenths, of = ""]) => {
      const isSaid = !/[块元塊毛角/]/u.test(whole.slice(0, -of.length));
      // 三十一只 are 31 of them, and none for thirty.
      if (isSaid && /\D/u.test(number) && hanNumber(`${number}一`) !== undefined) return undefined;
      return { value: hanMoneyOf([number, tenth, tenths]), of };
    });
    if (behind.length > 0) return behind;
    return all(text, eachBefore, ([, mark = "", of = "", ...money]) => ({
      value: hanMoneyOf(money),
      of,
      isPlural: mark.startsWith("每"),
      isNamedFirst: mark === "一",
    }));
  },
  totals: (text) => all(text, hanTotal, ([, ...money]) => ({ value: hanMoneyOf(money), of: "" })),
  counts(text, each) {
    const found = all(text, hanCount, ([, number, of = "", half, liang]) => {
      if (liang !== undefined && of !== "斤") return undefined;
      const more =
        (half === undefined ? 0 : 0.5) + (liang === undefined ? 0 : hanValue(liang) / 10);
      return { value: hanValue(number) + more, of };
    });
    // "One for fifty, two basins": whose price comes first is not of what is named behind it.
    const isNamed = ({ end }: Found) => /^\p{Script=Han}/u.test(text.slice(end));
    return found.filter(
      (count) => each?.isNamedFirst !== true || count.at < each.at || !isNamed(count),
    );
  },
  isOfOneKind: (count, each) => each.of === "" || count.of === each.of,
  isNumberIn: (text) => hanLeft.test(text),
  isToldWhole: (text) => /共|合计|总|加起来|全部|每|单价|[×@]/u.test(text),
};

// English.

const word = englishWord
  .split("|")
  .filter((each) => each !== "dozen" && each !== "half")
  .join("|");
const priceIn = `\\d+(?:\\.\\d+)?|(?:an? )?(?:${word})\\b(?:(?: and |[ -])(?:${word})\\b)*(?: and a half)?`;
const countIn = `${priceIn}|half|an?(?= dozen\\b)`;
const englishMoney = `(?<![\\w.,:/+-])(?:[${moneySigns}]|${moneyName}(?![a-z])\\.?)?\\s?(${priceIn})(?: ?${moneyUnit}\\b|/[=-])?`;
const never =
  "day|week|month|year|hour|hr|minute|min|night|lot|bit|time|few|couple|hundred|thousand|little|good|big";
const held = "dozen|box|jar|bag|basket|bottle|pair|kilo|kg|jin|pack";
const eachOf = new RegExp(
  `(?:\\b(?:at|for|only)\\s+|@\\s*)?${englishMoney}\\s*(?:(?:\\b(?:an?|per|every) |/ ?)(?!(?:${never})s?\\b)([a-z]+)|each (${held})\\b|(each|apiece|ea)\\b(?: one)?)`,
  "gu",
);
const atEach = new RegExp(
  `(?:\\bat\\s+|@\\s*)${englishMoney}(?=\\s*(?:$|[,.;!]|(?:to|from)\\b))|\\beach (?:one )?(?:(?:for|at|is|was|costs?) )?${englishMoney}(?=\\s*(?:$|[,.;!]))`,
  "gu",
);
const englishTotal = new RegExp(
  `(?:=|\\b(?:total(?: of| is)?|in all|altogether|makes|in total))\\s*:?\\s*${englishMoney}|${englishMoney}\\s*(?:in all|altogether|all together|in total|total|for all|for the lot)\\b`,
  "gu",
);
/** A day is none of the goods. */
const months =
  "jan|january|feb|february|mar|march|apr|april|may|june?|july?|aug|august|sept?|september|oct|october|nov|november|dec|december|st|nd|rd|th";
const englishCount = new RegExp(
  `(?<![\\w.,:/+-])(${countIn}) ?(?:an? )?(?!(?:${word}|${moneyUnit}|at|for|each|a|an|per|and|in|on|to|am|pm|o|percent|sold|bought|paid|got|received|earned|spent|took|gave|made|days?|weeks?|months?|years?|hours?|minutes?|times?|${months})\\b)([a-z]+)( and a half)?`,
  "gu",
);
const englishLeft = new RegExp(`\\d|\\b(?:${word.replace("one|", "")})\\b`, "u");

const measures =
  /^(?:kg|kilos?|kilograms?|g|grams?|jin|pounds?|lbs?|dozens?|dz|doz|litres?|liters?|l)$/u;
const holders =
  /^(?:box|jar|bag|basket|bottle|tray|pack|sack|case|crate|carton|bunch|pair|parcel|bucket|tin|tub)(?:es|s)?$/u;

function englishValue(run: string | undefined): number {
  if (run === undefined) return Number.NaN;
  if (/^\d/u.test(run)) return Number(run);
  if (run === "a" || run === "an") return 1;
  return run === "half" ? 0.5 : (englishNumber(run) ?? Number.NaN);
}

const singular = (of: string) =>
  of
    .replace(/^k(?:ilo(?:gram)?s?|g)$/u, "kg")
    .replace(/^(?:pounds?|lbs?)$/u, "lb")
    .replace(/^d(?:o?z|ozens?)$/u, "dozen")
    .replace(/(?<=box|bunch|dish)es$/u, "")
    .replace(/(?<=[^s])s$/u, "");

export const english: PieceWords = {
  each(text) {
    const named = all(text, eachOf, ([, number, one, eachOne, each]) => ({
      value: englishValue(number),
      of: one ?? eachOne ?? "",
      isPlural: each !== undefined,
    }));
    if (named.length > 0) return named;
    return all(text, atEach, ([, at, each]) => ({ value: englishValue(at ?? each), of: "" }));
  },
  totals: (text) =>
    all(text, englishTotal, ([, before, behind]) => ({
      value: englishValue(before ?? behind),
      of: "",
    })),
  counts: (text) =>
    all(text, englishCount, ([, number, of = "", half]) => ({
      value: englishValue(number) + (half === undefined ? 0 : 0.5),
      of,
    })),
  isOfOneKind({ of: counted }, { of, isPlural }) {
    // "Three dozen, five each": for the dozen or for the egg?
    if (of === "") return isPlural !== true || singular(counted) !== "dozen";
    if (singular(of) === singular(counted)) return true;
    if (measures.test(of) || measures.test(counted)) return false;
    return !holders.test(counted);
  },
  isNumberIn: (text) => englishLeft.test(text),
  isToldWhole: (text) =>
    /\b(?:for|all|total|altogether|together|each|apiece|per|at)\b|[×@]/u.test(text),
};

/** What the pattern finds; nothing of what has no value. */
function all(
  text: string,
  pattern: RegExp,
  valueOf: (found: RegExpExecArray) => Omit<Found, "at" | "end"> | undefined,
): readonly Found[] {
  return [...text.matchAll(pattern)].flatMap((found) => {
    const value = valueOf(found);
    if (value === undefined || Number.isNaN(value.value)) return [];
    return [{ ...value, at: found.index, end: found.index + found[0].length }];
  });
}
