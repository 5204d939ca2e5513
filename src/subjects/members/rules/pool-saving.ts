/**
 * Parcels that go together: what that saves, by the courier's price list. Whole minor units, no fraction.
 *
 * Nothing is promised too high: only parcels count that would not get dearer, a day is a seventh of a
 * week rounded down, and whoever pays less already saves nothing. A sum, not an offer.
 */

/** From so many parcels on, each costs so much. */
export interface PriceStep {
  readonly from: number;
  readonly minor: number;
}

/** What the courier counts by. */
export type Per = "week" | "day";

/** What one member brings: parcels a week, and what each costs them today. */
export interface Share {
  readonly memberId: string;
  readonly parcels: number;
  readonly postageMinor: number;
}

export interface Pooled {
  /** A week, all together. */
  readonly parcels: number;
  readonly reached: PriceStep | undefined;
  /** A week. */
  readonly savingMinor: number;
  /** The same for each, by member. */
  readonly savingOf: ReadonlyMap<string, number>;
  /** The next price, how many parcels a week are missing, and how many shops like these that is. */
  readonly next:
    | { readonly step: PriceStep; readonly parcels: number; readonly shops: number }
    | undefined;
}

const daysOf: Readonly<Record<Per, number>> = { week: 1, day: 7 };

/** @param steps any order; a higher `from` is cheaper */
export function pooled(steps: readonly PriceStep[], per: Per, shares: readonly Share[]): Pooled {
  const ordered = steps.toSorted((one, other) => one.from - other.from);
  const counted = (step: PriceStep) =>
    sum(shares.filter(({ postageMinor }) => postageMinor >= step.minor));
  const reached = ordered.findLast((step) => counted(step) >= step.from * daysOf[per]);
  const savingOf = new Map(
    shares.map(({ memberId, parcels, postageMinor }) => [
      memberId,
      reached === undefined ? 0 : parcels * Math.max(0, postageMinor - reached.minor),
    ]),
  );
  const parcels = sum(shares);
  const step = ordered.find(({ from }) => from > (reached?.from ?? 0));
  const missing = step === undefined ? 0 : step.from * daysOf[per] - counted(step);
  const usual = Math.max(1, Math.floor(parcels / Math.max(1, shares.length)));
  return {
    parcels,
    reached,
    savingMinor: [...savingOf.values()].reduce((all, each) => all + each, 0),
    savingOf,
    next:
      step === undefined || missing <= 0
        ? undefined
        : { step, parcels: missing, shops: Math.ceil(missing / usual) },
  };
}

function sum(shares: readonly Share[]): number {
  return shares.reduce((all, { parcels }) => all + parcels, 0);
}
