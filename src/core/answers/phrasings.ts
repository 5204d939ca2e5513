/**
 * Answers, core: how near a question comes to single phrasings of an article.
 *
 * Looked at only for the first articles that the views find, so it costs the same however many
 * articles there are. Nearness is the shared weight of terms, seen from both sides (Dice): 1 for the
 * same words, 0 for none in common.
 */
import type { Weighted } from "./view.ts";

export interface Phrasings {
  /** Nearness of an article's nearest phrasing, and the mean of its three nearest. */
  nearest(article: number, question: readonly Weighted[]): { best: number; three: number };
}

/**
 * @param texts for each article its phrasings, each as numbers of terms
 * @param weights of the terms by their numbers
 */
export function createPhrasings(
  texts: readonly (readonly Uint32Array[])[],
  weights: Float32Array,
): Phrasings {
  let total = 0;
  const counts = new Uint32Array(weights.length);
  const phrasings = texts.map((list) =>
    list.map((text) => {
      const terms = Uint32Array.from(new Set(text));
      for (const term of terms) counts[term]! += 1;
      total++;
      return { terms, weight: 0 };
    }),
  );
  const idfOf = (count: number) => Math.log(1 + (total - count + 0.5) / (count + 0.5));
  const worth = weights.map((weight, term) => weight * idfOf(counts[term]!));
  for (const phrasing of phrasings.flat()) {
    phrasing.weight = phrasing.terms.reduce((sum, term) => sum + worth[term]!, 0);
  }

  return {
    nearest(article, question) {
      const asked = new Set<number>();
      let own = 0;
      for (const { term, weight } of question) {
        own += term === undefined ? weight * idfOf(0) : worth[term]!;
        if (term !== undefined) asked.add(term);
      }
      let [first, second, third] = [0, 0, 0];
      for (const { terms, weight } of phrasings[article] ?? []) {
        let shared = 0;
        for (const term of terms) if (asked.has(term)) shared += worth[term]!;
        const near = own + weight === 0 ? 0 : (2 * shared) / (own + weight);
        if (near > first) [first, second, third] = [near, first, second];
        else if (near > second) [second, third] = [near, second];
        else if (near > third) third = near;
      }
      return { best: first, three: (first + second + third) / 3 };
    },
  };
}
