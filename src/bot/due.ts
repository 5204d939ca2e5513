/**
 * Work that is due later: what the worker needs from the store.
 *
 * A kind must bear being repeated, or change the database in the transaction that finishes it.
 */
import type { DueKinds, Records, Work } from "./records.ts";

type KindsThatAre<How> = {
  [Kind in keyof DueKinds]: DueKinds[Kind] extends How ? Kind : never;
}[keyof DueKinds];

export type PreparedKindName = KindsThatAre<"prepared">;
export type PlainKindName = KindsThatAre<"plain">;

export type WorkKind = keyof DueKinds;

/**
 * How the gate holds what is said unasked. `ours`: we speak of our own accord. `wished`: they asked for it,
 * so it is never put off for a lack of room, but it counts. `task`: it belongs to what somebody does, such
 * as a mentor's work: only the night and a break hold it. `silent`: says nothing to anybody by itself.
 */
export type GateClass = "ours" | "wished" | "task" | "silent";

/** The class of each kind, as the subjects give it. A kind as it lies in the database may be of another version. */
export type Gate = ReadonlyMap<string, GateClass>;

export type WorkKinds = Readonly<
  Record<PlainKindName, (work: DueWork, records: Records) => Promise<void>>
>;

/**
 * What takes long and changes nothing comes first, outside of any transaction and beside other work. It
 * gives what is to be done with it in the transaction that removes the work.
 */
export interface PreparedKind {
  prepare(work: DueWork): Promise<(records: Records) => Promise<void>>;
}

export type PreparedKinds = Readonly<Record<PreparedKindName, PreparedKind>>;

export interface DueWork extends Work {
  /** Claims so far, this one included. */
  readonly attempts: number;
}

/** The clock was set back. */
export interface ClockStep {
  readonly from: Date;
  readonly to: Date;
  /** Kinds that come again of themselves. */
  readonly recurring: readonly WorkKind[];
  /** Kinds that somebody waits for: they are due in a moment, not at a time of day. */
  readonly soon: readonly WorkKind[];
}

export interface DueWorkStore {
  /**
   * Takes what has been due the longest, in its order, at most so many; on PostgreSQL one, since there each
   * would have a transaction of its own and not see what the others leave. Safe with any number of workers.
   *
   * @param held ids of the work that the worker has in hand; other work of this process was taken by an earlier claim
   *   whose answer was lost, and is due again
   */
  claim(now: Date, leaseMs: number, most: number, held?: readonly string[]): Promise<DueWork[]>;
  /** Removes the work together with what `run` changes; if it was moved meanwhile it stays. */
  finish(work: DueWork, run: (records: Records) => Promise<void>): Promise<void>;
  /** Gives work that failed another try later. */
  postpone(work: DueWork, dueAt: Date): Promise<void>;
  /** True for an error of the database's surroundings: the same try may go through later. */
  isTrouble(error: unknown): boolean;
  /** Makes due what would otherwise wait until the clock is where it was. */
  settleBack(step: ClockStep): Promise<void>;
}
