/**
 * Whatever a person types, to answer it costs no more than a bounded number of steps. Counted, not
 * timed: each count is one that the text decides.
 */
import * as fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { createDecider, type Decider } from "../src/core/answers/decide.ts";
import { languageOf } from "../src/core/answers/language.ts";
import type { Work } from "../src/core/answers/work-count.ts";
import { openShipped } from "./support/bot.ts";
import { anyWorstText, worstTexts } from "./support/worst-texts.ts";

/** A thousand characters of Chinese are so many characters, pairs and words. */
const mostTerms = 4_000;
const mostCorrections = 40;
const mostComparisons = 25_000;

let decide: Decider;
let work: Record<Work, number>;

beforeAll(async () => {
  const { knowledge } = await openShipped();
  decide = createDecider({
    ...knowledge,
    countWork(what, times) {
      work[what] += times;
    },
  });
}, 120_000);

function costOf(text: string): Record<Work, number> {
  work = { terms: 0, corrections: 0, comparisons: 0 };
  decide(text, languageOf(text) ?? "en");
  return work;
}

function expectBounded({ terms, corrections, comparisons }: Record<Work, number>): void {
  expect(terms).toBeLessThanOrEqual(mostTerms);
  expect(corrections).toBeLessThanOrEqual(mostCorrections);
  expect(comparisons).toBeLessThanOrEqual(mostComparisons);
}

describe("what an answer costs", { retry: 0 }, () => {
  it.each(Object.entries(worstTexts))("is bounded for %s", (_, text) => {
    expectBounded(costOf(text));
  });

  it("is bounded for every text that can be made of such parts", { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(anyWorstText, (text) => expectBounded(costOf(text))),
      { numRuns: process.env["LONG"] === "1" ? 5_000 : 150 },
    );
  });
});
