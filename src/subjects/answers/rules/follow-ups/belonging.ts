/**
 * Answers: to which article a short message belongs that comes after an article: to that one, to another, to none.
 *
 * A logistic choice among the articles that are found for the message alone and for it together with the topic, by signs
 * of both, by what is often asked next (knowledge/few-words.yaml), and by how it asks (wording.ts). Fitted on messages by
 * hands that had seen titles only, on questions that stand alone and on what lies
 * outside (docs/decisions/2026-11-29-asked-next.md), and by what others meant who wrote nearly the same there (earlier.ts).
 */
import type { Answer, FoundArticle, Looked } from "../answer.ts";
import type { Article } from "../article.ts";
import type { Language } from "../../../../bot/reply.ts";
import type { MeantByFew } from "../search/meant-by-few.ts";
import { aimOddsOf, type Aim } from "./aim.ts";
import { earlierSignsOf, earlierSignsOfNone, type Earlier } from "./earlier.ts";
import { weights } from "./weights.ts";
import { wordingOf } from "./wording.ts";

/** `undefined` stands for none of them. */
export interface Belonging {
  readonly article: Article | undefined;
  /** Of all candidates they sum to 1. */
  readonly probability: number;
}

/** Of each search so many are candidates. */
const candidatesOfEach = 4;

export interface Heard {
  readonly text: string;
  readonly topic: Article;
  /** What is often asked next after an article. */
  readonly nextOf: NextOf;
  /** Absent where no list says it. */
  readonly few: FewHeard | undefined;
  /** By its words alone; absent where nothing was learned of it. */
  readonly aim: Aim | undefined;
  /** What others meant by it there; absent where nobody wrote any. */
  readonly earlier: Earlier | undefined;
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

/** Of several topics, each as likely as the others, the mean; the likeliest first. */
export function mixed(ofTopics: readonly (readonly Belonging[])[]): readonly Belonging[] {
  const shares = new Map<string | undefined, Belonging>();
  for (const { article, probability } of ofTopics.flat()) {
    const before = shares.get(article?.slug)?.probability ?? 0;
    const share = before + probability / ofTopics.length;
    shares.set(article?.slug, { article, probability: share });
  }
  return [...shares.values()].sort((one, other) => other.probability - one.probability);
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
 * message and topic as one beyond each of them, and the same for what is often asked next. Log odds of the aim, for the topic. How near others came who
 * meant it: for the topic, for another one, their share, after other articles. Of none: 1; score of what lies outside; its lead over the first article; 1 without a subject; 1
 * where something is taken up; log odds of the aim; how near others came who meant none, and their share.
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
  const oddsOf = aimOddsOf(heard.aim);
  const ofNone = [
    1,
    alone.outside,
    lead,
    Number(!isOwn),
    Number(takesUp),
    oddsOf.none,
    ...earlierSignsOfNone(heard.earlier),
  ];
  const candidates = Array.from(articles.values(), (article): Candidate => ({
    article,
    signs: [
      ...signsOf(article, heard),
      ...nearnessOf(article, heard, next),
      ...wording.map((asks) => asks * Number(article.slug === topic.slug)),
      ...wording.map((asks) => asks * Number(next.has(article.slug))),
      ...fewSignsOf(article, heard, next),
      article.slug === topic.slug ? oddsOf.same : 0,
      ...earlierSignsOf(heard.earlier, article.slug, topic.slug),
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
