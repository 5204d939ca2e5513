/**
 * A week of somebody who has a shop: sums, lists and corrections as they are typed in a hurry, whatever tool is open. Nothing
 * is kept that was not said, and nothing that was said is lost.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { joinUp } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

let village: TestVillage;

beforeAll(async () => {
  village = await openVillage();
});
afterAll(() => village.close());

let last = 7_300;

/** Somebody with a shop, in the language of what is said; of each nothing was kept yet. */
async function seller(said: string): Promise<Villager> {
  const isHan = /\p{Script=Han}/u.test(said);
  const person = village.person((last += 1), "Mei", isHan ? "zh-hans" : "en");
  await joinUp(person, { tongue: isHan ? "zh" : "en", placement: "shop" });
  return person;
}

/** Amounts in minor units with their words, as they stand in the book. */
const book = ({ id }: Villager) =>
  village
    .rows<{ amount_minor: number; words: string }>(
      `select event.amount_minor, event.words from cash_line line
         join cash_event event on event.member_id = line.member_id and event.seq = line.seq
         join member on member.id = line.member_id
         where member.telegram_id = ? and line.sided = 1 order by line.id`,
      id,
    )
    .map(({ amount_minor, words }) => `${amount_minor / 100} ${words}`);
const parcels = ({ id }: Villager) =>
  village
    .rows<{ parcels: number }>(
      "select parcels from parcels_day join member on member.id = member_id where telegram_id = ?",
      id,
    )
    .map(({ parcels: count }) => count);

describe("what was spent, each sum before its thing", () => {
  it.each([
    ["I spent 5 bus 3 stamps", ["-5 bus", "-3 stamps"]],
    ["spent 5 on bus and 3 on stamps", ["-5 on bus", "-3 on stamps"]],
    ["花了5块车费3块胶带", ["-5 车费", "-3 胶带"]],
    ["花了6块邮费和2块胶带", ["-6 邮费", "-2 胶带"]],
  ])("is a line for each: %s", async (said, lines) => {
    const person = await seller(said);
    const heard = await person.say(said);

    expect(heard.text).not.toMatch(/is left|剩下/);
    expect(book(person)).toEqual(lines);
  });

  it.each(["i gave 5 jars 3 eggs to my mother", "我花了3天2夜"])(
    "is no line where nothing was spent: %s",
    async (said) => {
      const person = await seller(said);
      await person.say(said);

      expect(book(person)).toEqual([]);
    },
  );
});

describe("money that goes back to a buyer", () => {
  it.each([
    [
      "customer brought back a jar, gave her 5 back",
      "-5 customer brought back a jar, gave her back",
    ],
    ["refunded a buyer 12", "-12 refunded a buyer"],
    ["退货一单 退了45", "-45 退货一单 退了"],
    ["给老李退了30", "-30 给老李退了"],
  ])("went out: %s", async (said, line) => {
    const person = await seller(said);
    const heard = await person.say(said);

    expect(heard.text).toMatch(/refund|退款/);
    expect(book(person)).toEqual([line]);
  });

  it.each([
    ["the courier gave me 5 back", "5 courier back"],
    ["快递退了45", "45 快递退了"],
  ])("came in where it is the courier's: %s", async (said, line) => {
    const person = await seller(said);
    await person.say(said);

    expect(book(person)).toEqual([line]);
  });
});

describe("a number that is put right in the same breath", () => {
  it.each([
    ["sold jam 15 no wait 18", ["18 sold jam"]],
    ["sold jam 15 sorry 18", ["18 sold jam"]],
    ["卖笋60 不对65", ["65 卖笋"]],
    ["卖笋60块 哦不对 是65块", ["65 卖笋"]],
  ])("counts as it was said last: %s", async (said, lines) => {
    const person = await seller(said);
    await person.say(said);

    expect(book(person)).toEqual(lines);
  });

  it.each([
    ["jam 15 no wait 18", " · 18 · jam"],
    ["笋60 不对65", " · 65 · 笋"],
  ])("is asked about in the open book: %s", async (said, line) => {
    const person = await seller(said);
    await person.say("/cash");

    expect((await person.say(said)).text).toContain(line);
  });
});

describe("a list, one below the other, while no book is open", () => {
  it.each([
    ["sold eggs 9\nsold jam 15\n-3 bus", ["9 sold eggs", "15 sold jam", "-3 bus"]],
    ["卖笋120\n付邮费12\n昨天卖笋60", ["120 卖笋", "-12 邮费", "60 卖笋"]],
  ])("is a line each: %s", async (said, lines) => {
    const person = await seller(said);
    await person.say(said);

    expect(book(person)).toEqual(lines);
  });

  it.each(["sold eggs 9\nthen i went home and slept", "卖笋120\n后来就回家睡觉了"])(
    "is a story where one line tells something else: %s",
    async (said) => {
      const person = await seller(said);
      await person.say(said);

      expect(book(person)).toEqual([]);
    },
  );
});

describe("while parcels are asked for", () => {
  it.each(["eggs 30", "鸡蛋 30"])("goods with a sum are no parcels: %s", async (said) => {
    const person = await seller(said);
    await person.say("/orders");
    const heard = await person.say(said);

    expect(heard.text).toMatch(/come in or go out|进的还是出的/);
    expect(parcels(person)).toEqual([]);
  });

  it.each([
    ["today 5", 5],
    ["3 parcels of jam", 3],
    ["今天寄了5个", 5],
    ["笋干3单", 3],
  ])("a count is one: %s", async (said, count) => {
    const person = await seller(said);
    await person.say("/orders");
    await person.say(said);

    expect(parcels(person)).toEqual([count]);
  });
});

describe("while a price asks what else costs something", () => {
  /** Up to the question for the platform's share. */
  async function priced(said: string): Promise<Villager> {
    const person = await seller(said);
    await person.say("/orders");
    await person.say("2");
    await person.say("/price");
    await person.say("2 1 5");
    return person;
  }

  it.each([
    ["paid 12 for the courier", "-12 for the courier", "platform take"],
    ["sold 4 jars of jam for 20", "20 sold 4 jars of jam", "platform take"],
    ["付了快递12", "-12 快递", "平台拿走"],
    ["卖了两斤笋干80", "80 卖了两斤笋干", "平台拿走"],
  ])("money that is told is for the book: %s", async (said, line, asks) => {
    const person = await priced(said);
    const heard = await person.say(said);

    expect(book(person)).toEqual([line]);
    expect(heard.text).toContain(asks);
  });

  it.each([
    ["I want to sell 20 jars this month", "platform take"],
    ["这个月想卖到80块", "平台拿走"],
  ])("a wish is no share: %s", async (said, asks) => {
    const heard = await (await priced(said)).say(said);

    expect(heard.text).toContain(asks);
  });

  it.each([
    ["no 5.50", "What I ask: 5.50", "platform take"],
    ["不对 6", "我卖：6", "平台拿走"],
  ])("the answer before is put right: %s", async (said, changed, asks) => {
    const heard = await (await priced(said)).say(said);

    expect(heard.text).toContain(changed);
    expect(heard.text).toContain(asks);
  });

  it.each([
    ["they take 2", "come back"],
    ["平台收2块", "退回来"],
  ])("a share is taken: %s", async (said, next) => {
    const heard = await (await priced(said)).say(said);

    expect(heard.text).toContain(next);
  });
});

describe("how much was made", () => {
  /** What was sold yesterday and last week, and what was spent today; it is Tuesday. */
  async function traded(said: string): Promise<Villager> {
    const person = await seller(said);
    await person.say("2026-11-27 +7 jam\nyesterday +20 jam\n-5 bus");
    return person;
  }

  it.each([
    [
      "how much did I make this week",
      /This week, 30 November to 1 December: 2 lines\.\n\nIn: 20\nOut: 5\nLeft: 15/,
    ],
    ["what did i earn today", /Today, 1 December: one line\.\n\nIn: 0\nOut: 5\nLeft: -5/],
    ["how much did i make last week", /Last week, 23 November to 29 November: one line\.\n\nIn: 7/],
    ["how much did i make last month", /November 2026: 2 lines\.\n\nIn: 27/],
    ["这周赚了多少", /这周（11月30日到12月1日）：记了2行。\n\n进：20\n出：5\n剩：15/],
    ["昨天卖了多少钱", /昨天（11月30日）：记了1行。\n\n进：20/],
    ["上个月赚了多少", /2026年11月：记了2行。\n\n进：27/],
  ])("is said of those days: %s", async (said, sums) => {
    const person = await traded(said);

    expect((await person.say(said)).text).toMatch(sums);
    await person.say("/cash");
    expect((await person.say(said)).text).toMatch(sums);
  });

  it.each([
    ["how much did I make this week", "and last week?", /Last week, 23 November/],
    ["这周赚了多少", "上周呢", /上周（11月23日/],
  ])("and then of the week before: %s %s", async (said, next, sums) => {
    const person = await traded(said);
    await person.say(said);

    expect((await person.say(next)).text).toMatch(sums);
  });
});
