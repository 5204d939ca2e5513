/**
 * Shop: price, fee, advert and what is left. Integers in minor units and basis points only.
 *
 * Shares of a price are exact in ten-thousandths of a minor unit; they are rounded once, and always
 * so that the seller is never told of more than there is. What the cost consists of is in cost.ts.
 */

/** Hundredths of a percent in a whole: 0.6 % is 60. */
export const wholeBp = 10_000;

/** What is taken from the price itself. */
export interface Rates {
  readonly feeBp: number;
  readonly advertBp: number;
}

/** Where a price goes; the four parts always add up to it exactly. */
export interface Split {
  readonly costMinor: number;
  readonly feeMinor: number;
  readonly advertMinor: number;
  /** Negative when money is missing. */
  readonly leftMinor: number;
}

/** True while something of the price stays for the cost. */
export function leavesRoom(rates: Rates, marginBp: number): boolean {
  return rates.feeBp + rates.advertBp + marginBp < wholeBp;
}

/**
 * The lowest price at which the wanted share of it is kept.
 *
 * Playbook step 8: F / (1 - f - a - m), rounded up to a minor unit. F 16.50 with 0.6 %, 8 % and
 * 20 % is 23.11. One minor unit less keeps less than was wanted.
 *
 * @returns `undefined` when fee, advert and margin take the whole price
 */
export function priceToKeep(costMinor: number, rates: Rates, marginBp: number): number | undefined {
  if (!leavesRoom(rates, marginBp)) return undefined;
  const restBp = wholeBp - rates.feeBp - rates.advertBp - marginBp;
  return ceilOf(costMinor * wholeBp, restBp);
}

/**
 * The lowest price without loss, before any advert.
 *
 * Playbook step 8: F / (1 - f), rounded up. F 16.50 with 0.6 % is 16.60.
 *
 * @returns `undefined` when the fee takes the whole price
 */
export function lowestPrice(costMinor: number, feeBp: number): number | undefined {
  return priceToKeep(costMinor, { feeBp, advertBp: 0 }, 0);
}

/**
 * Where this price goes.
 *
 * Playbook step 8: P - F - P x f - P x a. F 16.50 at 23.80 leaves 5.25 (exactly 5.2532); with a
 * coupon of 3, at 20.80, 2.51 (2.5112). Fee and advert are rounded up together.
 */
export function splitOf(priceMinor: number, costMinor: number, rates: Rates): Split {
  const feeMinor = ceilOf(priceMinor * rates.feeBp, wholeBp);
  const takenMinor = ceilOf(priceMinor * (rates.feeBp + rates.advertBp), wholeBp);
  return {
    costMinor,
    feeMinor,
    advertMinor: takenMinor - feeMinor,
    leftMinor: priceMinor - costMinor - takenMinor,
  };
}

/**
 * A price that looks like one, at or above: 23.11 is 23.80, 4.03 is 4.10, 131.20 is 138.
 *
 * Sellers' custom: tenths below 10, .80 below 100, whole numbers ending in 8 from there on.
 */
export function roundPrice(minor: number): number {
  if (minor <= 10_00) return ceilOf(minor, 10) * 10;
  if (minor <= 99_80) return ceilOf(minor - 80, 100) * 100 + 80;
  return ceilOf(minor - 8_00, 10_00) * 10_00 + 8_00;
}

/** A quotient of whole numbers, rounded up. Exact while the dividend is a safe integer. */
export function ceilOf(dividend: number, divisor: number): number {
  const rest = dividend % divisor;
  const whole = (dividend - rest) / divisor;
  return rest > 0 ? whole + 1 : whole;
}
