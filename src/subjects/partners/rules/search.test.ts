import { describe, expect, it } from "vitest";
import type { WaysOfAsking } from "../../answers/index.ts";
import type { PartnerKind } from "./kind.ts";
import { findKinds, rank, searchWords, wordsOfEntry } from "./search.ts";

const kind = (id: string, en: string, zh: string): PartnerKind => ({
  id,
  list: "earth",
  step: 9,
  article: id,
  words: {
    en: { name: en, does: "Works.", ask: "The price." },
    zh: { name: zh, does: "干活。", ask: "价钱。" },
  },
});

/** Of a hundred that ask for the maker ninety say "carton", and one rides a bicycle; nobody asks for the others. */
const ways: WaysOfAsking = (slug, lang) => {
  const said = { carton: 90, bicycle: 1 } as Readonly<Record<string, number>>;
  const isAsked = slug === "maker" && lang === "en";
  return { total: isAsked ? 200 : 0, of: (term) => (isAsked && said[term]) || 0 };
};

const kinds = [
  kind("courier", "Courier", "快递公司"),
  kind("maker", "Makes boxes and bags", "包装厂家"),
  kind("cold", "Cold room", "冷库"),
];

describe("the words of a search", () => {
  it.each([
    ["快递 冷藏", ["快递", "冷藏"]],
    ["附近谁有纸箱", ["附近", "近谁", "有纸", "纸箱"]],
    ["冰", ["冰"]],
    ["Who makes boxes?", ["box"]],
    ["", []],
    ["who", ["who"]],
  ])("of %j", (text, words) => {
    expect(searchWords(text)).toEqual(words);
  });

  it("are found in an entry, also a character alone", () => {
    const known = wordsOfEntry({ name: "老王冰库", terms: "Cold boxes, from 5" });
    for (const word of ["冰库", "冰", "box", "cold"]) expect(known).toContain(word);
    expect(known.filter((word) => word.includes(" "))).toEqual([]);
  });
});

describe("kinds", () => {
  const find = (words: readonly string[]) => findKinds(kinds, ways, words);

  it("are found in either language", () => {
    expect(find(searchWords("boxes")).map((each) => each.kind.id)).toEqual(["maker"]);
    expect(find(searchWords("快递")).map((each) => each.kind.id)).toEqual(["courier"]);
    expect(find(searchWords("bicycle"))).toEqual([]);
    expect(find(searchWords("cartons")).map((each) => each.kind.id)).toEqual(["maker"]);
  });
});

describe("the order", () => {
  const found = findKinds(kinds, ways, ["快递", "冷藏"]);

  it("puts first who has more of the words, of itself or by its kind", () => {
    const entries = [
      { id: "kind only", kindId: "courier", has: [] },
      { id: "both", kindId: "courier", has: ["冷藏"] },
      { id: "word only", kindId: "driver", has: ["冷藏"] },
    ];
    expect(rank(entries, found)[0]?.id).toBe("both");
  });

  it("leaves those who have the same as they came: the nearest first", () => {
    const entries = ["near", "county", "far"].map((id) => ({ id, kindId: "courier", has: [] }));
    expect(rank(entries, found).map(({ id }) => id)).toEqual(["near", "county", "far"]);
  });
});
