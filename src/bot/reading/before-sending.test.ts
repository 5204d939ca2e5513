import { describe, expect, it } from "vitest";
import { mayHurt, readBeforeSending } from "./before-sending.ts";

describe("words before the tap", () => {
  it.each([
    ["no", "no"],
    ["no dont send", "no"],
    ["nvm", "no"],
    ["Cancel that please", "no"],
    ["不", "no"],
    ["别发了", "no"],
    ["莫发", "no"],
    ["还是算了吧", "no"],
    ["done", "done"],
    ["ok that's all", "done"],
    ["好了", "done"],
    ["就这样吧", "done"],
    ["wait", "wait"],
    ["hold on pls", "wait"],
    ["hmm", "wait"],
    ["等哈", "wait"],
    ["先别发", "wait"],
    ["等一下再发", "wait"],
  ])("%s: %s", (typed, kind) => {
    expect(readBeforeSending(typed)?.kind).toBe(kind);
  });

  it.each([
    ["no, say come at six", "come at six"],
    ["sorry, write: bring the red box", "bring the red box"],
    ["不对，说后天带秤来", "后天带秤来"],
    ["重新说：周六来", "周六来"],
  ])("%s stands in their place", (typed, text) => {
    expect(readBeforeSending(typed)).toEqual({ kind: "instead", text });
  });

  it.each([
    "no class on monday",
    "and two bags",
    "wait at the gate",
    "don't forget the scale",
    "别忘了带秤",
    "等我到了再走",
    "不要迟到",
    "no, two bags",
  ])("%s is more of them", (typed) => {
    expect(readBeforeSending(typed)).toBeUndefined();
  });
});

describe("words that may hurt", () => {
  it.each([
    "he's a liar",
    "u r lazy",
    "You are so stupid!",
    "shut up",
    "她是骗子",
    "你太懒了",
    "滚",
  ])("%s", (text) => {
    expect(mayHurt(text)).toBe(true);
  });

  it.each([
    "you are not stupid",
    "the dog is dirty, wash it before the photo",
    "that photo is useless for the dark corner",
    "your price is crazy low",
    "笨鸡蛋要包两层",
    "你不笨，慢慢来",
    "you are doing well",
    "她不懒",
  ])("%s does not", (text) => {
    expect(mayHurt(text)).toBe(false);
  });
});
