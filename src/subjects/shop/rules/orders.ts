/**
 * Shop: the parcels log. A count a day, no money, no buyers; its sums are exact.
 *
 * A day without a row was not noted, which is not the same as no parcels: averages are over noted
 * days and say over how many.
 */
import { addDays, mondayOf, monthOf } from "../../../bot/calendar.ts";

/** What somebody noted for one day; 0 is a count like any other. */
export interface ParcelDay {
  readonly day: string;
  readonly parcels: number;
}

/** More parcels than one village sends in a day: a slip of the finger or a phone number. */
export const mostParcels = 99_999;

/** How many days an average looks back, today included. */
export const averageDays = 7;

export interface Average {
  /** Tenths of a parcel a day, rounded half up: 43 is 4.3. */
  readonly tenths: number;
  /** Over how many noted days, 1 to 7. */
  readonly over: number;
}

/**
 * Parcels a day over the noted days of the last seven, `today` included.
 *
 * @returns `undefined` when none of them was noted
 */
export function averageOf(days: readonly ParcelDay[], today: string): Average | undefined {
  const noted = within(days, addDays(today, 1 - averageDays), today);
  if (noted.length === 0) return undefined;
  // Half up in whole numbers: no fraction is ever stored.
  const tenths = Math.floor((2 * 10 * sumOf(noted) + noted.length) / (2 * noted.length));
  return { tenths, over: noted.length };
}

/** `43` as `4.3`, `40` as `4`. */
export function writeTenths(tenths: number): string {
  return tenths % 10 === 0 ? String(tenths / 10) : `${Math.floor(tenths / 10)}.${tenths % 10}`;
}

export interface Totals {
  /** Absent: not noted yet. */
  readonly today: number | undefined;
  /** Since Monday. */
  readonly week: number;
}

export function totalsOf(days: readonly ParcelDay[], today: string): Totals {
  return {
    today: days.find(({ day }) => day === today)?.parcels,
    week: sumOf(within(days, mondayOf(today), today)),
  };
}

/** Parcels in all at which something is said, once. */
export const milestones = [1, 10, 30, 100] as const;

export type Milestone = (typeof milestones)[number];

/** The milestones that a total has come to. */
export function reachedBy(total: number): Milestone[] {
  return milestones.filter((milestone) => total >= milestone);
}

/** Every day from `from` to `to`, with what was noted; `undefined` where nothing was. */
export function eachDay(
  days: readonly ParcelDay[],
  from: string,
  to: string,
): { day: string; parcels: number | undefined }[] {
  const noted = new Map(days.map(({ day, parcels }) => [day, parcels]));
  const each = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    each.push({ day, parcels: noted.get(day) });
  }
  return each;
}

/** The last `count` months up to the one of `today`, with their sums; 0 where nothing was noted. */
export function byMonth(
  days: readonly ParcelDay[],
  today: string,
  count: number,
): { month: string; parcels: number }[] {
  const sums = new Map<string, number>();
  for (const { day, parcels } of days) {
    const month = monthOf(day);
    sums.set(month, (sums.get(month) ?? 0) + parcels);
  }
  const months = [];
  const [year, last] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  for (let back = count - 1; back >= 0; back -= 1) {
    const month = new Date(Date.UTC(year, last - 1 - back, 1)).toISOString().slice(0, 7);
    months.push({ month, parcels: sums.get(month) ?? 0 });
  }
  return months;
}

function within(days: readonly ParcelDay[], from: string, to: string): readonly ParcelDay[] {
  return days.filter(({ day }) => day >= from && day <= to);
}

function sumOf(days: readonly ParcelDay[]): number {
  return days.reduce((sum, { parcels }) => sum + parcels, 0);
}
