/**
 * Answers: the likeliest of very many articles, the same as if each had been looked at.
 *
 * Three quarters of what would be read for a question are lists of words that half of all articles have, and these
 * hardly tell one article from another. So lists are read from the rare to the common, until what is left can bring
 * only a little; from then on only those articles are looked at that could still be among the first.
 */
import { bestOf } from "../best.ts";
import type { Meaning } from "../meaning.ts";
import type { List } from "../view.ts";
import { createNearAll } from "./near-all.ts";

export interface Skimmed {
  /** What the question's terms bring, as much as they count. */
  readonly lists: readonly List[];
  /** The question's vector. */
  readonly vector: Float32Array | undefined;
  /** What is known of each article beside that. */
  readonly known: { readonly scores: Float32Array; readonly share: number } | undefined;
  /** Writes the whole score of these articles, which rise, to where their numbers say. */
  score(articles: readonly number[]): Float32Array;
}

/** What all lists together may bring that are left for later. */
const leftForLater = 0.03;
/** A list of fewer than this part of all articles is read at once. */
const common = 1 / 16;
/** More than sums of some hundred numbers of four bytes are off. */
const rounding = 1e-4;
/** To look for an article in a list takes as long as to read so many of its places. */
const lookUp = 16;

/**
 * @param share how much meaning counts
 * @returns asks for the best `count` articles above 0
 */
export function createSkim(
  articles: number,
  meaning: Meaning | undefined,
  share: number,
): (asked: Skimmed, count: number) => readonly number[] {
  const nearAll = meaning && createNearAll(meaning);
  /** What each article has, but for the lists that are left for later. */
  const sums = new Float32Array(articles);
  /** Those that could still be among the first, so many of them, rising. */
  const rest = new Uint32Array(articles);
  let left = 0;
  const sumsOfRest = new Float32Array(articles);

  return (asked, count) => {
    addKnown(asked);
    const { later, most } = readRare(asked.lists);
    const likely = bestOf(sums, count).toSorted((one, other) => one - other);
    /** Who cannot come to this is out. */
    const bar = lowestOf(asked.score(likely), likely, count) - rounding;
    const scored = new Set(likely);
    left = 0;
    for (let at = 0; at < articles; at++) if (sums[at]! >= bar - most) rest[left++] = at;
    let hoped = most;
    for (const { list, most: own } of later) {
      if (left * lookUp > list.length) list.addTo(sums);
      else list.addToThese(sums, rest, left);
      hoped -= own;
      keepFrom(bar - hoped);
    }
    // Now the sums of all that are left are whole, but for their rounding.
    for (let place = 0; place < left; place++) sumsOfRest[place] = sums[rest[place]!]!;
    const best = bestOf(sumsOfRest.subarray(0, left), count);
    keepFrom(Math.max(lowestOf(sumsOfRest, best, count) - rounding, Number.MIN_VALUE));
    const found = Array.from(rest.subarray(0, left));
    const scores = asked.score(found.filter((at) => !scored.has(at)));
    return found
      .filter((at) => scores[at]! > 0)
      .sort((one, other) => scores[other]! - scores[one]!)
      .slice(0, count);
  };

  /** Begins the sums. */
  function addKnown({ known, vector }: Skimmed): void {
    if (known === undefined) sums.fill(0);
    else for (let at = 0; at < articles; at++) sums[at] = known.share * known.scores[at]!;
    if (nearAll === undefined || vector === undefined) return;
    const near = nearAll(vector);
    for (let at = 0; at < articles; at++) sums[at]! += share * Math.max(0, near[at]!);
  }

  /** Adds the lists that tell most. Of the others those come first that tell more. */
  function readRare(lists: readonly List[]) {
    const later: { readonly list: List; readonly most: number }[] = [];
    for (const list of lists) {
      if (list.length < common * articles) list.addTo(sums);
      else later.push({ list, most: list.most() });
    }
    later.sort((one, other) => other.most - one.most);
    let most = later.reduce((sum, each) => sum + each.most, 0);
    while (most > leftForLater) {
      const next = later.shift()!;
      next.list.addTo(sums);
      most -= next.most;
    }
    return { later, most };
  }

  /** Keeps, of those that are left, those that have so much. */
  function keepFrom(bar: number): void {
    let kept = 0;
    for (let place = 0; place < left; place++) {
      const at = rest[place]!;
      if (sums[at]! >= bar) rest[kept++] = at;
    }
    left = kept;
  }
}

/** What the last of the first `count` has; 0 where there are fewer. */
function lowestOf(scores: Float32Array, best: readonly number[], count: number): number {
  return best.length < count ? 0 : best.reduce((low, at) => Math.min(low, scores[at]!), Infinity);
}
