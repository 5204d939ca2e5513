/**
 * Answers: learns from all phrasings which words tell one topic from another.
 *
 * Multinomial logistic regression by stochastic gradient descent: each phrasing is shown a few times,
 * and the weights of its words are moved until it is told from all other topics. Few rounds and no
 * more, which keeps it from learning phrasings by heart. The order is shuffled, always the same way.
 */
import { featuresOf, softmax, type Feature, type LearnedWeights } from "./learned.ts";
import type { Language } from "../../../../bot/reply.ts";
import { askedIn, type Searchable } from "./index-data.ts";
import { piecesOf, termsOf } from "./tokens.ts";

export interface Topic {
  readonly slug: string;
  /** All ways in which it is asked for, in one language. */
  readonly phrasings: readonly string[];
}

export function topicsOf(articles: readonly Searchable[], lang: Language): readonly Topic[] {
  return articles.map(({ slug, words }) => ({ slug, phrasings: askedIn(words[lang]) }));
}

/** Found on questions that no phrasing was written from. */
const rounds = 5;
const firstStep = 5;
/** What one phrasing alone has says nothing about the topic. */
const leastPhrasings = 2;
/**
 * What a phrasing is taken for less often than this moves the weights as seldom and by this much, which comes to the same in
 * the mean. Of some 650 topics nearly all are, and to move all of them took nine tenths of the time.
 */
const leastMove = 0.002;
/** Weights below this change no answer and are most of them. */
const leastWeight = 0.6;

interface Example {
  readonly topic: number;
  /** Indexes of features, and the share of each in the phrasing: its length is 1. */
  readonly features: Uint32Array;
  readonly shares: Float32Array;
}

export function learn(topics: readonly Topic[]): LearnedWeights {
  const texts = topics.flatMap(({ phrasings }, topic) =>
    phrasings.map((text) => ({ topic, features: featuresOf(termsOf(text), piecesOf(text)) })),
  );
  const unseen = worthOf(1, 1, texts.length);
  const worths = worthsOf(texts.map(({ features }) => features));
  const hashes = Uint32Array.from(worths.keys()).sort();
  const indexes = new Map([...hashes].map((hash, at) => [hash, at]));
  const examples = texts.map(({ topic, features }): Example => {
    const known = features.filter(({ hash }) => worths.has(hash));
    const length =
      Math.hypot(...features.map(({ hash, share }) => worths.get(hash) ?? share * unseen)) || 1;
    return {
      topic,
      features: Uint32Array.from(known, ({ hash }) => indexes.get(hash)!),
      shares: Float32Array.from(known, ({ hash }) => worths.get(hash)! / length),
    };
  });

  const weights = new Float32Array(hashes.length * topics.length);
  const order = examples.map((_, at) => at);
  const random = createRandom();
  const show = createShow(weights, topics.length, random);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    const step = firstStep * (1 - round / rounds);
    for (const at of order) show(examples[at]!, step);
  }
  return {
    topics: topics.map(({ slug }) => slug),
    features: hashes,
    worths: Float32Array.from(hashes, (hash) => worths.get(hash)!),
    unseen,
    ...sparse(weights, topics.length),
  };
}

/** By the hash of the feature; only of those that several phrasings have. */
function worthsOf(texts: readonly (readonly Feature[])[]): ReadonlyMap<number, number> {
  const counts = new Map<number, { share: number; count: number }>();
  for (const { hash, share } of texts.flat()) {
    const known = counts.get(hash);
    if (known === undefined) counts.set(hash, { share, count: 1 });
    else known.count++;
  }
  return new Map(
    [...counts]
      .filter(([, { count }]) => count >= leastPhrasings)
      .map(([hash, { share, count }]) => [hash, worthOf(share, count, texts.length)]),
  );
}

/** How telling a feature is that `count` of `total` phrasings have. */
function worthOf(share: number, count: number, total: number): number {
  return share * Math.log(1 + total / count);
}

/** One step: towards the phrasing's own topic and away from those it was taken for. */
function createShow(
  weights: Float32Array,
  count: number,
  random: () => number,
): (example: Example, step: number) => void {
  const sums = new Float32Array(count);
  const moved = new Uint16Array(count);
  const by = new Float32Array(count);

  return ({ topic, features, shares }, step) => {
    sums.fill(0);
    for (let at = 0; at < features.length; at++) {
      const row = features[at]! * count;
      const share = shares[at]!;
      for (let other = 0; other < count; other++) sums[other]! += share * weights[row + other]!;
    }
    const wrong = softmax(sums);
    wrong[topic]! -= 1;
    let moving = 0;
    for (let other = 0; other < count; other++) {
      const off = wrong[other]!;
      const isLittle = off < leastMove && off > -leastMove;
      if (isLittle && random() * leastMove >= off) continue;
      moved[moving] = other;
      by[moving++] = isLittle ? leastMove : off;
    }
    for (let at = 0; at < features.length; at++) {
      const row = features[at]! * count;
      const share = step * shares[at]!;
      for (let move = 0; move < moving; move++) weights[row + moved[move]!]! -= share * by[move]!;
    }
  };
}

function sparse(
  weights: Float32Array,
  count: number,
): Pick<LearnedWeights, "starts" | "owners" | "weights"> {
  const starts = [0];
  const owners: number[] = [];
  const kept: number[] = [];
  for (let row = 0; row < weights.length; row += count) {
    for (let topic = 0; topic < count; topic++) {
      const weight = weights[row + topic]!;
      if (Math.abs(weight) < leastWeight) continue;
      owners.push(topic);
      kept.push(Math.round(weight * 1_000));
    }
    starts.push(owners.length);
  }
  return {
    starts: Uint32Array.from(starts),
    owners: Uint16Array.from(owners),
    weights: Int16Array.from(kept),
  };
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
}

/** Numbers from 0 to below 1, the same each time (linear congruential, Numerical Recipes 1992). */
function createRandom(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
