/**
 * Answers, core: to which article a short message belongs that comes after an article: to that one, to another, to none.
 *
 * A logistic choice among the articles that are found for the message alone and for it together with the topic, by a few
 * signs of both. Fitted on messages by hands that had seen titles only, on questions that stand alone and on what lies
 * outside (docs/decisions/2026-11-28-asked-of-articles.md).
 */
import type { Article, FoundArticle, Looked } from "./article.ts";
import type { Language } from "../../../bot/reply.ts";

/** `undefined` stands for none of them. */
export interface Belonging {
  readonly article: Article | undefined;
  /** Of all candidates they sum to 1. */
  readonly probability: number;
}

/** In the order of `candidatesOf`; `npm run bench -- follow-ups` fits them again. */
const weights: Readonly<Record<Language, readonly number[]>> = {
  en: [2.05, 4.11, 3.02, 1.05, -1.76, 1.63, 0.94, 2.79, 1.03, 3.68, 3.5, 4.97],
  zh: [3.31, 3.58, 3.13, 0.94, -2.35, 1.14, 1.07, 2.38, 0.52, 2.88, 3.68, 4.53],
};

/** Of each search so many are candidates. */
const candidatesOfEach = 4;

export interface Heard {
  readonly topic: Article;
  /** Found for the message, and for it together with the topic. */
  readonly alone: Looked;
  readonly joined: Looked;
  /** Words of the message; two Chinese characters count as one. */
  readonly words: number;
}

/** What a message may belong to, `undefined` for none, and what speaks for it. */
export interface Candidate {
  readonly article: Article | undefined;
  readonly signs: readonly number[];
}

/** The likeliest first. */
export function belongingsOf(heard: Heard, lang: Language): readonly Belonging[] {
  const candidates = candidatesOf(heard);
  const chances = chancesOf(candidates, weights[lang]);
  return candidates
    .map(({ article }, at) => ({ article, probability: chances[at]! }))
    .sort((one, other) => other.probability - one.probability);
}

/** How likely each is what was meant; they sum to 1. */
export function chancesOf(candidates: readonly Candidate[], by: readonly number[]): number[] {
  const sums = candidates.map(({ signs }) =>
    signs.reduce((sum, sign, at) => sum + sign * by[at]!, 0),
  );
  const most = Math.max(...sums);
  const shares = sums.map((sum) => Math.exp(sum - most));
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => share / all);
}

/**
 * Of an article: score alone and together with the topic; 1 for the topic itself; 1 for an article of its folder; length
 * of the message, for the topic; lead alone and 1 together, for the first there; confidence alone, for the first;
 * coverage alone. Of none: 1; score of what lies outside; its lead over the first article.
 */
export function candidatesOf(heard: Heard): readonly Candidate[] {
  const { topic, alone, joined } = heard;
  const found = [alone, joined].flatMap(({ articles }) => articles.slice(0, candidatesOfEach));
  const articles = new Map(
    [topic, ...found.map(({ article }) => article)].map((each) => [each.slug, each]),
  );
  const ofNone = [1, alone.outside, alone.outside - (alone.articles[0]?.score ?? 0)];
  return [
    ...Array.from(articles.values(), (article) => ({
      article,
      signs: [...signsOf(article, heard), 0, 0, 0],
    })),
    { article: undefined, signs: [0, 0, 0, 0, 0, 0, 0, 0, 0, ...ofNone] },
  ];
}

function signsOf(article: Article, { topic, alone, joined, words }: Heard): readonly number[] {
  const [first, second] = alone.articles;
  const own = scoreIn(alone, article);
  const isFirst = first?.article.slug === article.slug;
  const isTopic = article.slug === topic.slug;
  return [
    own?.score ?? 0,
    scoreIn(joined, article)?.score ?? 0,
    Number(isTopic),
    Number(article.topic === topic.topic),
    isTopic ? Math.log(1 + words) : 0,
    isFirst ? 1 - (second?.score ?? 0) / first.score : 0,
    Number(joined.articles[0]?.article.slug === article.slug),
    isFirst ? alone.confidence : 0,
    own?.coverage ?? 0,
  ];
}

function scoreIn({ articles }: Looked, { slug }: Article): FoundArticle | undefined {
  return articles.find(({ article }) => article.slug === slug);
}
