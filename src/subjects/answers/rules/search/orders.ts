/**
 * Answers: how much of a question stands in a phrasing in the same order.
 *
 * The longest common subsequence of single characters (or words), seen from both sides (Dice). In Chinese
 * many questions are made of the same characters and differ in their order.
 */
import type { Weighted } from "./view.ts";
import { beginnings, joined } from "./lists.ts";
import { isSingle } from "./weights.ts";

export interface Orders {
  /** Begins a question: its single terms, each once. */
  ask(question: readonly Weighted[]): void;
  /** 0 to 1, of the phrasing by its number. */
  likenessOf(phrasing: number): number;
}

/** The single terms of all phrasings as they lie, one phrasing after another. */
export interface OrdersData {
  /** Numbers of their own, since single terms are few: two bytes tell them apart. */
  readonly terms: Uint16Array | Uint32Array;
  /** By the term, its number among the single ones. */
  readonly numbers: Uint16Array | Uint32Array;
  /** Where each phrasing begins; one more at the end. */
  readonly starts: Uint32Array;
}

/** So many numbers are told apart by two bytes. */
const short = 65_536;

/** @param phrasings as numbers of terms, with @param weights by these */
export function layOutOrders(phrasings: readonly Uint32Array[], weights: Float32Array): OrdersData {
  const numbers = new Uint32Array(weights.length);
  let count = 0;
  for (const [term, weight] of weights.entries()) if (isSingle(weight)) numbers[term] = count++;
  const singles = phrasings.map((text) =>
    text.filter((term) => isSingle(weights[term]!)).map((term) => numbers[term]!),
  );
  const narrow = (all: Uint32Array) => (count <= short ? Uint16Array.from(all) : all);
  return {
    terms: narrow(joined(singles)),
    numbers: narrow(numbers),
    starts: beginnings(singles.map(({ length }) => length)),
  };
}

export function openOrders({ terms, numbers, starts }: OrdersData): Orders {
  /** What the longest common run comes to, up to each term of the phrasing. */
  let row = new Uint16Array(64);
  let asked: (number | undefined)[] = [];

  return {
    ask(question) {
      asked = [];
      for (const { term, weight } of question) {
        if (isSingle(weight)) asked.push(term === undefined ? undefined : numbers[term]!);
      }
    },
    likenessOf(phrasing) {
      const start = starts[phrasing]!;
      const length = starts[phrasing + 1]! - start;
      if (length + asked.length === 0) return 0;
      if (length >= row.length) row = new Uint16Array(2 * length);
      row.fill(0, 0, length + 1);
      for (const term of asked) {
        if (term === undefined) continue;
        let corner = 0;
        for (let at = 1; at <= length; at++) {
          const above = row[at]!;
          if (terms[start + at - 1] === term) row[at] = corner + 1;
          else if (row[at - 1]! > above) row[at] = row[at - 1]!;
          corner = above;
        }
      }
      return (2 * row[length]!) / (length + asked.length);
    },
  };
}
