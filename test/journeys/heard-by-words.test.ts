/** What people say to the bot that is no question about selling: heard as what it is, in both languages. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTwoTongues } from "../support/people/two-tongues.ts";
import type { TestVillage, Villager } from "../support/people/village.ts";

let village: TestVillage;
let chen: Villager;
let ann: Villager;

beforeAll(async () => {
  ({ village, chen, ann } = await openTwoTongues());
});
afterAll(() => village.close());

const by = (said: string) => (/\p{Script=Han}/u.test(said) ? chen : ann);

describe("somebody who wants a person", () => {
  it.each([
    ["get me someone from the office", /Of course you can ask a person/],
    ["I want to speak to Lucy herself", /Of course you can ask a person/],
    ["让协会的人跟我说", /行，可以问人/],
    ["帮我转个人", /行，可以问人/],
    ["can I phone you", /no telephone, no office/],
    ["can I come to your office", /no telephone, no office/],
    ["send a person to my village", /no telephone, no office/],
    ["能打电话给你吗", /没有电话，也没有办公室/],
    ["派个人到我家来", /没有电话，也没有办公室/],
    ["你们办公室在哪", /没有电话，也没有办公室/],
    ["has she read it", /No question of yours waits/],
    ["did Lucy read my message", /No question of yours waits/],
    ["did anyone look at it", /No question of yours waits/],
    ["她看了没", /眼下没有你的问题在等/],
    ["她读了吗", /眼下没有你的问题在等/],
    ["消息她收到没有", /眼下没有你的问题在等/],
  ])("says %j", async (said, answer) => {
    expect((await by(said).say(said)).text).toMatch(answer);
  });
});

describe("somebody who was cheated once", () => {
  it.each([
    ["how do I know you are not the same people as last time", /You do right to be careful/],
    ["so nothing costs? I heard that before", /You do right to be careful/],
    ["prove it", /You do right to be careful/],
    ["拿证据来", /小心点是对的/],
    ["真不要钱？上次那个开头也说不要钱", /小心点是对的/],
    ["who pays you then", /association of your county runs me/],
    ["what do you want from me", /association of your county runs me/],
    ["那谁给你开工资", /县里的电商协会办的/],
    ["I give no name", /any name will do/],
    ["问我村子干啥", /谁能看见什么，点下面就有/],
  ])("says %j", async (said, answer) => {
    expect((await by(said).say(said)).text).toMatch(answer);
  });
});

describe("somebody who writes shortly", () => {
  it.each([
    ["thx ur the best 💕", /You are welcome/],
    ["🎉🎉 someone ordered omg", /Now comes the parcel/],
    ["is this like a course or what lol", /I am a program/],
    ["这是上课吗hh", /我是个程序/],
    ["how do i tell gran its not stupid", /That hurts/],
    ["奶奶说这没用咋劝她", /心里是不好受/],
    ["is this done", /what is done and what comes next/],
    ["这个算做完没", /哪些做完了/],
  ])("says %j", async (said, answer) => {
    expect((await by(said).say(said)).text).toMatch(answer);
  });
});

describe("a mother with a calm day", () => {
  it.each([
    "my girl is ill today, I will do it tomorrow",
    "my older one has fever today so no selling today sorry",
    "娃病了，今天弄不了，明天再说",
  ])("says %j, and hears nothing of danger", async (said) => {
    const heard = await by(said).say(said);

    expect(heard.text).toMatch(/I am sorry to hear that|心里也跟着难受/);
  });

  it("hears of it where somebody means it", async () => {
    const said = "I lost my savings. It would be easier if I were not here any more.";
    expect((await ann.say(said)).text).toContain("You matter more than any shop");
  });
});

describe("words about buyers and goods", () => {
  it.each([
    "did the buyer get my message",
    "how do I phone the buyer",
    "prove it was broken on the way",
    "买家看了没回，咋办",
    "派快递到我家来取件",
  ])("%j is no wish for a person", async (said) => {
    const heard = await by(said).say(said);

    expect(heard.text).not.toMatch(
      /no telephone|没有电话|No question of yours|眼下没有你的问题|do right to be careful/,
    );
  });
});

describe("questions that went astray", () => {
  it.each([
    ["i want to teach my sister this", /Training my neighbours/],
    ["我想教我妹妹做这个", /怎样教邻居开店/],
    ["how do i get people to review", /Getting good opinions honestly/],
    ["怎么让人来评价我的店", /真实好评/],
    ["my eggs keep arriving cracked", /Packing so nothing breaks|eggs and glass/],
    ["我的鸡蛋老是寄到就碎了", /打包怎样不易破损|鸡蛋玻璃打包/],
    [
      "a lady wants 200 baskets by friday but i can only make 60",
      /as many as you can make|how many you can really make|^Which do you mean: too few for all|^About: A large or special order/,
    ],
    ["有个大姐要200个篮子，周五要，我只做得出60个", /几天到/],
    ["can two families open one shop together", /stands in one name/],
    ["两家人能不能合开一个店", /头一批找谁/],
    ["what colour background for my photos", /plain cloth behind/],
    ["照片背景用啥颜色", /素色布/],
    ["should i borrow money to buy a sewing machine", /a loan/],
    ["要不要借钱买缝纫机", /起步不用贷款|几单才挣得回来|^你问的是.*要不要贷款/],
  ])("%j gets what is asked", async (said, answer) => {
    const heard = await by(said).say(said);

    expect(heard.text).toMatch(answer);
  });
});
