import { describe, expect, it } from "vitest";
import { languages } from "../reply.ts";
import type { Hit } from "./article.ts";
import { confidenceOf } from "./confidence.ts";

describe.each(languages)("confidence in %s", (lang) => {
  const hit: Hit = { slug: "a", score: 0.5, matched: 2, coverage: 1 };

  it("rises with the lead over the second hit", () => {
    const close = confidenceOf([hit, { ...hit, slug: "b", score: 0.45 }], lang, true);
    const clear = confidenceOf([hit, { ...hit, slug: "b", score: 0.1 }], lang, true);

    expect(clear).toBeGreaterThan(close);
  });

  it("is nothing without a hit", () => {
    expect(confidenceOf([], lang, true)).toBe(0);
  });

  it("falls where what lies outside comes as near", () => {
    const outside = { ...hit, slug: "outside:weather" };

    expect(confidenceOf([hit, { ...outside, score: 0.49 }], lang, true)).toBeLessThan(
      confidenceOf([hit, { ...outside, score: 0.1 }], lang, true),
    );
  });
});
