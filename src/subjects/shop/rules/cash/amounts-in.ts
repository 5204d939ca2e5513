/**
 * Shop: where the amounts of a line stand in folded text. Whether one may be, and which way it went, is for line.ts.
 */
import { moneyName, moneySigns } from "../../../../bot/numbers/money-words.ts";
import { readAmount, type AmountRead } from "./amount.ts";

/** Of "sold 3 box 36" the 3 counts things. Alone it is money: "-12 boxes". */
const counted =
  /^\d ?(?:box(?:es)?|jars?|bags?|baskets?|bottles?|trays?|packs?|sacks?|pieces?|pcs|eggs?|dozen)\b/i;

/** The amounts without the one that counts things. */
export function withoutCounted(
  folded: string,
  amounts: readonly FoundAmount[],
): readonly FoundAmount[] {
  if (amounts.length !== 2) return amounts;
  const money = amounts.filter(({ end }) => !counted.test(folded.slice(end - 1)));
  return money.length === 1 ? money : amounts;
}

export interface FoundAmount {
  readonly at: number;
  readonly end: number;
  readonly amount: AmountRead;
}

const startOfAmount = new RegExp(
  String.raw`(?:[${moneySigns}] ?|(?<![a-z])${moneyName}\.? ?)?\.?\d`,
  "gi",
);

/** Every amount from there on, with its place. */
export function amountsIn(folded: string, from: number): readonly FoundAmount[] {
  const amounts: FoundAmount[] = [];
  const start = new RegExp(startOfAmount);
  start.lastIndex = from;
  for (let match = start.exec(folded); match !== null; match = start.exec(folded)) {
    const amount = readAmount(folded, match.index);
    if (amount === undefined) continue;
    // "A4", "v2.1": a number inside a word is none.
    const isWord = /[a-z]$/i.test(folded.slice(0, match.index)) && /^\d/.test(match[0]);
    const end = match.index + Math.max(amount.length, 1);
    if (!isWord) amounts.push({ at: match.index, end, amount });
    start.lastIndex = end;
  }
  return amounts;
}
