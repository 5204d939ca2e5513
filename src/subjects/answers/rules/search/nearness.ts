/**
 * Answers: how near two short texts are by their words, rare words counting more.
 *
 * Nearness is the shared weight of terms seen from both sides (Dice): 1 for the same words, 0 for none
 * in common. Words without letters in common stay far apart, however alike they are in meaning: who
 * stands behind this (clusters, kept answers) would rather miss a likeness than see one too many.
 */
import { askedPartOf } from "../asked-part.ts";
import { isCommon } from "./common-words.ts";
import { isHan, isPair, termsOf } from "./tokens.ts";
import { createVocabulary } from "./vocabulary.ts";

/** How much a term tells, by how rare it is; the higher the rarer. */
export type Rarity = (term: string) => number;

/** How much a term counts beside a single Latin word; a common word says what is asked, not of what. */
const pairWeight = 0.4;
const hanWeight = 0.5;
const commonWeight = 0.3;

/** In how many texts each term stands. */
export interface TermCounts {
  readonly total: number;
  of(term: string): number;
}

export function countTerms(texts: Iterable<string>): TermCounts {
  const vocabulary = createVocabulary();
  let counts = new Uint32Array(1 << 12);
  let total = 0;
  for (const text of texts) {
    total += 1;
    for (const term of new Set(termsOf(askedPartOf(text)))) {
      const number = vocabulary.add(term);
      if (number >= counts.length) counts = grown(counts);
      counts[number]! += 1;
    }
  }
  return {
    total,
    of(term) {
      const number = vocabulary.find(term);
      return number === undefined ? 0 : counts[number]!;
    },
  };
}

/** By all these texts together. */
export function rarityIn(...texts: readonly TermCounts[]): Rarity {
  const total = texts.reduce((sum, counts) => sum + counts.total, 0);
  return (term) => {
    const count = texts.reduce((sum, counts) => sum + counts.of(term), 0);
    return Math.log(1 + (total - count + 0.5) / (count + 0.5)) * weightOf(term);
  };
}

function grown(counts: Uint32Array): Uint32Array<ArrayBuffer> {
  const more = new Uint32Array(counts.length * 2);
  more.set(counts);
  return more;
}

function weightOf(term: string): number {
  const weight = isHan(term) ? hanWeight : isPair(term) ? pairWeight : 1;
  return isCommon(term) ? weight * commonWeight : weight;
}

export interface Near {
  /** Which text, by the order in which they were added. */
  readonly at: number;
  /** 0 to 1. */
  readonly nearness: number;
}

/** Texts to which others are compared; one may be added at any time. */
export interface NearIndex {
  /** The text's number: 0 for the first. */
  add(text: string): number;
  /** Texts at least so near, the nearest first; of equals the one that was added first. */
  nearest(text: string, least: number): readonly Near[];
}

export function createNearIndex(rarity: Rarity): NearIndex {
  const postings = new Map<string, number[]>();
  const wholes: number[] = [];
  /** Weight shared with the text that is compared; all 0 in between. */
  let shared = new Float64Array(64);

  return {
    add(text) {
      const at = wholes.length;
      let whole = 0;
      for (const term of new Set(termsOf(askedPartOf(text)))) {
        whole += rarity(term);
        const known = postings.get(term);
        if (known === undefined) postings.set(term, [at]);
        else known.push(at);
      }
      wholes.push(whole);
      if (wholes.length > shared.length) shared = new Float64Array(shared.length * 2);
      return at;
    },

    nearest(text, least) {
      if (wholes.length === 0) return [];
      const terms = [...new Set(termsOf(askedPartOf(text)))]
        .map((term) => ({ weight: rarity(term), texts: postings.get(term) ?? [] }))
        .sort((one, other) => other.weight - one.weight);
      const own = terms.reduce((sum, { weight }) => sum + weight, 0);
      const touched: number[] = [];
      let rest = own;
      for (const { weight, texts } of terms) {
        // The rarest terms first: a text that has none of them cannot come near enough with the rest.
        const mayBeFirst = 2 * rest >= least * (own + rest);
        for (const at of texts) {
          if (shared[at] === 0) {
            if (!mayBeFirst) continue;
            touched.push(at);
          }
          shared[at]! += weight;
        }
        rest -= weight;
      }
      const found: Near[] = [];
      for (const at of touched) {
        const nearness = (2 * shared[at]!) / (own + wholes[at]!);
        if (nearness >= least) found.push({ at, nearness });
        shared[at] = 0;
      }
      return found.sort((one, other) => other.nearness - one.nearness || one.at - other.at);
    },
  };
}
