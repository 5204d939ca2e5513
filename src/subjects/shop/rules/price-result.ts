/**
 * Shop: what a finished price says: the lowest without loss, the one to ask, what is left, and what
 * another price or a coupon would leave.
 *
 * Composes only. The first line of each message carries no amount: phones show it on the lock screen.
 */
import { phrase, type Button, type Phrase, type Reply } from "../../../bot/reply.ts";
import { cashNeed, packersFor } from "./capacity.ts";
import { outlayOf } from "./cost.ts";
import { writeMinor } from "../../../bot/money.ts";
import { answeredFields, type PriceFacts, type Reckoned } from "./price-facts.ts";
import type { Price } from "./price-record.ts";
import { toolsButton, valueOf, writePercent } from "../screens/price-say.ts";
import { splitOf, type Split } from "./price.ts";
import { toTask } from "../../../bot/doors.ts";

const waysOut: readonly Button[] = [toolsButton, toTask];
const listButton: Button = { label: phrase("price-list-button"), action: "price:list" };

function backTo(id: string): readonly Button[] {
  return [{ label: phrase("shop-back"), action: `price:open:${id}` }, toTask];
}

/** The price of one product, worked out. */
export function resultReply(price: Price, reckoned: Reckoned): Reply {
  const { id, facts } = price;
  const { rates, lowestMinor, wantedMinor, roundMinor, atRound } = reckoned;
  return {
    words: [
      phrase("price-title", { name: facts.name ?? "" }),
      {
        lines: [
          phrase("price-lowest", { lowest: writeMinor(lowestMinor) }),
          ...(rates.advertBp === 0
            ? []
            : [
                phrase("price-lowest-adverts", {
                  lowest: writeMinor(reckoned.lowestWithAdvertsMinor),
                }),
              ]),
        ],
      },
      phrase("price-wanted", {
        margin: writePercent(facts.marginBp ?? 0),
        price: writeMinor(wantedMinor),
        round: writeMinor(roundMinor),
      }),
      phrase("price-left", {
        price: writeMinor(roundMinor),
        left: writeMinor(atRound.leftMinor),
      }),
      phrase("price-one-back", { loss: writeMinor(reckoned.lossIfReturnedMinor) }),
      phrase("price-saved"),
    ],
    buttons: [
      [
        { label: phrase("price-try"), action: `price:try:${id}`, style: "primary" },
        { label: phrase("price-change"), action: `price:fields:${id}` },
      ],
      [
        { label: phrase("price-split"), action: `price:split:${id}` },
        { label: phrase("price-cash"), action: `price:cash:${id}` },
      ],
      [listButton, { label: phrase("price-delete"), action: `price:delete:${id}` }],
      [toolsButton, toTask],
    ],
  };
}

/** Where the money of one order goes, line by line. */
export function splitReply(
  price: Price,
  { cost, costMinor, roundMinor, atRound }: Reckoned,
): Reply {
  const line = (key: string, minor: number): readonly Phrase[] =>
    minor === 0 ? [] : [phrase(`price-line-${key}`, { amount: writeMinor(minor) })];
  return {
    words: [
      phrase("price-split-title", { name: price.facts.name ?? "" }),
      {
        lines: [
          ...line("goods", cost.goodsMinor),
          ...line("packing", cost.packingMinor),
          ...line("postage", cost.postageMinor),
          ...line("allowance", cost.allowanceMinor),
          ...line("labour", cost.labourMinor),
          phrase("price-line-cost", { amount: writeMinor(costMinor) }),
        ],
      },
      {
        lines: [
          phrase("price-line-price", { amount: writeMinor(roundMinor) }),
          ...line("fee", atRound.feeMinor),
          ...line("advert", atRound.advertMinor),
          phrase("price-line-left", { amount: writeMinor(atRound.leftMinor) }),
        ],
      },
    ],
    buttons: [backTo(price.id)],
  };
}

export function tryAsk(id: string, ...intro: readonly Phrase[]): Reply {
  return { words: [...intro, phrase("price-try-ask")], buttons: [backTo(id)] };
}

/** What another price leaves, and plainly whether it loses. */
export function tryReply(id: string, priceMinor: number, reckoned: Reckoned): Reply {
  const { costMinor, rates, lowestMinor } = reckoned;
  const split = splitOf(priceMinor, costMinor, rates);
  return {
    words: [
      phrase("price-try-title"),
      judge(priceMinor, split, lowestMinor, rates.advertBp > 0),
      phrase("price-try-more"),
    ],
    buttons: [backTo(id)],
  };
}

function judge(
  priceMinor: number,
  { leftMinor, advertMinor }: Split,
  lowestMinor: number,
  hasAdverts: boolean,
): Phrase {
  const price = writeMinor(priceMinor);
  if (priceMinor < lowestMinor) {
    // What is missing without any advert, as the lowest price is without adverts.
    return phrase("price-try-loss", {
      price,
      lowest: writeMinor(lowestMinor),
      missing: writeMinor(-leftMinor),
    });
  }
  if (leftMinor < 0 && hasAdverts) {
    return phrase("price-try-adverts", {
      price,
      missing: writeMinor(-leftMinor),
      left: writeMinor(leftMinor + advertMinor),
    });
  }
  return phrase("price-try-left", { price, left: writeMinor(leftMinor) });
}

export function cashAsk(id: string, ...intro: readonly Phrase[]): Reply {
  return { words: [...intro, phrase("price-cash-ask")], buttons: [backTo(id)] };
}

/** An example's pace, playbook step 3: a practised packer does about 40 small parcels an hour. */
const parcelsAnHour = 40;
const hoursADay = 7;

/** The money and the hands that so many parcels a day ask for. */
export function cashReply(
  id: string,
  { cost }: Reckoned,
  { parcels, days }: { readonly parcels: number; readonly days: number },
): Reply {
  const outMinor = outlayOf(cost);
  return {
    words: [
      phrase("price-cash-title"),
      phrase("price-cash-need", {
        parcels,
        days,
        out: writeMinor(outMinor),
        need: writeMinor(cashNeed(parcels, outMinor, days)),
      }),
      phrase("price-packers", {
        packers: packersFor(parcels, parcelsAnHour, hoursADay) ?? 0,
        pace: parcelsAnHour,
        hours: hoursADay,
      }),
    ],
    buttons: [backTo(id)],
  };
}

/** Every answer as a button, to be given anew. */
export function fieldsReply({ id, facts }: Price): Reply {
  return {
    words: phrase("price-change-which"),
    buttons: [
      ...answeredFields(facts).map((field): readonly Button[] => [
        {
          label: phrase(`price-field-${fieldKey(field)}`, { value: valueOf(field, facts) ?? "" }),
          action: `price:field:${id}:${field}`,
        },
      ]),
      backTo(id),
    ],
  };
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
  return {
    words: phrase(prices.length === 0 ? "price-list-empty" : "price-list"),
    buttons: [
      ...prices.map(({ id, facts, isFinished }): readonly Button[] => [
        {
          label: isFinished
            ? (facts.name ?? "")
            : phrase("price-unfinished", { name: facts.name ?? "" }),
          action: `price:open:${id}`,
        },
      ]),
      ...(more.length > 0 ? [more] : []),
      [{ label: phrase("price-new"), action: "price:new", style: "primary" }],
      waysOut,
    ],
  };
}

export function deleteAsk({ id, facts }: Price): Reply {
  return {
    words: phrase("price-delete-ask", { name: facts.name ?? "" }),
    buttons: [
      [{ label: phrase("price-delete"), action: `price:delete-yes:${id}`, style: "danger" }],
      [{ label: phrase("price-delete-no"), action: `price:open:${id}` }],
    ],
  };
}
