import { describe, expect, it } from "vitest";
import { sampleArticle, sampleArticles } from "../../../../../test/support/sample-articles.ts";
import { createSearch } from "./search.ts";
import type { Work } from "../work-count.ts";

const search = createSearch(sampleArticles);
const first = (text: string, lang: "en" | "zh" = "en") => search(text, { limit: 3, lang })[0]?.slug;

describe("search", () => {
  it.each([
    ["my eggs arrived broken", "pack-eggs"],
    ["egs brokn on the way", "pack-eggs"],
    ["PHOTOS too dark", "photo-light"],
    ["is the caller with the deposit a scam", "deposit-scam"],
    ["how much is the deposit for my shop", "shop-deposit"],
    ["鸡蛋咋寄才不碎", "pack-eggs"],
    ["照片拍出来太暗了", "photo-light"],
  ])("finds %j", (text, slug) => {
    expect(first(text)).toBe(slug);
  });

  it("reads the language off the text, whatever language the person chose", () => {
    expect(first("鸡蛋打包", "en")).toBe("pack-eggs");
    expect(first("packing eggs", "zh")).toBe("pack-eggs");
  });

  it("gives at most as many hits as asked for, best first, between 0 and 1", () => {
    const hits = search("deposit", { limit: 2, lang: "en" });

    expect(hits).toHaveLength(2);
    expect(hits[0]!.score).toBeGreaterThanOrEqual(hits[1]!.score);
    expect(hits[0]!.score).toBeLessThanOrEqual(1);
  });

  it("finds nothing for a text without words or an empty folder", () => {
    expect(search("👍", { limit: 3, lang: "zh" })).toEqual([]);
    expect(createSearch([])("eggs", { limit: 3, lang: "en" })).toEqual([]);
  });

  it("is less covered by an article that lacks the telling words", () => {
    const [near] = search("pack eggs", { limit: 1, lang: "en" });
    const [far] = search("pack my tractor", { limit: 1, lang: "en" });

    expect(near!.coverage).toBeGreaterThan(far!.coverage);
  });
});

describe("what a search looks at", () => {
  const each = 20;
  const phrasings = (at: number) =>
    Array.from({ length: each }, (_, number) => `how do I sell the goods ${at} to ${number}`);
  const many = Array.from({ length: 300 }, (_, at) =>
    sampleArticle(`goods-${at}`, { en: { question: `${at}`, variants: phrasings(at) }, zh: {} }),
  );
  const costOf = (text: string): Partial<Record<Work, number>> => {
    const work: Partial<Record<Work, number>> = {};
    const counting = createSearch(many, {
      countWork: (what, times) => (work[what] = (work[what] ?? 0) + times),
    });
    counting(text, { limit: 3, lang: "en" });
    return work;
  };

  it("is the phrasings of the likely articles, not of all that share a word", () => {
    const { phrasings: met, terms } = costOf("how do I sell the goods");

    expect(terms).toBeLessThanOrEqual(40);
    // Eleven words and pairs, each in every phrasing of forty articles, question and label among them.
    expect(met).toBeLessThanOrEqual(11 * 40 * (each + 2));
  });

  it("is few phrasings for a rare word", () => {
    expect(costOf("137").phrasings).toBeLessThanOrEqual(2 * (each + 1));
  });
});
