/**
 * A number of a bank or identity card. Pure.
 *
 * `isCardNumber` refuses whatever may be one; `cardsIn` finds those that surely are, so that the numbers of parcels and
 * orders stay readable.
 */
import { digitsOf, type Stretch } from "./stretch.ts";

/** Fifteen digits in a row or more, or groups of four as they stand on a bank card; of any width. */
const like = /\p{Nd}{15,}|\p{Nd}{4}(?:[ -]\p{Nd}{4}){3}/u;

export function isCardNumber(text: string): boolean {
  return like.test(text.normalize("NFKC"));
}

/** What may be one, as it is written; for somebody who looks at it. */
export function cardLikeIn(text: string): readonly string[] {
  return text.normalize("NFKC").match(new RegExp(like, "gu")) ?? [];
}

/** In one, in groups of four, or six and the rest. A letter before it makes it the number of a parcel. */
const candidate =
  /(?<![a-z\d.-])(?:\d{12,23}|\d{4}(?:[ -]\d{4}){2,3}(?:[ -]\d{1,7})?|\d{6}[ -]\d{6,13}|\d{4}[ -]\d{6}[ -]\d{5})(?!\d)/giu;

const ofCard =
  /卡号|银行卡|储蓄卡|信用卡|借记卡|账号|帐号|账户|\b(?:card|account|iban|visa|mastercard|unionpay)\b/giu;
const ofParcel =
  /单号|运单|快递|订单|包裹|物流|条码|取件|编号|\b(?:orders?|parcels?|packages?|tracking|waybill|shipment|courier|barcode|item|sku|serial|reference)\b/giu;
/** Characters before and after a number that say what it is. */
const near = 24;

/** Numbers of bank cards and accounts: by their check digit, or because the words before say so. @param text digits of one width */
export function cardsIn(text: string): readonly Stretch[] {
  return [...text.matchAll(candidate)].flatMap(({ 0: found, index: from }) => {
    const to = from + found.length;
    const said = saidOf(text, from, to);
    const isCard = said === "card" || (said === undefined && isBankCard(found));
    return isCard ? [{ from, to }] : [];
  });
}

/** What the words around a number say that it is; those before it count first, the nearest of them. */
export function saidOf(text: string, from: number, to: number): "card" | "parcel" | undefined {
  const before = text.slice(Math.max(0, from - near), from);
  const after = text.slice(to, to + near);
  const [card, parcel] = [lastOf(ofCard, before), lastOf(ofParcel, before)];
  if (card < 0 && parcel < 0) return lastOf(ofParcel, after) < 0 ? undefined : "parcel";
  return card > parcel ? "card" : "parcel";
}

function lastOf(words: RegExp, text: string): number {
  return [...text.matchAll(words)].at(-1)?.index ?? -1;
}

/** Beginnings that are given out; with a 2 only in one, since days and prices begin so as well. */
const beginsAsCard = /^(?:[3469]|5[0-8]|8[0-2])/u;
const beginsWithTwo = /^2(?:22[1-9]|2[3-9]|[3-6]|7[01]|720)\d+$/u;

function isBankCard(written: string): boolean {
  const digits = digitsOf(written);
  const begins = beginsAsCard.test(digits) || beginsWithTwo.test(written);
  return /^\d{13,19}$/u.test(digits) && begins && isLuhn(digits);
}

/** The check digit of bank cards (ISO/IEC 7812). */
function isLuhn(digits: string): boolean {
  const sum = Array.from(digits)
    .toReversed()
    .reduce((total, digit, place) => {
      const value = Number(digit) * (place % 2 === 0 ? 1 : 2);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
  return sum % 10 === 0;
}

const identity =
  /(?<!\d)[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dx](?![\dx])/giu;
const saysIdentity = /身份证|\bid\b|\bidentity\b/iu;
/** Of the first seventeen digits, and what stands for each remainder (GB 11643). */
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checks = "10X98765432";

/** Numbers of Chinese identity cards. @param text digits of one width */
export function identitiesIn(text: string): readonly Stretch[] {
  return [...text.matchAll(identity)].flatMap(({ 0: found, index: from }) => {
    const sum = weights.reduce((total, weight, at) => total + weight * Number(found[at]), 0);
    const isRight = checks[sum % 11] === found.at(-1)!.toUpperCase();
    const isSaid = saysIdentity.test(text.slice(Math.max(0, from - near), from));
    return isRight || isSaid ? [{ from, to: from + found.length }] : [];
  });
}
