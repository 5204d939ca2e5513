/**
 * What officers ask of numbers in their own words: who left, who stays, how far they came, who sells. Each opens a page of
 * totals, and nobody is named on it; a learner's same words are what they were.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { joinUp } from "../support/people/road.ts";
import { openWithOfficers } from "../support/people/two-tongues.ts";
import type { TestVillage, Villager } from "../support/people/village.ts";

let village: TestVillage;
let zhou: Villager;
let smith: Villager;
let chen: Villager;
let ann: Villager;

beforeAll(async () => {
  ({ village, zhou, smith, chen, ann } = await openWithOfficers());
  // Fewer than five have no figures.
  for (const id of [5_010, 5_011, 5_012, 5_013]) {
    await joinUp(village.person(id, `Kim${id}`, "en"), { tongue: "en", village: "Stone Bridge" });
  }
});
beforeEach(async () => {
  village.change("delete from waiting");
  for (const each of [zhou, smith, chen, ann]) await each.heard();
});
afterAll(() => village.close());

const isHan = (said: string) => /\p{Script=Han}/u.test(said);
const by = (said: string) => (isHan(said) ? zhou : smith);
const names = /Ann|陈姐/;

const left = [
  "who left",
  "anyone leave this month",
  "how many quit",
  "did we lose anybody lately",
  "how many dropped out last month",
  "哪些人走了",
  "有人退出没",
  "这个月走了几个人",
  "哪个不学了",
  "上个月流失了多少人",
  "还剩多少人",
];

describe("who left", () => {
  it.each(left)("is told by how many stayed, and nobody is named: %s", async (said) => {
    const heard = await by(said).say(said);

    expect(heard.text).toMatch(/Who left is named to nobody|谁走了，名字对谁都不说/);
    expect(heard.text).not.toMatch(names);
    expect(heard.buttons.join()).not.toMatch(names);
  });

  it.each(left)("is no page of a learner's: %s", async (said) => {
    const heard = await (isHan(said) ? chen : ann).say(said);

    expect(heard.text).not.toMatch(/Who left is named|名字对谁都不说/);
  });

  it.each([
    ["ann left", "Ann, Stone Bridge"],
    ["ann doesnt want to come any more", "Ann, Stone Bridge"],
    ["陈姐不学了", "陈姐，上溪村"],
    ["陈姐搬到镇上了", "陈姐，上溪村"],
  ])("of one by name is that person's page: %s", async (said, page) => {
    expect((await by(said).say(said)).text).toContain(page);
  });

  it.each(["the bus left", "my goods are gone", "快递走了没", "货走了多少天"])(
    "is not meant by what is said of things: %s",
    async (said) => {
      expect((await by(said).say(said)).text).not.toMatch(/Who left is named|名字对谁都不说/);
    },
  );
});

it.each([
  "how many opened a shop",
  "how many stand at step 2",
  "how far are they",
  "who has made the first sale",
  "多少人开了店",
  "学到第二步的有几个",
  "大家学到哪里了",
  "有多少人卖出第一单",
])("how far they came is shown by steps: %s", async (said) => {
  expect((await by(said).say(said)).text).toMatch(/The road\. How many|14步走到哪里/);
});

it.each([
  "how many have sold",
  "top sellers",
  "sales this month",
  "what did they sell so far",
  "谁卖得最多",
  "这个月卖了多少",
  "大家卖出去多少单",
  "本月销量怎么样",
])("what was sold is a total: %s", async (said) => {
  const heard = await by(said).say(said);

  expect(heard.text).toMatch(/All villages in figures|各村合在一起的数字/);
  expect(heard.text).not.toMatch(names);
});

it.each([
  ["四个资本", /四样家底/],
  ["human capital", /four capitals/],
  ["哪个村卖得最好", /.+/],
  ["how many unanswered questions", /question/],
  ["还有几个问题没回", /问题|等/],
  ["stone bridge has 120 households", /Stone Bridge\. Whoever opens/],
  ["上溪村一共80户", /点这个链接/],
  ["which mentors are full", /Mentors|mentor/],
  ["会员有哪些", /会员/],
])("opens what it names: %s", async (said, page) => {
  const heard = await by(said).say(said);

  expect(heard.text).toMatch(page);
  expect(heard.text).not.toMatch(/Which do you mean|你问的是|checked answer|核对/);
});
