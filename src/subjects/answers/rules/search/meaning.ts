/**
 * Answers, core: how near a question comes to an article in meaning, where they share no word.
 *
 * A text is the mean of its words' vectors, each by how telling the word is among the phrasings; an
 * article is the mean of its phrasings. A mean of few phrasings is noise, so their number damps it.
 * Without vectors (Chinese has none here) every article is at 0.
 */
import { createVocabulary, type Vocabulary, type VocabularyData } from "./vocabulary.ts";

/** Vectors of words, signed bytes; words that are near in meaning point the same way. */
export interface WordVectors {
  /** Numbers a vector has. */
  readonly size: number;
  /** The vector of a word in small letters, or `undefined`. */
  find(word: string): Int8Array | undefined;
}

/** A table of vectors as it lies. */
export interface VectorData {
  readonly size: number;
  readonly words: VocabularyData;
  /** One vector after another, by the number of its word. */
  readonly table: Int8Array;
}

export function openWordVectors({ size, words, table }: VectorData): WordVectors {
  const vocabulary = createVocabulary(words);
  return {
    size,
    find(word) {
      const number = vocabulary.find(word);
      return number === undefined ? undefined : table.subarray(number * size, (number + 1) * size);
    },
  };
}

export interface Meaning {
  /** Nearness of one article, 0 to 1. */
  nearness(article: number, question: Float32Array): number;
  /** The question's own vector; all noughts when no word is known. */
  vectorOf(question: string): Float32Array;
}

/** So many phrasings count half of what countless ones would. */
const halfTrusted = 8;

/** Articles by their meaning, as they lie. */
export interface MeaningData {
  /** The mean of each article's phrasings, one after another. */
  readonly means: Float32Array;
  /** The words of all phrasings, and in how many of them each stands. */
  readonly words: VocabularyData;
  readonly counts: Uint32Array;
  /** How many phrasings there are. */
  readonly total: number;
}

/** @param phrasings of each article */
export function layOutMeaning(
  vectors: WordVectors,
  phrasings: readonly (readonly string[])[],
): MeaningData {
  const { size } = vectors;
  const vocabulary = createVocabulary();
  const found: number[] = [];
  let total = 0;
  const words = phrasings.map((texts) => texts.map(wordsOf));
  for (const each of words.flat()) {
    total++;
    for (const word of each) {
      const number = vocabulary.add(word);
      found[number] = (found[number] ?? 0) + 1;
    }
  }
  const counts = Uint32Array.from(found);
  const meanOf = createMeanOf(vectors, vocabulary, counts, total);

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
  return { means, words: vocabulary.data(), counts, total };
}

export function openMeaning(
  vectors: WordVectors,
  { means, words, counts, total }: MeaningData,
): Meaning {
  const { size } = vectors;
  const meanOf = createMeanOf(vectors, createVocabulary(words), counts, total);
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

/** The mean of words, each by how telling it is among the phrasings. */
function createMeanOf(
  vectors: WordVectors,
  vocabulary: Vocabulary,
  counts: Uint32Array,
  total: number,
): (words: ReadonlySet<string>) => Float32Array {
  const { size } = vectors;
  return (words) => {
    const sum = new Float32Array(size);
    for (const word of words) {
      const vector =
        vectors.find(word) ?? (word.endsWith("s") ? vectors.find(word.slice(0, -1)) : undefined);
      if (vector === undefined) continue;
      const number = vocabulary.find(word);
      const weight = Math.log(1 + total / (1 + (number === undefined ? 0 : counts[number]!)));
      for (let at = 0; at < size; at++) sum[at]! += weight * vector[at]!;
    }
    return unit(sum);
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
