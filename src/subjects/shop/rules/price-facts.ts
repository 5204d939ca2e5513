/**
 * Shop: what a seller told of one product, and what follows from it.
 *
 * Three numbers make a price: what it cost, packing and postage, what is asked for it. What else costs
 * something (fee, returns, adverts, own time, postage by zone) counts once it was told. Pure. Reading typed
 * words is in price-read.ts, saying it in price-say.ts.
 */
import {
  costOf,
  lossIfReturned,
  totalOf,
  type Labour,
  type Mishaps,
  type OrderCost,
} from "./cost.ts";
import { averagePostage, shareLeft, type Zone } from "./freight.ts";
import { lowestPrice, priceToKeep, roundPrice, splitOf, type Rates, type Split } from "./price.ts";

/** What is known so far; a field that is absent was not answered yet. Amounts in minor units. */
export interface PriceFacts {
  readonly name?: string;
  readonly goods?: number;
  /** Packing and postage of one order together. */
  readonly sending?: number;
  /** What the seller asks for it. */
  readonly price?: number;
  readonly feeBp?: number;
  readonly mishaps?: Mishaps;
  readonly advertBp?: number;
  readonly labour?: Labour | "none";
  /** Alike everywhere, or by zone: then packing alone, weight and zones are asked. A number: of an earlier sum. */
  readonly postage?: number | "alike" | "zones";
  readonly packing?: number;
  readonly grams?: number;
  readonly near?: Zone;
  readonly far?: Zone;
  readonly remote?: Zone;
  /** Of an earlier sum, which worked out the price: the share of it that was to be kept. */
  readonly marginBp?: number;
}

export type PriceField = Exclude<keyof PriceFacts, "marginBp">;

/** Asked before everything else; in this order. */
export const firstFields = ["goods", "sending", "price"] as const satisfies readonly PriceField[];

/** What else costs something, in the order in which it is asked. */
export const moreFields = [
  "feeBp",
  "mishaps",
  "advertBp",
  "labour",
  "postage",
] as const satisfies readonly PriceField[];

export const priceFields = [
  "name",
  ...firstFields,
  ...moreFields,
  "packing",
  "grams",
  "near",
  "far",
  "remote",
] as const satisfies readonly PriceField[];

const zoneFields = ["near", "far", "remote"] as const;
export type ZoneField = (typeof zoneFields)[number];

export function isZone(field: PriceField): field is ZoneField {
  return (zoneFields as readonly PriceField[]).includes(field);
}

/** The zones that were told before this one. */
export function zonesBefore(field: ZoneField, facts: PriceFacts): readonly Zone[] {
  return zonesOf(facts, zoneFields.slice(0, zoneFields.indexOf(field)));
}

/** What is still needed for a result, or `undefined` when everything is there. */
export function nextField(facts: PriceFacts): PriceField | undefined {
  return needed.find((field) => facts[field] === undefined && applies(field, facts));
}

const needed = priceFields.filter(
  (field) => field !== "name" && !(moreFields as readonly PriceField[]).includes(field),
);

/** What else costs something and was not told yet. */
export function nextMore(facts: PriceFacts): PriceField | undefined {
  return moreFields.find((field) => facts[field] === undefined);
}

/** The question before this one, or `undefined` at the first. */
export function fieldBefore(field: PriceField, facts: PriceFacts): PriceField | undefined {
  return priceFields
    .slice(1, Math.max(1, priceFields.indexOf(field)))
    .findLast((earlier) => applies(earlier, facts));
}

/** The questions that have an answer. */
export function answeredFields(facts: PriceFacts): readonly PriceField[] {
  return priceFields.filter(
    (field) =>
      applies(field, facts) &&
      (facts[field] !== undefined || (field === "price" && facts.marginBp !== undefined)),
  );
}

/** With one or several answers changed; what no longer fits them is asked again. */
export function withFact(facts: PriceFacts, change: PriceFacts): PriceFacts {
  const stale = (Object.keys(change) as PriceField[]).flatMap(staleAfter);
  const kept = Object.entries(facts).filter(([name]) => !stale.includes(name as PriceField));
  return { ...(Object.fromEntries(kept) as PriceFacts), ...change };
}

function staleAfter(field: PriceField): readonly (keyof PriceFacts)[] {
  if (field === "price") return ["marginBp"];
  if (field === "postage") return ["packing", "grams", ...zoneFields];
  if (field === "grams") return zoneFields;
  return isZone(field) ? zoneFields.slice(zoneFields.indexOf(field) + 1) : [];
}

function applies(field: PriceField, facts: PriceFacts): boolean {
  const byZone = facts.postage === "zones";
  // An earlier sum asked for packing and postage one by one.
  const isApart = typeof facts.postage === "number" && facts.packing !== undefined;
  if (field === "sending") return !byZone && !isApart;
  if (field === "price") return facts.price !== undefined || facts.marginBp === undefined;
  if (field === "packing") return byZone || isApart;
  if (field === "grams") return byZone;
  // Zones end where all parcels have one.
  if (isZone(field)) return byZone && shareLeft(zonesBefore(field, facts)) > 0;
  return true;
}

function zonesOf(facts: PriceFacts, fields: readonly ZoneField[]): readonly Zone[] {
  return fields.flatMap((field) => facts[field] ?? []);
}

/** The postage of one order where it is known apart from packing. */
export function postageOfFacts(facts: PriceFacts): number | undefined {
  if (facts.postage !== "zones") return typeof facts.postage === "number" ? facts.postage : 0;
  return averagePostage(zonesOf(facts, zoneFields), facts.grams ?? 0);
}

export interface Reckoned {
  readonly cost: OrderCost;
  readonly costMinor: number;
  readonly rates: Rates;
  /** Without adverts. */
  readonly lowestMinor: number;
  readonly lowestWithAdvertsMinor: number;
  /** What is asked for it. */
  readonly priceMinor: number;
  /** Negative where each sale loses. */
  readonly atPrice: Split;
  readonly lossIfReturnedMinor: number;
}

const noMishaps: Mishaps = { backBp: 0, brokenBp: 0 };

/** What is left and what goes with it; `undefined` while something is missing or leaves no price. */
export function reckon(facts: PriceFacts): Reckoned | undefined {
  const postageMinor = postageOfFacts(facts);
  const { goods, feeBp = 0, advertBp = 0, mishaps = noMishaps, labour = "none" } = facts;
  if (nextField(facts) !== undefined || postageMinor === undefined) return undefined;
  if (goods === undefined) return undefined;

  const isTogether = applies("sending", facts);
  const packingMinor = (isTogether ? facts.sending : facts.packing) ?? 0;
  const outlay = { goodsMinor: goods, packingMinor, postageMinor };
  const cost = costOf(outlay, mishaps, labour === "none" ? null : labour);
  const costMinor = totalOf(cost);
  const rates = { feeBp, advertBp };
  const lowestMinor = lowestPrice(costMinor, feeBp);
  const lowestWithAdvertsMinor = priceToKeep(costMinor, rates, 0);
  const priceMinor = facts.price ?? priceOfMargin(costMinor, rates, facts.marginBp ?? 0);
  if (lowestMinor === undefined || lowestWithAdvertsMinor === undefined) return undefined;
  if (priceMinor === undefined) return undefined;
  return {
    cost,
    costMinor,
    rates,
    lowestMinor,
    lowestWithAdvertsMinor,
    priceMinor,
    atPrice: splitOf(priceMinor, costMinor, rates),
    lossIfReturnedMinor: lossIfReturned(outlay),
  };
}

/** An earlier sum was told how much of the price is to be kept. */
function priceOfMargin(costMinor: number, rates: Rates, marginBp: number): number | undefined {
  const wantedMinor = priceToKeep(costMinor, rates, marginBp);
  return wantedMinor === undefined ? undefined : roundPrice(wantedMinor);
}
