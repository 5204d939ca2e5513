/**
 * Answers: how near a question comes to an article in meaning, where they share no word.
 *
 * A text is the mean of its words' vectors, each by how telling the word is among the phrasings; an
 * article is the mean of its phrasings. A mean of few phrasings is noise, so their number damps it.
 * Without vectors (Chinese has none here) every article is at 0.
 */
import { createVocabulary, type VocabularyData } from "./vocabulary.ts";

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
  /** The vectors of all articles, one after another, and how many numbers one has. */
  readonly means: Float32Array;
  readonly size: number;
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
  const vectorsByWord: (Int8Array | undefined)[] = [];
  const found: number[] = [];
  function add(word: string): number {
    const number = vocabulary.add(word);
    if (number === found.length) {
      vectorsByWord.push(vectorOf(vectors, word));
      found.push(0);
    }
    found[number]! += 1;
    return number;
  }
  // Numbers, since the words of millions of phrasings would not fit in memory.
  const words = phrasings.map((texts) => texts.map((text) => Uint32Array.from(wordsOf(text), add)));
  const total = phrasings.reduce((sum, { length }) => sum + length, 0);
  const counts = Uint32Array.from(found);

  // One after another in one array: a question is compared with every article.
  const means = new Float32Array(phrasings.length * size);
  for (const [article, texts] of words.entries()) {
    const sum = new Float32Array(size);
    for (const each of texts) {
      const vector = new Float32Array(size);
      for (const word of each) addTo(vector, vectorsByWord[word], weightOf(counts[word]!, total));
      unit(vector);
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
  const vocabulary = createVocabulary(words);
  return {
    means,
    size,
    vectorOf(text) {
      const sum = new Float32Array(size);
      for (const word of wordsOf(text)) {
        const number = vocabulary.find(word);
        const count = number === undefined ? 0 : counts[number]!;
        addTo(sum, vectorOf(vectors, word), weightOf(count, total));
      }
      return unit(sum);
    },
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

/** The vector of a word, or of what it is a plural of. */
function vectorOf(vectors: WordVectors, word: string): Int8Array | undefined {
  return vectors.find(word) ?? (word.endsWith("s") ? vectors.find(word.slice(0, -1)) : undefined);
}

/** How telling a word is. @param count in how many of all `total` phrasings it stands */
function weightOf(count: number, total: number): number {
  return Math.log(1 + total / (1 + count));
}

function addTo(sum: Float32Array, vector: Int8Array | undefined, weight: number): void {
  if (vector === undefined) return;
  for (let at = 0; at < sum.length; at++) sum[at]! += weight * vector[at]!;
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
