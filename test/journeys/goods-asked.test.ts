/** What people ask who make, keep, pack and weigh things: each has an answer of its own. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { joinUp } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

let village: TestVillage;
let asha: Villager;
let chen: Villager;

beforeAll(async () => {
  village = await openVillage();
  asha = village.person(6201, "Asha", "en");
  await joinUp(asha, { tongue: "en", placement: "goods" });
  chen = village.person(6202, "陈姐");
  await joinUp(chen, { placement: "goods" });
});

afterAll(() => village.close());

// Where two answers are near, the right one is named first.
it.each([
  ["both buyers want the last basket, who gets it", /paid first gets it/],
  ["do I sew first or wait for an order", /Make a few first/],
  ["do i give samples for free", /how many you can lose/],
  ["supermarket asks for a barcode on my jars", /中国物品编码中心/],
  ["最后一件，两个客人都要，给谁", /谁先付钱给谁|^你问的是货不够分/],
  ["先缝好还是等有单再缝", /先做几件/],
  ["屋里就一间房，货没地方放", /不挨地/],
  ["超市不收没条码的货", /中国物品编码中心/],
])("%j has an answer", async (said, words) => {
  const learner = /\p{Script=Han}/u.test(said) ? chen : asha;

  expect((await learner.say(said)).text).toMatch(words);
});

it("what to say to customers is no wish for a person", async () => {
  const heard = await chen.say("每个碗颜色都不太一样 咋跟人说");

  expect(heard.text).not.toMatch(/^行，可以问人/);
});
