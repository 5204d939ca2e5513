/**
 * The association's members: is there a telephone number, a username or an address in these words?
 *
 * Pure. What others read is written by people; a way round the bot is not to slip in with it.
 */
import { messenger } from "../../../bot/numbers/telephone.ts";

const chineseDigits = "零〇一二两三四五六七八九幺";

/** Seven digits or more, as people write them: in one, in groups, one by one. Prices and hours are shorter. */
const numbers: readonly RegExp[] = [
  /\d{7}/,
  /\d{2,4}(?:[\s-]\d{3,4}){2}|\d{3,4}[\s-]\d{4}/,
  /(?:\d[\s-]){6}\d/,
];

/** Whatever the ending: apps make a link of any letters, a dot, letters. */
const address = /@|https?:|tg:|[\p{L}\p{N}]\.\p{L}{2}/iu;

/** Whether an app makes a link out of a part of it. */
export function hasAddress(text: string): boolean {
  return address.test(text.normalize("NFKC").toLowerCase());
}

export function hasContact(text: string): boolean {
  const line = text.normalize("NFKC").toLowerCase();
  if (address.test(line) || messenger.test(line)) return true;
  const digits = line.replaceAll(new RegExp(`[${chineseDigits}]`, "gu"), (digit) =>
    digit === "幺" ? "1" : String(Math.max(0, "零一二三四五六七八九".indexOf(digit))),
  );
  return numbers.some((pattern) => pattern.test(digits));
}
