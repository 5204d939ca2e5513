/**
 * Answers: which topic a question is about, as learned from all phrasings at once.
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

/** Those of the text that was looked at last: its kind and its articles are asked one after the other. */
let last: {
  readonly terms: readonly string[];
  readonly pieces: readonly string[];
  readonly features: readonly Feature[];
} = { terms: [], pieces: [], features: [] };

/** @param terms of `termsOf` and @param pieces of `piecesOf` for the same text */
export function featuresOf(
  terms: readonly string[],
  pieces: readonly string[],
): readonly Feature[] {
  if (terms === last.terms && pieces === last.pieces) return last.features;
  const seen = new Set<number>();
  const features: Feature[] = [];
  for (const term of terms) addFeature(features, seen, term, "", 1);
  for (const piece of pieces) addFeature(features, seen, piece, "#", pieceShare);
  last = { terms, pieces, features };
  return features;
}

function addFeature(
  features: Feature[],
  seen: Set<number>,
  text: string,
  before: string,
  share: number,
): void {
  hashInto(hash, text, before);
  const first = hash[0]!;
  if (seen.has(first)) return;
  seen.add(first);
  features.push({ hash: first, share });
}

const hash = new Uint32Array(2);

/** Probability of each topic, in the order of `topics`, written into `sums`; they sum to 1. */
export function probabilitiesOf(
  { topics, features, worths, unseen, starts, owners, weights }: LearnedWeights,
  asked: readonly Feature[],
  sums = new Float32Array(topics.length),
): Float32Array {
  sums.fill(0);
  const known = new Int32Array(asked.length);
  let squares = 0;
  for (let at = 0; at < asked.length; at++) {
    const feature = indexOf(features, asked[at]!.hash);
    known[at] = feature;
    // Unknown words count too: the less of a question is known, the less is said about it.
    squares += (feature < 0 ? asked[at]!.share * unseen : worths[feature]!) ** 2;
  }
  const length = Math.sqrt(squares) || 1;
  for (const feature of known) {
    if (feature < 0) continue;
    const share = worths[feature]! / length / 1_000;
    const end = starts[feature + 1]!;
    for (let at = starts[feature]!; at < end; at++) sums[owners[at]!]! += share * weights[at]!;
  }
  return softmax(sums);
}

/** Turns sums into probabilities, in place. */
export function softmax(sums: Float32Array): Float32Array {
  let most = -Infinity;
  for (let at = 0; at < sums.length; at++) most = Math.max(most, sums[at]!);
  let all = 0;
  for (let at = 0; at < sums.length; at++) {
    sums[at] = Math.exp(sums[at]! - most);
    all += sums[at]!;
  }
  for (let at = 0; at < sums.length; at++) sums[at]! /= all;
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

/** Scores of all articles, 0 to 1, for the terms and pieces of a question; used again for the next one. */
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
  /** Behind the last topic stands what an article has of which nothing was learned. */
  const topicOf = Uint32Array.from(slugs, (slug) => topics.get(slug) ?? topics.size);
  const probabilities = new Float32Array(topics.size);
  const byTopic = new Float32Array(topics.size + 1);
  const scores = new Float32Array(slugs.length);
  const whole = Math.log(1 + 1 / leastProbability);

  return (terms, pieces) => {
    probabilitiesOf(learned, featuresOf(terms, pieces), probabilities);
    let likeliest = -Infinity;
    for (let topic = 0; topic < probabilities.length; topic++) {
      byTopic[topic] = Math.log(1 + probabilities[topic]! / leastProbability) / whole;
      likeliest = Math.max(likeliest, byTopic[topic]!);
    }
    byTopic[topics.size] = likeliest;
    for (let at = 0; at < scores.length; at++) scores[at] = byTopic[topicOf[at]!]!;
    return scores;
  };
}
