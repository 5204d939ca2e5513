/**
 * Answers: numbers for terms, so that an index is made of numbers only.
 *
 * An open-addressing hash table in typed arrays: a term is known by 64 bits of its hash and its text
 * is not kept, which takes a tenth of the memory of a Map of strings. With a million terms the chance
 * that any two of them share their 64 bits is about one in 40 million.
 */
export interface Vocabulary {
  /** The term's number; a new term gets the next one. */
  add(term: string): number;
  /** `undefined` for a term that no text has. */
  find(term: string): number | undefined;
  readonly size: number;
  /** The table in as little room as it needs: a vocabulary made of it knows the same terms. */
  data(): VocabularyData;
}

export interface VocabularyData {
  readonly size: number;
  /** Both halves of the hash of each slot's term. */
  readonly low: Uint32Array;
  readonly high: Uint32Array;
  /** The term's number plus one; 0 where a slot is free. */
  readonly numbers: Uint32Array;
}

const leastSlots = 1 << 12;
/** Terms a slot at most: beyond that a search for a free slot goes far. */
const mostFull = 0.75;

/** @param known what another vocabulary held; absent: an empty one */
export function createVocabulary(known?: VocabularyData): Vocabulary {
  let size = known?.size ?? 0;
  let low = known?.low ?? new Uint32Array(leastSlots);
  let high = known?.high ?? new Uint32Array(leastSlots);
  let numbers = known?.numbers ?? new Uint32Array(leastSlots);
  let slots = numbers.length;
  const hash = new Uint32Array(2);

  /** The slot of the hashed term, or the free one where it would go. */
  function slotOf(one: number, other: number): number {
    // So much of all slots as the hash is of all hashes: there may be any number of slots.
    let slot = Math.floor((one * slots) / 2 ** 32);
    while (numbers[slot] !== 0 && (low[slot] !== one || high[slot] !== other)) {
      slot = slot + 1 === slots ? 0 : slot + 1;
    }
    return slot;
  }

  function layOut(wanted: number): void {
    const [oldLow, oldHigh, oldNumbers] = [low, high, numbers];
    slots = wanted;
    [low, high, numbers] = [new Uint32Array(slots), new Uint32Array(slots), new Uint32Array(slots)];
    for (let old = 0; old < oldNumbers.length; old++) {
      if (oldNumbers[old] === 0) continue;
      const slot = slotOf(oldLow[old]!, oldHigh[old]!);
      low[slot] = oldLow[old]!;
      high[slot] = oldHigh[old]!;
      numbers[slot] = oldNumbers[old]!;
    }
  }

  return {
    add(term) {
      hashInto(hash, term);
      const [one, other] = [hash[0]!, hash[1]!];
      let slot = slotOf(one, other);
      if (numbers[slot] !== 0) return numbers[slot]! - 1;
      if (size >= slots * mostFull) {
        layOut(slots * 2);
        slot = slotOf(one, other);
      }
      low[slot] = one;
      high[slot] = other;
      numbers[slot] = ++size;
      return size - 1;
    },
    find(term) {
      hashInto(hash, term);
      const number = numbers[slotOf(hash[0]!, hash[1]!)]!;
      return number === 0 ? undefined : number - 1;
    },
    get size() {
      return size;
    },
    data() {
      layOut(Math.max(leastSlots, Math.ceil((size + 1) / mostFull)));
      return { size, low, high, numbers };
    },
  };
}

/**
 * cyrb53 by bryc (public domain), with both halves kept whole: 64 bits.
 *
 * @param before stands before the term: putting them together first would make a string that nobody else needs
 */
export function hashInto(hash: Uint32Array, term: string, before = ""): void {
  let one = 0xdeadbeef;
  let other = 0x41c6ce57;
  for (let at = -before.length; at < term.length; at++) {
    const code = at < 0 ? before.charCodeAt(at + before.length) : term.charCodeAt(at);
    one = Math.imul(one ^ code, 2_654_435_761);
    other = Math.imul(other ^ code, 1_597_334_677);
  }
  one =
    Math.imul(one ^ (one >>> 16), 2_246_822_507) ^ Math.imul(other ^ (other >>> 13), 3_266_489_909);
  other =
    Math.imul(other ^ (other >>> 16), 2_246_822_507) ^ Math.imul(one ^ (one >>> 13), 3_266_489_909);
  hash[0] = one;
  hash[1] = other;
}
