/**
 * What a person's next message is for: a village's name, a question, something to show.
 *
 * One row a person, in the database, so that it survives a restart. Absent: the next text is
 * for the task at hand, or a question.
 */
import type { Rows } from "./records.ts";

export interface Waiting {
  readonly kind: keyof Rows;
  /** What was said so far, or an id; its meaning depends on the kind. */
  readonly data: string;
  /** When it was last set. */
  readonly since?: Date;
}

export interface WaitingRecord {
  find(telegramId: number): Promise<Waiting | undefined>;
  set(telegramId: number, waiting: Waiting, now: Date): Promise<void>;
  clear(telegramId: number): Promise<void>;
}
