/** What people ask about where their goods are sold and who comes for them: each has an answer of its own. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { joinUp } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

let village: TestVillage;
let asha: Villager;
let chen: Villager;

beforeAll(async () => {
  village = await openVillage();
  asha = village.person(6211, "Asha", "en");
  await joinUp(asha, { tongue: "en", placement: "goods" });
  chen = village.person(6212, "陈姐");
  await joinUp(chen, { placement: "goods" });
});

afterAll(() => village.close());

// Where two answers are near, the right one is named first.
it.each([
  ["a man comes with his van to fetch the potatoes, will he pay", /Agree on day, hour and place/],
  ["a family asks to visit our farm", /Only if you like; a no is fine/],
  ["I never sprayed, may I write organic on the bag", /only with the certificate/],
  [
    "the trader stands in the yard and wants all my maize",
    /Not in the same hour|^Which do you mean: a trader/,
  ],
  ["market day friday and the phone, can i do both", /Do both|stall and online/],
  ["where do I get a few small bags for tea", /in three places/],
  ["客人自己开车来拿南瓜，先收钱不", /先付钱，后装车/],
  ["城里人想来看看我们怎么做豆腐", /愿意才让来|^你问的是有人来参观/],
  ["没打农药，包上写有机行不行", /才能写“有机”/],
  ["收核桃的贩子进院子了，卖给他不", /别当场卖/],
  ["赶场好还是网上好", /两头都做|^你问的是摆摊和网上/],
  ["装茶叶的小袋子哪里买得到", /先问近处三家/],
])("%j has an answer", async (said, words) => {
  const learner = /\p{Script=Han}/u.test(said) ? chen : asha;

  expect((await learner.say(said)).text).toMatch(words);
});
