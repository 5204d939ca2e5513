/** Answers: how much a term counts in a search beside a single Latin word. */
import { isHan, isPair } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";
import type { Weighted } from "./view.ts";

const pairWeight = 0.4;
const hanWeight = 0.5;
/** Most pairs of characters run across two words, and a rare one is hardly ever the one that tells. */
const hanPairWeight = 0.25;

export function weightOf(term: string): number {
  if (!isPair(term)) return isHan(term) ? hanWeight : 1;
  return isHan(term) ? hanPairWeight : pairWeight;
}

/** Whether a term of this weight is a single word or character. */
export function isSingle(weight: number): boolean {
  return weight >= hanWeight;
}

/** The terms of a question, each once, by their numbers. */
export function weigh(vocabulary: Vocabulary, terms: readonly string[]): readonly Weighted[] {
  const weighted: Weighted[] = [];
  for (const term of new Set(terms)) {
    weighted.push({ term: vocabulary.find(term), weight: weightOf(term) });
  }
  return weighted;
}
