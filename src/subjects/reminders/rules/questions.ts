/**
 * Pulse: the five questions about the four capitals, and what has become of their answers.
 *
 * Pure. With the tap that agrees or begins, a round takes six taps.
 */
import type { PulseAnswer } from "./pulse-record.ts";

export interface PulseQuestion {
  readonly id: string;
  readonly answers: readonly string[];
}

/** People; belonging; what is left; the land. In this order: the easy ones first. */
export const pulseQuestions: readonly PulseQuestion[] = [
  { id: "learning", answers: ["neither", "learned", "showed", "both"] },
  { id: "belonging", answers: ["not-yet", "a-little", "clearly"] },
  { id: "asking", answers: ["nobody", "one", "several"] },
  { id: "keeping", answers: ["no", "a-little", "clearly", "rather-not"] },
  { id: "nature", answers: ["none", "one", "two", "three"] },
];

/** An answer of whoever went on without one. */
export const skipped = "skipped";

/** The next quarter. */
export const quarterDays = 90;

export function findQuestion(id: string): PulseQuestion | undefined {
  return pulseQuestions.find((question) => question.id === id);
}

/** The first question of this round that has no answer yet. */
export function nextQuestion(
  answers: readonly PulseAnswer[],
  day: string,
): PulseQuestion | undefined {
  const answered = new Set(
    answers.filter((each) => each.day === day).map(({ question }) => question),
  );
  return pulseQuestions.find(({ id }) => !answered.has(id));
}

/** What was said to one question at first and last; skipped ones do not count. */
export interface Change {
  readonly question: string;
  readonly first: PulseAnswer;
  /** The same as `first` where it was answered once only. */
  readonly last: PulseAnswer;
}

/** @param answers the oldest round first */
export function changesIn(answers: readonly PulseAnswer[]): readonly Change[] {
  return pulseQuestions.flatMap(({ id }) => {
    const said = answers.filter(({ question, answer }) => question === id && answer !== skipped);
    const [first] = said;
    return first === undefined ? [] : [{ question: id, first, last: said.at(-1)! }];
  });
}
