/**
 * Field trials: what is asked before and again: the four capitals as in "How is it going?", the income of the
 * home in bands, and trust. Pure. A tap each; each may be left out.
 */
import { pulseQuestions } from "../../reminders/index.ts";

export interface TrialQuestion {
  readonly id: string;
  /** From the least to the most; `rather-not` stands aside. */
  readonly answers: readonly string[];
}

export const rounds = ["first", "again"] as const;
export type Round = (typeof rounds)[number];

/** An answer of whoever went on without one. */
export const skipped = "skipped";
export const ratherNot = "rather-not";

/** The most bounds that a registration may name for the income of a home. */
export const mostBounds = 4;

const trust: TrialQuestion = { id: "trust", answers: ["no", "depends", "yes"] };
const lending: TrialQuestion = { id: "lending", answers: ["nobody", "a-few", "most"] };

/** @param bounds of income, in whole units of the country's money, rising */
export function questionsOf(bounds: readonly number[]): readonly TrialQuestion[] {
  const bands = Array.from({ length: bounds.length + 1 }, (_, at) => `band-${at + 1}`);
  return [...pulseQuestions, { id: "income", answers: [...bands, ratherNot] }, trust, lending];
}

/** Ids of all questions, whatever the bounds. */
export const questionIds = questionsOf([]).map(({ id }) => id);

/** From 0 to 10 by the order of the answers; `undefined` for what is none of them. */
export function scoreOf(question: TrialQuestion, answer: string): number | undefined {
  const scale = question.answers.filter((each) => each !== ratherNot);
  const at = scale.indexOf(answer);
  return at < 0 ? undefined : (10 * at) / (scale.length - 1);
}
