/**
 * The chain, thanks: what somebody is thanked for when a person they brought or taught comes to
 * something. Nothing else counts: no sign-up, no step, and nobody further up.
 *
 * Two things count: the first parcel, once a mentor has seen it who is neither whoever brought that
 * person nor of the same home; and thirty orders in the log of somebody of whom that is true.
 */
import type { TaskAt } from "../../playbook/index.ts";

export type Milestone = "first-parcel" | "orders-30";

/** Orders in the log that are thanked for. */
export const ordersThanked = 30;

/**
 * A mentor may take a look back for some minutes; what was looked at is left alone for so long.
 */
export const settledMs = 15 * 60 * 1_000;

export interface Thanks {
  readonly id: string;
  /** The trainee's name, if the one who is thanked may know it; `undefined`: somebody. */
  readonly name: string | undefined;
  readonly what: Milestone;
  readonly brought: boolean;
  /** Ids of the steps that they showed. */
  readonly steps: readonly string[];
}

/** A parcel that a mentor has seen. */
export interface SeenParcel {
  readonly memberId: string;
  readonly at: Date;
  /** The look counts: a mentor's or the association's, but no inviter's and no housemate's. */
  readonly counts: boolean;
}

export interface ThanksRecord {
  /** First parcels, shown as this task, that were found good from `from` to `until`, the oldest first. */
  parcelsSeen(
    parcel: TaskAt,
    from: Date,
    until: Date,
    limit: number,
  ): Promise<readonly SeenParcel[]>;
  /** Whose first parcel counted and who has no thirty orders yet, by id after `after`. */
  withParcel(
    after: string,
    limit: number,
  ): Promise<readonly { readonly memberId: string; readonly orders: number }[]>;
  /**
   * Notes what a member came to, and the thanks to who brought and who taught them. Once: a second
   * call finds nobody to thank.
   *
   * @returns ids of those who are thanked
   */
  credit(memberId: string, what: Milestone, now: Date): Promise<readonly string[]>;
  /** What this member was not told yet, the oldest first. */
  untold(memberId: string): Promise<readonly Thanks[]>;
  noteTold(memberId: string, now: Date): Promise<void>;
  countOf(memberId: string): Promise<{ readonly parcels: number; readonly orders: number }>;
}
