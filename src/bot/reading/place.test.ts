import { describe, expect, it } from "vitest";
import { readPlace } from "./place.ts";

describe("a place among a few things", () => {
  it.each([
    ["the second one", "second"],
    ["2nd one i think", "second"],
    ["i choose the first", "first"],
    ["i think its the first", "first"],
    ["I'd say number 3", "third"],
    ["answer b", "second"],
    ["i think b", "second"],
    ["a, i guess", "first"],
    ["option c please", "third"],
    ["maybe the last one?", "last"],
    ["the top one", "first"],
    ["bottom one", "last"],
    ["the middle one is right", "middle"],
    ["it is the 4th", "fourth"],
    ["second", "second"],
    ["我选第二个", "second"],
    ["第一个吧", "first"],
    ["应该是第三个吧", "third"],
    ["我觉得第2个对", "second"],
    ["选B", "second"],
    ["我选a", "first"],
    ["最后一个", "last"],
    ["最下面那个", "last"],
    ["中间那个", "middle"],
    ["上面那个", "first"],
    ["头一个嘛", "first"],
  ])("is read: %s", (text, place) => {
    expect(readPlace(text)).toBe(place);
  });

  it.each([
    "the first one sold",
    "my first order",
    "last",
    "second hand shoes",
    "first i have to cook",
    "i have 2",
    "b",
    "2",
    "last week",
    "the last parcel is lost",
    "at first",
    "who is first",
    "第一单来了",
    "第二天",
    "头一回卖",
    "最后怎么办",
    "上面",
    "我选不好",
    "中间商",
    "第一个卖掉了",
  ])("is none: %s", (text) => {
    expect(readPlace(text)).toBeUndefined();
  });
});
