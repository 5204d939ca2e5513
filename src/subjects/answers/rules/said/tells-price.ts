/**
 * Answers: what a thing sells for and what it costs, told with its numbers. By likeness it is near to tricks with money;
 * what is left of it is reckoned by the shop. What was sold or paid is read by bot/told.
 */
import { wantsMoney } from "../../../../bot/told/words.ts";

/** Each with its number. */
const saysMargin =
  /(?:卖|售价|\b(?:sell|sold|selling|price|ask)\b)[^\d,，。?？]{0,14}\d.*?(?:成本|本钱|进价|\bcosts?\b)[^\d,，。?？]{0,10}\d/iu;
/** "Buy 700 sell 1500 delivery 200": three sums or more, and one of them is the price. */
const price = /\b(?:sell|selling|price)\b/iu;
const sums = /\d+(?:[.,]\d+)*/gu;
const leastSums = 3;
/** Letters; more is a story. */
const longest = 110;

export function tellsOfPrice(text: string): boolean {
  if (saysMargin.test(text)) return true;
  if (text.length > longest || wantsMoney.test(text)) return false;
  return price.test(text) && (text.match(sums) ?? []).length >= leastSums;
}
