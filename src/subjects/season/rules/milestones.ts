/**
 * The year: days and numbers of parcels that are worth a word. Pure. A day is spoken of while it is
 * near; a number as long as it is true, and only the highest.
 */
import { addDays, daysBetween } from "../../../bot/calendar.ts";

/** Days since the first parcel. */
export const yearDays = [30, 100, 365] as const;
/** Parcels in all. */
export const yearParcels = [30, 100, 1_000] as const;

/** So long after the day it may still be said. */
const nearDays = 10;
/** Whoever sent nothing for longer is not praised for having sold for so long. */
const stillDays = 45;

/** What the log of parcels says. */
export interface Sold {
  /** The day of the first parcel. */
  readonly firstOn: string;
  /** In all, as noted; 0 where the log is not used. */
  readonly parcels: number;
  /** Days with parcels. */
  readonly days: number;
  /** The last of them; absent where the log is not used. */
  readonly lastOn: string | undefined;
}

export type Milestone =
  | { readonly of: "days"; readonly number: (typeof yearDays)[number] }
  | { readonly of: "parcels"; readonly number: (typeof yearParcels)[number] };

export function milestoneKey({ of, number }: Milestone): string {
  return `${of}-${number}`;
}

/** The one to speak of today, if any. */
export function milestoneOn(
  sold: Sold,
  today: string,
  said: ReadonlySet<string>,
): Milestone | undefined {
  return numberReached(sold, said) ?? dayReached(sold, today, said);
}

/** What is settled with it: lower numbers are not spoken of after a higher one. */
export function marksWith(milestone: Milestone): readonly string[] {
  if (milestone.of === "days") return [milestoneKey(milestone)];
  return yearParcels
    .filter((number) => number <= milestone.number)
    .map((number) => milestoneKey({ of: "parcels", number }));
}

/** The next day that is worth a word, after today. */
export function nextYearDay({ firstOn }: Sold, today: string): string | undefined {
  return yearDays.map((number) => addDays(firstOn, number)).find((day) => day > today);
}

function numberReached({ parcels }: Sold, said: ReadonlySet<string>): Milestone | undefined {
  const number = yearParcels.findLast((each) => parcels >= each);
  if (number === undefined) return undefined;
  const reached: Milestone = { of: "parcels", number };
  return said.has(milestoneKey(reached)) ? undefined : reached;
}

function dayReached(sold: Sold, today: string, said: ReadonlySet<string>): Milestone | undefined {
  const since = daysBetween(sold.firstOn, today);
  const number = yearDays.find((each) => since >= each && since <= each + nearDays);
  if (number === undefined) return undefined;
  const reached: Milestone = { of: "days", number };
  if (said.has(milestoneKey(reached))) return undefined;
  // Without a log nothing is known but the first parcel: after a month that is said, later it is stale.
  const isSelling =
    sold.lastOn === undefined ? number === 30 : daysBetween(sold.lastOn, today) <= stillDays;
  return isSelling ? reached : undefined;
}
