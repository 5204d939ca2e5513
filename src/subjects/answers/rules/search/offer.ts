/** Answers: what is said of what was found: one article, "which one?", or that it is not known. */
import type { Answer } from "../answer.ts";
import type { Article } from "../article.ts";
import { articlesAmong } from "../subjects.ts";
import type { HeardText } from "./hear.ts";
import { isHan, writtenWordsOf } from "./tokens.ts";

type Found = Extract<Answer, { readonly kind: "answered" | "which" | "unknown" }>;

/** When the first articles are offered. */
export interface OfferFrom {
  /** At least so sure of the first; or it has such a score, as where one word stands in many articles. */
  readonly confidence: number;
  readonly score: number;
  /** At least so likely asked of what articles know. */
  readonly ours: number;
  /** What lies outside leads by more than this share of its score: then no article was meant. */
  readonly outsideShare: number;
}

const usual: OfferFrom = { confidence: 0.1, score: Infinity, ours: 0.6, outsideShare: 0.1 };
/** Where it was learned what is asked of articles, less sure will do. */
const learned: OfferFrom = { ...usual, confidence: 0.08 };

/**
 * A few words tell little, so hardly anything is sure of them. But whoever types "jar leaks" here hardly means
 * anything else, and an offer costs one tap where "I don't know" costs the question.
 */
const ofFewWords: OfferFrom = { confidence: 0.05, score: 0.62, ours: 0.2, outsideShare: 0.25 };
/** So many words, or Chinese characters, are few. */
const few = { words: 5, characters: 8 };

export const mostOffered = 3;
/** A third article is offered only if its score reaches this share of the first. */
const offerShare = 0.3;

/** @param isTold whether it was learned what is asked of articles: without that few words are offered no more than others */
export function offerFromOf(text: string, isTold = true): OfferFrom {
  if (!isTold) return usual;
  return isOfFewWords(text) ? ofFewWords : learned;
}

export function isOfFewWords(text: string): boolean {
  const words = writtenWordsOf(text);
  const characters = words.filter(isHan).join("").length;
  const others = words.filter((word) => !isHan(word)).length;
  return others / few.words + characters / few.characters <= 1;
}

/** @returns what decides by how sure it is */
export function createAnswerOf(bySlug: ReadonlyMap<string, Article>) {
  return (
    { hits, confidence, isSure }: Pick<HeardText, "hits" | "confidence" | "isSure">,
    from = usual,
  ): Found => {
    const found = articlesAmong(hits);
    const first = found[0];
    const best = hits[0];
    if (first === undefined || best === undefined) return { kind: "unknown" };
    const isNear = confidence >= from.confidence || first.score >= from.score;
    if (!isNear || first.score < best.score * (1 - from.outsideShare)) return { kind: "unknown" };
    const article = bySlug.get(first.slug);
    if (article !== undefined && isSure && first === best) {
      return { kind: "answered", article, confidence };
    }

    // Two at least: a lone button would be an answer in disguise.
    const near = found
      .slice(0, mostOffered)
      .filter((hit, at) => at < 2 || hit.score >= first.score * offerShare);
    const articles = near.flatMap((hit) => bySlug.get(hit.slug) ?? []);
    return articles.length < 2 ? { kind: "unknown" } : { kind: "which", articles };
  };
}
