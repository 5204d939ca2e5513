import { describe, expect, it } from "vitest";
import { sampleArticle } from "../../../../test/support/sample-articles.ts";
import { weakest, type Tally } from "./feedback.ts";

const articles = ["a", "b", "c", "d"].map((slug) => sampleArticle(slug, { en: {}, zh: {} }));
const none = { long: 0, words: 0, other: 0, here: 0 };
const tally = (
  slug: string,
  helped: number,
  unclear: number,
  more: Partial<Tally> = {},
): Tally => ({
  slug,
  reviewed: "2026-11-25",
  helped,
  unclear,
  reasons: none,
  ...more,
});
const slugs = (...tallies: readonly Tally[]) =>
  weakest(tallies, articles).map(({ slug, percent }) => `${slug} ${percent}`);

describe("the weakest articles", () => {
  it("come first by the share to whom they were not clear", () => {
    expect(slugs(tally("a", 9, 1), tally("b", 2, 4), tally("c", 1, 2_000))).toEqual([
      "c 100",
      "b 67",
      "a 10",
    ]);
  });

  it("are none of fewer than five answers, nor those that were clear to all", () => {
    expect(slugs(tally("a", 0, 4), tally("b", 9, 0), tally("c", 4, 1))).toEqual(["c 20"]);
  });

  it("begin anew when the article was checked again, and end with it", () => {
    expect(slugs(tally("a", 0, 9, { reviewed: "2025-01-01" }), tally("gone", 0, 9))).toEqual([]);
  });
});
