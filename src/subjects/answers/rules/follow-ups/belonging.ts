/**
 * Answers: to which article a short message belongs that comes after an article: to that one, to another, to none.
 *
 * A logistic choice among the articles that are found for the message alone and for it together with the topic, by signs
 * of both, by what is often asked next (knowledge/few-words.yaml), and by how it asks (wording.ts). Fitted on messages by
 * hands that had seen titles only, on questions that stand alone and on what lies
 * outside (docs/decisions/2026-11-29-asked-next.md).
 */
import type { Answer, FoundArticle, Looked } from "../answer.ts";
import type { Article } from "../article.ts";
import type { Language } from "../../../../bot/reply.ts";
import type { MeantByFew } from "../search/meant-by-few.ts";
import { wordingOf } from "./wording.ts";

/** `undefined` stands for none of them. */
export interface Belonging {
  readonly article: Article | undefined;
  /** Of all candidates they sum to 1. */
  readonly probability: number;
}

/** In the order of `candidatesOf`; `npm run bench -- follow-ups` fits them again. */
const weights: Readonly<Record<Language, readonly number[]>> = {
  en: [
    1.7, 1.22, 2.49, 0.28, -1.6, 1.65, 0.08, 1.68, 0.34, 0.64, 2.26, 0.79, -0.53, 2.22, -0.88,
    -0.66, -0.47, 1.95, -2.04, -1.65, -0.08, 0.37, 1.66, 0.78, 0.57, -0.6, -0.07, 0.66, 1.52, 0.79,
    -1.21, 1.86, 1.74, -0.63, -0.23, -0.58, 0.9, 0.85, -0.57, 0.76, 0.22, 1.59, 1.9, -0.65, 0.6,
    0.76, 2.45, 2.71, 4.42, -1.38, -1.58,
  ],
  zh: [
    3.17, 2.54, 2.85, 0.17, -1.7, 1.56, 0.26, 0.61, 0.53, 0.42, 1.64, 1.04, 1.36, 1.32, 0.15, 0.46,
    -0.32, 3.25, -1.53, -0.48, 0.06, -0.51, 1.27, 0.25, 0.83, -0.11, -0.01, 0.47, 0.67, 0.91, 0.37,
    1.06, 0.61, -0.85, -0.28, -0.13, 0.44, 0.28, -0.43, -0.29, 0.09, 0.34, 0.72, -0.35, 1.62, 0.37,
    2.76, 2.78, 3.74, 0.42, -1.37,
  ],
};

/** Of each search so many are candidates. */
const candidatesOfEach = 4;

export interface Heard {
  readonly text: string;
  readonly topic: Article;
  /** What is often asked next after an article. */
  readonly nextOf: NextOf;
  /** Absent where no list says it. */
  readonly few: FewHeard | undefined;
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

/** What few words mean by the list of curators: the message, the topic's name, and both as one. */
export interface FewHeard {
  readonly alone: MeantByFew;
  readonly topic: MeantByFew;
  readonly joined: MeantByFew;
}

/** The topic gives the thing, the message the deed: "and far away?" after free postage. */
export function fewHeardOf(
  few: (text: string) => MeantByFew,
  text: string,
  label: string,
): FewHeard {
  return { alone: few(text), topic: few(label), joined: few(`${label} ${text}`) };
}

/** Slugs of what is often asked next after the article with this slug; none where nobody wrote it down. */
export type NextOf = (slug: string) => readonly string[];

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
 * where it is taken up. 1 for what is often asked next, 1 for that after which the topic is asked, and the score alone of
 * the first; of what is neither, nor the topic, 1 where something is taken up and 1 without a subject. Lead alone among
 * the topic and what is often asked next, and 1, for the first of them. For the topic the wordings; for what is often asked
 * next the same. Likeness by the list of few words: of the message, for what is often asked next and for the topic; of
 * message and topic as one beyond each of them, and the same for what is often asked next. Of none: 1; score of what lies outside; its lead over the first article; 1 without a subject; 1
 * where something is taken up.
 */
export function candidatesOf(heard: Heard): readonly Candidate[] {
  const { topic, nextOf, alone, joined, isOwn, takesUp } = heard;
  const next = new Set(nextOf(topic.slug));
  const all = [alone, joined].flatMap(({ articles }) => articles);
  const found = [
    ...[alone, joined].flatMap(({ articles }) => articles.slice(0, candidatesOfEach)),
    ...all.filter(({ article }) => next.has(article.slug)),
  ];
  const wording = wordingOf(heard.text);
  const articles = new Map(
    [topic, ...found.map(({ article }) => article)].map((each) => [each.slug, each]),
  );
  const lead = alone.outside - (alone.articles[0]?.score ?? 0);
  const ofNone = [1, alone.outside, lead, Number(!isOwn), Number(takesUp)];
  const candidates = Array.from(articles.values(), (article): Candidate => ({
    article,
    signs: [
      ...signsOf(article, heard),
      ...nearnessOf(article, heard, next),
      ...wording.map((asks) => asks * Number(article.slug === topic.slug)),
      ...wording.map((asks) => asks * Number(next.has(article.slug))),
      ...fewSignsOf(article, heard, next),
      ...ofNone.map(() => 0),
    ],
  }));
  return [
    ...candidates,
    {
      article: undefined,
      signs: [...candidates[0]!.signs.slice(ofNone.length).fill(0), ...ofNone],
    },
  ];
}

/** What the list of few words says of the message, and of it with the topic that neither says alone. */
function fewSignsOf(
  { slug }: Article,
  { topic, few }: Heard,
  next: ReadonlySet<string>,
): readonly number[] {
  if (few === undefined) return [0, 0, 0, 0];
  const isNext = Number(next.has(slug));
  const own = few.alone.likely.get(slug) ?? 0;
  const known = Math.max(own, few.topic.likely.get(slug) ?? 0);
  const together = Math.max(0, (few.joined.likely.get(slug) ?? 0) - known);
  const said = own * few.alone.coverage;
  return [said * isNext, said * Number(slug === topic.slug), together, together * isNext];
}

/** How near the article is to the topic, by what is often asked next. */
function nearnessOf(
  { slug }: Article,
  { topic, nextOf, alone, isOwn, takesUp }: Heard,
  next: ReadonlySet<string>,
): readonly number[] {
  const isTopic = slug === topic.slug;
  const isNext = next.has(slug);
  const isBefore = !isTopic && !isNext && nextOf(slug).includes(topic.slug);
  const isFar = !isTopic && !isNext && !isBefore;
  const around = alone.articles.filter(
    ({ article }) => article.slug === topic.slug || next.has(article.slug),
  );
  const [first, second] = around;
  const isFirst = first?.article.slug === slug;
  return [
    Number(isNext),
    Number(isBefore),
    isNext ? (scoreIn(alone, slug)?.score ?? 0) : 0,
    Number(isFar && takesUp),
    Number(isFar && !isOwn),
    isFirst ? 1 - (second?.score ?? 0) / first.score : 0,
    Number(isFirst),
  ];
}

function signsOf(article: Article, heard: Heard): readonly number[] {
  const { topic, alone, joined, said, surer, words, isOwn, takesUp } = heard;
  const [first, second] = alone.articles;
  const own = scoreIn(alone, article.slug);
  const isFirst = first?.article.slug === article.slug;
  const isTopic = article.slug === topic.slug;
  return [
    own?.score ?? 0,
    scoreIn(joined, article.slug)?.score ?? 0,
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

function scoreIn({ articles }: Looked, slug: string): FoundArticle | undefined {
  return articles.find(({ article }) => article.slug === slug);
}
