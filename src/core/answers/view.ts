/**
 * Answers, core: one way of looking at all texts, scored by BM25.
 *
 * Weights are worked out when the view is made, so a question only adds numbers. Scores are
 * divided by the most that the question could reach, which makes them absolute: 0 to 1,
 * comparable between questions, lowered by words that no text has.
 */

/** Terms of a question with their weights. */
export type WeightedTerms = ReadonlyMap<string, number>;

export interface View {
  /** A score for each text, by its index. */
  score(terms: WeightedTerms): Float64Array;
  /** How telling a term is; the highest value for one that no text has. */
  idf(term: string): number;
  has(term: string): boolean;
  /** All terms of all texts. */
  terms(): Iterable<string>;
}

interface Posting {
  readonly texts: Uint32Array;
  readonly weights: Float32Array;
  readonly idf: number;
}

/** Makes a view of texts given as terms. `k1` bounds repeats, `b` punishes length. */
export function createView(
  texts: readonly (readonly string[])[],
  { k1, b }: { readonly k1: number; readonly b: number },
): View {
  const counted = new Map<string, { readonly texts: number[]; readonly counts: number[] }>();
  for (const [index, terms] of texts.entries()) {
    for (const term of terms) {
      const entry = counted.get(term);
      if (entry === undefined) counted.set(term, { texts: [index], counts: [1] });
      // Texts come in order, so a text that has the term already is the last one noted.
      else if (entry.texts.at(-1) === index) entry.counts[entry.counts.length - 1]! += 1;
      else {
        entry.texts.push(index);
        entry.counts.push(1);
      }
    }
  }

  const total = texts.reduce((sum, terms) => sum + terms.length, 0);
  const average = total / Math.max(1, texts.length) || 1;
  const idfOf = (count: number): number =>
    Math.log(1 + (texts.length - count + 0.5) / (count + 0.5));
  const unseen = idfOf(0);

  const postings = new Map<string, Posting>();
  for (const [term, entry] of counted) {
    const idf = idfOf(entry.texts.length);
    const weights = new Float32Array(entry.texts.length);
    for (const [at, count] of entry.counts.entries()) {
      const length = texts[entry.texts[at]!]!.length / average;
      weights[at] = (idf * count) / (count + k1 * (1 - b + b * length));
    }
    postings.set(term, { texts: Uint32Array.from(entry.texts), weights, idf });
  }

  return {
    terms: () => postings.keys(),
    has: (term) => postings.has(term),
    idf: (term) => postings.get(term)?.idf ?? unseen,
    score(terms) {
      const scores = new Float64Array(texts.length);
      let reachable = 0;
      for (const [term, weight] of terms) {
        const posting = postings.get(term);
        reachable += weight * (posting?.idf ?? unseen);
        if (posting === undefined) continue;
        for (let at = 0; at < posting.texts.length; at++) {
          scores[posting.texts[at]!]! += weight * posting.weights[at]!;
        }
      }
      if (reachable > 0) for (let at = 0; at < scores.length; at++) scores[at]! /= reachable;
      return scores;
    },
  };
}
