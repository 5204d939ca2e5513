import { describe, expect, it } from "vitest";
import { saysGood } from "./says-good.ts";

describe("what is typed below something shown", () => {
  it.each([
    "looks good to me",
    "this is good",
    "this one is good",
    "well done Ben",
    "ok good",
    "both are good",
    "much better now",
    "i like it",
    "passed",
    "nice photo",
    "the price is fine",
    "she did well",
    "好了",
    "行了",
    "过了",
    "拍得好",
    "拍得不错",
    "这次可以",
    "比上次好多了",
    "两个都好",
    "挺好 就这样",
    "小华拍得不错",
  ])("is good: %s", (said) => {
    expect(saysGood(said, said.includes("小华") ? "小华" : "Ben")).toBe(true);
  });

  it.each([
    "no the photo is too dark",
    "not good",
    "good but too dark",
    "better light",
    "is it good?",
    "good morning",
    "Clara is good",
    "ok but the price",
    "fine take it again",
    "not ok",
    "sold",
    "不行 重拍",
    "不好",
    "拍得不好",
    "太过了",
    "好暗",
    "可以再亮一点",
    "好了吗",
    "不过价钱低了",
    "对面太暗",
    "行情不好",
  ])("is not: %s", (said) => {
    expect(saysGood(said, "Ben")).toBe(false);
  });
});
