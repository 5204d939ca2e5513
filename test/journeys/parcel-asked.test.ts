/** What people ask who have a cheap phone, a shop of their own, and parcels to send: each has an answer of its own. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { joinUp } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

let village: TestVillage;
let asha: Villager;
let chen: Villager;

beforeAll(async () => {
  village = await openVillage();
  asha = village.person(6301, "Asha", "en");
  await joinUp(asha, { tongue: "en", placement: "goods" });
  chen = village.person(6302, "陈姐");
  await joinUp(chen, { placement: "goods" });
});

afterAll(() => village.close());

const by = (said: string) => (/\p{Script=Han}/u.test(said) ? chen : asha);

it.each([
  ["I typed the wrong price for the jam and someone ordered", /put the price right/],
  ["the courier said he will not take my bottles of oil", /forbidden with everybody/],
  ["the platform says I broke a rule and took points", /which rule, which goods/],
  ["价格标错了，人家已经下单", /先把价改对/],
  ["快递不给寄我的酱油", /谁家都不让寄/],
  ["店里给扣了分，不晓得为哪样", /哪一条、哪样货|^你问的是违规扣分/],
  ["快递不进村，件寄不出去", /给网点打电话问准/],
])("%j has an answer", async (said, words) => {
  expect((await by(said).say(said)).text).toMatch(words);
});

it.each([
  "a customer wants to see the carpet on a video call before she pays",
  "the form wants a bank account and I do not own one",
  "店是我家娃开的，密码他记着",
])("%j is no danger", async (said) => {
  expect((await by(said).say(said)).text).not.toMatch(/^(?:If |要是)/);
});
