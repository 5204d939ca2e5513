import { describe, expect, it } from "vitest";
import { toldIn } from "./telling.ts";

describe("what is told", () => {
  it.each([
    ["I carve ladles out of pear wood", "goods"],
    ["We dry persimmons on the roof", "goods"],
    ["Salt is what we have here", "goods"],
    ["Ducks. I have nine ducks.", "goods"],
    ["my husband helps me pack", "home"],
    ["It's just me and my old mum at home", "home"],
    ["I look after my dad, he is ninety", "home"],
    ["my niece told me of this", "sent"],
    ["A neighbour gave me the link", "sent"],
    ["saw your poster at the clinic", "sent"],
    ["I sold two bowls yesterday", "sale"],
    ["A lady in town buys my cheese every week", "sale"],
    ["we live up at Deep Well", "met"],
    ["I am seventy one years old", "met"],
    ["我会刻木碗", "goods"],
    ["坡上有块小茶园", "goods"],
    ["竹匾 竹椅 蒸笼", "goods"],
    ["老伴帮我打包", "home"],
    ["照片是侄子拍的", "home"],
    ["侄女叫我来的", "sent"],
    ["赶集的时候听人说起你", "sent"],
    ["刚卖了两件", "sale"],
    ["今年七十三", "met"],
  ])("“%s” is plainly of %s", (said, of) => {
    expect(toldIn(said)).toMatchObject({ of, isPlain: true });
  });

  it.each([
    ["my neighbour lets me use her wifi", "home"],
    ["The bus comes twice a week", "met"],
    ["Tomorrow my son will take the photos", "plan"],
    ["家在山上", "met"],
    ["下星期去镇上买箱子", "plan"],
    ["手头有点自己的钱就好了", "wish"],
  ])("“%s” is of %s in words that nobody wrote down", (said, of) => {
    expect(toldIn(said)).toEqual({ of, isPlain: false });
  });
});

describe("what is something else in the same form", () => {
  it.each([
    "my husband takes the money",
    "my husband does not want me to sell",
    "I make jam, do I need a paper",
    "I weave mats, what price",
    "my son says Pinduoduo is cheaper to open",
    "my niece told me to pay 300 to join",
    "I sold two jars and the man did not pay",
    "I want to know how to open a shop",
    "my grandson drank the bleach",
    "you already asked me that",
    "儿子不让我卖",
    "男人把钱都拿走了",
    "我做果酱要办证吗",
    "老伴帮我打包，要包几层纸",
    "侄女叫我交三百块入会",
    "我的照片被人抄了",
    "老伴开春走了",
    "想知道怎么开店",
    "我一卖东西男人就打我",
    "你刚才问过了",
  ])("“%s”", (said) => {
    expect(toldIn(said)).toBeUndefined();
  });
});
