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
  const idf = (term: number | undefined): number =>
    term === undefined || term >= vocabularySize ? unseen : idfs[term]!;

  return {
    idf,
    has(text, term) {
      const end = starts[term + 1] ?? 0;
      let low = starts[term] ?? 0;
      let high = end;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (owners[middle]! < text) low = middle + 1;
        else high = middle;
      }
      return low < end && owners[low] === text;
    },
    score(question) {
      scores.fill(0);
      let reachable = 0;
      for (const { term, weight } of question) reachable += weight * idf(term);
      if (reachable === 0) return scores;
      for (const { term, weight } of question) {
        if (term === undefined || term >= vocabularySize) continue;
        const share = (weight * idfs[term]!) / reachable / finest;
        const end = starts[term + 1]!;
        for (let place = starts[term]!; place < end; place++) {
          scores[owners[place]!]! += share * portions[place]!;
        }
      }
      return scores;
    },
  };
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
