import { describe, expect, it } from "vitest";
import { layOutEarlier, openEarlier } from "./earlier.ts";
import type { SaidAfter } from "./aim.ts";

const said: readonly SaidAfter[] = [
  { after: "packing", text: "and in hot weather?", lang: "en", slug: "packing" },
  { after: "packing", text: "who brings the boxes", lang: "en", slug: "boxes" },
  { after: "packing", text: "my cousin came today", lang: "en", slug: null },
  { after: "season", text: "what sells in hot weather", lang: "en", slug: "season" },
  { after: "packing", text: "天热了呢", lang: "zh", slug: "packing" },
  { after: "packing", text: "箱子谁给", lang: "zh", slug: "boxes" },
  { after: "packing", text: "我表妹今天来了", lang: "zh", slug: null },
  { after: "season", text: "天热卖什么", lang: "zh", slug: "season" },
];
const data = layOutEarlier(said);

describe("what others meant by nearly the same", () => {
  for (const [lang, hot, boxes, cousin] of [
    ["en", "even in hot weather?", "who gives me the boxes", "my cousin called today"],
    ["zh", "天太热了呢", "箱子找谁", "我表妹今天走了"],
  ] as const) {
    const earlier = openEarlier(data[lang]!);

    it(`stays with the article where others stayed with it, ${lang}`, () => {
      const { near, share } = earlier(hot, "packing");
      expect(near("packing")).toBeGreaterThan(near("boxes"));
      expect(near("packing")).toBeGreaterThan(near(undefined));
      expect(share("packing")).toBeGreaterThan(0.5);
    });

    it(`leaves it where others left it, and knows what asks nothing, ${lang}`, () => {
      expect(earlier(boxes, "packing").near("boxes")).toBeGreaterThan(0.4);
      expect(earlier(boxes, "packing").near("packing")).toBeLessThan(0.2);
      expect(earlier(cousin, "packing").near(undefined)).toBeGreaterThan(0.4);
    });

    it(`says what they meant after other articles apart from that, ${lang}`, () => {
      expect(earlier(hot, "packing").near("season")).toBe(0);
      expect(earlier(hot, "packing").elsewhere("season")).toBeGreaterThan(0.2);
      expect(earlier(hot, "season").elsewhere("season")).toBe(0);
      expect(earlier(hot, "unknown").share("packing")).toBe(0);
    });

    it(`leaves out the very same message for whoever measures, ${lang}`, () => {
      const { text } = said.find((each) => each.lang === lang)!;
      expect(earlier(text, "packing").near("packing")).toBeCloseTo(1);
      const without = openEarlier(data[lang]!, { withoutSame: true });
      expect(without(text, "packing").near("packing")).toBe(0);
    });
  }

  it("keeps nothing where nobody wrote anything", () => {
    expect(layOutEarlier([])).toEqual({});
  });
});
