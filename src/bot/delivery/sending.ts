/**
 * Sending: what the sender needs from the store. Messages lie in the outbox and leave it one in
 * flight a chat; how a try ended is written down before the next message of that chat is taken.
 */

/** A message that the sender holds. */
export interface Parcel {
  readonly id: number;
  readonly chat: number;
  readonly priority: number;
  readonly method: string;
  readonly payload: string;
  /** Tries so far, this one included, but for those that surely were not delivered. */
  readonly attempts: number;
  /** Times that Telegram said "not now". */
  readonly refusals: number;
  readonly screen: string | null;
  /** The message that shows this screen now. */
  readonly shownAs: number | null;
}

/**
 * How a try ended. `again` and `again-uncounted` put the message back in the queue, before later
 * ones of its chat: it may have been delivered, or it surely was not and the try is not counted.
 */
export interface Outcome {
  readonly id: number;
  readonly chat: number;
  readonly state: "sent" | "failed" | "blocked" | "unknown" | "again" | "again-uncounted";
  readonly messageId: number | null;
  readonly screen: string | null;
  /** Why it was not sent: a word of the table in bot/delivery/delivery.ts, nothing of the message. */
  readonly reason?: string;
  /** Telegram said "not now": it does so a limited number of times. */
  readonly isRefusal?: boolean;
  /** Telegram's id of what was read aloud: it is sent by this id from now on. */
  readonly kept?: StoredFile | undefined;
}

/** How a message to many ends; `again`: it surely did not arrive. */
export type LetterEnd = Exclude<Outcome["state"], "again-uncounted">;

export interface StoredFile {
  readonly key: string;
  readonly fileId: string;
}

/** Messages that nobody asked for this minute. */
export interface Bulk {
  readonly from: number;
  readonly most: number;
}

export interface SendingStore {
  /**
   * Writes down how earlier tries ended and takes the next messages, in one transaction.
   *
   * @param resting chats that must wait a little; their messages are left in the queue
   * @param held messages that the sender has in flight; others that this process has in flight were taken by an
   *   exchange whose answer was lost, and go back into the queue; absent: nothing goes back
   * @param bulk of the messages with this priority or a later one, so many are taken at most; absent:
   *   as many as there are
   */
  exchange(
    outcomes: readonly Outcome[],
    limit: number,
    resting: readonly number[],
    now: Date,
    bulk?: Bulk,
    held?: readonly number[],
  ): Promise<readonly Parcel[]>;
  /** How many messages wait. */
  countQueued(): Promise<number>;
}

/** A message of unknown fate (crash, read timeout) is sent once more, never a third time. */
export const triesWhenUnknown = 2;
