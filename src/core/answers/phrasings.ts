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
  // All phrasings one after another: article → phrasings → terms, each by where it begins.
  const all = texts.flat().map((text) => new Set(text));
  const firsts = beginnings(texts.map(({ length }) => length));
  const starts = beginnings(all.map(({ size }) => size));
  const terms = new Uint32Array(starts.at(-1)!);
  const counts = new Uint32Array(weights.length);
  for (const [at, set] of all.entries()) {
    terms.set([...set], starts[at]);
    for (const term of set) counts[term]! += 1;
  }
  // Only the number: a function that held the sets would keep them for ever.
  const total = all.length;
  const idfOf = (count: number) => Math.log(1 + (total - count + 0.5) / (count + 0.5));
  const worth = weights.map((weight, term) => weight * idfOf(counts[term]!));
  const whole = Float32Array.from(all, (set) => {
    let sum = 0;
    for (const term of set) sum += worth[term]!;
    return sum;
  });

  return {
    nearest(article, question) {
      const asked = new Set<number>();
      let own = 0;
      for (const { term, weight } of question) {
        own += term === undefined ? weight * idfOf(0) : worth[term]!;
        if (term !== undefined) asked.add(term);
      }
      let [first, second, third] = [0, 0, 0];
      for (let at = firsts[article]!; at < firsts[article + 1]!; at++) {
        let shared = 0;
        for (let place = starts[at]!; place < starts[at + 1]!; place++) {
          if (asked.has(terms[place]!)) shared += worth[terms[place]!]!;
        }
        const both = own + whole[at]!;
        const near = both === 0 ? 0 : (2 * shared) / both;
        if (near > first) [first, second, third] = [near, first, second];
        else if (near > second) [second, third] = [near, second];
        else if (near > third) third = near;
      }
      return { best: first, three: (first + second + third) / 3 };
    },
  };
}

/** Where each of several lists begins when they lie one after another, and where the last ends. */
function beginnings(lengths: readonly number[]): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  for (const [at, length] of lengths.entries()) starts[at + 1] = starts[at]! + length;
  return starts;
}
