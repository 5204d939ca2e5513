/**
 * Shop: what a finished price says: the price, what is left from one sale, and behind two buttons what else
 * costs something and what can be looked at: another price, where the money goes, the cash it takes.
 *
 * Composes only. The first line of each message carries no amount: phones show it on the lock screen.
 */
import { phrase, type Button, type Phrase, type Reply } from "../../../bot/reply.ts";
import { writeMinor } from "../../../bot/money.ts";
import {
  answeredFields,
  nextMore,
  type PriceFacts,
  type PriceField,
  type Reckoned,
} from "./price-facts.ts";
import type { Price } from "./price-record.ts";
import { toolsButton, valueOf } from "../screens/price-say.ts";
import { toTask } from "../../../bot/doors.ts";

const waysOut: readonly Button[] = [toolsButton, toTask];
const listButton: Button = { label: phrase("price-list-button"), action: "price:list" };

export function backTo(id: string): readonly Button[] {
  return [{ label: phrase("shop-back"), action: `price:open:${id}` }, toTask];
}

/** What the price of one product comes to. @param isYuan the shop counts in yuan */
export function resultReply({ id, facts }: Price, reckoned: Reckoned, isYuan: boolean): Reply {
  const { priceMinor } = reckoned;
  const more: Button =
    nextMore(facts) === undefined
      ? { label: phrase("price-try"), action: `price:try:${id}`, style: "primary" }
      : { label: phrase("price-more"), action: `price:more:${id}`, style: "primary" };
  return {
    words: [
      facts.name === undefined
        ? phrase("price-title-plain")
        : phrase("price-title", { name: facts.name }),
      { bold: phrase("price-is", { price: writeMinor(priceMinor), money: moneyOf(isYuan) }) },
      leftOf(reckoned, isYuan),
    ],
    buttons: [[more, { label: phrase("price-look"), action: `price:look:${id}` }]],
  };
}

/** What one sale leaves; where it loses, from which price on it does not. */
function leftOf({ lowestWithAdvertsMinor, atPrice }: Reckoned, isYuan: boolean): Phrase {
  const money = moneyOf(isYuan);
  return atPrice.leftMinor < 0
    ? phrase("price-loses", {
        money,
        missing: writeMinor(-atPrice.leftMinor),
        lowest: writeMinor(lowestWithAdvertsMinor),
      })
    : phrase("price-leaves", { money, left: writeMinor(atPrice.leftMinor) });
}

function moneyOf(isYuan: boolean): string {
  return isYuan ? "yuan" : "other";
}

/** What can be looked at, tried and changed. */
export function lookReply({ id, facts }: Price): Reply {
  return {
    words:
      facts.name === undefined
        ? phrase("price-look-at-plain")
        : phrase("price-look-at", { name: facts.name }),
    buttons: [
      [{ label: phrase("price-try"), action: `price:try:${id}` }],
      [{ label: phrase("price-change"), action: `price:fields:${id}` }],
      [{ label: phrase("price-split"), action: `price:split:${id}` }],
      [{ label: phrase("price-cash"), action: `price:cash:${id}` }],
      [listButton],
      [{ label: phrase("shop-back"), action: `price:open:${id}` }],
    ],
  };
}

/** Where the money of one order goes, line by line. */
export function splitReply(
  { id, facts }: Price,
  { cost, costMinor, priceMinor, atPrice }: Reckoned,
): Reply {
  const line = (key: string, minor: number): readonly Phrase[] =>
    minor === 0 ? [] : [phrase(`price-line-${key}`, { amount: writeMinor(minor) })];
  return {
    words: [
      facts.name === undefined
        ? phrase("price-split-title-plain")
        : phrase("price-split-title", { name: facts.name }),
      {
        lines: [
          ...line("goods", cost.goodsMinor),
          // Told in one number: it holds both.
          ...line(facts.sending === cost.packingMinor ? "sending" : "packing", cost.packingMinor),
          ...line("postage", cost.postageMinor),
          ...line("allowance", cost.allowanceMinor),
          ...line("labour", cost.labourMinor),
          phrase("price-line-cost", { amount: writeMinor(costMinor) }),
        ],
      },
      {
        lines: [
          phrase("price-line-price", { amount: writeMinor(priceMinor) }),
          ...line("fee", atPrice.feeMinor),
          ...line("advert", atPrice.advertMinor),
          phrase("price-line-left", { amount: writeMinor(atPrice.leftMinor) }),
        ],
      },
    ],
    buttons: [backTo(id)],
  };
}

/** Every answer as a button, to be given anew; a name where there is none; and the end of it all. */
export function fieldsReply({ id, facts }: Price): Reply {
  const change = (label: Phrase, field: string): readonly Button[] => [
    { label, action: `price:field:${id}:${field}` },
  ];
  return {
    words: phrase("price-change-which"),
    buttons: [
      ...(facts.name === undefined ? [change(phrase("price-give-name"), "name")] : []),
      ...answeredFields(facts).map((field) => change(writeField(field, facts), field)),
      [
        { label: phrase("shop-back"), action: `price:look:${id}` },
        { label: phrase("price-delete"), action: `price:delete:${id}` },
      ],
    ],
  };
}

/** "What I ask: 35". */
export function writeField(field: PriceField, facts: PriceFacts): Phrase {
  return phrase(`price-field-${fieldKey(field)}`, { value: valueOf(field, facts) ?? "" });
}

/** Locale keys are written in small letters. */
function fieldKey(field: keyof PriceFacts): string {
  return field.replace("Bp", "").toLowerCase();
}

/** Saved prices of one page, the one touched last first. */
export function listReply(prices: readonly Price[], page: number, hasMore: boolean): Reply {
  const more: readonly Button[] = hasMore
    ? [{ label: phrase("more"), action: `price:list:${page + 1}` }]
    : [];
  const labels = toldApart(prices.map(({ facts }) => labelOf(facts)));
  return {
    words: phrase(prices.length === 0 ? "price-list-empty" : "price-list"),
    buttons: [
      ...prices.map(({ id, isFinished }, at): readonly Button[] => {
        const name = labels[at]!;
        const label = isFinished ? name : phrase("price-unfinished", { name });
        return [{ label, action: `price:open:${id}` }];
      }),
      ...(more.length > 0 ? [more] : []),
      [{ label: phrase("price-new"), action: "price:new", style: "primary" }],
      waysOut,
    ],
  };
}

/** How a price is told from others: by its goods, else by its numbers. */
function labelOf(facts: PriceFacts): string {
  const { name, goods, sending } = facts;
  const numbers = [goods, sending, facts.price].flatMap((minor) => minor ?? []);
  return name ?? numbers.map(writeMinor).join(" · ");
}

/** The same goods, or the same numbers, twice on one page: the second has a number. */
function toldApart(labels: readonly string[]): readonly string[] {
  return labels.map((label, at) => {
    const before = labels.slice(0, at).filter((other) => other === label).length;
    return before === 0 ? label : `${label} (${before + 1})`;
  });
}

export function deleteAsk({ id, facts }: Price): Reply {
  return {
    words: phrase("price-delete-ask", { name: labelOf(facts) }),
    buttons: [
      [{ label: phrase("price-delete"), action: `price:delete-yes:${id}`, style: "danger" }],
      [{ label: phrase("price-delete-no"), action: `price:open:${id}` }],
    ],
  };
}
