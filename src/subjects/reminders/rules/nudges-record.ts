/** What nudges need from the store: who has been quiet, who does not move on, who brought them. */

import type { Came, Sentence } from "./sentences.ts";

/** Somebody whom a sweep found, with what is needed to know when to write. */
export interface Found {
  /** Whom to write to. */
  readonly memberId: string;
  /** Of their village; `null`: the usual one. */
  readonly timeZone: string | null;
  readonly hour: number | null;
  /** The local day from which on it is due. */
  readonly onDay: string;
  /** Not here for long, or not to be reached: nothing is planned, and they are put off. */
  readonly isAway?: boolean;
  /** Where the sweep goes on after this one. */
  readonly cursor: Cursor;
}

/** The place of a row in the order in which a sweep reads. */
export type Cursor = readonly [key: string, id: string];

/** Somebody who was brought and stands still. */
export interface Stuck {
  readonly id: string;
  /** Only of people who agreed to be seen by others of their chain. */
  readonly firstName: string | undefined;
  readonly stepId: string;
}

/** Between these two moments somebody moved on last; after the second they did no task either. */
export interface Span {
  readonly from: Date;
  readonly to: Date;
}

export interface NudgeRecord {
  /** Notes the day on which a member did anything; true at most once a day. */
  seen(memberId: string, day: string): Promise<boolean>;
  /** The last day on which they did anything. */
  lastSeen(memberId: string): Promise<string | undefined>;

  /**
   * People who may have to be asked tomorrow or before where they stopped: quiet for so long, not
   * asked yet for that, without a break, and not planned already.
   *
   * @param today the day by the usual clocks
   */
  quietOnes(today: string, after: Cursor | undefined, limit: number): Promise<readonly Found[]>;

  /** Those who brought somebody who stands still and of whom they were not told since `toldBefore`. */
  trainers(
    span: Span,
    toldBefore: Date,
    after: Cursor | undefined,
    limit: number,
  ): Promise<readonly Found[]>;
  /** Whom this member brought and who stands still, who stopped first comes first. */
  stuckOf(trainerId: string, span: Span, toldBefore: Date): Promise<readonly Stuck[]>;
  noteTold(trainerId: string, stuckIds: readonly string[], now: Date): Promise<void>;
  /** Notes which words the trainer took along for those of whom they were told last, not before `toldAfter`. */
  noteWords(trainerId: string, sentence: Sentence, toldAfter: Date, now: Date): Promise<void>;
  /** What came of each, of all trainers together: words taken along between these two moments. */
  cameOfWords(span: Span): Promise<readonly Came[]>;
}
