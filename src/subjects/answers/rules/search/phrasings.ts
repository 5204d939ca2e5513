/**
 * Answers, core: how near a question comes to single phrasings of an article.
 *
 * Nearness is the shared weight of terms, seen from both sides (Dice): 1 for the same words, 0 for none in
 * common. Postings (term → phrasings that have it) sum the shared weights of all phrasings at once, so a question
 * costs what its terms are shared, not what the articles' phrasings hold.
 */
import type { Weighted } from "../view.ts";

/** Nearness of an article's nearest phrasing, and the mean of its three nearest. */
export interface Nearest {
  readonly best: number;
  readonly three: number;
}

export interface Phrasings {
  /** @returns what tells the nearness of an article by its number, until the next question is asked */
  nearestTo(question: readonly Weighted[]): (article: number) => Nearest;
}

/** All phrasings as they lie: for each term the phrasings that have it, one list after another. */
export interface PhrasingsData {
  /** Where the phrasings of each article begin; one more at the end. */
  readonly firsts: Uint32Array;
  /** Where each term's list begins in `postings`; one more at the end. */
  readonly starts: Uint32Array;
  readonly postings: Uint32Array;
  /** Weight of each term, by how telling it is. */
  readonly worth: Float32Array;
  /** The weight of all terms of each phrasing. */
  readonly whole: Float32Array;
  /** How telling a term is that no phrasing has. */
  readonly unseen: number;
}

/**
 * @param texts for each article its phrasings, each as numbers of terms
 * @param weights of the terms by their numbers
 */
export function layOutPhrasings(
  texts: readonly (readonly Uint32Array[])[],
  weights: Float32Array,
): PhrasingsData {
  const firsts = beginnings(texts.map(({ length }) => length));
  const { starts, postings } = postingsOf(texts.flat(), weights.length);
  const total = firsts.at(-1)!;
  const idfOf = (count: number) => Math.log(1 + (total - count + 0.5) / (count + 0.5));
  const worth = weights.map((weight, term) => weight * idfOf(starts[term + 1]! - starts[term]!));
  const whole = wholesOf(starts, postings, worth, total);
  return { firsts, starts, postings, worth, whole, unseen: idfOf(0) };
}

export function openPhrasings(data: PhrasingsData): Phrasings {
  const { firsts, starts, postings, worth, whole, unseen } = data;
  const total = whole.length;
  /** Shared weight by phrasing: one array for all questions, since only one is asked at a time. */
  const shared = new Float64Array(total);

  return {
    nearestTo(question) {
      shared.fill(0);
      let own = 0;
      for (const { term, weight } of question) {
        if (term === undefined) {
          own += weight * unseen;
          continue;
        }
        const termWorth = worth[term]!;
        own += termWorth;
        const end = starts[term + 1]!;
        for (let place = starts[term]!; place < end; place++)
          shared[postings[place]!]! += termWorth;
      }

      return (article) => {
        let [first, second, third] = [0, 0, 0];
        const end = firsts[article + 1]!;
        for (let at = firsts[article]!; at < end; at++) {
          const both = own + whole[at]!;
          const near = both === 0 ? 0 : (2 * shared[at]!) / both;
          if (near > first) [first, second, third] = [near, first, second];
          else if (near > second) [second, third] = [near, second];
          else if (near > third) third = near;
        }
        return { best: first, three: (first + second + third) / 3 };
      };
    },
  };
}

/** For each term the phrasings that have it, in their order, each once. */
function postingsOf(
  phrasings: readonly Uint32Array[],
  terms: number,
): { starts: Uint32Array; postings: Uint32Array } {
  const sets = phrasings.map((text) => new Set(text));
  const counts = new Uint32Array(terms);
  for (const set of sets) for (const term of set) counts[term]! += 1;
  const starts = beginnings(counts);
  const next = starts.slice();
  const postings = new Uint32Array(starts.at(-1)!);
  for (const [at, set] of sets.entries()) {
    for (const term of set) postings[next[term]!++] = at;
  }
  return { starts, postings };
}

/** The weight of all terms of each phrasing. */
function wholesOf(
  starts: Uint32Array,
  postings: Uint32Array,
  worth: Float32Array,
  total: number,
): Float32Array {
  const sums = new Float64Array(total);
  for (let term = 0; term < worth.length; term++) {
    for (let place = starts[term]!; place < starts[term + 1]!; place++) {
      sums[postings[place]!]! += worth[term]!;
    }
  }
  return Float32Array.from(sums);
}

/** Where each of several lists begins when they lie one after another, and where the last ends. */
function beginnings(lengths: ArrayLike<number>): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  for (let at = 0; at < lengths.length; at++) starts[at + 1] = starts[at]! + lengths[at]!;
  return starts;
}
