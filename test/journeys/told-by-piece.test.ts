/** Money told by the piece: multiplied, said back with its sum, undone as any line; asked about where it is not clear. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openTwoTongues } from "../support/people/two-tongues.ts";
import type { TestVillage, Villager } from "../support/people/village.ts";

let village: TestVillage;
let chen: Villager;
let ann: Villager;

beforeAll(async () => {
  ({ village, chen, ann } = await openTwoTongues());
});
// Nothing belongs to what was read before, and no book waits for words.
beforeEach(async () => {
  await village.later({ hours: 1 });
  for (const each of [chen, ann]) await each.say("/menu");
});
afterAll(() => village.close());

const isHan = (said: string) => /\p{Script=Han}/u.test(said);
const by = (said: string) => (isHan(said) ? chen : ann);
const inDoor = /It came in|进的/;
const lines = () => village.rows("select member_id, id from cash_line order by member_id, id");

describe("money told by the piece while no book is open", () => {
  it.each([
    ["sold 3 soap 12 each", "3 × 12 = 36"],
    ["sold 4 jars at 25", "4 × 25 = 100"],
    ["sold two dozen and a half at five a dozen", "2.5 × 5 = 12.5"],
    ["i sold 3 @ 650", "3 × 650 = 1950"],
    ["今天卖了3@650", "3 × 650 = 1950"],
    ["卖了三块肥皂，12一块", "3 × 12 = 36"],
    ["今天卖了二十个鸡蛋一块五一个", "20 × 1.5 = 30"],
    ["卖了三双鞋垫 二十五一双", "3 × 25 = 75"],
  ])("%s: %s, kept and taken back at a tap", async (said, sum) => {
    const before = lines();
    const noted = await by(said).say(said);

    expect(noted.text).toContain(sum);
    expect(noted.text).toContain(`+${sum.split("= ")[1]!.replace(/\.(\d)$/, ".$10")}`);
    expect(noted.buttons.join()).not.toMatch(/For each|每一份/);

    await by(said).press(/^(?:Undo|撤回)$/);
    expect(lines()).toEqual(before);
  });

  it.each([
    ["60 boxes @ 45", "60 × 45 = 2700"],
    ["退了12箱 45一箱", "12 × 45 = 540"],
  ])("%s: %s, kept at a tap and taken back at another", async (said, sum) => {
    const before = lines();
    const asked = await by(said).say(said);
    expect(asked.text).toContain(sum);

    const noted = await by(said).press(inDoor);
    expect(noted.text).toContain(sum);
    expect(noted.text).toContain(`+${sum.split("= ")[1]!.replace(/\.(\d)$/, ".$10")}`);
    expect(noted.buttons.join()).not.toMatch(/For each|每一份/);

    await by(said).press(/^(?:Undo|撤回)$/);
    await by(said).press(/Undo one more|再撤/);
    expect(lines()).toEqual(before);
  });

  it.each([
    ["sold three dozen eggs five each", /How many were there, and how much was it in all/],
    ["卖了3箱鸡蛋，一块一个", /一共几个，一共多少钱/],
  ])("%s is asked about, and nothing is kept", async (said, question) => {
    const before = lines();
    expect((await by(said).say(said)).text).toMatch(question);
    expect(lines()).toEqual(before);
  });

  it.each([
    ["3 jars at 25 each, freight 8, box 2, what is left", "75 − 8 − 2 = 65"],
    ["3罐25一罐，运费8，盒子2，剩多少", "75 − 8 − 2 = 65"],
    ["现在卖35成本20邮费5", "35 − 5 − 20 = 10"],
    ["i sell at 35 cost 20 delivery 5, can i go to 30", "35 − 5 − 20 = 10"],
  ])("%s: a whole sale is reckoned from it", async (said, sum) => {
    expect((await by(said).say(said)).text).toContain(sum);
  });

  it.each([
    ["yesterday sold 1200 today 800", ["1200", "800"]],
    ["昨天卖了120块 今天80", ["120", "80"]],
  ])("%s: two days are two lines", async (said, sums) => {
    const before = lines().length;

    const noted = await by(said).say(said);

    expect(noted.text).toMatch(new RegExp(sums.join(".*"), "su"));
    expect(lines()).toHaveLength(before + sums.length);
  });

  it.each([["他叫我刷单，三单五块一单"], ["they hire me for fake orders, 3 orders 5 each"]])(
    "%s stays a danger",
    async (said) => {
      const before = lines();
      expect((await by(said).say(said)).text).toMatch(/96110|Buying fake orders/);
      expect(lines()).toEqual(before);
    },
  );
});

describe("an amount beside a count", () => {
  it.each([
    ["sold 3 box 12", "I took this amount for all of them.", /^For each: 3 × 12 = 36$/, "+36"],
    ["卖了3袋核桃 12", "我当这是一共的钱。", /^是每一份的：3 × 12 = 36$/, "+36"],
  ])("%s is the whole, until a tap says otherwise", async (said, whole, each, sum) => {
    await by(said).say("/cash");
    const noted = await by(said).say(said);
    expect(noted.text).toContain("+12");
    expect(noted.text).toContain(whole);

    const changed = await by(said).press(each);
    expect(changed.text).toContain(sum);
    expect(changed.text).toContain("3 × 12 = 36");
    const undone = await by(said).press(/^(?:Undo|撤回)$/);
    expect(undone.text).toContain("+12");
  });

  it.each([
    "+12 3 boxes",
    "sold 3 boxes for 12",
    "sold 3 boxes, 12 in all",
    "三袋一共卖了12",
    "卖核桃 12",
  ])("%s is not asked about", async (said) => {
    await by(said).say("/cash");
    const noted = await by(said).say(said);
    expect(noted.text).not.toMatch(/for all of them|一共的钱/);
    expect(noted.buttons.join()).not.toMatch(/For each|每一份/);
  });
});

describe("a line that was told wrongly, with its book closed", () => {
  it.each([
    ["sold 3 soap 12 each", "i wrote it wrong it was 4 soap not 3", /4 × 12 = 48/],
    ["卖了二十个鸡蛋一块五一个", "刚才说错了是四十个不是二十个", /要改哪里|40 × 1\.50? = 60/],
  ])("%s, then %s: it is changed", async (said, wrong, what) => {
    await by(said).say(said);
    expect((await by(said).say(wrong)).text).toMatch(what);
  });
});

describe("a sum that is told with something beside it", () => {
  it.each([
    ["i sold 3 brooms for 450", "+450", "Undo"],
    ["sold two hens, 900 in total", "+900", "Undo"],
    ["matatu fare to kitui 200", "200", "Leave it out"],
    ["卖了六斤 一百八 现钱", "+180", "撤回"],
    ["进城车费20", "20", "不记这笔"],
    ["记一下 卖板栗三斤六十", "+60", "撤回"],
  ])("%s: %s", async (said, sum, back) => {
    const heard = await by(said).say(said);

    expect(heard.text).toContain(`· ${sum} ·`);
    await by(said).press(back);
  });

  it("loses none of two", async () => {
    const noted = await chen.say("买绳子六块 快递十五");
    const asked = await chen.say("盒子九块 胶带十一");
    const more = await chen.press("不记这笔");
    await chen.press("不记这笔");

    expect(noted.text).toMatch(/-6 · 买绳子[^]*-15 · 快递/u);
    expect(asked.text).toContain("· 9 · 盒子");
    expect(more.text).toContain("· 11 · 胶带");
  });
});
