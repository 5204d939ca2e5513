/**
 * Answers: a message that tells of a seller's own money and asks nothing: what was sold and for how much, what was
 * spent on the way to a buyer, what a thing sells for and costs. By likeness it is near to tricks with money.
 *
 * How an amount is read is for the cash book; whoever is asked for money tells of more than this.
 */
import { moneyName, moneySigns, moneyUnit } from "../../../../bot/numbers/money-words.ts";

const named = String.raw`(?:[${moneySigns}￥]|\b${moneyName}\b\.?) ?\d[\d.,]*k?`;
const behind = String.raw`\d[\d.,]*k? ?(?:${moneyUnit}\b|/[=-])`;
const money = String.raw`(?:${named}|${behind}|\d[\d.,]*k?)(?: ?sh\b)?`;
const begin = "^(?:(?:i|we|just|today|yesterday|have|this morning) )*";
const end = String.raw`(?: yesterday| today| this morning| (?:last|this) week)?[\s.!]*$`;

/** Whoever is to pay, or waits for what was promised, tells of more than a sale. */
const wantsMoney =
  /\b(?:pay|fee|first|deposit|advance|code|pin|otp|but|asks?|asked|wants?|says|said|before|until|loan|refund|prize|won|who|release|unlock|licen[cs]e|registration|agent|link|gone|blocked)\b|先[交付]|押金|保证金|手续费|[叫让要]我|骗/iu;

/** What money goes for on the way to a buyer. */
const onTheWay =
  "(?:bus|boda|matatu|tuk ?tuk|jeepney|tricycle|rickshaw|tempo|courier|postage|parcel|transport|fare|rider|box|bag|tape|label|jar|bottle|wool|yarn|flour|sugar|salt|oil|spice|dye|thread|cloth|packing|stall)(?:s|es)?";

/** "Sold 1 pair to the teacher 350 rs". */
const sale = new RegExp(
  `${begin}(?:sold|bought)(?: (?:[a-z]+|\\d+)){1,9}? (?:for |at |@ ?)?${money}${end}`,
  "iu",
);
/** "I paid 100 for the bus", "spent 20 rs on tape". */
const wayPaid = new RegExp(
  `${begin}(?:paid|spent|gave) ${money}(?: for| on| to)?(?: the| my| a)? ${onTheWay}\\b[a-z ]{0,20}${end}`,
  "iu",
);
/** "Buy 700 sell 1500 delivery 200": three sums or more, and one of them is the price. */
const price = /\b(?:sell|selling|price)\b/iu;
const sums = /\d+(?:[.,]\d+)*/gu;
const leastSums = 3;

/** "Rs 350 sock", "mat 300 bob": an amount with the name of its money, and hardly a word more. */
const amountAlone = new RegExp(
  String.raw`^(?:${named}(?: (?:for )?[a-z]+){1,3}|(?:[a-z]+ ){1,3}(?:${named}|${behind}))[\s.!]*$`,
  "iu",
);
const asksOrBids = /\b(?:price|costs?|sell|how|what|which|can|is|offers?|worth|need|send)\b/iu;

/** Letters; more is a story. */
const longest = 110;

/** Whether it can be nothing but a sale, a sum or what was spent, whatever danger it is like. */
export function tellsOfOwnMoney(text: string): boolean {
  if (text.length > longest || wantsMoney.test(text)) return false;
  if (sale.test(text) || wayPaid.test(text)) return true;
  return price.test(text) && (text.match(sums) ?? []).length >= leastSums;
}

/** "Sold 1 pair to the teacher 350": how many and for how much, and no other number. */
export function isOneSale(text: string): boolean {
  return sale.test(text) && !wantsMoney.test(text) && (text.match(sums) ?? []).length === 2;
}

/** Whether an amount stands alone with what it is for, and its money is named. */
export function isAmountAlone(text: string): boolean {
  return amountAlone.test(text) && !wantsMoney.test(text) && !asksOrBids.test(text);
}

/** Whether what was paid went for the way to a buyer: no cheat was paid with it. */
export function isPaidOnTheWay(text: string): boolean {
  return wayPaid.test(text);
}
