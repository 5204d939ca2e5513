/**
 * Shop: postage by zone and weight, and its average over all orders, in integer minor units.
 */
import { ceilOf } from "./price.ts";

export interface Zone {
  /** For the first kilo. */
  readonly firstMinor: number;
  /** For each kilo that is begun after it. */
  readonly extraMinor: number;
  /** Share of all orders, in whole or broken percent as basis points: 60 % is 6000. */
  readonly shareBp: number;
}

const wholeShareBp = 10_000;

/** Postage of one parcel: the first kilo and every further kilo begun. */
export function postageOf(zone: Omit<Zone, "shareBp">, grams: number): number {
  const extraKilos = Math.max(0, ceilOf(grams - 1_000, 1_000));
  return zone.firstMinor + extraKilos * zone.extraMinor;
}

/** What part of the orders has no zone yet; negative when they are more than all. */
export function shareLeft(zones: readonly Zone[]): number {
  return wholeShareBp - zones.reduce((sum, { shareBp }) => sum + shareBp, 0);
}

/**
 * Average postage of an order, rounded up.
 *
 * Playbook step 6, 1 kg: 3.5 x 60 % + 5.0 x 30 % + 9.0 x 10 % = 4.50.
 *
 * @returns `undefined` when the shares do not add to 100 %
 */
export function averagePostage(zones: readonly Zone[], grams: number): number | undefined {
  if (shareLeft(zones) !== 0) return undefined;
  const sum = zones.reduce((sofar, zone) => sofar + postageOf(zone, grams) * zone.shareBp, 0);
  return ceilOf(sum, wholeShareBp);
}
