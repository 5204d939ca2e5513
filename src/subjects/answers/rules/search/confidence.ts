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
      -6.94, 0.73, 1.63, 0.1, 1.44, 0.54, -1.97, 13.01, 1.27, 2.12, 7.86, -1.26, 2.47, 0.2, 0.65,
      -7.63,
    ],
    answerFrom: 0.4,
  },
  zh: {
    weights: [
      1.61, 2.17, 1.13, 0.15, 1.19, 0, -2.93, 8.67, 0, 0, 5.04, -2, 1.82, -0.84, 0.82, -7.79,
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
    -7.69, -1.81, 0.81, 0.79, 1.95, 0.98, 2.63, 5.04, 1.98, 2.09, 3.5, 0.88, 3.15, -0.16, -0.37,
    0.59, -4.26,
  ],
  zh: [
    -10.85, 0.27, 1.68, 0.18, 2.42, 0.41, 10.37, -1.18, 0, 0, 2.41, 0.37, 1.97, -0.1, -0.36, 0.54,
    -2.26,
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
