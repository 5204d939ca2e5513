/** Answers, core: how much a term counts in a search beside a single Latin word. */
import { isHan, isPair } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";
import type { Weighted } from "../view.ts";

const pairWeight = 0.4;
const hanWeight = 0.5;

export function weightOf(term: string): number {
  return isHan(term) ? hanWeight : isPair(term) ? pairWeight : 1;
}

/** The terms of a question, each once, by their numbers. */
export function weigh(vocabulary: Vocabulary, terms: readonly string[]): readonly Weighted[] {
  const weighted: Weighted[] = [];
  for (const term of new Set(terms)) {
    weighted.push({ term: vocabulary.find(term), weight: weightOf(term) });
  }
  return weighted;
}
