/**
 * When to order new goods, so that none are missing while they are on their way. Pure: the count that
 * somebody wrote down, less what they sell a day since. What it says is an estimate; the shelf is counted
 * by them.
 *
 * Source: the course, step 8, stock sheet: reorder point = daily sales x days to restock + safety
 * stock; 6 x 4 + 10 = 34.
 */
import { addDays, daysBetween } from "../../../bot/calendar.ts";

/** What decides when one kind of goods is ordered. */
export interface Need {
  /** Tenths of a piece sold a day: 60 is 6. */
  readonly dailyTenths: number;
  /** Days from the order until the goods are here. */
  readonly leadDays: number;
  /** Pieces to keep in reserve. */
  readonly safety: number;
}

/** One kind of goods, as it was counted. */
export interface Counted extends Need {
  readonly id: string;
  readonly name: string;
  readonly onHand: number;
  /** The local day on which it was counted or changed last. */
  readonly countedOn: string;
}

/** Reminders do not come sooner after each other. */
export const restDays = 14;

/**
 * Order when this many are left: sold a day x days until new ones come + reserve, rounded up.
 *
 * ```ts
 * restockPoint({ dailyTenths: 60, leadDays: 4, safety: 10 }); // 34
 * ```
 */
export function restockPoint({ dailyTenths, leadDays, safety }: Need): number {
  return Math.ceil((dailyTenths * leadDays) / 10) + safety;
}

/** Its name in what was said: once for each count, until it is counted again. */
export function restockKey({ id, countedOn }: Counted): string {
  return `restock-${id}-${countedOn}`;
}

/**
 * The first day on which so few may be left that new ones are to be ordered; the evening after the
 * count at the earliest. `undefined` where none is ever sold.
 */
export function orderOn(item: Counted): string | undefined {
  const spare = item.onHand - restockPoint(item);
  if (spare <= 0) return addDays(item.countedOn, 1);
  if (item.dailyTenths <= 0) return undefined;
  return addDays(item.countedOn, Math.max(1, Math.ceil((spare * 10) / item.dailyTenths)));
}

/** How many may be left by now. */
export function leftBy(item: Counted, today: string): number {
  const sold = (item.dailyTenths * Math.max(0, daysBetween(item.countedOn, today))) / 10;
  return Math.max(0, Math.floor(item.onHand - sold));
}
