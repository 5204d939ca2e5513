/** Drawings: what they show, as data that waits in the outbox. Drawn in charts/. */
import type { Language } from "../../bot/reply.ts";

/** The picture of each, and how many words stand in it. */
export const drawingNames = {
  /** A good and a bad photo of goods. */
  photos: 8,
  /** A parcel packed, in five pictures. */
  parcel: 5,
  /** The five parts of a title: what each is, and an example. */
  title: 10,
  /** What stands on the label of packed food. */
  label: 7,
  /** A waybill, with what to cover. */
  waybill: 6,
  /** The first page of a cash book: four heads, then four lines of four. */
  "cash-book": 20,
} as const;

export type DrawingName = keyof typeof drawingNames;

/** @typeParam Text a phrase while it is said, text once it is rendered */
export interface DrawingChart<Text = string> {
  readonly kind: "drawing";
  readonly language: Language;
  readonly drawing: DrawingName;
  readonly title: Text;
  /** As many as `drawingNames` says, in the order of the picture. */
  readonly labels: readonly Text[];
}

declare module "../../bot/chart.ts" {
  interface Charts<Text> {
    drawing: DrawingChart<Text>;
  }
}
