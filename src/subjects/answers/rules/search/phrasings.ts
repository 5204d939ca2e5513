/**
 * Answers: how near a question comes to single phrasings of an article.
 *
 * Nearness is the shared weight of terms, seen from both sides (Dice): 1 for the same words, 0 for none in
 * common. Postings (term → phrasings that have it) sum the shared weights of all phrasings at once, so a question
 * costs what its terms are shared, not what the articles' phrasings hold; and only the phrasings of the
 * articles that are asked for are looked at.
 */
import type { Weighted } from "./view.ts";
import type { CountWork } from "../work-count.ts";
import { beginnings, firstFrom } from "./lists.ts";
import { layOutOrders, openOrders, type OrdersData } from "./orders.ts";

/**
 * Nearness of an article's nearest phrasing, and the mean of its three nearest; how much of the nearest stands
 * in the same order, 0 where orders are not kept.
 */
export interface Nearest {
  readonly best: number;
  readonly three: number;
  readonly order: number;
}

export interface Phrasings {
  /** Nearness of each of these articles, in their order. */
  nearestTo(question: readonly Weighted[], articles: readonly number[]): readonly Nearest[];
}

/** All phrasings as they lie: for each term the phrasings that have it, one list after another. */
export interface PhrasingsData {
  /** Where the phrasings of each article begin; one more at the end. */
  readonly firsts: Uint32Array;
  /** How many lists each term has: one for so many phrasings as two bytes can tell apart, or one for all. */
  readonly blocks: number;
  /** Where each list begins in `postings`, those of a term one after another; one more at the end. */
  readonly starts: Uint32Array;
  /** Numbers of phrasings, counted from the beginning of the list's block. */
  readonly postings: Uint16Array | Uint32Array;
  /** Weight of each term, by how telling it is. */
  readonly worth: Float32Array;
  /** The weight of all terms of each phrasing. */
  readonly whole: Float32Array;
  /** How telling a term is that no phrasing has. */
  readonly unseen: number;
  readonly orders: OrdersData | undefined;
}

/** So many phrasings are told apart by two bytes. Most of what a folder takes in memory are these lists. */
export const blockSize = 65_536;
/** With more blocks the beginnings of their lists would take what the lists spare. */
const mostBlocks = 4;

/** Less than one by more than a product and a quotient can be off. */
const surely = 1 - 1e-9;

/** To go through so many phrasings for each article costs less than to look for the article's own. */
const fewEach = 12;

/**
 * @param texts for each article its phrasings, each as numbers of terms
 * @param weights of the terms by their numbers
 * @param keepsOrder whether the order of characters tells more than words do: in Chinese
 */
export function layOutPhrasings(
  texts: readonly (readonly Uint32Array[])[],
  weights: Float32Array,
  keepsOrder: boolean,
): PhrasingsData {
  const firsts = beginnings(texts.map(({ length }) => length));
  const total = firsts.at(-1)!;
  const blocks = total <= mostBlocks * blockSize ? Math.max(1, Math.ceil(total / blockSize)) : 1;
  const lists = postingsOf(texts.flat(), weights.length, blocks);
  const { starts } = lists;
  const idfOf = (count: number) => Math.log(1 + (total - count + 0.5) / (count + 0.5));
  const worth = weights.map(
    (weight, term) => weight * idfOf(starts[(term + 1) * blocks]! - starts[term * blocks]!),
  );
  const whole = wholesOf(lists, worth, total);
  const orders = keepsOrder ? layOutOrders(texts.flat(), weights) : undefined;
  return { firsts, ...lists, worth, whole, unseen: idfOf(0), orders };
}

export function openPhrasings(data: PhrasingsData, countWork?: CountWork): Phrasings {
  const { firsts, blocks, starts, postings, worth, whole, unseen } = data;
  const orders = data.orders === undefined ? undefined : openOrders(data.orders);
  const total = whole.length;
  /** Shared weight by phrasing: one array for all questions, since only one is asked at a time. */
  const shared = new Float64Array(total);

  return {
    nearestTo(question, articles) {
      const rising = Uint32Array.from(articles).sort();
      for (const article of rising) shared.fill(0, firsts[article], firsts[article + 1]);
      let own = 0;
      let looked = 0;
      for (const { term, weight } of question) {
        if (term === undefined) {
          own += weight * unseen;
          continue;
        }
        const termWorth = worth[term]!;
        own += termWorth;
        for (let block = 0; block < blocks; block++) {
          looked += addList(term * blocks + block, block * blockSize, termWorth, rising);
        }
      }
      countWork?.("phrasings", looked);
      orders?.ask(question);
      return articles.map((article) => nearestOf(own, firsts[article]!, firsts[article + 1]!));
    },
  };

  /** @returns how many phrasings were looked at */
  function addList(list: number, first: number, worth: number, rising: Uint32Array): number {
    const end = starts[list + 1]!;
    let place = starts[list]!;
    if (end - place <= fewEach * rising.length) {
      // What lies outside these articles is never read, and cleared before it is.
      const all = end - place;
      for (; place < end; place++) shared[first + postings[place]!]! += worth;
      return all;
    }
    let looked = 0;
    for (const article of rising) {
      const last = firsts[article + 1]! - first;
      if (last <= 0) continue;
      place = firstFrom(postings, firsts[article]! - first, place, end);
      for (; place < end && postings[place]! < last; place++) {
        shared[first + postings[place]!]! += worth;
        looked += 1;
      }
    }
    return looked;
  }

  function nearestOf(own: number, start: number, end: number): Nearest {
    let first = 0;
    let second = 0;
    let third = 0;
    let nearest = start;
    for (let at = start; at < end; at++) {
      const twice = 2 * shared[at]!;
      const all = own + whole[at]!;
      // Surely no nearer than the third, and never to be divided: most have a common word only.
      if (twice <= third * all * surely) continue;
      const near = twice / all;
      if (near > first) {
        third = second;
        second = first;
        first = near;
        nearest = at;
      } else if (near > second) {
        third = second;
        second = near;
      } else if (near > third) third = near;
    }
    const order = first === 0 || orders === undefined ? 0 : orders.likenessOf(nearest);
    return { best: first, three: (first + second + third) / 3, order };
  }
}

type Lists = Pick<PhrasingsData, "blocks" | "starts" | "postings">;

/** For each term the phrasings that have it, in their order, each once. */
function postingsOf(phrasings: readonly Uint32Array[], terms: number, blocks: number): Lists {
  const blockOf = (at: number) => (blocks === 1 ? 0 : Math.floor(at / blockSize));
  const counts = new Uint32Array(terms * blocks);
  forEachOnce(phrasings, terms, (term, at) => (counts[term * blocks + blockOf(at)]! += 1));
  const starts = beginnings(counts);
  const next = starts.slice();
  const size = starts.at(-1)!;
  const isShort = phrasings.length <= blocks * blockSize;
  const postings = isShort ? new Uint16Array(size) : new Uint32Array(size);
  forEachOnce(phrasings, terms, (term, at) => {
    const block = blockOf(at);
    postings[next[term * blocks + block]!++] = at - block * blockSize;
  });
  return { blocks, starts, postings };
}

/** Each phrasing's terms, each once. */
function forEachOnce(
  phrasings: readonly Uint32Array[],
  terms: number,
  visit: (term: number, phrasing: number) => void,
): void {
  /** Which phrasing had a term last, counted from 1: a set of each of millions would not fit in memory. */
  const last = new Uint32Array(terms);
  for (const [at, text] of phrasings.entries()) {
    for (const term of text) {
      if (last[term] === at + 1) continue;
      last[term] = at + 1;
      visit(term, at);
    }
  }
}

/** The weight of all terms of each phrasing. */
function wholesOf(
  { blocks, starts, postings }: Lists,
  worth: Float32Array,
  total: number,
): Float32Array {
  const sums = new Float64Array(total);
  for (const [term, each] of worth.entries()) {
    for (let block = 0; block < blocks; block++) {
      const list = term * blocks + block;
      for (let place = starts[list]!; place < starts[list + 1]!; place++) {
        sums[block * blockSize + postings[place]!]! += each;
      }
    }
  }
  return Float32Array.from(sums);
}
