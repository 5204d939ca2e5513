import { describe, expect, it } from "vitest";
import { countTerms, createNearIndex, rarityIn } from "./nearness.ts";

const known = [
  "how do I pack eggs",
  "how do I take photos",
  "how do I open a shop",
  "鸡蛋怎么打包",
  "怎么拍照",
  "怎么开店",
];
const open = () => createNearIndex(rarityIn(countTerms(known)));

describe("nearness", () => {
  it.each([
    ["How do I pack eggs?", "how do i pack eggs"],
    ["鸡蛋怎么打包？", "鸡蛋咋打包"],
  ])("of the same words is 1, whatever the spelling: %s", (one, other) => {
    const index = open();
    index.add(one);

    expect(index.nearest(other, 0.9)).toEqual([{ at: 0, nearness: expect.closeTo(1, 6) }]);
  });

  it("counts rare words more than those that every question has", () => {
    const index = open();
    index.add("how do I open a shop");
    index.add("eggs, broken");

    const [first] = index.nearest("how do I send eggs", 0);

    expect(first?.at).toBe(1);
  });

  it("is the same seen from either side", () => {
    const [one, other] = ["can I sell honey without a paper", "honey paper"] as const;
    const there = open();
    there.add(one);
    const back = open();
    back.add(other);

    expect(there.nearest(other, 0)[0]?.nearness).toBeCloseTo(back.nearest(one, 0)[0]!.nearness);
  });

  it("gives the nearest first, and of equals the one that came first", () => {
    const index = open();
    for (const text of ["蜂蜜能卖吗", "豆腐怎么寄", "豆腐怎么寄", "豆腐夏天怎么寄"])
      index.add(text);

    expect(index.nearest("豆腐怎么寄", 0.3).map(({ at }) => at)).toEqual([1, 2, 3]);
  });

  it("finds nothing in another language, or in nothing", () => {
    const index = open();
    index.add("how do I pack eggs");

    expect(index.nearest("鸡蛋怎么打包", 0.01)).toEqual([]);
    expect(index.nearest("", 0)).toEqual([]);
  });
});
