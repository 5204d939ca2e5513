import { describe, expect, it } from "vitest";
import { learnerMeant, mayMeanLearner, mentorSaid } from "./mentor-said.ts";

describe("what a mentor says of their work", () => {
  it.each([
    ["我要出门两个星期", "away"],
    ["出去半个月", "away"],
    ["下周要出差", "away"],
    ["我这几天不在家", "away"],
    ["我要出门两个星期，谁帮我看", "away"],
    ["I'm away for two weeks", "away"],
    ["i will be out of town", "away"],
    ["I have to go away", "away"],
    ["我回来了", "back"],
    ["回来啦", "back"],
    ["i'm back", "back"],
    ["我不当师傅了", "stop"],
    ["I don't want to be a mentor anymore", "stop"],
    ["stop being mentor", "stop"],
    ["im off till friday", "away"],
    ["ill 2day", "away"],
    ["我能不能给徒弟们都发个话", "all"],
    ["可以跟所有学员说一声不", "all"],
    ["msg both", "all"],
    ["could i write to buyers", undefined],
    ["能给我的客人发消息吗", undefined],
    ["货出去了怎么办？", undefined],
    ["出去卖货", undefined],
    ["the parcel is away", undefined],
    ["包裹回来了两个", undefined],
  ])("%s", (text, said) => {
    expect(mentorSaid(text)).toBe(said);
  });
});

describe("a learner who is named", () => {
  const learners = [{ firstName: "小王" }, { firstName: "Bob" }, { firstName: "老柳" }];

  it.each([
    ["小王怎么样了", "小王"],
    ["给小王捎句话：明天来我家", "小王"],
    ["跟小王说话", "小王"],
    ["老柳学到哪一步了？", "老柳"],
    ["how is Bob doing?", "Bob"],
    ["tell bob to come tomorrow", "Bob"],
    ["bob?", "Bob"],
    ["bob didnt answer since monday", "Bob"],
    ["Bob has moved away", "Bob"],
    ["bob hasnt replied all week", "Bob"],
    ["pls praise bob", "Bob"],
    ["bob wants to give up", "Bob"],
    ["note: bob can't read", "Bob"],
    ["老柳", "老柳"],
    ["老柳这两天没动静", "老柳"],
    ["记一下，小王星期天没空", "小王"],
    ["小王我带不动了", "小王"],
    ["bob sold two baskets", undefined],
    ["bob asks how to pack eggs", undefined],
    ["小王问鸡蛋怎么寄", undefined],
    ["小王的货没人买", undefined],
    ["鸡蛋怎么样寄才不碎", undefined],
    ["小王的鸡蛋怎么寄", undefined],
    ["小王和老柳怎么样了", undefined],
    ["Bobby", undefined],
    ["can Bob sell eggs without a licence", undefined],
  ])("in %s", (text, name) => {
    expect(mayMeanLearner(text) ? learnerMeant(text, learners)?.firstName : undefined).toBe(name);
  });
});
