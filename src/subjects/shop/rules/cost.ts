/**
 * Shop: what one order costs before fee and adverts: goods, packing, postage, the seller's own
 * time, and a share of the parcels that come back or break.
 */
import { ceilOf, wholeBp } from "./price.ts";

/** What is paid for each order that leaves. */
export interface Outlay {
  readonly goodsMinor: number;
  /** Box, tape, label. */
  readonly packingMinor: number;
  readonly postageMinor: number;
}

export interface Labour {
  /** Hundredths of a minute for one parcel. */
  readonly centiMinutes: number;
  readonly payPerHourMinor: number;
}

/** How many parcels come to nothing, in basis points of all: 5 of 100 is 500. */
export interface Mishaps {
  readonly backBp: number;
  readonly brokenBp: number;
}

export interface OrderCost extends Outlay {
  readonly allowanceMinor: number;
  readonly labourMinor: number;
}

export function outlayOf(outlay: Outlay): number {
  return outlay.goodsMinor + outlay.packingMinor + outlay.postageMinor;
}

export function totalOf(cost: OrderCost): number {
  return outlayOf(cost) + cost.allowanceMinor + cost.labourMinor;
}

/**
 * What is lost when a parcel comes back and its goods can be sold again: postage, packing, and a
 * tenth of the goods, no longer as new.
 *
 * Playbook step 8: 4.50 + 1.80 + 0.90 of 9.00 = 7.20.
 */
export function lossIfReturned({ goodsMinor, packingMinor, postageMinor }: Outlay): number {
  return postageMinor + packingMinor + ceilOf(goodsMinor, 10);
}

/** What is lost when a parcel arrives broken: all of it. Playbook step 8: 9.00 + 1.80 + 4.50 = 15.30. */
export const lossIfBroken = outlayOf;

/**
 * What each order carries of the parcels that come back or break, rounded up.
 *
 * Playbook step 8: 0.05 x 7.20 + 0.03 x 15.30 = 0.819, so 0.82.
 */
export function allowanceOf(
  mishaps: Mishaps,
  loss: { readonly backMinor: number; readonly brokenMinor: number },
): number {
  return ceilOf(mishaps.backBp * loss.backMinor + mishaps.brokenBp * loss.brokenMinor, wholeBp);
}

/** The seller's own time for one parcel, rounded up: 6 minutes at 20 an hour is 2. */
export function labourOf({ centiMinutes, payPerHourMinor }: Labour): number {
  return ceilOf(centiMinutes * payPerHourMinor, 60 * 100);
}

/** The cost of one order from what was told of it. */
export function costOf(outlay: Outlay, mishaps: Mishaps, labour: Labour | null): OrderCost {
  const loss = { backMinor: lossIfReturned(outlay), brokenMinor: lossIfBroken(outlay) };
  return {
    ...outlay,
    allowanceMinor: allowanceOf(mishaps, loss),
    labourMinor: labour === null ? 0 : labourOf(labour),
  };
}
