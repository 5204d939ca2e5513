/**
 * Answers: what a short message after an article aims at, told by its words alone: more of the same, something else, nothing.
 *
 * "Is it counted too" asks more whatever was said before, "my eyes are tired" asks nothing. Learned from short messages
 * after every article (knowledge/questions, the sets for learning); which article it is belonging.ts weighs.
 */
import type { Language } from "../../../../bot/reply.ts";
import type { Topic } from "../search/learn.ts";
import { featuresOf, probabilitiesOf, type LearnedWeights } from "../search/learned.ts";
import { piecesOf, termsOf } from "../search/tokens.ts";

/** Probabilities; they sum to 1. */
export interface Aim {
  /** The article that was said. */
  readonly same: number;
  /** Another article. */
  readonly other: number;
  /** No article: news, a remark, something outside. */
  readonly none: number;
}

/** A message after an article, and the article that should answer it; `null` where none does. */
export interface SaidAfter {
  readonly after: string;
  readonly text: string;
  readonly lang: Language;
  readonly slug: string | null;
}

const aims = ["same", "other", "none"] as const;

/** What aims are learned from. @returns nothing where one of the three has no message */
export function aimTopicsOf(said: readonly SaidAfter[], lang: Language): readonly Topic[] {
  const ofLang = said.filter((each) => each.lang === lang);
  const topics = aims.map((slug) => ({
    slug,
    phrasings: ofLang.filter((each) => aimOf(each) === slug).map(({ text }) => text),
  }));
  return topics.some(({ phrasings }) => phrasings.length === 0) ? [] : topics;
}

function aimOf({ after, slug }: SaidAfter): keyof Aim {
  if (slug === null) return "none";
  return slug === after ? "same" : "other";
}

/** @returns what tells the aim of a text */
export function openAims(weights: LearnedWeights): (text: string) => Aim {
  const places = aims.map((aim) => weights.topics.indexOf(aim));
  return (text) => {
    const probabilities = probabilitiesOf(weights, featuresOf(termsOf(text), piecesOf(text)));
    const [same, other, none] = places.map((place) => probabilities[place] ?? 0);
    return { same: same!, other: other!, none: none! };
  };
}

/** What is surer than this is not surer for it. */
const mostOdds = 9;
/** Added to probabilities, since none of them may be 0 in a logarithm. */
const least = 1e-9;

/** Few messages ask nothing: of 439 that nothing was learned from these log odds were −4.0 in the mean (2026-11-30). */
const usualNone = -4;

/**
 * How much likelier than usual it asks more of the same rather than something else, and nothing rather than something else:
 * log odds; 0 where nothing is known.
 */
export function aimOddsOf(aim: Aim | undefined): Pick<Aim, "same" | "none"> {
  if (aim === undefined) return { same: 0, none: 0 };
  const over = (probability: number) => {
    const odds = Math.log((probability + least) / (aim.other + least));
    return Math.max(-mostOdds, Math.min(mostOdds, odds));
  };
  return { same: over(aim.same), none: over(aim.none) - usualNone };
}
