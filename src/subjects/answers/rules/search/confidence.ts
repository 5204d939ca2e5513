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
      0.78, -0.82, 1.4, 0.4, 1.4, 0.46, -5.25, 10.52, 0.34, -0.21, 5.86, 0.84, 4.15, 0.28, 0.88,
      -9.3,
    ],
    answerFrom: 0.45,
  },
  zh: {
    weights: [
      2.6, 1.53, 0.72, 0.48, 1.28, 0.16, -2.67, 5.16, 0.0, 0.0, 5.4, -0.23, 1.95, 0.19, 1.02, -9.31,
    ],
    answerFrom: 0.5,
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
    -5.42, -4.08, 1.65, 0.7, 2.36, 1.72, -0.11, 2.33, 0.41, 1.02, 2.15, 2.15, 4.77, 0.53, 0.18,
    0.57, -4.47,
  ],
  zh: [
    -5.58, -1.27, 1.72, 0.36, 2.46, 0.19, 3.69, 1.19, 0.0, 0.0, 2.49, 0.93, 2.53, 0.44, -0.25, 0.53,
    -3.79,
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
