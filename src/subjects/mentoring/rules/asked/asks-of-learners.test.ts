import { describe, expect, it } from "vitest";
import { asksOfLearners } from "./asks-of-learners.ts";

describe("what a mentor asks of all learners", () => {
  it.each([
    ["who havnt opened shop", { kind: "shop", isNot: true }],
    ["how many of them have sold", { kind: "sold", isNot: false }],
    ["who hasn't been here for two weeks", { kind: "here", isNot: true, days: 14 }],
    ["who disappeared", { kind: "here", isNot: true, days: 7 }],
    ["who of my learners is at step 5", { kind: "step", step: 5 }],
    ["who didnt start", { kind: "not-begun" }],
    ["who wants to give up", { kind: "stuck" }],
    ["who is waiting for my answer", { kind: "asked" }],
    ["how far are they", { kind: "all" }],
    ["is there anything i should look at", { kind: "look" }],
    ["我手上谁店还没开", { kind: "shop", isNot: true }],
    ["还没卖出去的是哪几个", { kind: "sold", isNot: true }],
    ["谁半个月没来", { kind: "here", isNot: true, days: 15 }],
    ["谁到第十二步了", { kind: "step", step: 12 }],
    ["哪个还没开始学", { kind: "not-begun" }],
    ["谁跟不上", { kind: "stuck" }],
    ["谁等我回话", { kind: "asked" }],
    ["他们都到哪了", { kind: "all" }],
    ["还有几个没看", { kind: "look" }],
  ])("%s", (said, asked) => {
    expect(asksOfLearners(said)).toEqual(asked);
  });

  it.each([
    "who sold me the bags",
    "who can carry my goods",
    "what sells best",
    "how many parcels a day",
    "any orders today",
    "what should i check before i open a shop",
    "check my photo",
    "which platform is best",
    "谁来收货",
    "谁寄的",
    "有人问价",
    "我还没开店",
    "人家卖多少",
    "没有人来",
    "怎么看作业",
  ])("is nothing of the kind: %s", (said) => {
    expect(asksOfLearners(said)).toBeUndefined();
  });
});
