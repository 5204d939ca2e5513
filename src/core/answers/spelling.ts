/**
 * Answers, core: guesses what a misspelled word was meant to be.
 *
 * Only words that the articles do not have are looked at, and only the articles' own words are
 * offered: a word that is right but unknown stays mostly as it is, since distance is small.
 */

export interface Correction {
  readonly word: string;
  /** 1 for the same word; lower the further it is. */
  readonly weight: number;
}

/** Makes a speller over these words: asks for the nearest within one letter, two for long words. */
export function createSpeller(
  words: Iterable<string>,
  weightOf: (word: string) => number,
): (word: string) => Correction | undefined {
  const byLength = new Map<number, string[]>();
  for (const word of words) {
    const group = byLength.get(word.length);
    if (group === undefined) byLength.set(word.length, [word]);
    else group.push(word);
  }

  return (word) => {
    const most = word.length >= 8 ? 2 : 1;
    let best: Correction | undefined;
    for (let length = word.length - most; length <= word.length + most; length++) {
      for (const known of byLength.get(length) ?? []) {
        const distance = distanceWithin(word, known, most);
        if (distance === undefined) continue;
        // People seldom miss the first letter; a common word is the likelier one.
        const first = known[0] === word[0] ? 0 : 0.3;
        const weight = 1 - 0.2 * distance - first - 0.01 * weightOf(known);
        if (best === undefined || weight > best.weight) best = { word: known, weight };
      }
    }
    return best !== undefined && best.weight > 0.4 ? best : undefined;
  };
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
