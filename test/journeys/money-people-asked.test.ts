/** What people ask of money, family and the village: each has an answer of its own, and none of it is a danger. */
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

// Where two answers are near, the right one is named first.
it.each([
  [
    "we live on poor relief, is it stopped once I sell mats",
    /Poor relief looks at|^Which do you mean: poor relief/,
  ],
  [
    "the headman asks a part of each sale",
    /Pay nothing today|^Which do you mean: the chief's share/,
  ],
  [
    "they gossip about me because of the shop, what do I say",
    /Do not quarrel|^Which do you mean: gossip/,
  ],
  [
    "my husband takes what I earn with the shop",
    /three sums|^Which do you mean: family against it/,
  ],
  [
    "five months and no order, shall I give up the shop",
    /Stopping is no shame|^Which do you mean: giving up/,
  ],
  [
    "my first profit is here, what do I do with it",
    /Make heaps|^Which do you mean: the first profit/,
  ],
  ["家里吃低保，卖点鞋垫会取消吗", /低保看的是|^你问的是低保/],
  ["村长要我每卖一单分他一份", /今天先别给|^你问的是村里要抽成/],
  ["村里有人造谣，说我家油掺假", /别吵|^你问的是闲话眼红/],
  ["卖货的钱都让老公拿走了", /定三个数|^你问的是家里人反对/],
  ["半年没单，这店还要不要做", /停下来不丢人|^你问的是停还是接着干/],
  ["第一笔赚的钱怎么花", /分堆|^你问的是.*挣的钱怎么用/],
])("%j has an answer", async (said, words) => {
  const learner = /\p{Script=Han}/u.test(said) ? chen : asha;

  expect((await learner.say(said)).text).toMatch(words);
});

it("who is forbidden to sell is comforted, and may read what others tried", async () => {
  const heard = await chen.say("老公不让我弄");

  expect(heard.text).toMatch(/心里是不好受/);
  expect(heard.buttons.join(" ")).toMatch(/家里反对/);
});
