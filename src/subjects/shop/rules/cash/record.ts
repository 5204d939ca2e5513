/**
 * What the cash book needs from the store: how a book stands, a page of its lines, what its months come
 * to. Nothing here reads a whole book: each answer costs the same however long the book is.
 */
import type { BookLine, CashEvent, Head } from "./book.ts";
import type { PeriodSum } from "./month.ts";

/** Where a line stands in its book. */
export type Place = Pick<BookLine, "day" | "id">;

/** A stretch of lines, in the order of the book. */
export interface Slice {
  /** The lines nearest before this one; absent with `after` absent too: the last of the book. */
  readonly before?: Place;
  /** The lines nearest after this one. */
  readonly after?: Place;
  /** Only lines of this month. */
  readonly month?: string;
  readonly limit: number;
}

export interface CashRecord {
  /** How the book stands; of a book without events too. */
  head(memberId: string): Promise<Head>;
  findLine(memberId: string, lineId: number): Promise<BookLine | undefined>;
  lines(memberId: string, slice: Slice): Promise<readonly BookLine[]>;
  /** The first line of which nobody knows whether the money came in or went out. */
  firstUnsided(memberId: string): Promise<BookLine | undefined>;
  /** What the lines come to by month or day and kind; only periods with lines, the oldest first. */
  sums(
    memberId: string,
    grain: "month" | "day",
    from?: string,
    until?: string,
  ): Promise<readonly PeriodSum[]>;
  /** How many lines were added on this day of the village. */
  notedOn(memberId: string, today: string): Promise<number>;
  /** Deletes the first so many events of the book for good; true if more are left. */
  eraseSome(memberId: string, events: number): Promise<boolean>;
  /**
   * Adds what happened now.
   *
   * Throws when a number is taken already: somebody else wrote in between, and the turn is done again.
   *
   * @param today the day in the village, for the day's limit
   */
  append(memberId: string, events: readonly CashEvent[], today: string): Promise<void>;
}
