/** Money that goes back to a buyer or to the platform, a tip, and the day that stands behind a line. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { joinUp } from "../support/people/road.ts";
import { openVillage, type TestVillage } from "../support/people/village.ts";

let village: TestVillage;
let nextId = 6_500;

beforeAll(async () => {
  village = await openVillage();
});
afterAll(() => village.close());

it.each([
  ["en", "gave Mary 5 back, the jar was broken", /· -5 ·/],
  ["en", "platform fee 3", /· -3 · platform fee/],
  ["en", "the platform took 3", /· -3 ·/],
  ["en", "got a tip of 5", /· \+5 · a tip$/m],
  ["en", "sold honey 30 last Monday", /November · \+30 · sold honey$/m],
  ["zh", "退了王婶5块 罐子破了", /· -5 · 退了王婶 罐子破了/],
  ["zh", "平台扣了3块", /· -3 · 平台扣了/],
  ["zh", "收了5块小费", /· \+5 · 小费/],
  ["zh", "卖了鸡蛋30 上周一的", /11月23日 · \+30 · 卖了鸡蛋$/m],
] as const)("in %s the open book notes “%s”", async (tongue, said, noted) => {
  const person = village.person(++nextId, "Anna", tongue);
  await joinUp(person, { tongue, placement: "shop" });
  await person.say("/cash");

  expect((await person.say(said)).text).toMatch(noted);
});

it.each([
  ["en", "she gave me 5 back"],
  ["zh", "快递退了我5块"],
] as const)("in %s “%s” has come in", async (tongue, said) => {
  const person = village.person(++nextId, "Anna", tongue);
  await joinUp(person, { tongue, placement: "shop" });
  await person.say("/cash");

  expect((await person.say(said)).text).toMatch(/· \+5 ·/);
});
