import { describe, expect, it } from "vitest";
import { speaksOfLearner } from "./of-learner.ts";

describe("words about somebody who is not there", () => {
  it.each([
    "tell her yes she can use plain glass",
    "pls tell him friday",
    "one more for her: use a box in a box",
    "she should call me tonight",
    "dont pay him anything",
    "跟她说普通玻璃瓶就行",
    "再跟她说一句：大箱套小箱",
    "叫他今晚给我打电话",
    "千万别给他钱",
    "她可以先寄一个试试",
  ])("are heard in %s", (text) => {
    expect(speaksOfLearner(text)).toBe(true);
  });

  it.each([
    "can you answer her for me",
    "how do i pack eggs",
    "who is she",
    "你帮我回她",
    "鸡蛋怎么打包",
    "今天问题太多了",
  ])("are none in %s", (text) => {
    expect(speaksOfLearner(text)).toBe(false);
  });
});
