/**
 * Kept answers: what stands only in one of two texts, word by word, so that an officer sees what a draft
 * would change. Pure.
 */
import type { Language } from "../../../bot/reply.ts";

export interface Piece {
  readonly text: string;
  /** It stands in the other text as well. */
  readonly isShared: boolean;
}

/** More words are compared at their beginning: two texts that are alike are alike there. */
const mostWords = 1_500;
/** With less in common, every word would be marked, and the marks would say nothing. */
const leastShared = 0.3;

/** @returns `undefined` for texts that have too little in common to be compared */
export function differences(
  one: string,
  other: string,
  language: Language,
): { readonly one: readonly Piece[]; readonly other: readonly Piece[] } | undefined {
  const [a, b] = [one, other].map((text) => wordsOf(text, language)) as [string[], string[]];
  const shared = longestShared(a.slice(0, mostWords), b.slice(0, mostWords));
  const isWord = (text: string) => /[\p{L}\p{N}]/u.test(text);
  const count = shared.filter(([at]) => isWord(a[at]!)).length;
  const least = Math.min(a.filter(isWord).length, b.filter(isWord).length);
  if (least === 0 || count / least < leastShared) return undefined;
  return {
    one: piecesOf(a, new Set(shared.map(([at]) => at))),
    other: piecesOf(b, new Set(shared.map(([, at]) => at))),
  };
}

function wordsOf(text: string, language: Language): string[] {
  const segmenter = new Intl.Segmenter(language, { granularity: "word" });
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

/** The longest row of words that both have in this order, as places in each. */
function longestShared(
  a: readonly string[],
  b: readonly string[],
): readonly (readonly [number, number])[] {
  const width = b.length + 1;
  const length = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const at = i * width + j;
      length[at] =
        a[i] === b[j]
          ? length[at + width + 1]! + 1
          : Math.max(length[at + width]!, length[at + 1]!);
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const at = i * width + j;
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (length[at + width]! >= length[at + 1]!) i += 1;
    else j += 1;
  }
  return pairs;
}

/** Neighbours that are alike are one piece. */
function piecesOf(words: readonly string[], shared: ReadonlySet<number>): readonly Piece[] {
  const pieces: { text: string; isShared: boolean }[] = [];
  for (const [at, text] of words.entries()) {
    const last = pieces.at(-1);
    // Spaces alone are no difference.
    const isShared = shared.has(at) || (text.trim() === "" && (last?.isShared ?? true));
    if (last?.isShared === isShared) last.text += text;
    else pieces.push({ text, isShared });
  }
  return pieces;
}
