/** Bought opinions, a courier's deposit, a face that is not to be seen, and who teaches: as people ask for them. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { openTwoTongues } from "../support/people/two-tongues.ts";
import type { TestVillage, Villager } from "../support/people/village.ts";

let village: TestVillage;
let chen: Villager;
let ann: Villager;

beforeAll(async () => {
  ({ village, chen, ann } = await openTwoTongues());
});
afterAll(() => village.close());

it.each([
  ["花点钱买些好评可以不", "销量、好评都别买"],
  ["can I buy good reviews", "Buy no orders, stars or good opinions."],
  ["我不敢露脸", "不用露脸"],
  ["I am scared to show my face", "Nobody needs to see your face"],
  ["有谁手把手教我不", "有人教，不会撂下你"],
  ["who shows me how it is done", "You are not left alone."],
  ["快递员说要押金300块", "先别交"],
  ["the courier wants a deposit of 300 before he picks up", "Do not pay yet."],
])("%s", async (said, answer) => {
  const person = /\p{Script=Han}/u.test(said) ? chen : ann;
  const heard = await person.say(said);

  expect(heard.text).toContain(answer);
});
