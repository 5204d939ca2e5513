/**
 * Buying together: what it comes to. Whole minor units; below the number that the price asks for
 * nothing is saved. Pure.
 */

export interface Terms {
  /** What one costs who buys alone. */
  readonly aloneMinor: number;
  /** What one costs when so many are bought together. */
  readonly togetherMinor: number;
  readonly from: number;
}

export interface Order {
  readonly memberId: string;
  readonly count: number;
}

export interface Bought {
  readonly count: number;
  /** Missing until the price holds; 0 once it does. */
  readonly missing: number;
  readonly savingMinor: number;
  readonly savingOf: ReadonlyMap<string, number>;
}

export function bought(terms: Terms, orders: readonly Order[]): Bought {
  const count = orders.reduce((all, order) => all + order.count, 0);
  const missing = Math.max(0, terms.from - count);
  const eachMinor = missing > 0 ? 0 : Math.max(0, terms.aloneMinor - terms.togetherMinor);
  return {
    count,
    missing,
    savingMinor: count * eachMinor,
    savingOf: new Map(orders.map((order) => [order.memberId, order.count * eachMinor])),
  };
}
