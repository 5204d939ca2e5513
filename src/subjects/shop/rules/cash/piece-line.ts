/**
 * Shop: a line of the cash book told by the piece, `sold 3 soap 12 each`. Its words stay as they were typed, so how its
 * amount came about is read from them whenever it is said. What counts as "each" is in bot/numbers/by-the-piece.ts.
 */
import {
  byThePiece,
  countAlone,
  writePieceSum,
  type ByPiece,
} from "../../../../bot/numbers/by-the-piece.ts";
import { largestMinor } from "./amount.ts";
import type { LineContent } from "./book.ts";

/**
 * @param text a line without its day and sign
 * @param isSigned a sign stood right before it: a number behind it may be the amount itself
 */
export function piecesIn(text: string, isSigned: boolean): ByPiece | undefined {
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
  if (line.words.includes("×")) return undefined;
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
