/**
 * Figures that are spelled out, such as thirty-five or 三十五, where a reader takes them for a figure.
 *
 * A small word is one only before a unit: "seven days" is, "one of them" is none. What is vague in either
 * language (a couple of days, 两三天, 千万别) is left out, so that every find is worth a look.
 */
import { hanNumber } from "../../subjects/answers/index.ts";
import type { Language } from "../../bot/reply.ts";

export interface Spelled {
  /** As it is written, with its unit where it needs one. */
  readonly text: string;
  /** What it may mean in the other language: fourteen days are two weeks. */
  readonly values: readonly number[];
}

const units =
  "days?|weeks?|months?|years?|hours?|minutes?|yuan|per ?cent|kilos?|kilograms?|grams?|metres?|times";
const small: Readonly<Record<string, number>> = numbered(
  "one two three four five six seven eight nine ten",
  1,
);
const teens = numbered(
  "eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
  11,
);
const tens: Readonly<Record<string, number>> = Object.fromEntries(
  "twenty thirty forty fifty sixty seventy eighty ninety"
    .split(" ")
    .map((word, at) => [word, (at + 2) * 10]),
);
const scales: Readonly<Record<string, number>> = { hundred: 100, thousand: 1e3, million: 1e6 };

function numbered(words: string, first: number): Readonly<Record<string, number>> {
  return Object.fromEntries(words.split(" ").map((word, at) => [word, first + at]));
}

const any = (words: Readonly<Record<string, number>>) => Object.keys(words).join("|");
const english = new RegExp(
  `\\b(?:((?:${any(tens)})(?:[-\\s](?:${any(small)}))?|${any(teens)}|${any(small)})` +
    `(?:\\s+(${any(scales)}))?)\\b(?:[-\\s]+(${units})\\b)?`,
  "gi",
);

function inEnglish(text: string): readonly Spelled[] {
  return [...text.matchAll(english)].flatMap((match) => {
    const [whole, words = "", scale, unit = ""] = match;
    const base = words
      .toLowerCase()
      .split(/[-\s]+/)
      .reduce((sum, word) => sum + (small[word] ?? teens[word] ?? tens[word] ?? 0), 0);
    const value = base * (scales[scale?.toLowerCase() ?? ""] ?? 1);
    // "One day" is no count, and "ten" without a unit is a manner of speaking.
    if (value <= 1 || (value <= 10 && unit === "")) return [];
    return [{ text: whole.replaceAll(/\s+/g, " ").trim(), values: alike(value, unit) }];
  });
}

const hanUnits = "天|日|个月|年|个?小时|个?钟头|分钟|周|个?星期|元|块|公斤|斤|克|米|倍";
// 两天 may be a couple of days, so 两 counts before 百 and 千 only.
const digit = "[一二三四五六七八九]";
const below100 = `${digit}?十${digit}?`;
const chinese = new RegExp(
  `(?<![一二两三四五六七八九十百千万零几第])(?:` +
    // 三十五, 十二, 二百, 一百二十, 五千, 三万, 三十万
    `((?:${digit}|两)[百千](?:零?(?:${below100}|${digit}))?|${below100})(万?)(?![一二三四五六七八九十百千万几多来])` +
    `|(${digit}|两)(万)|(${digit})(?=${hanUnits}))(${hanUnits})?`,
  "gu",
);

function inChinese(text: string): readonly Spelled[] {
  return [...text.matchAll(chinese)].flatMap((match) => {
    const [whole, large, tenThousand = "", few, , one, unit = ""] = match;
    const value =
      hanNumber(large ?? few ?? one ?? "") * (tenThousand === "" && few === undefined ? 1 : 1e4);
    if (value <= 1 || (value <= 10 && unit === "")) return [];
    // 十分 is "very", 百分之十 stands as 10 % and is found by its last word.
    if (/^十分(?!钟)/u.test(text.slice(match.index))) return [];
    return [{ text: whole, values: alike(value, unit) }];
  });
}

/** Other ways of saying the same: weeks in days, months in years, 斤 in kilos. A single one is said anywhere, so it is none. */
function alike(value: number, unit: string): readonly number[] {
  return [value, ...inOtherUnits(value, unit)].filter((each) => each !== 1);
}

function inOtherUnits(value: number, unit: string): readonly number[] {
  if (/^week|周|星期/.test(unit)) return [value * 7];
  if (/^(?:day|天|日)/.test(unit)) return [value / 7, value * 24, value / 30];
  if (/^month|月/.test(unit)) return [value / 12, value * 30, value / 3];
  if (/^year|年/.test(unit)) return [value * 12];
  if (/^hour|小时|钟头/.test(unit)) return [value / 24, value * 60];
  if (/斤/.test(unit)) return [value / 2];
  return [];
}

/** Figures in words that the other language has to have, too; line breaks inside one do not matter. */
export function spelledIn(text: string, language: Language): readonly Spelled[] {
  const plain = text.normalize("NFKC");
  if (language === "en") return inEnglish(plain);
  return inChinese(plain.replaceAll(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, ""));
}
