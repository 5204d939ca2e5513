/**
 * Answers, core: one way of looking at all texts, scored by BM25.
 *
 * Weights are worked out when the view is made, so a question only adds numbers. Scores are
 * divided by the most that the question could reach, which makes them absolute: 0 to 1,
 * comparable between questions, lowered by words that no text has.
 */

/** A term of a question: its number (`undefined` when no text has it) and its weight. */
export interface Weighted {
  readonly term: number | undefined;
  readonly weight: number;
}

export interface View {
  /** A score for each text, by its index. The array is used again for the next question. */
  score(question: readonly Weighted[]): Float32Array;
  /** How telling a term is; the highest value for one that no text has. */
  idf(term: number | undefined): number;
  /** Whether a text has a term. */
  has(text: number, term: number): boolean;
}

/**
 * Makes a view of texts given as numbers of terms, with repeats. `k1` bounds repeats, `b` punishes
 * length (Robertson and Zaragoza 2009, section 3.4).
 */
export function createView(
  texts: readonly ArrayLike<number>[],
  vocabularySize: number,
  { k1, b }: { readonly k1: number; readonly b: number },
): View {
  const total = texts.reduce((sum, { length }) => sum + length, 0);
  const average = total / Math.max(1, texts.length) || 1;

  // Texts one after another, each term once with its count, then turned round: by term.
  const starts = new Uint32Array(vocabularySize + 1);
  const counted = texts.map((text) => countsOf(text));
  for (const { terms } of counted) for (const term of terms) starts[term + 1]! += 1;
  for (let term = 0; term < vocabularySize; term++) starts[term + 1]! += starts[term]!;
  const size = starts[vocabularySize]!;
  const owners = new Uint32Array(size);
  const weights = new Float32Array(size);
  const idfs = new Float32Array(vocabularySize);
  const idfOf = (count: number): number =>
    Math.log(1 + (texts.length - count + 0.5) / (count + 0.5));
  const unseen = idfOf(0);
  for (let term = 0; term < vocabularySize; term++) {
    idfs[term] = idfOf(starts[term + 1]! - starts[term]!);
  }
  const next = starts.slice(0, vocabularySize);
  for (const [owner, { terms, counts }] of counted.entries()) {
    const damp = k1 * (1 - b + (b * texts[owner]!.length) / average);
    for (let at = 0; at < terms.length; at++) {
      const term = terms[at]!;
      const place = next[term]!++;
      owners[place] = owner;
      weights[place] = (idfs[term]! * counts[at]!) / (counts[at]! + damp);
    }
  }

  const scores = new Float32Array(texts.length);
  const idf = (term: number | undefined): number =>
    term === undefined || term >= vocabularySize ? unseen : idfs[term]!;

  return {
    idf,
    has(text, term) {
      let low = starts[term] ?? 0;
      let high = starts[term + 1] ?? 0;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (owners[middle]! < text) low = middle + 1;
        else high = middle;
      }
      return low < (starts[term + 1] ?? 0) && owners[low] === text;
    },
    score(question) {
      scores.fill(0);
      let reachable = 0;
      for (const { term, weight } of question) reachable += weight * idf(term);
      if (reachable === 0) return scores;
      for (const { term, weight } of question) {
        if (term === undefined || term >= vocabularySize) continue;
        const share = weight / reachable;
        for (let place = starts[term]!; place < starts[term + 1]!; place++) {
          scores[owners[place]!]! += share * weights[place]!;
        }
      }
      return scores;
    },
  };
}

function countsOf(text: ArrayLike<number>): { terms: Uint32Array; counts: Uint16Array } {
  const sorted = Uint32Array.from(text).sort();
  const terms = new Uint32Array(sorted.length);
  const counts = new Uint16Array(sorted.length);
  let size = 0;
  for (const term of sorted) {
    if (size === 0 || terms[size - 1] !== term) {
      terms[size] = term;
      counts[size] = 0;
      size++;
    }
    counts[size - 1]! += 1;
  }
  return { terms: terms.subarray(0, size), counts: counts.subarray(0, size) };
}
