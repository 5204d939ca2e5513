/** Shop: the cash and the hands that a number of orders a day asks for. */
import { ceilOf } from "./price.ts";

/**
 * Money that is out before the first of it comes in.
 *
 * Playbook step 8: orders a day x cash out for one x days to be paid. 20 x 16 x 12 = 3,840.
 */
export function cashNeed(ordersADay: number, outMinor: number, days: number): number {
  return ordersADay * outMinor * days;
}

/**
 * People who pack, rounded up. Playbook step 13: 300 orders at 40 an hour in 7 hours are 2.
 *
 * @returns `undefined` when nobody packs anything in that time
 */
export function packersFor(
  ordersADay: number,
  parcelsAnHour: number,
  hours: number,
): number | undefined {
  const each = parcelsAnHour * hours;
  return each > 0 ? ceilOf(ordersADay, each) : undefined;
}
