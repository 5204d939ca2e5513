/**
 * "My mentor never answers": a learner hears what of theirs waits, with the ways past that mentor. And a mentor who has no
 * other mentor beside them hands over all the same; who wants their data as a file gets it by the word.
 */
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { appointMentor } from "../support/people/mentors.ts";
import { joinUp, walkTo } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

let village: TestVillage;
let zhou: Villager;
let grace: Villager;
let li: Villager;
let tom: Villager;
let rose: Villager;
let chen: Villager;
let hua: Villager;

beforeAll(async () => {
  village = await openVillage();
  zhou = village.person(9_001, "周会长");
  grace = village.person(6_501, "Grace Wanjiku", "en");
  li = village.person(6_502, "李师傅");
  tom = village.person(6_503, "Tom", "en");
  rose = village.person(6_504, "Rose", "en");
  chen = village.person(6_505, "陈姐");
  hua = village.person(6_506, "小华");
  await zhou.start();
  await joinUp(grace, { tongue: "en", village: "Stone Bridge", placement: "shop" });
  await joinUp(li, { village: "上溪村", placement: "shop" });
  await appointMentor(zhou, grace, { village: "Stone Bridge", name: "Grace Wanjiku" });
  await appointMentor(zhou, li, { village: "上溪村", name: "李师傅" });
  const eve = village.person(6_507, "Eve", "en");
  const wang = village.person(6_508, "王伯");
  await joinUp(eve, { tongue: "en", village: "Hill End", placement: "shop" });
  await joinUp(wang, { village: "下河村", placement: "shop" });
  await appointMentor(zhou, eve, { village: "Hill End", name: "Eve" });
  await appointMentor(zhou, wang, { village: "下河村", name: "王伯" });
  const en = await joinUp(tom, { tongue: "en", village: "Stone Bridge", placement: "goods" });
  const zh = await joinUp(chen, { village: "上溪村", placement: "goods" });
  await joinUp(rose, { tongue: "en", village: "Stone Bridge", placement: "goods" });
  await joinUp(hua, { village: "上溪村", placement: "goods" });
  await walkTo(tom, en, /Four numbers/, "en");
  await walkTo(chen, zh, /四个数/);
  await tom.say("25 10 3 5");
  await chen.say("25 10 3 5");
});
beforeEach(async () => {
  for (const each of [zhou, grace, li, tom, rose, chen, hua]) await each.heard();
});
afterAll(() => village.close());

const isChinese = (said: string) => /\p{Script=Han}/u.test(said);
const shower = (said: string) => (isChinese(said) ? chen : tom);
const idle = (said: string) => (isChinese(said) ? hua : rose);

it.each([
  "my mentor never answers",
  "grace doesnt reply",
  "she never looks at my numbers",
  "no answer from grace",
  "师傅从来不回我",
  "李师傅好几天不理我",
  "她从来不看我发的",
  "联系不上师傅",
])("says what waits with the mentor, and the ways past: %s", async (said) => {
  const heard = await shower(said).say(said);

  expect(heard.text).toMatch(/has not looked yet at your numbers|还没看你写的数/);
  expect(heard.buttons.join()).toMatch(/I want somebody else.*association|我想换别人.*协会/);
});

it.each(["my mentor is ignoring me", "师傅不管我"])(
  "nothing waits: it says so, and the ways past: %s",
  async (said) => {
    const heard = await idle(said).say(said);

    expect(heard.text).toMatch(/Nothing of yours waits|眼下没有你的东西/);
    expect(heard.buttons.join()).toMatch(/I want somebody else|我想换别人/);
  },
);

it.each([
  ["who is my mentor", "he never answers"],
  ["我师傅是谁", "他从来不理我"],
])("right below the mentor it is said of the mentor: %s, %s", async (first, said) => {
  await shower(said).say(first);

  expect((await shower(said).say(said)).text).toMatch(/has not looked yet|还没看你/);
});

it.each(["the buyer never answers", "my mentor said the buyer does not reply", "买家一直不回我"])(
  "a buyer is no mentor: %s",
  async (said) => {
    const heard = await shower(said).say(said);

    expect(heard.buttons.join()).not.toMatch(/I want somebody else|我想换别人/);
  },
);

it.each(["has she looked yet", "when will grace look at it", "师傅看了没", "师傅啥时候看"])(
  "asked without naming the thing, it is what was shown: %s",
  async (said) => {
    expect((await shower(said).say(said)).text).toMatch(/has not looked yet|还没看你/);
  },
);

it.each([
  ["Eve is rude to me", /This does not go to Eve\./],
  ["王伯骂我", /不会发给王伯/],
])("a mentor who is not one's own never gets what is said of them: %s", async (said, not) => {
  const heard = await shower(said).say(said);

  expect(heard.text).toMatch(not);
  expect(heard.text).toMatch(/association|协会/);
});

it.each([
  ["export", /is everything I keep about you/],
  ["download my data", /is everything I keep about you/],
  ["导出", /我记着的/],
  ["把我的数据发给我", /我记着的/],
])("a villager gets their own data by the word: %s", async (said) => {
  const heard = await idle(said).say(said);

  expect(JSON.stringify(heard.messages)).toContain("document");
});

it.each([
  ["rose", "Hand over to another mentor", "Yes, tell them"],
  ["小华", "交给别的师傅带", "好，告诉协会"],
])("with no other mentor, the association is asked for one: %s", async (name, hand, yes) => {
  const mentor = isChinese(name) ? li : grace;
  await mentor.say(name);
  const nobody = await mentor.press(hand);
  const told = await mentor.press(yes);
  const officer = await zhou.heard();
  const there = await zhou.press(/的师傅$/);

  expect(nobody.text).toMatch(/The association can find somebody|可以请协会找人/);
  expect(told.text).toMatch(/knows now|告诉协会了/);
  expect(officer.text).toMatch(/想请你们给(?:Rose|小华)另找一位师傅/);
  expect(there.buttons).toContain("请一位师傅");
});
