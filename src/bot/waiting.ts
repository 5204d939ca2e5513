/**
 * What a person's next message is for: a village's name, a question, something to show.
 *
 * One row a person, in the database, so that it survives a restart. Absent: the next text is
 * for the task at hand, or a question.
 */
export interface Waiting {
  readonly kind:
    | "village"
    | "first-name"
    | "question"
    | "either"
    | "show"
    | "village-to-list"
    | "cash"
    | "sale"
    | "price"
    | "parcels"
    | "goal"
    | "stock"
    | "answer"
    | "draft-question"
    | "draft-text"
    | "mentee-write"
    | "mentee-note"
    | "letter"
    | "team-name"
    | "team-show"
    | "team-cash"
    | "team-parcels"
    | "look-words"
    | "own-sentence"
    | "peer"
    | "people-find"
    | "village-find"
    | "village-fact"
    | "class-fact"
    | "broadcast"
    | "partner"
    | "fellow"
    | "pool"
    | "buy"
    | "vote"
    | "hamlet"
    | "voice-fix";
  /** What was said so far, or an id; its meaning depends on the kind. */
  readonly data: string;
}

export interface WaitingRecord {
  find(telegramId: number): Promise<Waiting | undefined>;
  set(telegramId: number, waiting: Waiting, now: Date): Promise<void>;
  clear(telegramId: number): Promise<void>;
}
