/**
 * Money told in a sentence of one's own, as people type it: with how it was paid, several things in one line, somebody who
 * pays later, a number that was wrong. Nothing is kept but what was said.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { joinUp } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

let village: TestVillage;

beforeAll(async () => {
  village = await openVillage();
});
afterAll(() => village.close());

let last = 6_700;

/** Somebody with a shop, in the language of what is said; of each nothing was kept yet. */
async function seller(said: string): Promise<Villager> {
  const isHan = /\p{Script=Han}/u.test(said);
  const person = village.person((last += 1), "Mei", isHan ? "zh-hans" : "en");
  await joinUp(person, { tongue: isHan ? "zh" : "en", placement: "shop" });
  return person;
}

const asks = /come in or go out|进的还是出的/;
const leave = /Leave it out|不记这笔/;
const lines = ({ id }: Villager) =>
  village.rows(
    "select cash_line.id from cash_line join member on member.id = member_id where telegram_id = ?",
    id,
  );
const parcels = ({ id }: Villager) =>
  village
    .rows<{ parcels: number }>(
      "select parcels from parcels_day join member on member.id = member_id where telegram_id = ?",
      id,
    )
    .map(({ parcels: count }) => count);

describe("a sum with what it is for", () => {
  it.each([
    ["walnuts 25", " · 25 · walnuts"],
    ["walnuts 25 money by phone", " · 25 · walnuts money by phone"],
    ["money by phone 70", " · 70 · money by phone"],
    ["核桃２５", " · 25 · 核桃"],
    ["板栗四块五", " · 4.50 · 板栗"],
    ["boda 60", " · 60 · boda"],
  ])("is asked about where no word says which way it went: %s", async (said, line) => {
    const asked = await (await seller(said)).say(said);

    expect(asked.text).toMatch(asks);
    expect(asked.text).toContain(line);
  });

  it.each([
    ["got 35 back from the courier", "+35 · back from the courier"],
    ["bought bags 9", "-9 · bought bags"],
    ["auntie paid me 35 for the broom", "+35 · auntie for the broom"],
    ["卖了红薯一百六", "+160 · 卖了红薯"],
    ["快递赔了35", "+35 · 快递赔了"],
    ["卖了４捆８０元", "+80 · 卖了４捆"],
    ["收了老周六十块货款", "+60 · 老周 货款"],
    ["付了小陈四十工钱", "-40 · 小陈 工钱"],
  ])("is noted where a word says it, with a way back: %s", async (said, line) => {
    const person = await seller(said);
    const noted = await person.say(said);
    await person.press(/^(Undo|撤回)$/);
    await person.say("/cash");
    const open = await person.say(said);

    expect(noted.text).toContain(line);
    expect(noted.text).not.toMatch(asks);
    expect(open.text).toContain(line);
  });

  it.each([
    "phone 15",
    "chapter 12",
    "i owe the shop 300",
    "小明 15",
    "第二章12",
    "我还欠着老王三百",
  ])("is no money where nothing says so: %s", async (said) => {
    const person = await seller(said);

    expect((await person.say(said)).text).not.toMatch(asks);
    expect(lines(person)).toEqual([]);
  });
});

describe("several things in one line", () => {
  it.each([
    ["bus 7 boxes 12", [" · 7 · bus", " · 12 · boxes"]],
    ["路费7 箱子12", [" · 7 · 路费", " · 12 · 箱子"]],
  ])("are a line each, asked about one after the other: %s", async (said, wanted) => {
    const person = await seller(said);
    const first = await person.say(said);
    const second = await person.press(leave);

    expect(first.text).toContain(wanted[0]);
    expect(second.text).toContain(wanted[1]);
  });

  it.each([
    ["bought bottles 18 and labels 6", ["-18 · bought bottles", "-6 · labels"]],
    ["sold honey 48 paid rider 9", ["+48 · sold honey", "-9 · rider"]],
    ["进货 纸箱18块 标签6块", ["-18 · 进货 纸箱", "-6 · 标签"]],
    ["买醋30 买盐4块", ["-30 · 买醋", "-4 · 买盐"]],
  ])("are noted at once where it was said what was done: %s", async (said, wanted) => {
    const person = await seller(said);
    const noted = await person.say(said);
    await person.say("/cash");
    const open = await person.say(said);

    for (const line of wanted) expect(noted.text).toContain(line);
    for (const line of wanted) expect(open.text).toContain(line);
  });

  it("of which nobody knows what is the money are asked back", async () => {
    const person = await seller("sold");
    const heard = await person.say("sold 4 mats 80 took bus 6");

    expect(heard.text).toContain("I see more than one number");
    expect(lines(person)).toEqual([]);
  });
});

describe("somebody who pays later", () => {
  it.each([
    ["sold 3 to uncle bo 12 each he pay on friday", /^Not paid yet/, "+36: sold 3 to uncle bo"],
    ["卖了一篮梨四十块 下次给", /^钱还没收到/, "+四十块: 卖了一篮梨"],
  ])("brings no line yet: %s", async (said, words, again) => {
    const person = await seller(said);
    const heard = await person.say(said);
    await person.say("/cash");
    const open = await person.say(said);

    expect(heard.text).toMatch(words);
    expect(heard.text).toContain(again);
    expect(open.text).toMatch(words);
    expect(lines(person)).toEqual([]);
  });

  it.each([
    ["卖了两把给大姑 一把20 一把赊着", "+20 · ", "还没收的没算进去"],
    ["sold 2 mats to Bo one for 20 and one on credit", "+20 · ", "still to be paid is not in it"],
  ])("for one of two brings what was paid: %s", async (said, line, words) => {
    const person = await seller(said);
    const heard = await person.say(said);
    await person.say("/cash");
    const open = await person.say(said);

    expect(heard.text).toContain(line);
    expect(heard.text).toContain(words);
    expect(open.text).toContain(line);
    expect(open.text).toContain(words);
  });
});

describe("what cannot be read surely", () => {
  it.each([
    ["卖了三四个 12一个", /一共几个，一共多少钱/],
    ["sold three or four at 12 each", /How many were there/],
    ["卖核桃五六块", /钱数没看明白/],
  ])("is asked about with an example, and nothing is kept: %s", async (said, question) => {
    const person = await seller(said);
    const heard = await person.say(said);
    await person.say("/cash");
    await person.say(said);

    expect(heard.text).toMatch(question);
    expect(lines(person)).toEqual([]);
  });
});

describe("parcels that were told wrongly", () => {
  it.each([
    ["昨天寄了23单", "昨天那个23单是28单 打错了", 28],
    ["昨天寄了23单", "昨天的写错了 是28单不是23单", 28],
    ["sent 23 parcels yesterday", "yesterday that 23 parcels is 28, typed wrong", 28],
    ["sent 23 parcels yesterday", "yesterday it was 28 parcels not 23", 28],
  ])("%s, then %s: the new number stands there", async (said, mended, count) => {
    const person = await seller(said);
    await person.say(said);
    await person.say("/next");
    await person.say(mended);

    expect(parcels(person)).toEqual([count]);
  });

  it("stay as they are where neither number was noted", async () => {
    const person = await seller("昨");
    await person.say("昨天寄了23单");
    await person.say("昨天那个32单是45单 打错了");

    expect(parcels(person)).toEqual([23]);
  });
});
