/**
 * Shop: a sale told in words, "3 jin for 50, freight 8, box 2, what is left": each amount with what it is for.
 *
 * Only what is plain is read: one amount a part, a price, and at least one cost. Everything else is no sum.
 */
import { withPieceSums } from "../../../bot/numbers/by-the-piece.ts";
import { moneyUnit } from "../../../bot/numbers/money-words.ts";
import { inDigits, isVague } from "../../../bot/numbers/spoken-numbers.ts";

export interface ToldSale {
  readonly priceMinor: number;
  readonly freightMinor: number;
  readonly packingMinor: number;
  /** Absent: nothing was said of it. */
  readonly goodsMinor?: number;
}

/** So much is a sum; more is a story. */
const longest = 160;
const mostMinor = 10_000_000_00;

/** Marks between parts; or the next number's own word, right behind the one before: `卖35成本20邮费5`. */
const parts = new RegExp(
  String.raw`[,，;；。\n、]|(?<!\brs|\bksh)\.(?!\d)|\band\b|\bplus\b|\bminus\b|(?<=\d(?:[元块]| ?${moneyUnit}\b)?)\s*(?=卖|成本|本钱|进价|邮费|运费|快递|包装|(?:costs?|delivery|postage|shipping|freight|courier|packing|boda|sells?|selling)\b|(?:袋子|箱子|盒子|纸箱|胶带|瓶子|包材)\s*\d)`,
  "iu",
);
const amount = /\d+(?:\.\d{1,2})?/gu;
/** Three jin, two boxes: how much, and no money. */
const counted =
  /\d+(?:\.\d+)?\s*(?:公斤|千克|斤|克|个|只|袋|盒|箱|瓶|筐|篮|包|份|件|张|天|jin|kg|kilos?|g|grams?|pounds?|lbs?|pieces?|pcs|bags?|box(?:es)?|bottles?|jars?|baskets?|eggs?|days?|dozen)(?![a-z])/giu;

const kinds = [
  [
    "freightMinor",
    /运费|快递|邮费|邮寄|寄费|车费|路费|油费|freight|postage|shipping|courier|delivery|boda|\bpost\b|\bbus\b|\btransport\b|\btempo\b/iu,
  ],
  ["goodsMinor", /本钱|成本|进价|收价|拿货|进货|goods|\bcosts?\b|\bi paid\b|bought|\bbuy\b/iu],
  [
    "packingMinor",
    /盒|箱|袋子|包装|胶带|瓶子|泡沫|box|packing|packag|tape|bottle|\bjar\b|carton|\bbags?\b|\blabel/iu,
  ],
] as const;
/** "Buy 700 sell 1500": beside a price each number is of the word right before it. */
const eachNamed = new RegExp(String.raw`(?<=\d(?: ?${moneyUnit}\b)?)\s+(?=[a-z]+ \d)`, "giu");
/** It says what the price is: whatever else stands there with a sum is what it is made of, "wool 180 dye 20 sell 350". */
const saysPrice = /\b(?:sell|selling|price)\b/iu;
/** "Can I go to 30": its number is no part of the sale. */
const asks =
  /^\s*(?:can|could|should|shall|may|is|do) (?:i|we|it|that)\b|^\s*(?:能不能|能|可不可以|可以|要不要)\D*\d/iu;
/** Shares are no amounts, and what is told by the piece is multiplied before. */
const notPlain =
  /[%％]|百分|扣点|几成|每|一[斤个只]卖|[/×*]|\beach\b|\bapiece\b|\bper\b|\ba (?:jin|kilo|piece)\b/iu;

/** "3 jars, 25 each, freight 8": what is told by the piece is one part, or two of them. */
function multiplied(text: string): string {
  const told = text.split(/(?<=[,，;；。\n、])/u);
  for (const [at, part] of told.entries()) {
    for (const piece of [part, part + (told[at + 1] ?? "")]) {
      const sum = withPieceSums(piece);
      if (sum !== piece) return text.replace(piece, `${sum}, `);
    }
  }
  return text;
}

/** @returns undefined where it is no such sum */
export function readToldSale(typed: string): ToldSale | undefined {
  if (typed.length > longest || isVague(typed)) return undefined;
  const text = multiplied(typed);
  if (notPlain.test(text)) return undefined;
  const told: Partial<Record<keyof ToldSale, number>> = {};
  const hasPrice = saysPrice.test(text);
  const line = inDigits(text);
  for (const part of (hasPrice ? line.replaceAll(eachNamed, ", ") : line).split(parts)) {
    if (asks.test(part)) continue;
    const isPrice = !hasPrice || saysPrice.test(part);
    const kind =
      kinds.find(([, words]) => words.test(part))?.[0] ?? (isPrice ? "priceMinor" : "goodsMinor");
    const amounts = part.replaceAll(counted, " ").match(amount) ?? [];
    if (amounts.length === 0) continue;
    const minor = Math.round(Number(amounts[0]) * 100);
    const before = told[kind];
    // Wool and dye are goods, one as the other.
    const isMore = hasPrice && kind === "goodsMinor";
    if (amounts.length > 1 || (before !== undefined && !isMore)) return undefined;
    told[kind] = (before ?? 0) + minor;
    if (told[kind] > mostMinor) return undefined;
  }
  const { priceMinor, goodsMinor, freightMinor, packingMinor } = told;
  const costMinor = freightMinor ?? packingMinor ?? (hasPrice ? goodsMinor : undefined);
  if (priceMinor === undefined || costMinor === undefined) return undefined;
  // "Sell 2 shirts 500": what was read as the price only counts them.
  if (hasPrice && priceMinor < Math.max(goodsMinor ?? 0, freightMinor ?? 0, packingMinor ?? 0)) {
    return undefined;
  }
  return {
    priceMinor,
    freightMinor: freightMinor ?? 0,
    packingMinor: packingMinor ?? 0,
    ...(goodsMinor === undefined ? {} : { goodsMinor }),
  };
}
