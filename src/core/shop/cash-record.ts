/** What the cash book needs from the store: one member's events, in order, for ever. */
import type { CashEvent } from "./cash-book.ts";

export interface CashRecord {
  /** All that ever happened in the member's book, oldest first. */
  events(memberId: string): Promise<readonly CashEvent[]>;
  /**
   * Adds what happened now.
   *
   * Throws when a number is taken already: somebody else wrote in between, and the turn is done again.
   */
  append(memberId: string, events: readonly CashEvent[]): Promise<void>;
}
