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
      -1.17, -0.14, 1.3, 0.5, 1.32, 0.6, -3.96, 9.67, 0.59, -0.62, 6.46, 0.61, 4.64, 0.32, 0.88,
      -9.75,
    ],
    answerFrom: 0.45,
  },
  zh: {
    weights: [
      3.82, 1.7, 0.71, 0.55, 1.27, 0.63, -4.0, 5.07, 0.0, 0.0, 5.19, -0.34, 2.52, 0.14, 0.98, -9.91,
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
    -6.52, -2.63, 1.71, 0.54, 2.52, 1.14, 0.16, 2.76, 0.36, 1.03, 2.62, 1.58, 4.85, 0.65, 0.18,
    0.55, -4.22,
  ],
  zh: [
    -6.05, -0.16, 1.69, 0.28, 2.71, 0.15, 2.8, 1.06, 0.0, 0.0, 2.83, 0.37, 3.44, -0.23, 0.02, 0.5,
    -4.02,
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
