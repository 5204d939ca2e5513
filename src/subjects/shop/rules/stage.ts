/**
 * Shop: how far a shop has grown, by its 7-day average, and what holds it up next.
 *
 * The stages are those of the course (4-5 a day to hundreds); a stage begins when its first number
 * is reached, so 5.9 a day is still 1 to 5. The next bottleneck is named by the article that helps.
 */
import type { ArticleRole } from "../../answers/index.ts";
import { packersFor } from "./capacity.ts";

export const stages = ["none", "few", "some", "many", "hundreds"] as const;

/** 0, 1-5, 6-20, 21-99, 100 and more parcels a day. */
export type Stage = (typeof stages)[number];

/** Tenths of a parcel a day from which each stage begins. */
export const stageFromTenths: Readonly<Record<Stage, number>> = {
  none: 0,
  few: 1,
  some: 60,
  many: 210,
  hundreds: 1_000,
};

/** @param averageTenths tenths of a parcel a day; anything above none is at least the second stage */
export function stageOf(averageTenths: number): Stage {
  return stages.findLast((stage) => averageTenths >= stageFromTenths[stage]) ?? "none";
}

/** Of the article about what comes next at a stage. */
export const nextArticle: Readonly<Record<Stage, ArticleRole>> = {
  none: "next-before-orders",
  few: "next-few-orders",
  some: "next-some-orders",
  many: "next-many-orders",
  hundreds: "next-hundreds",
};

/** Examples from the course, step 13: parcels that one person packs in an hour, hours of packing a day. */
const packedAnHour = 40;
const packingHours = 7;

/** How many people pack this many parcels in a day, before a spare one. */
export function packersAt(averageTenths: number): number {
  return packersFor(Math.ceil(averageTenths / 10), packedAnHour, packingHours) ?? 1;
}
