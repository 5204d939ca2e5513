/**
 * Answers, core: to which article a short message belongs that comes after an article: to that one, to another, to none.
 *
 * A logistic choice among the articles that are found for the message alone and for it together with the topic, by a few
 * signs of both. Fitted on messages by hands that had seen titles only, on questions that stand alone and on what lies
 * outside (docs/decisions/2026-11-28-asked-of-articles.md).
 */
import type { Answer, Article, FoundArticle, Looked } from "./article.ts";
import type { Language } from "../../../bot/reply.ts";

/** `undefined` stands for none of them. */
export interface Belonging {
  readonly article: Article | undefined;
  /** Of all candidates they sum to 1. */
  readonly probability: number;
}

/** In the order of `candidatesOf`; `npm run bench -- follow-ups` fits them again. */
const weights: Readonly<Record<Language, readonly number[]>> = {
  en: [
    1.66, 3.57, 2.13, 1.18, -1.48, 2.06, 0, 2.08, 0.8, 1.22, 1.2, 0.46, -0.24, 1.17, -0.22, 3.34,
    3.29, 4.79, -1.5, -0.64,
  ],
  zh: [
    2.52, 3.5, 2.23, 0.96, -1.97, 1.64, 0.37, 1.35, 0.4, 0.57, 1.36, 0.77, 1.23, 0.92, 0.05, 2.66,
    3.47, 4.2, -0.33, -1.35,
  ],
};

/** Of each search so many are candidates. */
const candidatesOfEach = 4;

export interface Heard {
  readonly topic: Article;
  /** Found for the message, and for it together with the topic. */
  readonly alone: Looked;
  readonly joined: Looked;
  /** What is said to both. */
  readonly said: { readonly alone: Answer; readonly joined: Answer };
  /** What is said with the topic and knows every word of the message, where that is surer than without it. */
  readonly surer: Sure | undefined;
  /** Words of the message; two Chinese characters count as one. */
  readonly words: number;
  /** It has words that tell what it is about. */
  readonly isOwn: boolean;
  /** It takes up what was said before: "and …", "…呢". */
  readonly takesUp: boolean;
}

/** An article, and how surely it is meant. */
export interface Sure {
  readonly article: Article;
  readonly confidence: number;
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
 * coverage alone; confidence of what is surer with the topic, of what is said alone, and 1 for what is offered alone; for
 * the topic 1 where the message has no subject of its own; confidence of what is said with the topic; for the topic 1
 * where it is taken up. Of none: 1; score of what lies outside; its lead over the first article; 1 without a subject; 1
 * where something is taken up.
 */
export function candidatesOf(heard: Heard): readonly Candidate[] {
  const { topic, alone, joined, isOwn, takesUp } = heard;
  const found = [alone, joined].flatMap(({ articles }) => articles.slice(0, candidatesOfEach));
  const articles = new Map(
    [topic, ...found.map(({ article }) => article)].map((each) => [each.slug, each]),
  );
  const lead = alone.outside - (alone.articles[0]?.score ?? 0);
  const ofNone = [1, alone.outside, lead, Number(!isOwn), Number(takesUp)];
  return [
    ...Array.from(articles.values(), (article) => ({
      article,
      signs: [...signsOf(article, heard), ...ofNone.map(() => 0)],
    })),
    { article: undefined, signs: [...signsOf(topic, heard).map(() => 0), ...ofNone] },
  ];
}

function signsOf(article: Article, heard: Heard): readonly number[] {
  const { topic, alone, joined, said, surer, words, isOwn, takesUp } = heard;
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
    surer?.article.slug === article.slug ? surer.confidence : 0,
    sureIn(said.alone, article),
    Number(said.alone.kind === "which" && said.alone.articles.includes(article)),
    Number(isTopic && !isOwn),
    sureIn(said.joined, article),
    Number(isTopic && takesUp),
  ];
}

function sureIn(answer: Answer, { slug }: Article): number {
  return answer.kind === "answered" && answer.article.slug === slug ? answer.confidence : 0;
}

function scoreIn({ articles }: Looked, { slug }: Article): FoundArticle | undefined {
  return articles.find(({ article }) => article.slug === slug);
}
