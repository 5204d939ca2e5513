/**
 * Shop: several answers to the price in one line, as people type them: `20 3 35`, `walnuts 20 3 35`, or
 * `20 2 4.5 35` with packing and postage apart; and what somebody tries with a price. Whether an amount may be is for price-read.ts.
 */
import { countNumbers, readNumbers } from "../../playbook/index.ts";
import { trimEnd } from "../../../bot/clip.ts";
import { withPieceSums } from "../../../bot/numbers/by-the-piece.ts";
import { englishWord } from "../../../bot/numbers/english.ts";
import { moneyUnit } from "../../../bot/numbers/money-words.ts";
import { inDigits, isVague, withoutEach } from "../../../bot/numbers/spoken-numbers.ts";
import { reckoned } from "../../../bot/numbers/sums.ts";
import { withCommasApart } from "../../../bot/numbers/written-numbers.ts";
import { shareAfterDiscount } from "./measures.ts";
import type { PriceFacts } from "./price-facts.ts";

/** Letters of a name of goods. */
export const longestName = 60;

/** More than a parcel from a village is worth: a slip of the finger, or a phone number. */
export const largestMinor = 100_000_00;

/** What it cost, packing and postage, what is asked for it. */
const inOneLine = 3;

/** @returns `undefined` where the line holds one number, too many, or what is no amount */
export function readLine(field: "goods" | "sending", text: string): PriceFacts | undefined {
  if (isForSoMany(text)) return undefined;
  if (field === "sending") {
    // Packing and postage one after the other: what counts is both together.
    const [packing, postage] = severalIn(text, 2);
    const isBoth = packing !== undefined && postage !== undefined;
    return isBoth ? { sending: packing + postage } : undefined;
  }
  const several = severalIn(text, inOneLine + 1);
  const [goods, ...rest] = several;
  if (goods === undefined) return undefined;
  if (areAllGoods(text)) return { goods: several.reduce((sum, each) => sum + each, 0) };
  const price = rest.length + 1 < inOneLine ? undefined : rest.pop();
  const sending = rest.reduce((sum, each) => sum + each, 0);
  const name = nameBefore(text);
  return {
    goods,
    sending,
    ...(price === undefined ? {} : { price }),
    ...(name === undefined ? {} : { name }),
  };
}

const measures =
  "公斤|千克|斤|克|篮|筐|罐|瓶|箱|袋|盒|桶|坛|捆|把|串|份|套|只|条|件|个|单|天|个?小时|个?钟头|分钟|个?星期|个?礼拜|个?月|年|包(?![装邮])|打(?!包)";
/** How much of the goods, and no money: `一篮子`, `半斤`, `20个`, `1 jar`, `half a kilo`. */
const counts = new RegExp(
  [
    `(?:[零〇一二两三四五六七八九十百千半]+|\\d+(?:\\.\\d+)?)\\s*(?:${measures})(?!子)半?`,
    `(?<![零〇一二两三四五六七八九十百千\\d.])[一1半](?:篮|筐|罐|瓶|箱|袋|盒|桶|坛)子`,
    `\\b(?:half an? |an? |(?:${englishWord})[ -]|\\d+(?:\\.\\d+)? ?)(?:kg|kilos?|kilograms?|grams?|g|jin|pounds?|lb|jars?|bottles?|baskets?|bags?|box(?:es)?|pieces?|dozen|doz|dz|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?)\\b`,
  ].join("|"),
  "giu",
);

/**
 * The line without how much of the goods it speaks of: `20块一斤` is one amount, `20块一斤，两斤` forty. What is vague stays,
 * and is asked back.
 */
export function withoutCounts(text: string): string {
  const line = reckoned(withoutEach(withPieceSums(text).normalize("NFKC")));
  return isVague(line) ? text : line.replaceAll(counts, " ");
}

/** "12 for 10": money for so many things, and not one cost after another. */
function isForSoMany(text: string): boolean {
  return /\d(?:\s+\p{L}+){0,2}\s+for\s+\d/iu.test(inDigits(text));
}

/** Two to `most` amounts of one line. */
function severalIn(text: string, most: number): readonly number[] {
  const count = countNumbers(text);
  if (count < 2 || count > most) return [];
  // "20-30" is one amount that is not known; three and more may be parted by dashes.
  if (count === 2 && isVague(text)) return [];
  // "Not quite nine, 8.5" is one.
  if (count === 2 && readNumbers(withCommasApart(text), 1) !== undefined) return [];
  return readNumbers(text, count)?.minorUnits ?? [];
}

const ofAnother =
  /pack|post|ship|parcel|deliver|courier|transport|box|bag|label|tape|sell|sold|ask|price|fee|包|寄|邮|运|递|卖|价|收|箱|袋|盒|胶带|泡沫/iu;
const noGoods = new RegExp(
  String.raw`\b(?:and|plus|with|then|also|about|for|${moneyUnit})\b|[元块钱和跟加又再还有]`,
  "giu",
);

/** `sisal 150 and dye 50`: each number has its own thing, and none of them packs, sends or sells. */
function areAllGoods(text: string): boolean {
  const line = inDigits(text);
  if (ofAnother.test(line)) return false;
  const between = line.split(/\d+(?:\.\d+)?/u).slice(1, -1);
  return (
    between.length > 0 && between.every((words) => /\p{L}/u.test(words.replaceAll(noGoods, "")))
  );
}

/** Words that say which number follows are no name of goods. */
const saysWhich = /cost|price|pay|pack|post|ship|本|价|卖|买|进|花|收|包|运|邮|寄|元|块/iu;

/** The goods, where they stand before the numbers and nothing but yuan stands between them. */
function nameBefore(text: string): string | undefined {
  const line = text.normalize("NFKC");
  const first = line.search(/\d/u);
  if (first < 1) return undefined;
  const name = trimEnd(line.slice(0, first).replaceAll(/\s+/gu, " ").trim(), /[\s:,;¥$€£]/u);
  const isOne = /\p{L}/u.test(name) && !saysWhich.test(name);
  const isPlain = !/\p{L}/u.test(line.slice(first).replaceAll(/yuan|rmb|元|块钱?/giu, ""));
  return isOne && isPlain && Array.from(name).length <= longestName ? name : undefined;
}

const asksPrice =
  /\b(?:how much|what) (?:do |should |can |must |shall |could )?(?:i|we|one) (?:ask|take|charge|sell|want)\b|\b(?:what|which) price\b|^(?:the )?price (?:per|for|of)\b|(?:卖|该要|能要|开)(?:多少|好多|几|个?什么|个?啥)(?:钱|块|价)|(?:一|每)[^\d，,。]{1,2}(?:卖)?(?:多少|好多|几)(?:钱|块|价)/iu;

/** "How much do I ask for 30 eggs?", in the midst of the sum that answers it. */
export function asksOwnPrice(text: string): boolean {
  return asksPrice.test(text);
}

const trouble =
  /\b(?:broken|broke|cracked|smashed|rotten|angry|stars?|cheat(?:ed)?|refund)\b|烂了|碎了|摔|坏了|凶|发火|骂|颗星|差评|骗/iu;

/** "2 eggs broken she is angry": its number is no amount of money. */
export function tellsOfTrouble(text: string): boolean {
  return trouble.test(text);
}

export function isBelowNought(text: string): boolean {
  return /^\s*(?:[-−–－]|负)/u.test(text);
}

/** What somebody tries: a price, or a coupon off the price at hand. */
export interface Tried {
  readonly priceMinor: number;
  /** From here the next coupon is taken. */
  readonly atHandMinor: number;
}

/** `22`, or a coupon: `-3`, `coupon 3`, `减3`, `3元券`; or a share less: `九折`, `10% off`. */
export function readTry(text: string, atHandMinor: number): Tried | undefined {
  const share = shareAfterDiscount(text);
  if (share !== undefined) {
    const priceMinor = Math.round(atHandMinor * share);
    return priceMinor > 0 ? { priceMinor, atHandMinor } : undefined;
  }
  const minor = readNumbers(text, 1)?.minorUnits[0];
  if (minor === undefined || minor > largestMinor) return undefined;
  const isCoupon =
    isBelowNought(text) || /coupon|voucher|\boff\b|券|减|便宜/iu.test(inDigits(text));
  const priceMinor = isCoupon ? atHandMinor - minor : minor;
  if (priceMinor <= 0) return undefined;
  return { priceMinor, atHandMinor: isCoupon ? atHandMinor : priceMinor };
}
