import { describe, expect, it } from "vitest";
import { wordsForAll } from "./words-for-all.ts";

describe("words of a mentor for all of their learners", () => {
  it.each([
    ["tell all my learners class is at 6", "class is at 6"],
    ["Tell my learners: bring a box", "bring a box"],
    ["pls msg all of them that the van comes at 8", "the van comes at 8"],
    ["tell both to come at six", "come at six"],
    ["tell everyone hall is closed 2moro", "hall is closed 2moro"],
    ["let them all know i am home", "i am home"],
    ["hall is closed tomorrow, tell them all", "hall is closed tomorrow"],
    ["class at 6 so let everyone know pls", "class at 6"],
    ["跟我带的人都说一声明天下午来我家", "明天下午来我家"],
    ["跟我带的人都说一声：明天停电", "明天停电"],
    ["告诉所有学员明天来", "明天来"],
    ["通知徒弟们明天停电", "明天停电"],
    ["跟大家说明天下雨", "明天下雨"],
    ["明天停电，跟他们都说一声", "明天停电"],
    ["后天不上课，通知一下学员们", "后天不上课"],
    ["msg both", ""],
    ["pls can i write to all of them", ""],
    ["how do i message all my learners", ""],
    ["我能不能给徒弟们都发个话", ""],
    ["怎么跟学员们说一声", ""],
    ["tell ann class is at 6", undefined],
    ["tell them about it", undefined],
    ["do all my learners pay tax?", undefined],
    ["how do i tell everybody about my shop", undefined],
    ["should i tell all my buyers it is late", undefined],
    ["should we inform all buyers", undefined],
    ["everyone told me it is bad", undefined],
    ["大家都说好", undefined],
    ["跟他们比价钱低", undefined],
    ["怎么跟买家说", undefined],
    ["学员卖不动怎么办", undefined],
  ])("%s", (text, words) => {
    expect(wordsForAll(text)).toBe(words);
  });
});
