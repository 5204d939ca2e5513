/** The lines of one message, moved to their day together; and what somebody owes, told where pieces are counted. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { joinUp } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

let village: TestVillage;

beforeAll(async () => {
  village = await openVillage();
});

afterAll(() => village.close());

let ids = 6_300;

async function seller(said: string): Promise<Villager> {
  const isChinese = /\p{Script=Han}/u.test(said);
  const person = village.person((ids += 1), "Mele", isChinese ? "zh-hans" : "en");
  await joinUp(person, { tongue: isChinese ? "zh" : "en", placement: "shop" });
  return person;
}

const daysOf = (person: Villager) =>
  village
    .rows(
      `select cash_line.day as day from cash_line join member on member.id = cash_line.member_id
       where telegram_id = ?`,
      person.id,
    )
    .map(({ day }) => day);

describe("several lines of one message", () => {
  it.each([
    ["+45 honey\n-12 tape", "those were yesterday"],
    ["+45 honey\n-12 tape", "sorry, both were from yesterday"],
    ["+45 蜂蜜\n-12 胶带", "那几笔是昨天的"],
    ["+45 蜂蜜\n-12 胶带", "都是昨天的"],
    ["+45 蜂蜜\n-12 胶带", "这些都是昨天卖的"],
  ])("move together: %j · %s", async (lines, said) => {
    const person = await seller(said);
    await person.say(lines);

    const moved = await person.say(said);

    const [first, second, ...more] = daysOf(person);
    expect(moved.text).toMatch(/The lines say now|都改好了/);
    expect(moved.buttons.join()).toMatch(/Undo|撤回/);
    expect([first, more]).toEqual([second, []]);
    expect(moved.text).toMatch(/30 November|11月30日/);
  });

  it.each([
    ["+45 honey\n-12 tape", "it was yesterday"],
    ["+45 蜂蜜\n-12 胶带", "那笔是昨天的"],
  ])("stay where one of them is meant: %j · %s", async (lines, said) => {
    const person = await seller(said);
    await person.say(lines);

    await person.say(said);

    expect(new Set(daysOf(person)).size).toBe(1);
    expect((await person.say(said)).text).not.toMatch(/The lines say now|都改好了/);
  });
});

describe("a debt, told while parcels are asked for", () => {
  it.each([
    ["aunt Wang still owes me 6", /\+6: aunt Wang/],
    ["I still owe the shop 12", /-12: the shop/],
    ["王婶还欠我6块", /\+6块: 王婶/],
    ["王婶还欠我6", /\+6: 王婶/],
  ])("is no parcel: %s", async (said, line) => {
    const person = await seller(said);
    await person.say("/orders");

    expect((await person.say(said)).text).toMatch(line);
    expect(
      village.rows(
        `select parcels_day.parcels from parcels_day join member on member.id = parcels_day.member_id
         where telegram_id = ?`,
        person.id,
      ),
    ).toHaveLength(0);
  });
});

describe("a danger that no word is listed of, told while parcels are asked for", () => {
  it.each([
    ["gas smell and grandma is dizzy", /119 for fire/],
    ["炭盆，一屋子人都叫不醒", /救人120/],
  ])("is heard: %s", async (said, help) => {
    const person = await seller(said);
    await person.say("/orders");

    expect((await person.say(said)).text).toMatch(help);
  });
});
