import { describe, expect, it } from "vitest";
import { sampleArticles } from "../../../../../test/support/sample-articles.ts";
import { askedIn } from "./index-data.ts";
import { termsOfPhrasings } from "./known-terms.ts";
import { countTerms } from "./nearness.ts";
import { layOutSearch } from "./search.ts";
import { termsOf } from "./tokens.ts";

describe("in how many ways of asking a term stands", () => {
  it("is read off the index as it would be counted", () => {
    const texts = sampleArticles.flatMap(({ words }) => [
      ...askedIn(words.en),
      ...askedIn(words.zh),
    ]);
    const counted = countTerms(texts);
    const read = termsOfPhrasings(layOutSearch(sampleArticles, undefined));
    const terms = [...new Set(texts.flatMap(termsOf)), "gargle", "呱"];

    expect(read.total).toBe(counted.total);
    expect(terms.map((term) => [term, read.of(term)])).toEqual(
      terms.map((term) => [term, counted.of(term)]),
    );
  });

  it("is 0 for what only the answers say", () => {
    const [article] = sampleArticles;
    const words = { ...article!.words.en, short: "Mind the fizzwhack.", more: "" };
    const search = layOutSearch(
      [{ ...article!, words: { ...article!.words, en: words } }],
      undefined,
    );

    expect(termsOfPhrasings(search).of("fizzwhack")).toBe(0);
  });
});
