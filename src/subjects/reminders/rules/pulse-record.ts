/** What the store keeps of the few questions of how it is going. Only their member reads them. */
import type { Cursor, Found } from "./nudges-record.ts";

/** The purpose under which the consent is kept. */
export const pulseConsent = "pulse";

export interface Pulse {
  /** The local day on which to ask again, `YYYY-MM-DD`; `null`: they do not want it. */
  readonly nextOn: string | null;
  /** The day of the round that is open, or was last. */
  readonly roundOn: string | null;
}

export interface PulseAnswer {
  readonly day: string;
  readonly question: string;
  /** One of the question's own, or `skipped`. */
  readonly answer: string;
}

export interface PulseRecord {
  find(memberId: string): Promise<Pulse | undefined>;
  /** Plans the first round; does nothing where one was ever planned. */
  plan(memberId: string, nextOn: string): Promise<void>;
  setNext(memberId: string, nextOn: string | null): Promise<void>;
  /** Begins a round, afresh if one of that day was begun before. */
  begin(memberId: string, day: string, nextOn: string): Promise<void>;
  /** Keeps an answer; a second one takes its place. */
  answer(memberId: string, answer: PulseAnswer): Promise<void>;
  /** All of them, the oldest round first. */
  answersOf(memberId: string): Promise<readonly PulseAnswer[]>;
  removeAnswers(memberId: string): Promise<void>;

  /** Whom to ask tomorrow or before: due, here lately (before the first round in the last four weeks), without a break, not planned. */
  due(today: string, after: Cursor | undefined, limit: number): Promise<readonly Found[]>;
}
