/** What is owed: no money has moved, so no line is kept; what somebody paid of it is one. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { joinUp } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

let village: TestVillage;

beforeAll(async () => {
  village = await openVillage();
});

afterAll(() => village.close());

let ids = 6_900;

async function openBook(said: string): Promise<Villager> {
  const isChinese = /\p{Script=Han}/u.test(said);
  const person = village.person((ids += 1), "Mele", isChinese ? "zh-hans" : "en");
  await joinUp(person, { tongue: isChinese ? "zh" : "en", placement: "shop" });
  await person.say("/cash");
  return person;
}

const linesOf = (person: Villager) =>
  village.rows(
    `select cash_line.id from cash_line join member on member.id = cash_line.member_id
     where telegram_id = ?`,
    person.id,
  );

describe("a debt, told in the open book", () => {
  it.each([
    ["Mary still owes me 6", "+6: Mary"],
    ["the teacher has not paid me twenty yet", "+20: the teacher"],
    ["tom will pay 20 tomorrow", "+20: tom"],
    ["my aunt pays me 35 next week", "+35: my aunt"],
    ["I still owe the shop 12", "-12: the shop"],
    ["王婶还欠我6块", "+6块: 王婶"],
    ["老王明天给我20", "+20: 老王"],
    ["老师还没给我八十块", "+80块: 老师"],
    ["王婶那6块还没给", "+6块: 王婶"],
    ["我还欠店里12块", "-12块: 店里"],
  ])("%s: nothing is kept, and it is said how to write it", async (said, line) => {
    const person = await openBook(said);

    const heard = await person.say(said);

    expect(heard.text).toContain(line);
    expect(heard.text).toMatch(/not in your book|先不记账/);
    expect(linesOf(person)).toHaveLength(0);
  });
});

describe("a sale of which a part is paid", () => {
  it.each([
    ["sold 2 jars 40, she paid 25, rest later", "+25 · sold 2 jars", /What is still to be paid/],
    ["卖了两罐40 先给了25 剩下的以后给", "+25 · 卖了两罐", /还没|没付|没给|没收/],
  ])("%s: only what came is noted", async (said, line, rest) => {
    const person = await openBook(said);

    const heard = await person.say(said);

    expect(heard.text).toContain(line);
    expect(heard.text).toMatch(rest);
    expect(linesOf(person)).toHaveLength(1);
  });
});

describe("what was paid of it", () => {
  it.each([
    ["Mary paid me back 6", "+6 · Mary"],
    ["Mary paid me the 6 she owed", "+6 · Mary"],
    ["王婶还了6块", "+6 · 王婶"],
    ["王婶把欠的6块还了", "+6 · 王婶"],
  ])("%s: has come", async (said, line) => {
    const person = await openBook(said);

    expect((await person.say(said)).text).toContain(line);
  });
});

describe("what only sounds like it", () => {
  it.each([
    "a buyer will pay 600 if I send a code",
    "the company will pay me 600 tomorrow",
    "客服说明天给我500",
    "他让我明天付500保证金",
  ])("%s: is no debt to write down", async (said) => {
    const person = await openBook(said);

    expect((await person.say(said)).text).not.toMatch(/When the money is there|钱到手了/);
  });
});
