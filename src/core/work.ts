/**
 * Work that is due later: what the worker needs from the store.
 *
 * A kind must bear being repeated, or change the database in the transaction that finishes it.
 */
import type { Records, Work } from "./turn.ts";

export interface DueWork extends Work {
  /** Claims so far, this one included. */
  readonly attempts: number;
}

export interface DueWorkStore {
  /** Takes the work that has been due the longest, or `undefined`. Safe with any number of workers. */
  claim(now: Date, leaseMs: number): Promise<DueWork | undefined>;
  /** Frees what the process before this one held: only one at a time does what is due. */
  reclaim(): Promise<void>;
  /** Removes the work together with what `run` changes; if it was moved meanwhile it stays. */
  finish(work: DueWork, run: (records: Records) => Promise<void>): Promise<void>;
  /** Gives work that failed another try later. */
  postpone(work: DueWork, dueAt: Date): Promise<void>;
}
