/** Shop: which messages are plainly lines of the cash book, whatever else waits for words. How a line is read is in line.ts. */
import { moneyInDigits } from "../../../../bot/numbers/spoken-numbers.ts";
import { fold } from "./amount.ts";
import { readDay } from "./day.ts";
import type { Unread } from "./line.ts";
import { readCashLines } from "./lines.ts";
import { paymentIn } from "./payment-notice.ts";

/** A sign of money that came in or went out, as `fold` reads them. */
export const anySign = /[+\uFF0B\uFE62\-\uFF0D\u2212\u2013\u2014\uFE63]/u;

/**
 * True for a message that can be nothing but lines of a cash book, whatever else waits for words:
 * its first line has a sign with the amount right behind it, or M-PESA wrote it.
 */
export function isPlainCash(text: string, today: string): boolean {
  if (paymentIn(text) !== undefined) return true;
  if (!anySign.test(text)) return false;
  const first = readCashLines(text, today).find(({ reading }) => reading.read !== "day");
  if (first === undefined) return false;
  // "+forty-five honey" is said, and as plain.
  const folded = fold(moneyInDigits(first.text));
  const rest = folded.slice(readDay(folded, today)?.length ?? 0);
  // A dash and a space begin an item of a list; "+1" only says "me too".
  if (!/^[ :,;、]*(?:\+ *|-)(?:¥ ?)?[.\d]/.test(rest) || folded === "+1") return false;
  const { reading } = first;
  return reading.read === "line" || (reading.read === "unread" && asksBack.has(reading.why));
}

/** A line of the cash book with its words, "+45 two baskets": no other tool asks for such a thing. */
export function isBookLine({
  message,
  turn,
}: {
  readonly message?: { readonly text?: string | undefined } | undefined;
  readonly turn: { readonly now: Date };
}): boolean {
  const text = message?.text;
  if (text === undefined || !/\p{L}/u.test(text)) return false;
  return isPlainCash(text, turn.now.toISOString().slice(0, 10));
}

/** What is plainly a line, but cannot be noted as it stands. */
const asksBack: ReadonlySet<Unread> = new Set<Unread>([
  "two-amounts",
  "by-piece",
  "day-future",
  "day-old",
  "day-wrong",
]);
