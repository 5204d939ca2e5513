import { describe, expect, it } from "vitest";
import { languages } from "../../../../bot/reply.ts";
import type { Hit } from "../answer.ts";
import { confidenceOf, oursOf, scaleOf } from "./confidence.ts";

describe.each(languages)("confidence in %s", (lang) => {
  const scale = scaleOf(lang, true);
  const hit: Hit = { slug: "a", score: 0.5, matched: 2, coverage: 1 };
  /** As a retriever gives it: what scores less is less in each way of looking. */
  const seen = (slug: string, score: number): Hit => ({
    ...hit,
    slug,
    score,
    views: {
      words: score,
      pieces: score,
      meaning: score,
      learned: score,
      nearest: score,
      threeNearest: score,
    },
  });

  it("rises with the lead over the second hit", () => {
    const close = confidenceOf([seen("a", 0.5), seen("b", 0.45)], scale);
    const clear = confidenceOf([seen("a", 0.5), seen("b", 0.1)], scale);

    expect(clear).toBeGreaterThan(close);
  });

  it("is nothing without a hit", () => {
    expect(confidenceOf([], scale)).toBe(0);
  });

  it("is ours the more, the more its kind is", () => {
    expect(oursOf([hit], lang, 4)).toBeGreaterThan(oursOf([hit], lang, -4));
    expect(oursOf([], lang, 6)).toBe(0);
    expect(oursOf([hit], lang, undefined)).toBe(1);
  });

  it("falls where what lies outside comes as near", () => {
    const outside = { ...hit, slug: "outside:weather" };

    expect(confidenceOf([hit, { ...outside, score: 0.49 }], scale)).toBeLessThan(
      confidenceOf([hit, { ...outside, score: 0.1 }], scale),
    );
  });
});
