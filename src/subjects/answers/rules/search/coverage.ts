/**
 * Answers: how much of what a question says an article knows at all.
 *
 * A score may be high by common words alone; these figures tell it.
 */
import type { Hit } from "../answer.ts";
import { isCommon } from "./common-words.ts";
import type { View } from "./view.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A word of the question that not every talk has: how telling it is, and which articles have it. */
export interface Telling {
  readonly idf: number;
  /** `undefined` where no article has it. */
  readonly term: number | undefined;
  readonly view: View;
}

export function tellingOf(terms: readonly string[], vocabulary: Vocabulary, view: View): Telling[] {
  const telling: Telling[] = [];
  for (const word of new Set(terms)) {
    if (isCommon(word)) continue;
    const term = vocabulary.find(word);
    telling.push({ idf: view.idf(term), term, view });
  }
  return telling;
}

export function knownOf(
  telling: readonly Telling[],
  article: number,
  near: number,
): Pick<Hit, "matched" | "coverage"> {
  // "How do I begin?" has no telling word: what counts is how near a phrasing comes.
  if (telling.length === 0) return { matched: Math.round(3 * near), coverage: near };
  let matched = 0;
  let known = 0;
  let all = 0;
  for (const { idf, term, view } of telling) {
    all += idf;
    if (term === undefined || !view.has(article, term)) continue;
    matched += 1;
    known += idf;
  }
  return { matched, coverage: known / all };
}
