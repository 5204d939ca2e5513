/**
 * Answers, core: how much of what a question says an article knows at all.
 *
 * A score may be high by common words alone; these figures tell it.
 */
import type { Hit } from "../article.ts";
import { isCommon } from "./common-words.ts";
import type { View } from "../view.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A word of the question that not every talk has: how telling it is, and which articles have it. */
export interface Telling {
  readonly idf: number;
  isIn(article: number): boolean;
}

export function tellingOf(terms: readonly string[], vocabulary: Vocabulary, view: View): Telling[] {
  return [...new Set(terms)]
    .filter((term) => !isCommon(term))
    .map((word) => {
      const term = vocabulary.find(word);
      return {
        idf: view.idf(term),
        isIn: (article) => term !== undefined && view.has(article, term),
      };
    });
}

export function knownOf(
  telling: readonly Telling[],
  article: number,
  near: number,
): Pick<Hit, "matched" | "coverage"> {
  // "How do I begin?" has no telling word: what counts is how near a phrasing comes.
  if (telling.length === 0) return { matched: Math.round(3 * near), coverage: near };
  const known = telling.filter((word) => word.isIn(article));
  const sum = (words: readonly Telling[]) => words.reduce((all, { idf }) => all + idf, 0);
  return { matched: known.length, coverage: sum(known) / sum(telling) };
}
