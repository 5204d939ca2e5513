/**
 * Answers: how likely the first hit is what was asked.
 *
 * A logistic regression on a few signs of the hits, one for each language. `npm run bench --
 * confidence` fits the weights again; do so when phrasings or the retriever changed much.
 */
import type { Hit, HitViews } from "../answer.ts";
import type { Language } from "../../../../bot/reply.ts";
import { articlesAmong, isOutside } from "../subjects.ts";

/** So many hits are looked at: the second article may stand behind several other subjects. */
export const hitsLookedAt = 12;

/** How the signs of hits are read. */
export interface Scale {
  /** In the order of `signsOf`; the last is the base. */
  readonly weights: readonly number[];
  /** At least so sure, and the first article is said. */
  readonly answerFrom: number;
}

const learnedScales: Readonly<Record<Language, Scale>> = {
  en: {
    weights: [
      -2.16, -0.23, 1.27, 0.47, 1.34, 0.71, -3.4, 9.79, 0.7, -0.68, 7.1, 0.54, 4.79, 0.48, 0.84,
      -10.02,
    ],
    answerFrom: 0.49,
  },
  zh: {
    weights: [
      3.94, 1.88, 0.68, 0.56, 1.29, 0.79, -3.95, 5.03, 0, 0, 5.54, -0.53, 2.39, 0.35, 0.85, -10.22,
    ],
    answerFrom: 0.57,
  },
};
/** For a folder from which nothing was learned: there scores come from words alone. */
const wordScales: Readonly<Record<Language, Scale>> = {
  en: { weights: [5.2, 2.4, 0.4, 1.1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -3.6], answerFrom: 0.4 },
  // Pairs of characters count less, so whatever shares a few characters scores a little higher.
  zh: { weights: [5.2, 2.4, 0.4, 1.1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -3.85], answerFrom: 0.4 },
};

/** Of `oursSignsOf`, in their order. */
const oursWeights: Readonly<Record<Language, readonly number[]>> = {
  en: [
    -6.31, -2.34, 1.51, 0.6, 2.51, 0.93, 0.31, 4.0, 0.36, 1.04, 2.94, 1.19, 5.08, 0.07, 0.26, 0.55,
    -4.64,
  ],
  zh: [
    -4.87, -0.45, 1.64, 0.3, 2.87, 0.43, 1.81, 1.86, 0, 0, 2.97, -0.03, 3.45, -0.64, 0.33, 0.48,
    -4.62,
  ],
};

/** @param isLearned whether the retriever has learned weights for the language */
export function scaleOf(lang: Language, isLearned: boolean): Scale {
  return isLearned ? learnedScales[lang] : wordScales[lang];
}

/**
 * Probability that a question is asked of what articles know at all, 0 to 1.
 *
 * Apart from how sure the first article is: what asks of two articles at once is unsure and ours, what has an article's
 * words and asks of something else is sure and not ours.
 * @param ours as kinds.ts tells it. A folder of which nothing was learned has none: then all is ours
 */
export function oursOf(hits: readonly Hit[], lang: Language, ours: number | undefined): number {
  if (ours === undefined) return 1;
  const signs = oursSignsOf(hits, ours);
  return signs === undefined ? 0 : probabilityOf(signs, oursWeights[lang]);
}

/** The signs of `signsOf`, and what kind of message it is. */
export function oursSignsOf(hits: readonly Hit[], ours: number): readonly number[] | undefined {
  const signs = signsOf(hits);
  return signs === undefined ? undefined : [...signs.slice(0, -1), ours, 1];
}

/** Probability that the first article among the hits is what was asked, 0 to 1. */
export function confidenceOf(hits: readonly Hit[], { weights }: Scale): number {
  const signs = signsOf(hits);
  return signs === undefined ? 0 : probabilityOf(signs, weights);
}

/**
 * What the hits show: strength of the first article; its lead over the second article as a share;
 * the words of the question that it knows, as a share and as a count; its lead over what lies
 * outside, −1 to 1; how far behind the third is; in each of four ways of looking how strong it is and how far it leads
 * there; in how many ways it comes first; 1 for the base.
 * @returns undefined without an article among the hits
 */
export function signsOf(hits: readonly Hit[]): readonly number[] | undefined {
  const articles = articlesAmong(hits);
  const [first, second, third] = articles;
  if (first === undefined) return undefined;
  const outside = hits.find(isOutside)?.score ?? 0;
  const behind = (other: Hit | undefined) => 1 - (other?.score ?? 0) / first.score;
  return [
    first.score,
    behind(second),
    first.coverage,
    Math.log(1 + first.matched),
    Math.max(-1, 1 - outside / first.score),
    behind(third),
    ...viewSignsOf(articles),
    1,
  ];
}

const strongest = ["words", "meaning", "learned", "nearest"] as const;
const each = ["words", "pieces", "meaning", "learned", "nearest", "threeNearest"] as const;

/** Alike in all ways is surer than the best in one. Of a retriever with one way nothing is told. */
function viewSignsOf([first, ...others]: readonly Hit[]): readonly number[] {
  const views = first?.views;
  if (views === undefined) return [...strongest.flatMap(() => [0, 0]), 0];
  const bestOther = (view: keyof HitViews) =>
    others.reduce((most, hit) => Math.max(most, hit.views?.[view] ?? 0), 0);
  const ways = each.filter((view) => views[view] >= bestOther(view));
  return [
    ...strongest.flatMap((view) => [views[view], views[view] - bestOther(view)]),
    ways.length / each.length,
  ];
}

export function probabilityOf(signs: readonly number[], by: readonly number[]): number {
  return 1 / (1 + Math.exp(-signs.reduce((sum, sign, at) => sum + sign * by[at]!, 0)));
}
