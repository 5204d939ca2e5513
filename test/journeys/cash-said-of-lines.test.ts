/** What somebody says of a line that was just noted: its day, how many there were, that it is to go, whose money it was. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { joinUp } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

let village: TestVillage;

beforeAll(async () => {
  village = await openVillage();
});

afterAll(() => village.close());

let ids = 6_700;

async function seller(tongue: "en" | "zh", isOpen = false): Promise<Villager> {
  const person = village.person((ids += 1), "Mele", tongue === "zh" ? "zh-hans" : "en");
  await joinUp(person, { tongue, placement: "shop" });
  if (isOpen) await person.say("/cash");
  return person;
}

const tongueOf = (text: string) => (/\p{Script=Han}/u.test(text) ? "zh" : "en");
const isYesterday = /30 November|11月30日/;

describe.each([false, true])("the day of a line, the book open: %s", (isOpen) => {
  it.each([
    ["+45 two jars honey", "it was yesterday"],
    ["sold 2 honey 30", "sorry, that sale was yesterday"],
    ["sold 2 honey 30", "not today, yesterday"],
    ["+45 两罐蜂蜜", "是昨天的"],
    ["卖了两罐蜂蜜30", "昨天卖的"],
    ["卖了两罐蜂蜜30", "不对 不是今天是昨天"],
  ])("%s · %s", async (line, said) => {
    const person = await seller(tongueOf(line), isOpen);
    const noted = await person.say(line);

    const changed = await person.say(said);

    expect(noted.text).not.toMatch(isYesterday);
    expect(changed.text).toMatch(isYesterday);
    expect(changed.buttons.join()).toMatch(/Undo|撤回/);
  });

  it.each([
    ["+45 honey", "it was last week", /Which day was it/],
    ["+45 蜂蜜", "前几天的", /是哪一天/],
  ])("is asked for where nobody can tell it: %s · %s", async (line, said, asked) => {
    const person = await seller(tongueOf(line), isOpen);
    await person.say(line);

    expect((await person.say(said)).text).toMatch(asked);
  });

  it.each([
    ["+45 honey", "yesterday was good"],
    ["+45 蜂蜜", "昨天下雨了"],
  ])("stays where something else is told: %s · %s", async (line, said) => {
    const person = await seller(tongueOf(line), isOpen);
    await person.say(line);

    await person.say(said);

    expect(daysOf(person)).toEqual(["2026-12-01"]);
  });
});

const daysOf = (person: Villager) =>
  village
    .rows<{ day: string }>(
      `select day from cash_line join member on member.id = cash_line.member_id
       where telegram_id = ? order by cash_line.id`,
      person.id,
    )
    .map(({ day }) => day);

describe("how many there were", () => {
  it.each([
    ["sold 3 shoes 15 each", "no, 2 pairs", "+30 · sold 2 shoes 15 each · 2 × 15 = 30"],
    ["sold 3 shoes 15 each", "sorry it was two pairs not three", "2 × 15 = 30"],
    ["sold 3 shoes 15 each", "no, 12 each", "3 × 12 = 36"],
    ["sold 2 honey 30", "i was wrong, 3 jars", "+30 · sold 3 honey"],
    ["卖了3双鞋 一双15", "我讲错了 两双", "+30 · 卖了2双鞋 一双15 · 2 × 15 = 30"],
    ["卖了3双鞋 一双15", "不对 一双12", "3 × 12 = 36"],
    ["卖了三罐蜂蜜 60", "错了 是两罐", "+60 · 卖了2罐蜂蜜"],
  ])("is put right below the line, and said back: %s · %s", async (line, said, now) => {
    const person = await seller(tongueOf(line));
    await person.say(line);

    expect((await person.say(said)).text).toContain(now);
  });

  it.each([
    ["sold 3 shoes 15 each", "no 4", "4 × 15 = 60", "+60"],
    ["卖了3双鞋 一双15", "不对 4", "3 × 4 = 12", "+12"],
  ])("is asked about where a number stands alone: %s · %s", async (line, said, tap, now) => {
    const person = await seller(tongueOf(line));
    await person.say(line);

    const asked = await person.say(said);
    expect(asked.buttons).toContain(tap);

    expect((await person.press(tap)).text).toContain(now);
  });

  it.each([
    ["3 x 15 shoes", "in", "3 × 15 = 45"],
    ["3×15 鞋", "进", "3 × 15 = 45"],
  ])("may be written as a sum: %s", async (line, way, sum) => {
    const person = await seller(tongueOf(line), true);

    const asked = await person.say(line);

    expect(asked.text).toContain(sum);
    expect(asked.buttons.join()).toContain(way);
  });
});

describe("a line that is to go", () => {
  it.each([
    ["sold 2 honey 30", "how are you", "delete that", "+30 · sold 2 honey", "Take it out"],
    [
      "sold 2 honey 30",
      "thanks",
      "please remove the last one",
      "+30 · sold 2 honey",
      "Take it out",
    ],
    ["卖了两罐蜂蜜30", "谢谢", "删掉刚才那笔", "+30 · 卖了两罐蜂蜜", "拿掉这一行"],
    ["卖了两罐蜂蜜30", "你好", "刚才那笔不算", "+30 · 卖了两罐蜂蜜", "拿掉这一行"],
  ])("%s · %s · %s: is asked by its name first", async (line, other, said, name, tap) => {
    const person = await seller(tongueOf(line));
    await person.say(line);
    await person.say(other);

    const asked = await person.say(said);
    expect(asked.text).toContain(name);
    expect(daysOf(person)).toHaveLength(1);

    await person.press(tap);
    expect(daysOf(person)).toHaveLength(0);
  });

  it.each(["delete my account", "客人取消了订单"])("is none of it: %s", async (said) => {
    const person = await seller(tongueOf(said));
    await person.say(tongueOf(said) === "zh" ? "+30 蜂蜜" : "+30 honey");

    expect((await person.say(said)).buttons.join()).not.toMatch(/Take it out|拿掉这一行/);
  });
});

describe("whose money a line is", () => {
  it.each([
    ["+45 honey", "that was my wife's money", "Own money, put in", /Kind: own money/],
    ["+45 蜂蜜", "这笔是我老婆的钱", "垫进店里的", /类别：自己的钱/],
  ])("%s · %s: they say what becomes of it", async (line, said, tap, kind) => {
    const person = await seller(tongueOf(line));
    await person.say(line);

    const asked = await person.say(said);
    expect(asked.buttons.join()).toMatch(/Take it out|拿掉这一行/);

    expect((await person.press(tap)).text).toMatch(kind);
  });
});
