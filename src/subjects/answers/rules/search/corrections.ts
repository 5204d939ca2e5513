/**
 * Answers: the words of a question with the misspelled ones put right.
 *
 * A word is put right where no article has it and it is no right English word either: to the articles'
 * own nearest word, the sooner if it stands beside its neighbours there too; else to an English word, which
 * the articles may be near to in meaning.
 */
import { isCommon } from "./common-words.ts";
import { meantBy } from "./slips.ts";
import type { Correction } from "./spelling.ts";
import { stemOf } from "./tokens.ts";

export interface Correcting {
  /** Whether an article has this stem, or this pair of stems with a space between. */
  isKnown(term: string): boolean;
  /** Whether it is a right word, known or not; absent where nobody knows. */
  readonly isWord?: ((word: string) => boolean) | undefined;
  spell(word: string, fits: (known: string) => number): Correction | undefined;
}

/** So many misspelled words of a message are put right; a question has a few, a list of nonsense more. */
const mostCorrected = 30;
/** So many of them are looked for among all English words. */
const mostGuessed = 10;
/** Letters: shorter words are all one edit from each other, and longer ones are no words. Each letter has 53 edits. */
const guessed = { from: 5, to: 24 };
/** How much a word gains by each neighbour beside which it stands in an article. */
const besideNeighbour = 0.2;

/** @returns the words themselves where nothing had to be put right */
export function createCorrector({
  isKnown,
  isWord,
  spell,
}: Correcting): (written: readonly string[]) => readonly string[] {
  return (written) => {
    let right: string[] | undefined;
    // A word that comes again is not looked up again.
    const found = new Map<string, string>();
    for (const [at, word] of written.entries()) {
      if (!mayBeWrong(word)) continue;
      let meant = found.get(word);
      if (meant === undefined) {
        meant = found.size < mostCorrected ? corrected(written, at, found.size) : word;
        found.set(word, meant);
      }
      right ??= [...written];
      right[at] = meant;
    }
    return right ?? written;
  };

  function mayBeWrong(word: string): boolean {
    if (!/^[a-z]{3,}$/.test(word)) return false;
    const stem = stemOf(word);
    return !isCommon(stem) && !isKnown(stem) && isWord?.(word) !== true;
  }

  function corrected(written: readonly string[], at: number, place: number): string {
    const word = written[at]!;
    const before = at === 0 ? undefined : stemOf(written[at - 1]!);
    const after = at === written.length - 1 ? undefined : stemOf(written[at + 1]!);
    const near = spell(word, (known) => {
      const stem = stemOf(known);
      const isAfter = before !== undefined && isKnown(`${before} ${stem}`);
      const isBefore = after !== undefined && isKnown(`${stem} ${after}`);
      return (Number(isAfter) + Number(isBefore)) * besideNeighbour;
    });
    if (near !== undefined) return near.word;
    const isGuessed = word.length >= guessed.from && word.length <= guessed.to;
    if (isWord === undefined || place >= mostGuessed || !isGuessed) return word;
    return meantBy(word, isWord) ?? word;
  }
}
