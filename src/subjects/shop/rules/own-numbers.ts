/**
 * What a learner's own numbers say to a decision: lower the price, buy more, pay for
 * adverts, borrow. Sums only, in minor units; saying them is judgement.ts.
 *
 * Every rounding is against the decision: it never looks better than it is.
 */
import { reckon, type PriceFacts } from "./price-facts.ts";
import { ceilOf, splitOf } from "./price.ts";

/** What is known of the learner's shop; all of it their own words. */
export interface OwnNumbers {
  /** Of the goods; absent: they were not named. */
  readonly name?: string;
  /** What the goods of one sale cost. */
  readonly goodsMinor: number;
  readonly priceMinor: number;
  /** Negative: a sale costs more than it brings. */
  readonly leftMinor: number;
  /** What one sale leaves when the price is lower by `cutMinor`. */
  readonly leftAfterCutMinor: number;
  readonly cutMinor: number;
  /** What is set aside for adverts in one sale. */
  readonly advertMinor: number;
  /** Tenths of a parcel a day; absent: none were noted. */
  readonly dailyTenths?: number;
  /** Pieces on the shelf of all goods; absent: not counted. */
  readonly onHand?: number;
}

/** An example of a loan, as small as they come. */
export const loanMinor = 1_000_00;
/** An example of a bigger lot. */
export const lotPieces = 100;

/** @returns undefined where the sum of the price is not finished, or has no price without loss */
export function ownNumbers(
  facts: PriceFacts,
): Omit<OwnNumbers, "dailyTenths" | "onHand"> | undefined {
  const reckoned = reckon(facts);
  if (reckoned === undefined || facts.goods === undefined) return undefined;
  const { costMinor, rates, priceMinor, atPrice } = reckoned;
  const cutMinor = cutOf(priceMinor);
  return {
    ...(facts.name === undefined ? {} : { name: facts.name }),
    goodsMinor: facts.goods,
    priceMinor,
    leftMinor: atPrice.leftMinor,
    leftAfterCutMinor: splitOf(priceMinor - cutMinor, costMinor, rates).leftMinor,
    cutMinor,
    advertMinor: atPrice.advertMinor,
  };
}

/** A cut that a shop would think of: 1 of 20, 5 of 100, 20 of 500; a tenth of what costs little. */
function cutOf(priceMinor: number): number {
  if (priceMinor >= 500_00) return 20_00;
  if (priceMinor >= 100_00) return 5_00;
  if (priceMinor >= 10_00) return 1_00;
  return Math.max(1, ceilOf(priceMinor, 10));
}

/** So many more sales, in percent, earn the same after the cut; undefined where none do. */
export function moreSalesPercent({ leftMinor, leftAfterCutMinor }: OwnNumbers): number | undefined {
  if (leftMinor <= 0 || leftAfterCutMinor <= 0) return undefined;
  return ceilOf((leftMinor - leftAfterCutMinor) * 100, leftAfterCutMinor);
}

/** So many sales only pay back this much, before any interest; undefined where a sale leaves nothing. */
export function salesToPayBack(minor: number, { leftMinor }: OwnNumbers): number | undefined {
  return leftMinor <= 0 ? undefined : ceilOf(minor, leftMinor);
}

/** Days that so many sales take at today's pace; undefined where it is not known or stands still. */
export function daysFor(sales: number, { dailyTenths }: OwnNumbers): number | undefined {
  return dailyTenths === undefined || dailyTenths <= 0
    ? undefined
    : ceilOf(sales * 10, dailyTenths);
}
