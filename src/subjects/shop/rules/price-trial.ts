/**
 * Shop: what is tried with a finished price: another price or a coupon, and the cash and hands that so many
 * parcels a day ask for. Composes only; the first line of each message carries no amount.
 */
import { phrase, type Phrase, type Reply } from "../../../bot/reply.ts";
import { writeMinor } from "../../../bot/money.ts";
import { cashNeed, packersFor } from "./capacity.ts";
import { outlayOf } from "./cost.ts";
import { splitOf, type Split } from "./price.ts";
import type { Reckoned } from "./price-facts.ts";
import { backTo } from "./price-result.ts";

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
