/**
 * Playbook: numbers as people write them in one line, in integer minor units.
 *
 * `20 9 3 4.5`, `20元 9 3 4.50`, `20，9，3，4.5`, `price 20 goods 9 …`, `4块5`, `三十五块`, `12+3`, `3 jars at 12 each`, full-width digits.
 */
import { withPieceSums } from "../../../../bot/numbers/by-the-piece.ts";
import { inDigits, isVague } from "../../../../bot/numbers/spoken-numbers.ts";
import { openCommaIn, withDecimalCommas } from "../../../../bot/numbers/written-numbers.ts";

/** What a line of money came to. */
export interface Sum {
  readonly minorUnits: readonly number[];
  /** The first less all the others. */
  readonly leftMinor: number;
  /** A number is nought or so large that it may be a slip; nobody is stopped for it. */
  readonly outOfRange: boolean;
}

/** `1e9` is neither one and nine nor an amount that somebody asks. */
const powerOfTen = /\d\s?e\s?[+-]?\d/iu;

// A slip of the finger or a phone number, rather than the price of farm produce.
const largestMinor = 100_000_00;

/**
 * Reads exactly `count` numbers.
 *
 * @returns `undefined` when the line holds another number of them, or one that is no amount.
 */
export function readNumbers(text: string, count: number): Sum | undefined {
  // "Ten or fifteen" is no number; where several are asked, people part them by a dash.
  if (count === 1 && (isVague(text) || countMoney(text) > 1)) return undefined;
  if (powerOfTen.test(text)) return undefined;
  for (const reading of readings(text)) {
    const found = numbersIn(reading);
    if (found.length !== count) continue;
    if (found.some((word) => !/^\d{1,9}(?:\.\d{1,2})?$/.test(word))) continue;

    return sumOf(found.map((word) => Math.round(Number(word) * 100)));
  }
  return undefined;
}

/** What these amounts come to. */
export function sumOf(minorUnits: readonly number[]): Sum {
  const [first = 0, ...rest] = minorUnits;
  return {
    minorUnits,
    leftMinor: first - rest.reduce((sum, each) => sum + each, 0),
    outOfRange: first === 0 || minorUnits.some((each) => each > largestMinor),
  };
}

/** What stands before, between and behind the numbers of a line, as it is most likely meant: one more than there are numbers. */
export function segmentsOf(text: string): readonly string[] {
  const [likeliest = ""] = readings(text);
  return likeliest.split(/\d+(?:\.\d+)?/u);
}

/** How many numbers a line holds, as it is most likely meant: "3块5" and "12+3" are one. */
export function countNumbers(text: string): number {
  const [likeliest = ""] = readings(text);
  return numbersIn(likeliest).length;
}

/** Amounts with a mark of money: of "盒子2块，快递八块五" the second is said, and none may be lost. "九块不到" is none. */
function countMoney(text: string): number {
  const [likeliest = ""] = readings(text);
  return (
    likeliest.match(/\d(?:\.\d+)?\s*(?:[块元塊](?!不到|不满)|\b(?:yuan|rmb|kuai)\b)/giu)?.length ??
    0
  );
}

const numbersIn = (reading: string): readonly string[] => reading.match(/\d+(?:\.\d+)?/g) ?? [];

/** 八角, 三块二: money in characters; 一块肥皂 is a thing. */
const saidMoney =
  /[一二两三四五六七八九十百千半][块元塊毛角](?:[一二三四五六七八九半][毛角]?)?(?=[钱\s,，。.;；、+]|$)/u;

/** The same line read in several ways: numbers that are said, sums; then digits alone. */
function readings(text: string): readonly string[] {
  const typed = text
    .normalize("NFKC") // full-width digits, points and commas
    .replace(/。/g, ".")
    .replace(/[=＝].*$/su, ""); // people like to write the result too
  const asOne = withDecimalCommas(typed);
  // "12,50 3 35": the others are parted by spaces, so the comma parts none.
  const isAsOne = openCommaIn(typed) !== undefined && numbersIn(asOne).length > 1;
  const line = isAsOne ? asOne : typed;
  // "4块5" is 4.5; "20元9元" is two numbers.
  const spoken = line.replace(/(\d)[块元塊](\d)(?![\d.块元塊])/gu, "$1.$2");
  const thousands = line.replace(/(?<!\d)(\d{1,3})((?:,\d{3})+)(?!\d)/g, (whole) =>
    whole.replaceAll(",", ""),
  );
  // Last: "12,50" where one number is asked for.
  // "3 jars at 12 each" is 36 where one amount is asked for.
  const summed = withPieceSums(line);
  const said = [...(summed === line ? [] : [inDigits(summed)]), inDigits(line)];
  // Digits alone would lose an amount that is said: of "58, 袋子八角" the second.
  if (saidMoney.test(line)) return said;
  return [...said, spoken, line, thousands, asOne];
}
