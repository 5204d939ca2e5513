/** What written answers need from the store: answers that passed, what waits, and what the models cost. */
import type { Leave, Tokens } from "./model.ts";

/** An answer that passed, without whoever asked. */
export interface StoredWriting {
  readonly text: string;
  /** Slugs, best first. */
  readonly cited: readonly string[];
}

export interface WrittenRecord {
  /** An answer kept under this key that is not older than a month. */
  find(key: string, now: Date): Promise<StoredWriting | undefined>;
  keep(key: string, version: string, writing: StoredWriting, now: Date): Promise<void>;
  /** Drops answers of other versions: the articles they rest on have changed. */
  keepOnly(version: string): Promise<void>;
  /** The question of this member that waits for a written answer; it waits no more. */
  takeWaiting(memberId: string): Promise<string | undefined>;
  /** Notes that this member was asked about this host; false if they were before. */
  noteAsked(memberId: string, host: string, now: Date): Promise<boolean>;
}

/** What the models did on one local day, or several. */
export interface ModelUse extends Omit<Tokens, "cached"> {
  readonly calls: number;
  /** Millionths of a dollar. */
  readonly cost: number;
  /** Answers that were said, and those that a checked article stood in for. */
  readonly written: number;
  readonly notWritten: number;
}

export interface ModelLimits {
  readonly perPerson: number;
  readonly inAll: number;
}

export interface ModelUseRecord {
  /**
   * Takes one call off the budgets of the day; the call may be made only if it says yes. However many
   * processes ask at once, no more calls get a yes than the budget has.
   */
  reserve(memberId: string, day: string, limits: ModelLimits): Promise<Leave>;
  note(day: string, use: Pick<ModelUse, "prompt" | "completion" | "cost">): Promise<void>;
  noteAnswer(day: string, isWritten: boolean): Promise<void>;
  /** True for the first who asks on this day: the officers hear of a spent budget once. */
  tellSpent(day: string): Promise<boolean>;
  /** From this day on, both days included. */
  between(from: string, to: string): Promise<ModelUse>;
  /** The same day by day, the newest first; a day without any use is not there. */
  byDay(
    from: string,
    to: string,
  ): Promise<readonly (Pick<ModelUse, "calls" | "cost"> & { readonly day: string })[]>;
}
