/**
 * What a picture shows, as data that waits in the outbox: a chart of columns, bars or lines, or a page to
 * print. Drawn in charts/; which figures may be shown is decided before. A subject with a shape of its own
 * adds it to `Charts`.
 */
import type { Language, Phrase } from "./reply.ts";

/** Shapes by kind. `Text` is a phrase while it is said, text once it is rendered. */
export interface Charts<Text> {
  figures: FigureChart<Text>;
  page: PageChart<Text>;
}

export type Chart = Charts<string>[keyof Charts<string>];

/** A picture whose words are still to be said in a language. */
export type ChartSpec = Charts<string | Phrase>[keyof Charts<string>];

/**
 * `columns` stand side by side, `stacked` one on another; `across`: bars that lie, for long labels,
 * the first on top; `lines` for what goes on in time.
 */
export type Shape = "columns" | "stacked" | "across" | "across-stacked" | "lines";

/** @typeParam Text a phrase while it is said, text once it is rendered */
export interface Series<Text = string> {
  readonly name: Text;
  /** One a label; `null` where there is nothing to show, which is not 0. */
  readonly values: readonly (number | null)[];
}

/** @typeParam Text a phrase while it is said, text once it is rendered */
export interface FigureChart<Text = string> {
  readonly kind: "figures";
  readonly language: Language;
  readonly shape: Shape;
  readonly title: Text;
  /** Under the title: what is counted, over how long. */
  readonly subtitle: Text;
  readonly labels: readonly Text[];
  /** One to four; with more than one their names stand below. */
  readonly series: readonly Series<Text>[];
  /** Values are shares of 100; the axis ends there. */
  readonly isPercent?: true;
  /** A line at this height, such as what is to be reached. */
  readonly mark?: { readonly name: Text; readonly value: number };
  /** Small, below: on how many people it rests. */
  readonly note?: Text;
}

export interface BarRow<Text = string> {
  readonly label: Text;
  /** 0 to 1; `null`: no bar. */
  readonly share: number | null;
  /** What stands behind the bar. */
  readonly value: Text;
}

/** A part of a page, under a heading of its own. */
export type PageBlock<Text = string> =
  | { readonly kind: "lines"; readonly heading: Text; readonly lines: readonly Text[] }
  | { readonly kind: "bars"; readonly heading: Text; readonly rows: readonly BarRow<Text>[] };

/**
 * One page of A4, upright. What does not fit is left out from the end, so the most needed stands first.
 *
 * @typeParam Text a phrase while it is said, text once it is rendered
 */
export interface PageChart<Text = string> {
  readonly kind: "page";
  readonly language: Language;
  readonly title: Text;
  readonly subtitle: Text;
  readonly blocks: readonly PageBlock<Text>[];
  /** Definitions, in small type at the foot. */
  readonly notes: readonly Text[];
}

/** Draws a picture as PNG; `undefined` when it cannot, in time or at all. Never throws. */
export type Draw = (chart: Chart) => Promise<Uint8Array | undefined>;

/** Phrases become text of the reader's language, wherever they stand in it. */
export function sayChart(chart: ChartSpec, say: (words: Phrase) => string): Chart {
  return sayAll(chart, say) as Chart;
}

function sayAll(value: unknown, say: (words: Phrase) => string): unknown {
  if (Array.isArray(value)) return value.map((each) => sayAll(each, say));
  if (typeof value !== "object" || value === null) return value;
  if ("key" in value) return say(value as Phrase);
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, sayAll(each, say)]));
}
