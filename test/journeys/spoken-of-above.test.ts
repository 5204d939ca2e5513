/**
 * What is said of somebody without a name, right below something that spoke of them: of one's mentor, of a cheat. Something
 * new is no part of it.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { appointMentor } from "../support/people/mentors.ts";
import { openWithOfficers } from "../support/people/two-tongues.ts";
import { joinUp } from "../support/people/road.ts";
import type { TestVillage, Villager } from "../support/people/village.ts";

let village: TestVillage;
let grace: Villager;
let li: Villager;
let chen: Villager;
let ann: Villager;

beforeAll(async () => {
  const opened = await openWithOfficers();
  ({ village, chen, ann } = opened);
  grace = village.person(6_301, "Grace", "en");
  li = village.person(6_302, "李师傅");
  await joinUp(grace, { tongue: "en", village: "Stone Bridge", placement: "shop" });
  await joinUp(li, { village: "上溪村", placement: "shop" });
  await appointMentor(opened.zhou, grace, { village: "Stone Bridge", name: "Grace" });
  await appointMentor(opened.zhou, li, { village: "上溪村", name: "李师傅" });
});
beforeEach(async () => {
  village.change("delete from waiting");
  await village.later({ hours: 30 });
  for (const each of [grace, li, chen, ann]) await each.heard();
});
afterAll(() => village.close());

const by = (said: string) => (/\p{Script=Han}/u.test(said) ? chen : ann);

describe("below who their mentor is", () => {
  it.each([
    ["who is my mentor", "he is rude to me"],
    ["who is my mentor", "she shouts at me"],
    ["who is my mentor", "he wants 300 from me"],
    ["我师傅是谁", "他骂我"],
    ["我师傅是谁", "她脾气坏得很"],
  ])("%s, %s: it is for the association, and for nobody else", async (above, said) => {
    await by(said).say(above);
    const asked = await by(said).say(said);
    await by(said).press(/^(?:Send it|发过去)$/);

    expect(asked.text).toMatch(/does not go to Grace|不会发给李师傅/);
    expect((await grace.heard()).text + (await li.heard()).text).not.toContain(said);
  });

  it.each([
    ["who is my mentor", "the buyer is rude to me"],
    ["我师傅是谁", "客人骂我"],
  ])("%s, %s: another was named", async (above, said) => {
    await by(said).say(above);

    expect((await by(said).say(said)).text).not.toMatch(/does not go to|不会发给/);
  });

  it.each(["he is rude to me", "他骂我"])("%s alone may be of a buyer", async (said) => {
    await by(said).say("/menu");

    expect((await by(said).say(said)).text).not.toMatch(/does not go to|不会发给/);
  });
});

describe("after a trick", () => {
  const trick = (said: string) =>
    /\p{Script=Han}/u.test(said)
      ? "有人打电话叫我念验证码"
      : "a man called and wants me to read him the code";
  const now = /minutes count|越早越好/;

  it.each([
    "i gave my mother 200",
    "i paid the hospital yesterday",
    "i sent the money to the wrong person",
    "我交了娃的书本费",
    "给老爹转了两百",
    "钱转错人了",
  ])("%s is another thing", async (said) => {
    await by(said).say(trick(said));

    expect((await by(said).say(said)).text).not.toMatch(
      /110 or 96110\. Keep chat|别信，那是第二个套/,
    );
  });

  it.each(["i paid him", "i sent it already", "我已经转了", "钱给他了"])(
    "%s is part of it",
    async (said) => {
      await by(said).say(trick(said));

      expect((await by(said).say(said)).text).toMatch(now);
    },
  );
});

describe("questions as they are said around Shanghai", () => {
  it.each([
    ["鸡蛋哪能包才勿会碎", "不易破损"],
    ["侬晓得伐，保证金要交几化", "保证金"],
    ["人家骂阿拉，哪能回", "买家生气了怎么办"],
  ])("%s", async (said, title) => {
    expect((await chen.say(said)).text).toContain(title);
  });
});
