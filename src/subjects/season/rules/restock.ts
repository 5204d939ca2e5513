/**
 * The year: when goods come to the number at which new ones are ordered. Pure: the count that somebody
 * wrote down, less what they sell a day since. What it says is an estimate; the shelf is counted by them.
 */
import { addDays, daysBetween } from "../../../bot/calendar.ts";
import { restockPoint, type StockItem } from "../../shop/rules/stock.ts";

export interface Counted extends StockItem {
  /** The local day on which it was counted or changed last. */
  readonly countedOn: string;
}

/** Reminders do not come sooner after each other. */
export const restDays = 14;

/** Its name in what was said: once for each count, until it is counted again. */
export function restockMark({ id, countedOn }: Counted): string {
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
