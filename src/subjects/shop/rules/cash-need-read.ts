/** Shop: reads the two numbers of "how much cash do I need": parcels a day, and days until the money comes. */
import { readNumbers } from "../../playbook/index.ts";

/**
 * Reads `20 12`: parcels a day and days until the money comes.
 *
 * @returns `undefined` for broken numbers and for more than a village sends
 */
export function readCashNeed(text: string): { parcels: number; days: number } | undefined {
  const [parcels, days] = readNumbers(text, 2)?.minorUnits.map((each) => each / 100) ?? [];
  if (parcels === undefined || days === undefined) return undefined;
  if (!Number.isInteger(parcels) || !Number.isInteger(days)) return undefined;
  return parcels > 0 && parcels <= mostParcels && days > 0 && days <= 365
    ? { parcels, days }
    : undefined;
}

const mostParcels = 10_000;

/** The first of the two alone. */
export function readCashParcels(text: string): number | undefined {
  const parcels = (readNumbers(text, 1)?.minorUnits[0] ?? 0) / 100;
  return Number.isInteger(parcels) && parcels > 0 && parcels <= mostParcels ? parcels : undefined;
}
