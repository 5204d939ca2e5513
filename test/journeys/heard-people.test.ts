/** What people say who share a phone, are watched, are pestered, or sold nothing: heard as that, and no search for articles. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openTwoTongues } from "../support/people/two-tongues.ts";
import type { TestVillage, Villager } from "../support/people/village.ts";

let village: TestVillage;
let chen: Villager;
let ann: Villager;

beforeAll(async () => {
  ({ village, chen, ann } = await openTwoTongues());
});
beforeEach(async () => {
  await village.later({ hours: 1 });
  for (const each of [chen, ann]) await each.heard();
});
afterAll(() => village.close());

const by = (said: string) => (/\p{Script=Han}/u.test(said) ? chen : ann);

describe("who reads along", () => {
  it.each([
    ["who else can see what I write", /cash book I show to nobody/, "What is kept"],
    ["我写的这些还有谁看得到", /账本，我谁也不给看/, "记了什么"],
    ["my husband looks in my phone can he see this", /Whoever holds this phone/, "What is kept"],
    ["我老公会翻我手机 他看得到这里吗", /谁拿着这部手机/, "记了什么"],
    ["can I delete what I wrote just now", /delete it in Telegram/, "What is kept"],
    ["晚上能不能别给我发消息", /选个日子/, undefined],
  ])("%s", async (said, words, door) => {
    const heard = await by(said).say(said);
    expect(heard.text).toMatch(words);
    if (door !== undefined) expect(heard.buttons.join()).toContain(door);
  });
});

describe("somebody who is held back or pestered gets a way out, and a person", () => {
  it.each([
    ["he took my phone yesterday", /you did nothing wrong/],
    ["他摔了碗", /不是你的错/],
    ["a man asks me for my photo", /You owe nobody a picture of yourself/],
    ["有个男的要我照片", /谁要都不用给/],
  ])("%s", async (said, words) => {
    const heard = await by(said).say(said);
    expect(heard.text).toMatch(words);
    expect(heard.text).toMatch(/call the police|报警/i);
    expect(heard.buttons.join()).toMatch(/Ask|问/);
  });

  it.each([
    ["he has nude pictures of me and wants money", /Keep the messages/],
    ["他打我，还把我手机收了", /马上打110/],
  ])("%s: danger comes first", async (said, words) => {
    const heard = await by(said).say(said);
    expect(heard.text).toMatch(words);
    expect(heard.buttons.join()).toMatch(/association|协会/);
  });
});

describe("words of talk and danger in what is about selling", () => {
  it.each([
    ["an old customer beats me down each time and I dont know where to stop", /safety comes first/],
    ["nobody follows me yet on kuaishou", /safety comes first/],
    ["老主顾回回砍，我不晓得到哪儿该停", /先保自己/],
    ["can I sell at 16 when it costs me 15.50", /never too old|too old/i],
    ["打了定金，供货的微信把我删了", /删掉我记下的|全部删/],
    ["咋证明我装了十二个蛋", /不用信我|不收钱/],
  ])("%s", async (said, mistaken) => {
    const heard = await by(said).say(said);
    expect(heard.text).not.toMatch(mistaken);
    expect(heard.text).toMatch(
      /About: |Which do you mean|no checked answer|说的是|你问的是|核对过的答案/,
    );
  });
});

describe("a day like others", () => {
  it.each([
    ["today none", /A day without an order comes to every shop/],
    ["今天没单", /哪家店都有/],
    ["今天没卖出去", /哪家店都有/],
    ["that is robbery", /you need not take it/],
    ["is there a number I can ring", /no telephone, no office/],
    ["where's my csv", /cash book opens with a tap/],
    ["我前头说的钱记在哪点", /账本点一下就开/],
    ["no more for today im going to feed them", /Your place is kept/],
    ["他回来了 不说了", /给你留着/],
    ["skip the basics", /You need not do everything/],
  ])("%s", async (said, words) => {
    expect((await by(said).say(said)).text).toMatch(words);
  });
});

describe("what was read before talk", () => {
  const eggs = { en: "how do I pack eggs?", zh: "鸡蛋怎么打包？" };
  const why = { en: "and why?", zh: "为什么？" };

  it("stays what is spoken of when the talk only answers to it", async () => {
    await ann.say(eggs.en);
    await ann.say("thanks");
    expect((await ann.say(why.en)).text).toMatch(/pack/i);

    await chen.say(eggs.zh);
    await chen.say("多谢你哦");
    expect((await chen.say(why.zh)).text).toMatch(/打包|包/);
  });

  it("is over when the talk is about something else", async () => {
    await ann.say(eggs.en);
    await ann.say("who else can see what I write");
    expect((await ann.say(why.en)).text).not.toMatch(/About: Packing/);

    await chen.say(eggs.zh);
    await chen.say("我写的这些还有谁看得到");
    expect((await chen.say(why.zh)).text).not.toMatch(/说的是：打包/);
  });
});
