/**
 * Shop: a line of the cash book told by the piece, `sold 3 soap 12 each`. Its words stay as they were typed, so how its
 * amount came about is read from them whenever it is said. What counts as "each" is in bot/numbers/by-the-piece.ts.
 */
import {
  byThePiece,
  countAlone,
  writePieceSum,
  type ByPiece,
  type PieceSum,
} from "../../../../bot/numbers/by-the-piece.ts";
import { hanNumber } from "../../../../bot/numbers/chinese.ts";
import { englishNumber, englishWord } from "../../../../bot/numbers/english.ts";
import { plainNumber } from "../../../../bot/numbers/sums.ts";
import { largestMinor } from "./amount.ts";
import type { LineContent } from "./book.ts";

/**
 * @param text a line without its day and sign
 * @param isSigned a sign stood right before it: a number behind it may be the amount itself
 */
export function piecesIn(text: string, isSigned: boolean): ByPiece | undefined {
  // "+45x2" names nothing: it may as well be a slip.
  if (isSigned && !/\p{L}/u.test(text.replace(/[x×*]/giu, ""))) return undefined;
  const told = byThePiece(text);
  if (told === undefined || !isSigned) return told;
  // "+36 sold 3 soap 12 each" says the amount.
  if (told.kind === "unclear") return undefined;
  const { count, each } = told;
  const isFirst = told.at === 0 && text.startsWith(String(count));
  // "+20 eggs 2 each": twenty eggs, or ten of them for twenty.
  return isFirst && count > each && (count * 100) % Math.round(each * 100) === 0
    ? { kind: "unclear" }
    : told;
}

/** `3 × 12 = 36`, where the words say how the amount came about. */
export function sumOfLine(line: Pick<LineContent, "words" | "amountMinor">): string | undefined {
  // Then it stands there.
  if (/× ?[\d.]+ ?=/u.test(line.words)) return undefined;
  const told = byThePiece(line.words);
  if (told?.kind !== "sum") return undefined;
  return Math.round(told.total * 100) === Math.abs(line.amountMinor)
    ? writePieceSum(told)
    : undefined;
}

/**
 * The line as it would be if its amount were for each: "sold 3 soap 12" has not said it.
 *
 * @returns undefined where it is told, or nothing is counted
 */
export function forEach(
  line: Pick<LineContent, "words" | "amountMinor">,
): (Pick<LineContent, "words" | "amountMinor"> & { readonly sum: string }) | undefined {
  const count = countAlone(line.words);
  if (count === undefined || count < 2) return undefined;
  const amountMinor = Math.round(count * line.amountMinor);
  if (Math.abs(amountMinor) > largestMinor) return undefined;
  const [each, total] = [line.amountMinor, amountMinor].map((minor) => Math.abs(minor) / 100);
  const sum = writePieceSum({ count, each: each!, total: total! });
  return { amountMinor, words: `${line.words} (${sum})`, sum };
}

type Told = Pick<LineContent, "words" | "amountMinor">;

/**
 * The line with another number of things. Its amount follows where it was told by the piece; another stays as it was said.
 *
 * @returns undefined where the line counts nothing
 */
export function withCount(line: Told, count: number): Told | undefined {
  const sum = pieceSumOf(line);
  const before = sum?.count ?? countAlone(line.words);
  if (before === undefined || count <= 0) return undefined;
  const words = renumbered(line.words, before, count);
  if (words === undefined) return undefined;
  return sum === undefined ? { ...line, words } : reckoned(line, words, count, sum.each);
}

/** The same with another price for each; `undefined` where it was not told by the piece. */
export function withEach(line: Told, each: number): Told | undefined {
  const sum = pieceSumOf(line);
  if (sum === undefined || each <= 0) return undefined;
  const words = renumbered(line.words, sum.each, each, "last");
  return words === undefined ? undefined : reckoned(line, words, sum.count, each);
}

/** A tap below "no, 2": how many there were, what each cost, or what it came to; each in hundredths. */
export function withNumber(
  line: Told,
  what: "count" | "price" | "sum",
  hundredths: number,
): Told | undefined {
  if (hundredths === 0 || hundredths > largestMinor) return undefined;
  if (what === "count") return withCount(line, hundredths / 100);
  if (what === "price") return withEach(line, hundredths / 100);
  return { words: line.words, amountMinor: Math.sign(line.amountMinor) * hundredths };
}

/** How the amount of a line came about by the piece, where it did. */
export function pieceSumOf(line: Told): PieceSum | undefined {
  const told = byThePiece(line.words);
  if (told?.kind !== "sum") return undefined;
  return Math.round(told.total * 100) === Math.abs(line.amountMinor) ? told : undefined;
}

function reckoned(line: Told, words: string, count: number, each: number): Told | undefined {
  const minor = Math.round(count * each * 100);
  if (minor > largestMinor || minor === 0) return undefined;
  const sum = writePieceSum({ count, each, total: minor / 100 });
  const said = words.replace(/[\d.]+ ?× ?[\d.]+ ?= ?[\d.]+/u, sum);
  const changed = { words: said, amountMinor: Math.sign(line.amountMinor) * minor };
  // Whatever else stands among the words, they have to come to the amount.
  return pieceSumOf(changed) === undefined ? undefined : changed;
}

const number = new RegExp(
  `\\d+(?:\\.\\d+)?|[零〇一二两三四五六七八九十百千半]+|\\b(?:${englishWord})\\b`,
  "giu",
);

/** The words with one number in place of another, in digits. */
function renumbered(
  words: string,
  before: number,
  now: number,
  which: "first" | "last" = "first",
): string | undefined {
  const places = [...words.matchAll(number)].filter(([said]) => valueOf(said) === before);
  const place = which === "first" ? places[0] : places.at(-1);
  if (place === undefined) return undefined;
  const [said] = place;
  return words.slice(0, place.index) + plainNumber(now) + words.slice(place.index + said.length);
}

function valueOf(said: string): number | undefined {
  if (/^\d/u.test(said)) return Number(said);
  return /\p{Script=Han}/u.test(said) ? hanNumber(said) : englishNumber(said.toLowerCase());
}
