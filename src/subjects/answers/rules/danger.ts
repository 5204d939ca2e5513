/**
 * Answers, core: does a message show danger, though none of the words in triage.yaml stands in it?
 *
 * The retriever knows what people in danger say (danger.yaml) beside the articles; a logistic
 * regression on a few signs of its hits tells whether one of these is really meant. `npm run bench --
 * confidence` fits the weights again.
 */
import type { Answer, Hit } from "./article.ts";
import type { Language } from "../../../bot/reply.ts";
import { probabilityOf, type Scale } from "./search/confidence.ts";
import { dangerOf } from "./subjects.ts";
import { isHan, wordsOf } from "./search/tokens.ts";

/** In the order of `dangerSignsOf`. */
export const dangerScales: Readonly<Record<Language, Scale>> = {
  en: { weights: [3.02, 7.64, -1.58, 1.51, -3.56], answerFrom: 0.3 },
  zh: { weights: [8.11, 4.36, -2.94, 1.88, -5.35], answerFrom: 0.31 },
};

/** Danger by words that are sure: it comes before whatever else waits for a message. */
export function isUrgent(answer: Answer): boolean {
  return answer.kind === "triage" && answer.isLikeness !== true;
}

/** So short, "go on" and "later" are like anything. */
const leastWords = 4;
const leastHan = 6;

/** Long enough for likeness to mean something. */
export function isLongEnough(text: string): boolean {
  const words = wordsOf(text);
  const han = words.filter(isHan).reduce((sum, { length }) => sum + length, 0);
  return han >= leastHan || words.length >= leastWords;
}

/** @returns id of the fixed answer, if the first danger among the hits is surely meant */
export function dangerAmong(
  hits: readonly Hit[],
  { weights, answerFrom }: Scale,
): string | undefined {
  const signs = dangerSignsOf(hits);
  const first = hits.find((hit) => dangerOf(hit) !== undefined);
  if (signs === undefined || first === undefined) return undefined;
  return probabilityOf(signs, weights) >= answerFrom ? dangerOf(first) : undefined;
}

/**
 * Strength of the first danger; its lead over everything that is none, −1 to 1; the words of the message
 * that it knows, as a share and as a count; 1 for the base.
 */
export function dangerSignsOf(hits: readonly Hit[]): readonly number[] | undefined {
  const first = hits.find((hit) => dangerOf(hit) !== undefined);
  if (first === undefined) return undefined;
  const other = hits.find((hit) => dangerOf(hit) === undefined)?.score ?? 0;
  const lead = Math.max(-1, 1 - other / first.score);
  return [first.score, lead, first.coverage, Math.log(1 + first.matched), 1];
}
