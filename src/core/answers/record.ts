/** What asking needs from the store: the question as it was heard, and what became of it. */
import type { Language } from "../reply.ts";

export interface Question {
  readonly id: string;
  readonly memberId: string;
  readonly language: Language;
  readonly text: string;
  readonly outcome: string;
  /** Slugs that were shown, best first. */
  readonly articles: readonly string[];
  readonly state: "heard" | "asked" | "answered" | "left";
}

export interface QuestionRecord {
  add(question: Question, now: Date): Promise<void>;
  find(id: string): Promise<Question | undefined>;
  setState(id: string, state: Question["state"], now: Date): Promise<void>;
  setHelped(id: string, helped: boolean, now: Date): Promise<void>;
  /** Questions that wait for a person, oldest first. */
  listAsked(limit: number): Promise<readonly Question[]>;
}
