/**
 * What people tell of themselves, in both languages, at three points: before they agreed, where it is asked how far they are,
 * and at a card. It is heard as told and leads back to where they were; a question, a trouble or a danger in the same form
 * is heard as that.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { agree, joinUp, type Tongue } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

let village: TestVillage;
beforeAll(async () => {
  village = await openVillage();
});
afterAll(() => village.close());

let next = 9_700;
function newcomer(tongue: Tongue): Villager {
  next += 1;
  return tongue === "zh"
    ? village.person(next, "秀兰", "zh-hans")
    : village.person(next, "Mary", "en");
}

async function learner(tongue: Tongue): Promise<Villager> {
  const person = newcomer(tongue);
  await joinUp(person, { tongue, placement: "nothing" });
  return person;
}

async function askedHowFar(tongue: Tongue): Promise<Villager> {
  const person = newcomer(tongue);
  await agree(person, { tongue });
  await person.press(tongue === "zh" ? "以后再说" : "I'll say it later");
  return person;
}

const tongueOf = (said: string): Tongue => (/\p{Script=Han}/u.test(said) ? "zh" : "en");
const told = /thank you for telling me|谢谢你讲给我听/;

describe("before they agreed", () => {
  it.each([
    ["We press our own sesame oil", /That is what I teach/],
    ["I mend pots and carve spoons", /That is what I teach/],
    ["我会刻木勺子", /我教的就是这个/],
    ["腌萝卜干，腌酸菜", /我教的就是这个/],
    ["老伴帮我打包", /我还没记下/],
    ["婆婆跟我们一起住", /我还没记下/],
    ["赶集的时候听人说起你", /我还没记下/],
    ["看见海报上有你", /我还没记下/],
    ["家在山上", /我还没记下/],
  ])("“%s” leads to the beginning", async (said, heard) => {
    const person = newcomer(tongueOf(said));
    await person.start();

    const { text, buttons } = await person.say(said);

    expect(text).toMatch(heard);
    expect(buttons.join()).toMatch(/Start learning|开始学/);
  });
});

describe("where it is asked how far they are", () => {
  it.each([
    "老伴帮我打包",
    "儿子在广东，有时寄点钱",
    "合作社有人转给我的",
    "看见海报上有你",
    "my niece has sent me",
  ])("“%s” says nothing of it, and it is asked again", async (said) => {
    const person = await askedHowFar(tongueOf(said));

    const { text, buttons } = await person.say(said);

    expect(text).toMatch(/^(?:I hear you|听到了)/);
    expect(text).not.toMatch(/sounds like|听着像/);
    expect(buttons.length).toBe(6);
  });
});

describe("at a card", () => {
  it.each([
    "I carve spoons out of pear wood",
    "We grow sweet potatoes and a bit of ginger",
    "My mother and I sew quilts in winter",
    "I live with my two grandchildren",
    "my son set up the phone for me",
    "The teacher at the school gave us your name",
    "A lady in town buys my eggs every week",
    "我会刻木勺子",
    "家里养了四十来只鸡",
    "自家榨的香油",
    "老伴帮我打包",
    "侄女叫我来的",
    "我朋友小林去年跟你学过",
    "路边卖点苹果",
    "城里有个大姐每个星期来买鸡蛋",
    "星期天我练一练",
  ])("“%s” is told", async (said) => {
    const person = await learner(tongueOf(said));

    const { text, buttons } = await person.say(said);

    expect(text).toMatch(told);
    expect(buttons.join()).toMatch(/Go on|接着来/);
  });

  it.each([
    "My husband takes the money",
    "I weave mats, what price",
    "My honey does not sell",
    "My husband hits me when I sell",
    "I make soap, what must be on the label",
    "my neighbour copies my photos",
    "儿子不让我卖",
    "我做肥皂，标签上写啥",
    "我的蜂蜜卖不动",
    "邻居抄我的照片",
    "老伴开春走了",
    "吃了自己采的蘑菇，肚子疼",
  ])("“%s” is not only told", async (said) => {
    const person = await learner(tongueOf(said));

    expect((await person.say(said)).text).not.toMatch(told);
  });
});
