/** Figures: what the four capitals need from the store: people to count, and the months that are kept. */
import type { StoredFigure, MonthFigure } from "./capitals.ts";
import type { CountedPerson } from "./person.ts";

/** The place of a person in the order of the counting: by village, within it as they joined; `""`: no village. */
export interface Place {
  readonly villageId: string;
  /** As the store writes times. */
  readonly joinedAt: string;
  readonly memberId: string;
}

export interface CapitalRecord {
  /**
   * The next people after a place: those of villages first, then those without one.
   *
   * @param today the day up to which parcels and answers count
   */
  people(after: Place, limit: number, today: string): Promise<readonly CountedPerson[]>;
  /** People after this one whose sales are the sum of their cash book. */
  bookkeepers(after: string, limit: number): Promise<readonly string[]>;
  setBookSales(memberId: string, salesMinor: number, today: string): Promise<void>;

  /**
   * Keeps what is not kept yet of this month: a figure that was shown stays as it was. Who is invited
   * and who goes on is kept all at once, or not.
   *
   * @param place a village's id, or `all`
   */
  keepMonth(
    place: string,
    at: { readonly month: string; readonly countedOn: string },
    figures: readonly StoredFigure[],
  ): Promise<void>;
  monthOf(place: string, month: string): Promise<readonly MonthFigure[]>;
  /** The first month of each figure that has a value. */
  firstOf(place: string): Promise<readonly MonthFigure[]>;
  /** Everything from a month on, the oldest month first. */
  since(place: string, month: string): Promise<readonly MonthFigure[]>;
  /** Households of the village, as an officer entered them. */
  householdsOf(
    villageId: string,
  ): Promise<{ readonly count: number; readonly on: string } | undefined>;
}
