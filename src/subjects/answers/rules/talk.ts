/**
 * Answers, core: is a message talk, and which? Learned from what people say that is talk, beside everything else
 * that the folder knows of (learn.ts).
 */
import type { Talk } from "./article.ts";
import type { Language } from "../../../bot/reply.ts";
import { askedIn, type Searchable } from "./search/index-data.ts";
import type { Topic } from "./search/learn.ts";
import { featuresOf, probabilitiesOf, type LearnedWeights } from "./search/learned.ts";
import { piecesOf, termsOf } from "./search/tokens.ts";

/** The topic of everything that is no talk; the last. */
const otherwise = "";

/** What talk is learned from: its own topics, and one of all else. */
export function talkTopicsOf(
  { subjects }: Talk,
  others: readonly Searchable[],
  lang: Language,
): readonly Topic[] {
  if (subjects.length === 0) return [];
  return [
    ...subjects.map(({ slug, phrasings }) => ({ slug, phrasings: phrasings[lang] })),
    { slug: otherwise, phrasings: others.flatMap(({ words }) => askedIn(words[lang])) },
  ];
}

/**
 * The likeliest kind of talk, and how many times likelier it is than everything that is none. Words that nobody has
 * used say nothing: 1.
 */
export function talkAmong(
  weights: LearnedWeights,
  text: string,
): { readonly id: string; readonly odds: number } {
  const probabilities = probabilitiesOf(weights, featuresOf(termsOf(text), piecesOf(text)));
  let likeliest = 0;
  for (let at = 0; at < probabilities.length - 1; at++) {
    if (probabilities[at]! > probabilities[likeliest]!) likeliest = at;
  }
  return {
    id: weights.topics[likeliest]!,
    odds: probabilities[likeliest]! / probabilities.at(-1)!,
  };
}
