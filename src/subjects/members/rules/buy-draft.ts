/**
 * Buying together: a new one, a question at a time. Pure: which question is next, and what was typed to
 * it. Refused is what cannot be, such as a price that is no lower together.
 */
import { hasContact } from "./contact.ts";
import { readReviewDay } from "../../reminders/index.ts";
import { atLocalTime } from "../../../bot/local-time.ts";
import { readNumbers } from "../../playbook/index.ts";
import { phrase, type Language, type Phrase } from "../../../bot/reply.ts";
import { addDays, isDay } from "../../../bot/calendar.ts";
import { couldNotRead, type Asked } from "../../../bot/unread.ts";
import { readRoughCount } from "../../shop/index.ts";
import type { BuyDraft } from "./buys-record.ts";

/** On the last day people order until then, by the clocks of their village. */
export const closingHour = 19;
/** How far ahead the last day may lie. */
const farthestDays = 60;
const longestItem = 30;
/** More than one such thing costs. */
const dearestMinor = 10_000_00;
/** More than a village takes. */
export const mostItems = 9_999;

export type ReadBuy =
  | { readonly kind: "read"; readonly draft: BuyDraft }
  | { readonly kind: "unread"; readonly why: Phrase };

/** Reads the answer to the draft's next question. */
export function readNext(
  draft: BuyDraft,
  text: string,
  today: string,
  language: Language,
): ReadBuy {
  if (draft.item === null) return readItem(draft, text);
  if (draft.aloneMinor === null) {
    const all = readTerms(draft, text);
    if (all !== undefined) return all;
    const aloneMinor = readPrice(text);
    return aloneMinor === undefined ? unread(text, "price") : read({ ...draft, aloneMinor });
  }
  if (draft.togetherMinor === null) {
    const togetherMinor = readPrice(text);
    if (togetherMinor === undefined) return unread(text, "price");
    if (togetherMinor >= draft.aloneMinor) return { kind: "unread", why: phrase("buy-no-lower") };
    return read({ ...draft, togetherMinor });
  }
  if (draft.from === null) {
    const from = readRoughCount(text, mostItems)?.count;
    return from === undefined || from < 2 ? unread(text, "count") : read({ ...draft, from });
  }
  const typed = readReviewDay(text, today, language);
  return typed.kind === "day" ? readDay(draft, typed.day, today) : badDay;
}

export function readDay(draft: BuyDraft, day: string, today: string): ReadBuy {
  const isGood = isDay(day) && day > today && day <= addDays(today, farthestDays);
  return isGood ? read({ ...draft, lastDay: day }) : badDay;
}

/** When the last day ends for orders. */
export function closingOf(lastDay: string, timeZone: string): Date {
  return atLocalTime(lastDay, timeZone, closingHour, 0);
}

function unread(typed: string, asked: Asked): ReadBuy {
  return { kind: "unread", why: couldNotRead(typed, asked) };
}

const badDay: ReadBuy = { kind: "unread", why: phrase("buy-day-unread", { most: farthestDays }) };

function readItem(draft: BuyDraft, text: string): ReadBuy {
  const item = text.replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim();
  const isGood = /\p{L}/u.test(item) && Array.from(item).length <= longestItem && !hasContact(item);
  if (isGood) return read({ ...draft, item });
  return { kind: "unread", why: phrase("buy-item-unread", { most: longestItem }) };
}

/** Both prices and the number in one line; what cannot be is refused as where each is asked alone. */
function readTerms(draft: BuyDraft, text: string): ReadBuy | undefined {
  const numbers = /^\s*(?:[-−–－]|负)/u.test(text) ? undefined : readNumbers(text, 3)?.minorUnits;
  if (numbers === undefined) return undefined;
  const [aloneMinor = 0, togetherMinor = 0, fromMinor = 0] = numbers;
  const from = fromMinor / 100;
  const arePrices = togetherMinor > 0 && aloneMinor <= dearestMinor;
  if (!arePrices || !Number.isInteger(from) || from < 2 || from > mostItems) return undefined;
  if (togetherMinor >= aloneMinor) return { kind: "unread", why: phrase("buy-no-lower") };
  return read({ ...draft, aloneMinor, togetherMinor, from });
}

function readPrice(text: string): number | undefined {
  if (/^\s*(?:[-−–－]|负)/u.test(text)) return undefined;
  const minor = readNumbers(text, 1)?.minorUnits[0];
  return minor === undefined || minor <= 0 || minor > dearestMinor ? undefined : minor;
}

function read(draft: BuyDraft): ReadBuy {
  return { kind: "read", draft };
}
