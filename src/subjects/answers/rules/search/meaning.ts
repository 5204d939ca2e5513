/**
 * Answers, core: how near a question comes to an article in meaning, where they share no word.
 *
 * A text is the mean of its words' vectors, each by how telling the word is among the phrasings; an
 * article is the mean of its phrasings. A mean of few phrasings is noise, so their number damps it.
 * Without vectors (Chinese has none here) every article is at 0.
 */

/** Vectors of words, signed bytes; words that are near in meaning point the same way. */
export interface WordVectors {
  /** Numbers a vector has. */
  readonly size: number;
  /** The vector of a word in small letters, or `undefined`. */
  find(word: string): Int8Array | undefined;
}

export interface Meaning {
  /** Nearness of one article, 0 to 1. */
  nearness(article: number, question: Float32Array): number;
  /** The question's own vector; all noughts when no word is known. */
  vectorOf(question: string): Float32Array;
}

/** So many phrasings count half of what countless ones would. */
const halfTrusted = 8;

/** @param phrasings of each article */
export function createMeaning(
  vectors: WordVectors,
  phrasings: readonly (readonly string[])[],
): Meaning {
  const { size } = vectors;
  const counts = new Map<string, number>();
  let total = 0;
  const words = phrasings.map((texts) => texts.map(wordsOf));
  for (const each of words.flat()) {
    total++;
    for (const word of each) counts.set(word, (counts.get(word) ?? 0) + 1);
  }

  function meanOf(each: ReadonlySet<string>): Float32Array {
    const sum = new Float32Array(size);
    for (const word of each) {
      const vector =
        vectors.find(word) ?? (word.endsWith("s") ? vectors.find(word.slice(0, -1)) : undefined);
      if (vector === undefined) continue;
      const weight = Math.log(1 + total / (1 + (counts.get(word) ?? 0)));
      for (let at = 0; at < size; at++) sum[at]! += weight * vector[at]!;
    }
    return unit(sum);
  }

  // One after another in one array: a question is compared with every article.
  const means = new Float32Array(phrasings.length * size);
  for (const [article, texts] of words.entries()) {
    const sum = new Float32Array(size);
    for (const each of texts) {
      const vector = meanOf(each);
      for (let at = 0; at < size; at++) sum[at]! += vector[at]!;
    }
    const trust = texts.length / (texts.length + halfTrusted);
    const mean = unit(sum).map((value) => value * trust);
    means.set(mean, article * size);
  }

  return {
    vectorOf: (text) => meanOf(wordsOf(text)),
    nearness(article, question) {
      // Two sums side by side take half the time of one: neither waits for the other.
      let even = 0;
      let odd = 0;
      const start = article * size;
      for (let at = 1; at < size; at += 2) {
        even += means[start + at - 1]! * question[at - 1]!;
        odd += means[start + at]! * question[at]!;
      }
      if (size % 2 === 1) even += means[start + size - 1]! * question[size - 1]!;
      return Math.max(0, even + odd);
    },
  };
}

function wordsOf(text: string): ReadonlySet<string> {
  const plain = text.normalize("NFKC").toLowerCase().replaceAll(/['’]/g, "");
  return new Set(plain.match(/[a-z]+/g));
}

/** Brings a vector to length 1, in place. */
function unit(vector: Float32Array): Float32Array {
  let squares = 0;
  for (const value of vector) squares += value * value;
  const length = Math.sqrt(squares);
  if (length > 0) for (let at = 0; at < vector.length; at++) vector[at]! /= length;
  return vector;
}
