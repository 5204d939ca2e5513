import { describe, expect, it } from "vitest";
import { soundsLikeQuestion } from "./words.ts";

describe("words for a goal", () => {
  it.each([
    "ten parcels a week",
    "have ten parcels a week",
    "do twenty orders in a month",
    "School money for autumn",
    "一周十个包裹",
    "多带几个邻居一起卖",
    "秋天的学费",
  ])("are taken: %s", (text) => {
    expect(soundsLikeQuestion(text)).toBe(false);
  });

  it.each([
    "Do I need a licence",
    "how do I pack eggs",
    "What is a deposit?",
    "Can I sell eggs",
    "Have ten parcels a week?",
    "要交押金吗",
    "怎么打包鸡蛋",
    "卖鸡蛋能不能不办证",
  ])("are a question: %s", (text) => {
    expect(soundsLikeQuestion(text)).toBe(true);
  });
});
