/**
 * Answers, core: which topic a question is about, as learned from all phrasings at once.
 *
 * The views of search.ts look at each article by itself. Here weights were learned (learn.ts) that
 * tell one topic from the next: what "fee" says for one of them and against another. Made ahead
 * and kept in a file, since learning takes a minute; topics that came later have no weights yet.
 */
import { hashInto } from "./vocabulary.ts";

/** The weights of one language, sparse: feature → topics. */
export interface LearnedWeights {
  /** Slugs; `owners` are indexes into them. */
  readonly topics: readonly string[];
  /** Hashes of the features, rising. */
  readonly features: Uint32Array;
  /** How telling each feature is. */
  readonly worths: Float32Array;
  /** How telling a word is that no two phrasings have. */
  readonly unseen: number;
  /** Where each feature's weights begin; one more at the end. */
  readonly starts: Uint32Array;
  readonly owners: Uint16Array;
  /** In thousandths. */
  readonly weights: Int16Array;
}

/** A feature of a text by its hash, and how much it counts beside a word. */
export interface Feature {
  readonly hash: number;
  readonly share: number;
}

/** Pieces stand for what words already say, so they count less. */
const pieceShare = 0.5;

/** @param terms of `termsOf` and @param pieces of `piecesOf` for the same text */
export function featuresOf(terms: readonly string[], pieces: readonly string[]): Feature[] {
  const features = new Map<number, Feature>();
  const add = (text: string, share: number) => {
    hashInto(hash, text);
    const [first] = hash;
    if (!features.has(first!)) features.set(first!, { hash: first!, share });
  };
  for (const term of terms) add(term, 1);
  for (const piece of pieces) add(`#${piece}`, pieceShare);
  return [...features.values()];
}

const hash = new Uint32Array(2);

/** Probability of each topic, in the order of `topics`; they sum to 1. */
export function probabilitiesOf(
  { topics, features, worths, unseen, starts, owners, weights }: LearnedWeights,
  asked: readonly Feature[],
): Float32Array {
  const sums = new Float32Array(topics.length);
  const known = asked.map(({ hash: each }) => indexOf(features, each));
  // Unknown words count too: the less of a question is known, the less is said about it.
  const worthAt = (feature: number, at: number) =>
    feature < 0 ? asked[at]!.share * unseen : worths[feature]!;
  const length = Math.hypot(...known.map(worthAt)) || 1;
  for (const feature of known) {
    if (feature < 0) continue;
    const share = worths[feature]! / length / 1_000;
    for (let at = starts[feature]!; at < starts[feature + 1]!; at++) {
      sums[owners[at]!]! += share * weights[at]!;
    }
  }
  return softmax(sums);
}

/** Turns sums into probabilities, in place. */
export function softmax(sums: Float32Array): Float32Array {
  let most = -Infinity;
  for (const sum of sums) most = Math.max(most, sum);
  let all = 0;
  for (const [at, sum] of sums.entries()) {
    sums[at] = Math.exp(sum - most);
    all += sums[at];
  }
  for (const at of sums.keys()) sums[at]! /= all;
  return sums;
}

function indexOf(sorted: Uint32Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === value ? low : -1;
}

/** Scores of all articles, 0 to 1, for the terms and pieces of a question. */
export type LearnedView = (terms: readonly string[], pieces: readonly string[]) => Float32Array;

/** A probability below this says no more than "no". */
const leastProbability = 1e-4;

/**
 * An article that came after the learning is given what the likeliest one has: between the two the
 * words decide, as they do without any learning.
 */
export function createLearnedView(
  slugs: readonly string[],
  learned: LearnedWeights | undefined,
): LearnedView | undefined {
  if (learned === undefined) return undefined;
  const topics = new Map(learned.topics.map((slug, at) => [slug, at]));
  const topicOf = slugs.map((slug) => topics.get(slug));
  const scoreOf = (probability: number) =>
    Math.log(1 + probability / leastProbability) / Math.log(1 + 1 / leastProbability);

  return (terms, pieces) => {
    const probabilities = probabilitiesOf(learned, featuresOf(terms, pieces));
    const likeliest = Math.max(...probabilities);
    return Float32Array.from(topicOf, (topic) =>
      scoreOf(topic === undefined ? likeliest : probabilities[topic]!),
    );
  };
}
