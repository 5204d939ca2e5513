/**
 * The words of a told line, and the one sum that each of its parts has: "bought sacks 8 and tape 3" are two parts. What the
 * words are is in words.ts, what is made of the parts in told.ts.
 */
import type { PieceSum } from "../numbers/by-the-piece.ts";
import { plainNumber } from "../numbers/sums.ts";
import { costsTheWay, isDeed, wordPattern, type Kind } from "./words.ts";

/** Words with the one sum that is among them. */
export interface Part {
  readonly words: Words;
  readonly sum: Word;
}

export interface Word {
  readonly kind: Kind;
  readonly at: number;
  readonly end: number;
  /** A sum that stands nowhere in the text. */
  readonly sum?: string;
}

export type Words = readonly Word[];

export function wordsOf(text: string): Words {
  const pattern = wordPattern(isHan(text));
  return [...text.matchAll(pattern)].map(({ 0: whole, index, groups = {} }) => ({
    kind: Object.keys(groups).find((kind) => groups[kind] !== undefined) as Kind,
    at: index,
    end: index + whole.length,
  }));
}

/** What is told by the piece is one sum, wherever its parts stand. */
export function withSum(words: Words, { at, end, total }: PieceSum): Words {
  const before = words.filter((word) => word.at < at);
  const behind = words.filter((word) => word.at >= end);
  return [...before, { kind: "money", at, end, sum: plainNumber(total) }, ...behind];
}

/**
 * Parted at each mark and "and", where another day has its own sum (the day stands before each, or behind each), and where
 * another thing has its own.
 */
export function segmentsOf(text: string, words: Words): readonly Words[] {
  const segments: Word[][] = [[]];
  for (const [at, word] of words.entries()) {
    const last = segments.at(-1)!;
    const isNext = word.kind === "day" && !last.every(isNoSum) && !words.slice(at).every(isNoSum);
    if (word.kind === "break") segments.push([]);
    else if (isNext && has(last, "day")) segments.push([word]);
    else {
      last.push(word);
      if (isNext) segments.push([]);
    }
  }
  return segments
    .filter((segment) => segment.length > 0)
    .flatMap((segment) =>
      deedsApart(segment).flatMap((each) => sumsApart(text, each) ?? thingsApart(text, each)),
    );
}

/** "Sold honey 45 paid bus 6": another deed, with its thing and its sum. */
function deedsApart(words: Words): readonly Words[] {
  const at = words.findIndex(({ kind }, place) => {
    const [next] = words.slice(place + 1).filter((word) => !aside.includes(word.kind));
    return (
      isDeed(kind) &&
      next !== undefined &&
      isName(next) &&
      !words.slice(0, place).every(isNoSum) &&
      !words.slice(place).every(isNoSum)
    );
  });
  return at < 0 ? [words] : [words.slice(0, at), ...deedsApart(words.slice(at))];
}

/** "Spent 5 bus 3 stamps", `花了5块车费3块胶带`: each sum before its thing. What is given may be things, "gave 5 eggs 3 jars". */
function sumsApart(text: string, words: Words): readonly Words[] | undefined {
  const [deed, ...listed] = words.filter(({ kind }) => !aside.includes(kind));
  if (deed?.kind !== "paid" || /^gave/iu.test(slice(text, deed))) return undefined;
  // Behind what was spent 3块 is money, and no three pieces.
  const isSum = (word: Word) =>
    !isNoSum(word) || (word.kind === "count" && /^\d+块$/u.test(slice(text, word)));
  const things = listed.filter(({ kind }) => kind !== "for");
  const sums = things.filter(isSum);
  const isListed =
    sums.length > 1 &&
    things[0] === sums[0] &&
    things.every((word) => isSum(word) || isName(word)) &&
    sums.every((sum) => {
      const next = things[things.indexOf(sum) + 1];
      return next !== undefined && isName(next);
    });
  if (!isListed) return undefined;
  const begins = sums.slice(1).map((sum) => words.indexOf(sum));
  return [0, ...begins].map((begin, at) =>
    words
      .slice(begin, begins[at] ?? words.length)
      .map((word) => (sums.includes(word) ? { ...word, kind: "money" as const } : word)),
  );
}

/** What the number before it counts: "soap 3 boxes 36". */
const countedThings =
  /^(?!bus$|.*(?:ss|us)$)(?:[a-z]+s|box|bag|jar|sack|bottle|basket|tray|pack)$/iu;

/** "Sugar 120 flour 80": each thing with its sum, and nothing else. */
function thingsApart(text: string, words: Words): readonly Words[] {
  const said = words.filter(({ kind }) => !aside.includes(kind));
  const listed = said[0] !== undefined && isDeed(said[0].kind) ? said.slice(1) : said;
  const sums = listed.filter((word) => !isNoSum(word));
  // What a way cost counts nothing, nor does what stands below it.
  const isOfWay = listed[0] !== undefined && costsTheWay.test(slice(text, listed[0]));
  const isListed =
    sums.length > 1 &&
    listed.every((word) => isName(word) || !isNoSum(word)) &&
    sums.every((sum) => {
      const [before, after] = [-1, 1].map((by) => listed[listed.indexOf(sum) + by]);
      if (before === undefined || !isName(before)) return false;
      if (after === undefined) return sum === sums.at(-1);
      return isName(after) && (isOfWay || !countedThings.test(slice(text, after)));
    });
  if (!isListed) return [words];
  const ends = sums.map((sum, at) =>
    at === sums.length - 1 ? words.length : words.indexOf(sum) + 1,
  );
  return ends.map((end, at) => words.slice(ends[at - 1] ?? 0, end));
}

const isName = ({ kind }: Word) => kind === "word" || kind === "cost";

/**
 * The one sum of a part; of plain numbers the last, where something is counted by those before it. `odd`: it is written as
 * nobody writes what was taken.
 */
export function sumOf(text: string, words: Words): Word | "two" | "odd" | undefined {
  const said = words.filter(({ kind }) => kind !== "filler");
  const beside = (word: Word, by: 1 | -1) => said[said.indexOf(word) + by];
  const money = said.filter(({ kind }) => kind === "money");
  const numbers = said.filter(({ kind }) => kind === "number");
  const counts = (word: Word) => {
    const next = beside(word, 1);
    // "Sold 2 to Mei" counts, "sold the goat 240 to Mei" does not.
    if (next === undefined || !isName(next))
      return next?.kind === "to" && beside(word, -1)?.kind === "sold";
    // "Sold 3 mats 90 took bus 5": the mats are counted, and 90 counts nothing.
    const named = said.slice(0, said.indexOf(word)).findLastIndex((each) => !isName(each));
    const isNamed = said[named]?.kind === "number" && said[named + 1] !== word;
    return isHan(text) || !isNamed || countedThings.test(slice(text, next));
  };
  const isCount = (word: Word) =>
    counts(word) || (beside(word, 1)?.kind === "for" && slice(text, word) === "one");
  const sum = money[0] ?? numbers.at(-1);
  if (sum === undefined) return undefined;
  if (money.length > 1 || !numbers.every((each) => each === sum || isCount(each))) return "two";
  // "12 a kilo", and a sum that goes on: nothing that was taken.
  const next = beside(sum, 1);
  const isEach = next?.kind === "count" && /^[一每1]/u.test(slice(text, next));
  if (
    isEach ||
    /^[-*×/:%°]/u.test(text.slice(sum.end)) ||
    /[-+*×/:.]$/u.test(text.slice(0, sum.at))
  )
    return "odd";
  if (sum.kind === "money") return sum;
  const before = beside(sum, -1)?.kind;
  if (small.test(slice(text, sum)) && !/\bfor $/iu.test(text.slice(0, sum.at))) return undefined;
  const isDirect = numbers.length === 1 && (before === "paid" || before === "got");
  return counts(sum) && !isDirect ? undefined : sum;
}

/** "Sold one": it counts, unless it stands behind "for". */
const small = /^(?:one|two|three|four|five|six|seven|eight|nine)$/iu;

/** They may stand anywhere and say nothing of it. */
export const aside: readonly Kind[] = ["filler", "day", "break"];
export const isNoSum = ({ kind }: Word) => kind !== "money" && kind !== "number";
export const has = (words: Words, ...kinds: readonly Kind[]) =>
  words.some(({ kind }) => kinds.includes(kind));

export const isHan = (text: string) => /\p{Script=Han}/u.test(text);
export const slice = (text: string, { at, end }: Word) => text.slice(at, end);

/** Every other letter keeps its place. */
export function without(text: string, words: Words): string {
  let rest = text;
  for (const { at, end } of words)
    rest = rest.slice(0, at) + " ".repeat(end - at) + rest.slice(end);
  return rest;
}
