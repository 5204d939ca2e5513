/**
 * What a picture shows, as data that waits in the outbox: lines over time, a page of bars. Drawn in
 * charts/; which figures may be shown is decided before. A subject with a shape of its own adds it to
 * `Charts`.
 */
import type { Language, Phrase } from "./reply.ts";

/** Shapes by kind. `Text` is a phrase while it is said, text once it is rendered. */
export interface Charts<Text> {
  lines: LinesChart<Text>;
  page: PageChart<Text>;
}

export type Chart = Charts<string>[keyof Charts<string>];

/** A picture whose words are still to be said in a language. */
export type ChartSpec = Charts<string | Phrase>[keyof Charts<string>];

/** @typeParam Text a phrase while it is said, text once it is rendered */
export interface Series<Text = string> {
  readonly name: Text;
  /** One a label; `null` where there is nothing to show, which is not 0. */
  readonly values: readonly (number | null)[];
}

/**
 * Lines over time.
 *
 * @typeParam Text a phrase while it is said, text once it is rendered
 */
export interface LinesChart<Text = string> {
  readonly kind: "lines";
  readonly language: Language;
  readonly title: Text;
  /** Under the title: what is counted, over how long. */
  readonly subtitle: Text;
  readonly labels: readonly Text[];
  /** One to four; with more than one their names stand below. */
  readonly series: readonly Series<Text>[];
  /** Values are shares of 100; the axis ends there. */
  readonly isPercent?: true;
  /** Below: on how many people it rests. */
  readonly note?: Text;
}

export interface BarRow<Text = string> {
  readonly label: Text;
  /** 0 to 1; `null`: no bar. */
  readonly share: number | null;
  /** A second bar behind the first, 0 to 1: those who are at it. */
  readonly second?: number | null;
  /** What stands at its end. */
  readonly value: Text;
}

/** A part of a page, under a heading of its own. */
export type PageBlock<Text = string> =
  | { readonly kind: "lines"; readonly heading: Text; readonly lines: readonly Text[] }
  | { readonly kind: "bars"; readonly heading: Text; readonly rows: readonly BarRow<Text>[] };

/**
 * Headings, lines and bars. On paper what does not fit is left out from the end, so the most needed stands
 * first.
 *
 * @typeParam Text a phrase while it is said, text once it is rendered
 */
export interface PageChart<Text = string> {
  readonly kind: "page";
  readonly language: Language;
  readonly title: Text;
  readonly subtitle: Text;
  readonly blocks: readonly PageBlock<Text>[];
  /** Definitions, at the foot. */
  readonly notes: readonly Text[];
  /** One upright page of A4, to print; absent: as long as it needs to be, for a phone. */
  readonly onPaper?: true;
}

/** A link as a picture, and the poster around it; a message of an earlier version has none. */
export interface QrToDraw {
  readonly qr: string;
  readonly poster?: Chart;
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
