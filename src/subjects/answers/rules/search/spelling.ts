/**
 * Answers: guesses what a misspelled word was meant to be.
 *
 * Only the words that it was made of are offered, the articles' own: a word that is right but unknown
 * stays mostly as it is, since distance is small. What is looked up at all is corrections.ts.
 */
import { slipOf } from "./slips.ts";
import type { CountWork } from "../work-count.ts";

export interface Correction {
  readonly word: string;
  /** 1 for the same word; lower the further it is. */
  readonly weight: number;
}

/**
 * Makes a speller over these words: asks for the nearest within one letter, two for long words.
 *
 * A word is compared with those that begin with its first letter and are hardly longer or shorter. Of
 * the others only what one edit of the first letter makes can be near enough: these are looked up. `fits`
 * says how much better a word fits than its letters tell.
 */
export function createSpeller(
  words: Iterable<string>,
  weightOf: (word: string) => number,
  countWork?: CountWork,
): (word: string, fits?: (known: string) => number) => Correction | undefined {
  const places = new Map<string, number>();
  const groups = new Map<string, { readonly word: string; readonly letters: number }[]>();
  for (const word of words) {
    places.set(word, places.size);
    const name = groupOf(word[0]!, word.length);
    const known = { word, letters: lettersOf(word) };
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [known]);
    else group.push(known);
  }

  return (word, fits) => {
    const most = word.length >= 8 ? 2 : 1;
    const own = lettersOf(word);
    let best: Correction | undefined;
    let compared = 0;

    function consider(known: string, distance: number): void {
      // People seldom miss the first letter; a common word is the likelier one.
      const first = known[0] === word[0] ? 0 : 0.2;
      const slip = distance === 1 ? 0.05 * slipOf(word, known) : 0;
      const fit = fits?.(known) ?? 0;
      const weight = 1 - 0.2 * distance - first - 0.01 * weightOf(known) + slip + fit;
      if (best === undefined || weight > best.weight) best = { word: known, weight };
    }

    for (let length = word.length - most; length <= word.length + most; length++) {
      for (const known of groups.get(groupOf(word[0]!, length)) ?? []) {
        compared += 1;
        // One edit brings at most one letter that was not there, and takes at most one away.
        if (countOf(own & ~known.letters) > most || countOf(known.letters & ~own) > most) continue;
        const distance = distanceWithin(word, known.word, most);
        if (distance !== undefined) consider(known.word, distance);
      }
    }
    const others = otherFirsts(word).filter((known) => places.has(known));
    // Of words that are as likely, the shortest, then the one that came first.
    others.sort((a, b) => a.length - b.length || places.get(a)! - places.get(b)!);
    for (const known of others) consider(known, 1);
    countWork?.("corrections", 1);
    countWork?.("comparisons", compared);
    return best !== undefined && best.weight > 0.4 ? best : undefined;
  };
}

function groupOf(first: string, length: number): string {
  return first + length;
}

const letters = Array.from("abcdefghijklmnopqrstuvwxyz");

/** Which letters stand in a word: a bit for each. */
function lettersOf(word: string): number {
  let found = 0;
  for (let at = 0; at < word.length; at++) found |= 1 << (word.charCodeAt(at) - 97);
  return found;
}

function countOf(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** All that one edit makes of a word so that it begins with another letter. */
function otherFirsts(word: string): string[] {
  const rest = word.slice(1);
  const made = [
    rest,
    (word[1] ?? "") + word[0]! + word.slice(2),
    ...letters.map((letter) => letter + rest),
    ...letters.map((letter) => letter + word),
  ];
  return [...new Set(made)].filter((each) => each[0] !== word[0]);
}

/** Edits between two words, a swap of neighbours counted once; `undefined` beyond `most`. */
export function distanceWithin(from: string, to: string, most: number): number | undefined {
  let before: number[] = [];
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1];
      let value = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) {
        value = Math.min(value, before[j - 2]! + 1);
      }
      next.push(value);
      least = Math.min(least, value);
    }
    if (least > most) return undefined;
    before = row;
    row = next;
  }
  const distance = row[to.length]!;
  return distance <= most ? distance : undefined;
}
