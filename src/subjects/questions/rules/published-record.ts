/**
 * What kept answers need from the store: a question in somebody's wording, the answer a person gave,
 * and whether the bot may say it.
 *
 * The words of those who asked are not copied: a draft points to their questions, and what is deleted
 * there is gone here too.
 */
import type { Language } from "../../../bot/reply.ts";

/** `offered`: given as an answer, nobody said "keep it"; `waiting`: for an officer. */
export type DraftState = "offered" | "waiting" | "published" | "thrown";

export interface Draft {
  readonly id: string;
  /** `null`: an officer who is no member, or somebody who was forgotten. */
  readonly authorId: string | null;
  /** Empty when they were forgotten. */
  readonly authorName: string;
  readonly authorRole: "mentor" | "officer";
  readonly language: Language;
  /** As a mentor or an officer words it; empty while it is only offered. */
  readonly question: string;
  readonly text: string;
  readonly state: DraftState;
  readonly createdAt: Date;
  readonly publishedAt: Date | null;
}

/** A draft that the bot says. */
export interface StoredAnswer extends Draft {
  /** Ways in which people asked it: questions that are still there. */
  readonly phrasings: readonly string[];
  readonly publishedAt: Date;
}

export interface DraftRecord {
  /** @param questionIds the questions that were answered so */
  add(
    draft: Omit<Draft, "question" | "state" | "createdAt" | "publishedAt">,
    questionIds: readonly string[],
    now: Date,
  ): Promise<void>;
  find(id: string): Promise<Draft | undefined>;
  /** The newest words of somebody who asked it. */
  exampleOf(id: string): Promise<string | undefined>;
  /** First names in the villages of those who asked it and of who answered, mentors there too; without who answered. */
  namesNear(id: string): Promise<readonly string[]>;
  /** How many people asked it. */
  countAskers(id: string): Promise<number>;
  /** Words it anew; an offered draft waits for an officer from then on. */
  setQuestion(id: string, question: string, now: Date): Promise<void>;
  setText(id: string, text: string, now: Date): Promise<void>;
  /** From one state to another. False if it was in another by then: somebody was quicker. */
  move(id: string, from: DraftState, to: DraftState, now: Date): Promise<boolean>;
  list(state: DraftState, limit: number): Promise<readonly Draft[]>;

  /** Changes whenever what the bot may say has changed; empty before the first time. */
  version(): Promise<string>;
  listPublished(): Promise<readonly StoredAnswer[]>;
}
