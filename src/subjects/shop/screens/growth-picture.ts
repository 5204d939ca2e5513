/**
 * Shop: what the growth picture shows: bars by day while the log is short, by week and by month
 * when it is long. Drawn in charts/; here is only what to draw, as data that waits in the outbox.
 */
import type { Language } from "../../../bot/reply.ts";
import {
  addDays,
  daysBetween,
  mondayOf,
  monthOf,
  writeMonth,
  writeShortDay,
} from "../../../bot/calendar.ts";
import { averageOf, byMonth, eachDay, writeTenths, type ParcelDay } from "../rules/orders.ts";

/** One bar; `null` where nothing was noted. */
export interface GrowthBar {
  readonly label: string;
  readonly value: number | null;
  /** The week or month is not over: a low bar here is no fall. */
  readonly isOpen?: true;
}

/** @typeParam Text a phrase while it is said, text once it is rendered */
export interface GrowthChart<Text = string> {
  readonly kind: "growth";
  readonly language: Language;
  readonly title: Text;
  /** Under the title: what is counted, over how long. */
  readonly subtitle: Text;
  readonly bars: readonly GrowthBar[];
  /** The average of the seven days up to each bar; only by day. */
  readonly averages?: readonly (number | null)[];
  readonly averageLabel: Text;
}

declare module "../../../bot/chart.ts" {
  interface Charts<Text> {
    growth: GrowthChart<Text>;
  }
}

/** The longest log that is drawn by day, and by week. */
const mostDays = 28;
const mostWeeks = 26;
const mostMonths = 24;

export type Grain = "day" | "week" | "month";

/** @param days all that is noted, oldest first; at least one */
export function grainOf(days: readonly ParcelDay[], today: string): Grain {
  const age = daysBetween(days[0]?.day ?? today, today) + 1;
  if (age <= 2 * mostDays) return "day";
  return age <= mostWeeks * 7 ? "week" : "month";
}

/** The bars of a log, oldest first. */
export function barsOf(
  days: readonly ParcelDay[],
  today: string,
  language: Language,
): { bars: GrowthBar[]; averages?: (number | null)[] } {
  switch (grainOf(days, today)) {
    case "day": {
      const first = days[0]?.day ?? today;
      // At least two weeks: three bars alone would be as wide as houses.
      const count = Math.min(mostDays, Math.max(14, daysBetween(first, today) + 1));
      const each = eachDay(days, addDays(today, 1 - count), today);
      return {
        bars: each.map(({ day, parcels }) => ({
          label: writeShortDay(day, language),
          value: parcels ?? null,
        })),
        averages: each.map(({ day }) => {
          const average = averageOf(days, day);
          return average === undefined ? null : Number(writeTenths(average.tenths));
        }),
      };
    }
    case "week":
      return { bars: weekBars(days, today, language) };
    case "month":
      return {
        bars: byMonth(days, today, mostMonths)
          .filter(({ month }) => month >= monthOf(days[0]?.day ?? today))
          .map(({ month, parcels }) => ({
            label: writeMonth(month, language),
            value: parcels,
            ...(month === monthOf(today) ? { isOpen: true as const } : {}),
          })),
      };
  }
}

function weekBars(days: readonly ParcelDay[], today: string, language: Language): GrowthBar[] {
  const bars: GrowthBar[] = [];
  const last = mondayOf(today);
  for (let monday = mondayOf(days[0]?.day ?? today); monday <= last; monday = addDays(monday, 7)) {
    const sunday = addDays(monday, 6);
    const noted = days.filter(({ day }) => day >= monday && day <= sunday);
    bars.push({
      label: writeShortDay(monday, language),
      value: noted.length === 0 ? null : noted.reduce((sum, { parcels }) => sum + parcels, 0),
      ...(sunday > today ? { isOpen: true as const } : {}),
    });
  }
  return bars;
}
