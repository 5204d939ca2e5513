/**
 * The year: a drill about a returned parcel, three taps: in the second month, then every quarter.
 * Pure. The questions are sentences of the bot's own; they rest on the articles named here.
 */
import type { ArticleRole } from "../../answers/index.ts";
import { addDays, daysBetween } from "../../../bot/calendar.ts";

/** Days after the first parcel. */
const firstDay = 35;
const everyDays = 91;

export interface DrillQuestion {
  readonly id: string;
  /** Of the article in which the reason stands. */
  readonly article: ArticleRole;
}

/** Two drills by turns, so that the same does not come twice running. */
export const drills: readonly (readonly DrillQuestion[])[] = [
  [
    { id: "sign", article: "returned-parcel" },
    { id: "open", article: "returned-parcel" },
    { id: "money", article: "right-to-return" },
  ],
  [
    { id: "reason", article: "right-to-return" },
    { id: "freight", article: "return-postage" },
    { id: "fresh", article: "fresh-goods" },
  ],
];

/** Which drill it is by now, the first is 0; negative before the first. */
export function drillNumber(firstOn: string, today: string): number {
  return Math.floor((daysBetween(firstOn, today) - firstDay) / everyDays);
}

export function drillKey(number: number): string {
  return `drill-${number + 1}`;
}

/** Which set of questions it has. */
export function drillSet(number: number): number {
  return number % drills.length;
}

/** The day of the next one, after today. */
export function nextDrillDay(firstOn: string, today: string): string {
  return addDays(firstOn, firstDay + Math.max(0, drillNumber(firstOn, today) + 1) * everyDays);
}
