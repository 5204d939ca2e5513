/**
 * Answers: one way of looking at all texts, scored by BM25.
 *
 * Weights are worked out when the view is made, so a question only adds numbers. Scores are
 * divided by the most that the question could reach, which makes them absolute: 0 to 1,
 * comparable between questions, lowered by words that no text has.
 */

import { firstFrom } from "./lists.ts";

/** A term of a question: its number (`undefined` when no text has it) and its weight. */
export interface Weighted {
  readonly term: number | undefined;
  readonly weight: number;
}

export interface View {
  /** Of the last question, by the number of the text. */
  readonly scores: Float32Array;
  /** Writes a score for each text into `scores`, and gives these back. */
  score(question: readonly Weighted[]): Float32Array;
  /** The same for these texts only, which rise: all others keep what they had. */
  scoreThese(question: readonly Weighted[], rising: readonly number[]): void;
  /** What each term of a question brings, `times` as much; `score` is the sum of these. */
  lists(question: readonly Weighted[], times: number): readonly List[];
  /** How telling a term is; the highest value for one that no text has. */
  idf(term: number | undefined): number;
  /** Whether a text has a term. */
  has(text: number, term: number): boolean;
}

/** What a term of a question brings to the texts that have it. */
export interface List {
  /** How many texts there are of them. */
  readonly length: number;
  /** To no text it brings more. Looked up once for each list that is asked for. */
  most(): number;
  addTo(sums: Float32Array): void;
  /** To the first `count` of these texts, which rise. */
  addToThese(sums: Float32Array, rising: Uint32Array, count: number): void;
}

/** The share of its idf that a term brings to a text is kept in two bytes. */
const finest = 65_535;

/** A view as it lies: for each term the texts that have it, one list after another. */
export interface ViewData {
  /** How many texts there are. */
  readonly texts: number;
  /** Where each term's list begins; one more at the end. */
  readonly starts: Uint32Array;
  readonly owners: Uint16Array | Uint32Array;
  /** What the term brings to the text, of 65,535. */
  readonly portions: Uint16Array;
  /** By term. */
  readonly idfs: Float32Array;
  /** The idf of a term that no text has. */
  readonly unseen: number;
}

/** A view of these texts, made at once. */
export function createView(...texts: Parameters<typeof layOutView>): View {
  return openView(layOutView(...texts));
}

export function openView({ texts, starts, owners, portions, idfs, unseen }: ViewData): View {
  const vocabularySize = idfs.length;
  const scores = new Float32Array(texts);
  /** The highest portion of a list, by where it begins. */
  const mosts = new Map<number, number>();
  const idf = (term: number | undefined): number =>
    term === undefined || term >= vocabularySize ? unseen : idfs[term]!;

  return {
    scores,
    idf,
    has(text, term) {
      const end = starts[term + 1] ?? 0;
      const place = firstFrom(owners, text, starts[term] ?? 0, end);
      return place < end && owners[place] === text;
    },
    score(question) {
      scores.fill(0);
      forEachList(question, (share, start, end) => addAll(scores, share, start, end));
      return scores;
    },
    scoreThese(question, rising) {
      for (const text of rising) scores[text] = 0;
      forEachList(question, (share, start, end) =>
        addThese(scores, share, start, end, rising, rising.length),
      );
    },
    lists(question, times) {
      const lists: List[] = [];
      forEachList(question, (one, start, end) => {
        const share = one * times;
        lists.push({
          length: end - start,
          most: () => share * mostOf(start, end),
          addTo: (sums) => addAll(sums, share, start, end),
          addToThese: (sums, rising, count) => addThese(sums, share, start, end, rising, count),
        });
      });
      return lists;
    },
  };

  function forEachList(
    question: readonly Weighted[],
    visit: (share: number, start: number, end: number) => void,
  ): void {
    let reachable = 0;
    for (const { term, weight } of question) reachable += weight * idf(term);
    if (reachable === 0) return;
    for (const { term, weight } of question) {
      if (term === undefined || term >= vocabularySize) continue;
      visit((weight * idfs[term]!) / reachable / finest, starts[term]!, starts[term + 1]!);
    }
  }

  function mostOf(start: number, end: number): number {
    let most = mosts.get(start);
    if (most === undefined) {
      most = 0;
      for (let place = start; place < end; place++) most = Math.max(most, portions[place]!);
      mosts.set(start, most);
    }
    return most;
  }

  function addAll(sums: Float32Array, share: number, start: number, end: number): void {
    for (let place = start; place < end; place++) sums[owners[place]!]! += share * portions[place]!;
  }

  function addThese(
    sums: Float32Array,
    share: number,
    start: number,
    end: number,
    rising: ArrayLike<number>,
    count: number,
  ): void {
    let place = start;
    for (let at = 0; at < count && place < end; at++) {
      const text = rising[at]!;
      place = firstFrom(owners, text, place, end);
      if (place < end && owners[place] === text) sums[text]! += share * portions[place]!;
    }
  }
}

/**
 * Lays out texts given as numbers of terms, with repeats. `k1` bounds repeats, `b` punishes
 * length (Robertson and Zaragoza 2009, section 3.4).
 */
export function layOutView(
  texts: readonly Uint32Array[],
  vocabularySize: number,
  { k1, b }: { readonly k1: number; readonly b: number },
): ViewData {
  const average = texts.reduce((sum, { length }) => sum + length, 0) / texts.length || 1;
  const idfOf = (count: number): number =>
    Math.log(1 + (texts.length - count + 0.5) / (count + 0.5));

  // In how many texts a term stands; then where its list begins among all lists.
  const starts = new Uint32Array(vocabularySize + 1);
  forEachTerm(texts, vocabularySize, (term) => {
    starts[term + 1]! += 1;
  });
  const idfs = Float32Array.from({ length: vocabularySize }, (_, term) => idfOf(starts[term + 1]!));
  for (let term = 0; term < vocabularySize; term++) starts[term + 1]! += starts[term]!;

  const size = starts[vocabularySize]!;
  const owners = texts.length <= finest ? new Uint16Array(size) : new Uint32Array(size);
  const portions = new Uint16Array(size);
  const next = starts.slice(0, vocabularySize);
  forEachTerm(texts, vocabularySize, (term, owner, count) => {
    const damp = k1 * (1 - b + (b * texts[owner]!.length) / average);
    const place = next[term]!++;
    owners[place] = owner;
    portions[place] = Math.round((finest * count) / (count + damp));
  });
  return { texts: texts.length, starts, owners, portions, idfs, unseen: idfOf(0) };
}

/** Each text's terms, each once, with how often it stands there; text by text. */
function forEachTerm(
  texts: readonly Uint32Array[],
  vocabularySize: number,
  visit: (term: number, owner: number, count: number) => void,
): void {
  const counts = new Uint32Array(vocabularySize);
  for (const [owner, text] of texts.entries()) {
    for (const term of text) counts[term]! += 1;
    for (const term of text) {
      if (counts[term] === 0) continue;
      visit(term, owner, counts[term]!);
      counts[term] = 0;
    }
  }
}
