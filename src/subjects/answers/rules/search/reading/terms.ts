/**
 * Answers: all terms of a language while an index is made, by the numbers of their two words.
 *
 * They lie in a table of their own: a million objects would be garbage for longer than it takes to make the index.
 */

/** Stands for a word before a single one, and between two that make no pair. */
export const apart = 0;
/** Two numbers of words fit into one. */
const wordsAtMost = 2 ** 26;

export function createTerms() {
  let slots = 1 << 16;
  let keys = new Float64Array(slots);
  let places = new Uint32Array(slots);
  const found: number[] = [];
  /** In how many ways of asking each stands, and in which it was counted last. */
  const times: number[] = [];
  const last: number[] = [];
  /** Its number in the vocabulary, once that was asked for. */
  const meant: (number | undefined)[] = [];

  function slotOf(key: number): number {
    const mixed =
      Math.imul(key % wordsAtMost, 2_654_435_761) ^ Math.imul(key / wordsAtMost, 1_597_334_677);
    let slot = (mixed ^ (mixed >>> 15)) & (slots - 1);
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (slots - 1);
    return slot;
  }

  function grow(): void {
    slots *= 2;
    keys = new Float64Array(slots);
    places = new Uint32Array(slots);
    for (const [place, key] of found.entries()) {
      const slot = slotOf(key);
      keys[slot] = key;
      places[slot] = place;
    }
  }

  return {
    times,
    meant,
    /** @param before `apart` for a single word or character */
    find(before: number, single: number): number {
      const key = before * wordsAtMost + single;
      const slot = slotOf(key);
      if (keys[slot] === key) return places[slot]!;
      const place = found.length;
      keys[slot] = key;
      places[slot] = place;
      found.push(key);
      times.push(0);
      last.push(-1);
      meant.push(undefined);
      if (found.length * 2 > slots) grow();
      return place;
    },
    countIn(term: number, way: number): void {
      if (last[term] === way) return;
      last[term] = way;
      times[term]! += 1;
    },
  };
}
