/**
 * Shop: the first sum, what is left from one sale. Integers in minor units.
 *
 * The whole arithmetic of the early steps; the sum with more lines is in price.ts.
 */

export interface Sale {
  /** What the buyer pays. */
  readonly inMinor: number;
  readonly goodsMinor: number;
  /** Box and label. */
  readonly boxMinor: number;
  readonly courierMinor: number;
}

/** Everything that goes out for the sale. */
export function outOf(sale: Sale): number {
  return sale.goodsMinor + sale.boxMinor + sale.courierMinor;
}

/**
 * What is left from one sale; negative when money is missing.
 *
 * Playbook, first sum: in - goods - box - courier. 20.00, 9.00, 3.00, 4.50 leaves 3.50.
 */
export function leftOf(sale: Sale): number {
  return sale.inMinor - outOf(sale);
}

/** The same sale when the buyer uses a coupon: less comes in, nothing less goes out. */
export function withCoupon(sale: Sale, couponMinor: number): Sale {
  return { ...sale, inMinor: sale.inMinor - couponMinor };
}
