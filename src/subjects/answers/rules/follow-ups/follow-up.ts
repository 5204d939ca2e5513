/**
 * Answers: "and how much is it?": a short question without a subject of its own belongs to what
 * was spoken of last.
 *
 * It is looked for alone and together with the last topic; belonging.ts tells to which of all these it may belong. Never
 * across a danger. What is kept of the last topic is talk-record.ts.
 */
import type { Answer, AnswerQuestion } from "../answer.ts";
import type { Article } from "../article.ts";
import type { TriageEntry } from "../triage.ts";
import { belongingsOf, fewHeardOf, mixed, type Heard } from "./belonging.ts";
import { knowsAll } from "./known.ts";
import { languageOf } from "../search/language.ts";
import { isHan } from "../search/tokens.ts";
import { offerOf, sureFrom } from "./sure-enough.ts";
import type { Language } from "../../../../bot/reply.ts";
import {
  asksOfAnother,
  goingOn,
  lengthOf,
  mayBeLikeOne,
  news,
  ofBot,
  soundsLikeOne,
  subjectsOf,
  takesUp,
} from "./signs.ts";
import { asksMore, asksNext, isBare } from "./wording.ts";

/** What was spoken of last, or the step at which the person is. */
export type Topic =
  | { readonly kind: "article"; readonly article: Article }
  /** "Which one?" was asked, and nothing was tapped: at least two, the likeliest first. */
  | { readonly kind: "offered"; readonly articles: readonly Article[] }
  | {
      readonly kind: "step";
      readonly number: number;
      readonly titles: Readonly<Record<Language, string>>;
    };

export type FollowUp =
  | {
      readonly kind: "answered";
      readonly article: Article;
      readonly confidence: number;
      /** It asks more of what was said last, rather than of something beside it. */
      readonly isSame: boolean;
    }
  /** It belongs to one of these, the likeliest first. */
  | { readonly kind: "which"; readonly articles: readonly Article[] };

/** What was said longer ago is another talk. */
export const topicMinutes = 30;

/** Less likely than this it asks more of the same, and what was spoken of need not be offered. */
const ofSameFrom = 0.3;
/** So sure by itself that it is answered by itself rather than asked about. */
const sureAlone = 0.7;
/** So likely it belongs nowhere that nothing is offered. */
const noneFrom = 0.3;
/** So much surer with the topic, where it has a subject of its own. */
const surerBy = 0.2;
/** The step is further away than what was read a minute ago. */
const sureOfStep = 0.6;

/** @returns undefined where it is a question like any other */
export function followUpOf(
  text: string,
  alone: Answer,
  topic: Topic,
  language: Language,
  ask: AnswerQuestion,
): FollowUp | undefined {
  const isFound = alone.kind === "answered" || alone.kind === "which" || alone.kind === "unknown";
  if (!mayBeLikeOne(text)) return undefined;
  const asked = languageOf(text) ?? language;
  if (topic.kind === "step") return isFound ? ofStep(text, alone, topic, asked, ask) : undefined;
  // "And then?" below a choice that was not taken goes on with the job.
  if (topic.kind === "offered" && asksNext(text)) return undefined;
  const topics = topic.kind === "article" ? [topic.article] : topic.articles;
  if (isFound) return ofArticles(text, alone, topics, asked, ask);
  if (alone.kind !== "greeting") return undefined;
  if (!asksOfAnother.test(text) && !mayBeOfArticle(text, alone.entry)) return undefined;
  // "Is this free?" below "which one?" is of the bot.
  if (asksOfAnother.test(text)) return ofArticles(text, { kind: "unknown" }, topics, asked, ask);
  const isOfBot = alone.entry.isOfSent !== true && !pointsAtOffered.test(text);
  if (topics.length > 1 && !asksNext(text) && isOfBot) return undefined;
  const followed = ofArticles(text, alone, topics, asked, ask);
  // "Is it worth it?" asks of what was said or offered, and of nothing beside it.
  const spoken = new Set(topics.map(({ slug }) => slug));
  const meant =
    followed?.kind === "answered"
      ? [followed.article]
      : followed?.kind === "which" && topics.length > 1
        ? followed.articles
        : [];
  return meant.some(({ slug }) => spoken.has(slug)) ? followed : undefined;
}

/** "Is fruit counted too?": the rest of the question was said before. */
const asksTheSame = /也[^也]{1,4}[吗么不没][\s。？?]*$|\b(?:too|as well)\s*\??$/iu;
const pointsAtOffered = /\b(?:it|that|them|those|they)\b|[那它]/iu;

/** "How long does it take?" is heard as talk about the bot, and after an article it mostly asks about that. */
function mayBeOfArticle(text: string, { isOfAnything, isOfSent }: TriageEntry): boolean {
  if (asksNext(text) || asksMore(text)) return true;
  // "Does it really sell" names what it is of. Chinese characters say too little alone.
  const namesOwn = subjectsOf(text).some((part) => !isHan(part));
  const isOfAny = isOfAnything === true || isOfSent === true;
  const mayBe = (isOfAny && !namesOwn) || goingOn.test(text);
  return mayBe && soundsLikeOne(text) && !ofBot.test(text);
}

/** Only what has no subject of its own belongs to a step: it is far away. */
function ofStep(
  text: string,
  alone: Answer,
  { number, titles }: Extract<Topic, { kind: "step" }>,
  asked: Language,
  ask: AnswerQuestion,
): FollowUp | undefined {
  if (!soundsLikeOne(text) || alone.kind === "answered" || subjectsOf(text).length > 0)
    return undefined;
  // "What next?" is the job that comes next.
  if (asksNext(text)) return undefined;
  const joined = ask(`${titles[asked]} ${text}`, asked);
  if (joined.kind !== "answered") return undefined;
  const { article, confidence } = joined;
  const isOfStep = article.step === number && confidence >= sureOfStep;
  return isOfStep ? { kind: "answered", article, confidence, isSame: false } : undefined;
}

/** @param topics what was said, or what was offered: then it may belong to any of them */
function ofArticles(
  text: string,
  alone: Answer,
  topics: readonly Article[],
  asked: Language,
  ask: AnswerQuestion,
): FollowUp | undefined {
  const topic = topics.length === 1 ? topics[0] : undefined;
  if (isBare(text)) {
    return topic === undefined
      ? { kind: "which", articles: topics }
      : { kind: "answered", article: topic, confidence: 1, isSame: true };
  }
  if (isOfItsOwn(text, alone)) return undefined;
  const asks = soundsLikeOne(text);
  const own = alone.kind === "answered" ? alone.article : undefined;
  if (!asks && own === undefined && news.test(text)) return undefined;
  const looked = ask.look?.(text, asked);
  if (looked?.isLearned !== true) {
    return asks && topic !== undefined ? surerWith(text, alone, topic, asked, ask) : undefined;
  }
  // No word of it is known: it is no question of anything, and the topic alone would always find itself. Nor is it searched
  // for together with the topic.
  if (looked.articles.every(({ matched }) => matched === 0)) return undefined;
  const heard = topics.flatMap((each) => heardAfter(text, alone, each, asked, ask, looked) ?? []);
  const belongings = mixed(heard.map((each) => belongingsOf(each, asked)));
  const [first, ...others] = belongings;
  if (first === undefined) return undefined;
  const { article, probability } = first;
  const isOwn = article !== undefined && article.slug === own?.slug;
  if (article !== undefined) {
    const isSpoken = topics.some(({ slug }) => slug === article.slug);
    const second = others.find((each) => each.article !== undefined)?.probability ?? 0;
    const from = sureFrom({ asks, aim: heard[0]?.aim, isSpoken, own, isOwn, second });
    if (probability >= from) {
      const isSame = article.slug === topic?.slug;
      if (!isOwn || isSame) return { kind: "answered", article, confidence: probability, isSame };
      return asksOfAnother.test(text) ? offerOf(belongings, topic, own) : undefined;
    }
  }
  const isWhole = !takesUp.test(text) && !asksTheSame.test(text);
  const aimsElse = isWhole && (heard[0]?.aim?.same ?? 1) < ofSameFrom;
  const spoken = aimsElse ? undefined : topic;
  // What its words alone find is offered and no more: after an article they seldom mean what is not likeliest there.
  // Many questions of one's own come one after the other.
  if (isWhole && alone.kind === "answered" && alone.confidence >= sureAlone) return undefined;
  if (own !== undefined) return offerOf(belongings, spoken, own);
  // Whoever is asked back anyway gets what it may belong to; else nothing that asks nothing.
  if (article === undefined || (!asks && alone.kind !== "which")) return undefined;
  const none = belongings.find((each) => each.article === undefined)?.probability ?? 0;
  return asks && none >= noneFrom ? undefined : offerOf(belongings, spoken, own);
}

/** A curator wrote down that exactly this means another article, and it names what it is of. */
function isOfItsOwn(text: string, alone: Answer): boolean {
  return alone.kind === "answered" && alone.confidence === 1 && subjectsOf(text).length > 0;
}

/** What is answered together with the topic, where that is surer and the article knows every word of its own. */
function surerWith(
  text: string,
  alone: Answer,
  topic: Article,
  asked: Language,
  ask: AnswerQuestion,
): Extract<FollowUp, { kind: "answered" }> | undefined {
  const own = subjectsOf(text);
  const sure = alone.kind === "answered" ? alone.confidence : 0;
  const joined = ask(`${topic.words[asked].label} ${text}`, asked);
  if (joined.kind !== "answered") return undefined;
  const { article, confidence } = joined;
  if (alone.kind === "answered" && confidence <= sure + (own.length === 0 ? 0 : surerBy)) {
    return undefined;
  }
  // Words of its own must be known to the article: the topic alone would always find itself.
  if (!knowsAll(article, asked, own)) return undefined;
  const [first] = alone.kind === "which" && own.length > 0 ? alone.articles : [];
  // Another article is as near to them.
  if (first !== undefined && first.slug !== article.slug && knowsAll(first, asked, own)) {
    return undefined;
  }
  return { kind: "answered", article, confidence, isSame: article.slug === topic.slug };
}

/**
 * @param looked what is found for it alone; absent: it is looked for
 * @returns undefined where nobody can look
 */
export function heardAfter(
  text: string,
  alone: Answer,
  topic: Article,
  asked: Language,
  ask: AnswerQuestion,
  looked = ask.look?.(text, asked),
): Heard | undefined {
  const { look } = ask;
  if (look === undefined || looked === undefined) return undefined;
  const together = `${topic.words[asked].label} ${text}`;
  return {
    text,
    topic,
    nextOf: ask.next ?? (() => []),
    few: ask.few && fewHeardOf(ask.few, text, topic.words[asked].label),
    aim: ask.aim?.(text, asked),
    earlier: ask.earlier?.(text, topic.slug, asked),
    alone: looked,
    joined: look(together, asked),
    said: { alone, joined: ask(together, asked) },
    surer: surerWith(text, alone, topic, asked, ask),
    words: lengthOf(text).words,
    isOwn: subjectsOf(text).length > 0,
    takesUp: takesUp.test(text),
  };
}
