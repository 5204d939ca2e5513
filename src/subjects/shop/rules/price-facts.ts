/**
 * Shop: what a seller told of one product, question by question, and what follows from it.
 *
 * Pure. Reading typed words is in price-read.ts, saying it in price-say.ts.
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
  readonly packing?: number;
  /** One price for every parcel, or by zone: then weight and zones are asked. */
  readonly postage?: number | "zones";
  readonly grams?: number;
  readonly near?: Zone;
  readonly far?: Zone;
  readonly remote?: Zone;
  readonly feeBp?: number;
  readonly advertBp?: number;
  readonly mishaps?: Mishaps;
  readonly labour?: Labour | "none";
  readonly marginBp?: number;
}

export type PriceField = keyof PriceFacts;

/** In the order in which they are asked. */
export const priceFields = [
  "name",
  "goods",
  "packing",
  "postage",
  "grams",
  "near",
  "far",
  "remote",
  "feeBp",
  "advertBp",
  "mishaps",
  "labour",
  "marginBp",
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

/** The question after what is known, or `undefined` when everything is. */
export function nextField(facts: PriceFacts): PriceField | undefined {
  return priceFields.find((field) => facts[field] === undefined && applies(field, facts));
}

/** The question before this one, or `undefined` at the first. */
export function fieldBefore(field: PriceField, facts: PriceFacts): PriceField | undefined {
  return priceFields
    .slice(0, priceFields.indexOf(field))
    .findLast((earlier) => applies(earlier, facts));
}

/** The questions that have an answer. */
export function answeredFields(facts: PriceFacts): readonly PriceField[] {
  return priceFields.filter((field) => facts[field] !== undefined && applies(field, facts));
}

/** With one answer changed; zones that no longer fit it are asked again. */
export function withFact(facts: PriceFacts, change: PriceFacts): PriceFacts {
  const [field] = Object.keys(change) as PriceField[];
  const stale = field === undefined ? [] : staleAfter(field);
  const kept = Object.entries(facts).filter(([name]) => !stale.includes(name as PriceField));
  return { ...(Object.fromEntries(kept) as PriceFacts), ...change };
}

function staleAfter(field: PriceField): readonly PriceField[] {
  if (field === "postage") return ["grams", ...zoneFields];
  if (field === "grams") return zoneFields;
  return isZone(field) ? zoneFields.slice(zoneFields.indexOf(field) + 1) : [];
}

function applies(field: PriceField, facts: PriceFacts): boolean {
  if (field === "grams") return facts.postage === "zones";
  // Zones end where all parcels have one.
  if (isZone(field)) {
    return facts.postage === "zones" && shareLeft(zonesBefore(field, facts)) > 0;
  }
  return true;
}

function zonesOf(facts: PriceFacts, fields: readonly ZoneField[]): readonly Zone[] {
  return fields.flatMap((field) => facts[field] ?? []);
}

/** The postage of one order, if it is known already. */
export function postageOfFacts(facts: PriceFacts): number | undefined {
  if (facts.postage !== "zones") return facts.postage;
  return averagePostage(zonesOf(facts, zoneFields), facts.grams ?? 0);
}

export interface Reckoned {
  readonly cost: OrderCost;
  readonly costMinor: number;
  readonly rates: Rates;
  /** Without adverts. */
  readonly lowestMinor: number;
  readonly lowestWithAdvertsMinor: number;
  /** Keeps the wanted share. */
  readonly wantedMinor: number;
  readonly roundMinor: number;
  readonly atRound: Split;
  readonly lossIfReturnedMinor: number;
}

/** The price and what goes with it; `undefined` while something is missing or leaves no price. */
export function reckon(facts: PriceFacts): Reckoned | undefined {
  const postageMinor = postageOfFacts(facts);
  const { goods, packing, feeBp, advertBp, mishaps, labour, marginBp } = facts;
  if (nextField(facts) !== undefined || postageMinor === undefined) return undefined;
  if (goods === undefined || packing === undefined || mishaps === undefined) return undefined;
  if (feeBp === undefined || advertBp === undefined || marginBp === undefined) return undefined;

  const outlay = { goodsMinor: goods, packingMinor: packing, postageMinor };
  const cost = costOf(outlay, mishaps, labour === "none" ? null : (labour ?? null));
  const costMinor = totalOf(cost);
  const rates = { feeBp, advertBp };
  const lowestMinor = lowestPrice(costMinor, feeBp);
  const lowestWithAdvertsMinor = priceToKeep(costMinor, rates, 0);
  const wantedMinor = priceToKeep(costMinor, rates, marginBp);
  if (lowestMinor === undefined || lowestWithAdvertsMinor === undefined) return undefined;
  if (wantedMinor === undefined) return undefined;
  const roundMinor = roundPrice(wantedMinor);
  return {
    cost,
    costMinor,
    rates,
    lowestMinor,
    lowestWithAdvertsMinor,
    wantedMinor,
    roundMinor,
    atRound: splitOf(roundMinor, costMinor, rates),
    lossIfReturnedMinor: lossIfReturned(outlay),
  };
}
