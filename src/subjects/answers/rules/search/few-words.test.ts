import { describe, expect, it } from "vitest";
import { isToldByFew, openFewWords, orderedByFew } from "./few-words.ts";

const fewWords = openFewWords(
  {
    said: {
      glass: ["jar", "glass", "玻璃", "罐"],
      broken: ["break", "crack", "碎", "压扁"],
      post: ["post", "post office", "寄"],
      nobody: ["no buyer", "没人买"],
    },
    meant: [
      { said: ["broken"], articles: ["packing", "lost"] },
      { said: ["glass", "broken"], articles: ["packing", "complaint"] },
      { said: ["post"], articles: ["price-of-post", "courier"] },
      { said: ["nobody"], articles: ["found", "price"] },
    ],
  },
  (word) => word === "creak",
);
const likeliest = (text: string) =>
  [...fewWords(text).likely].toSorted((one, other) => other[1] - one[1])[0]?.[0];

describe("few words", () => {
  it.each([
    ["jars cracked", "packing", 2],
    ["jars crak", "packing", 2],
    ["jar creak", undefined, 0],
    ["玻璃罐压扁了", "packing", 2],
    ["no buyers 2 week", "found", 1],
    ["没人买", "found", 1],
    ["post", "price-of-post", 1],
    ["cow no eat", undefined, 0],
  ])("hears what %j means", (text, slug, groups) => {
    expect(likeliest(text)).toBe(slug);
    expect(fewWords(text).groups).toBe(groups);
  });

  it("knows how much of what was said it knows", () => {
    expect(fewWords("jar cracked").coverage).toBe(1);
    expect(fewWords("what about the jar").coverage).toBe(1);
    expect(fewWords("wat 4 jar u crack b4").coverage).toBe(1);
    expect(fewWords("jar goalkeeper").coverage).toBe(0.5);
    expect(fewWords("玻璃足球").coverage).toBe(0.5);
  });

  it("tells enough where a thing and a deed are nearly all that was said", () => {
    expect(isToldByFew(fewWords("jar cracked"), 0.05)).toBe(true);
    expect(isToldByFew(fewWords("jar cracked"), 0.01)).toBe(false);
    expect(isToldByFew(fewWords("jar cracked goalkeeper"), 0.05)).toBe(false);
    expect(isToldByFew(fewWords("post"), 1)).toBe(false);
  });

  it("keeps what the retriever found first, and puts its own beside it", () => {
    const hit = (slug: string, score: number) => ({ slug, score, matched: 1, coverage: 1 });
    const found = [hit("honey", 0.5), hit("bees", 0.49), hit("lost", 0.4)];

    expect(orderedByFew(fewWords("jar cracked"), found, 0)).toEqual([
      "honey",
      "packing",
      "lost",
      "bees",
      "complaint",
    ]);
    expect(orderedByFew(fewWords("jar"), found, 0)).toEqual(["honey", "bees", "lost"]);
    expect(orderedByFew(fewWords("jar cracked"), [], 0)[0]).toBe("packing");
  });
});
