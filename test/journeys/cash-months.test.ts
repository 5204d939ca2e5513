/** A month of one's own book that is over, asked for by words: it opens, with the book closed or open. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { joinUp, type Tongue } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

let village: TestVillage;
let mei: Villager;
let jane: Villager;

beforeAll(async () => {
  village = await openVillage();
  mei = await withBook(6_301, "zh", ["10月20日 +450 核桃", "11月3日 +90 笋干", "11月5日 -20 袋子"]);
  jane = await withBook(6_302, "en", ["20 Oct +450 honey", "3 Nov +90 baskets", "5 Nov -20 boxes"]);
});
afterAll(() => village.close());

async function withBook(id: number, tongue: Tongue, lines: readonly string[]): Promise<Villager> {
  const person = village.person(id, "小梅", tongue === "zh" ? "zh-hans" : "en");
  await joinUp(person, { tongue });
  for (const line of lines) await person.say(line);
  return person;
}

const by = (said: string) => (/\p{Script=Han}/u.test(said) ? mei : jane);

describe("a month of the book that is over", () => {
  it.each([
    ["what did I earn in October", /October 2026/, /450/],
    ["how much did i make last month?", /November 2026/, /90/],
    ["last month's earnings", /November 2026/, /90/],
    ["上个月赚了多少", /2026年11月/, /90/],
    ["我十月份一共卖了多少钱？", /2026年10月/, /450/],
    ["上上个月的账", /2026年10月/, /450/],
  ])("opens by words, the book closed: %s", async (said, month, amount) => {
    const heard = await by(said).say(said);

    expect(heard.text.split("\n")[0]).toMatch(month);
    expect(heard.text).toMatch(amount);
  });

  it.each([
    ["last month", /November 2026/],
    ["how much did we make in october", /October 2026/],
    ["看看上个月", /2026年11月/],
    ["上个月", /2026年11月/],
  ])("opens by words, the book open: %s", async (said, month) => {
    await by(said).say("/cash");
    const heard = await by(said).say(said);

    expect(heard.text.split("\n")[0]).toMatch(month);
  });

  it("is the one that runs where no other is named", async () => {
    expect((await mei.say("这个月赚了多少")).text).toContain("2026年12月");
    expect((await jane.say("how much did i make")).text).toContain("December 2026");
  });

  it("is no month where a line of it is told", async () => {
    await mei.say("/cash");
    const heard = await mei.say("上个月房租50");

    expect(heard.text).not.toMatch(/2026年11月/);
  });
});
