/** A line of the cash book that is wrong: found by what it is called, mended by words, and seen where it came twice. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { joinUp } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

let village: TestVillage;

beforeAll(async () => {
  village = await openVillage();
});

afterAll(() => village.close());

/** Three lines stand in the book, and then something else was said. */
async function keeps(id: number): Promise<Villager> {
  const isChinese = id % 2 === 0;
  const person = village.person(id, "Mele", isChinese ? "zh-hans" : "en");
  await joinUp(person, { tongue: isChinese ? "zh" : "en", placement: "shop" });
  const lines = isChinese
    ? ["+300 蜂蜜", "+80 笋干", "-12 胶带"]
    : ["+300 baskets", "+80 soap", "-12 tape"];
  for (const line of lines) await person.say(line);
  await person.say(isChinese ? "谢谢" : "thank you");
  return person;
}

describe("a line that was noted before", () => {
  it.each([
    [6201, "i made mistake baskets is 30", "+300 · baskets"],
    [6203, "remove the soap", "+80 · soap"],
    [6205, "please delete the last entry", "-12 · tape"],
    [6207, "the basket should be 30", "+300 · baskets"],
    [6202, "蜂蜜记错了 是30", "+300 · 蜂蜜"],
    [6204, "把笋干那行删掉", "+80 · 笋干"],
    [6206, "最后一笔错了", "-12 · 胶带"],
  ] as const)("is opened by its name (%i)", async (id, said, line) => {
    const person = await keeps(id);

    const opened = await person.say(said);

    expect(opened.text).toContain(line);
    expect(opened.buttons.join()).toMatch(/Take it out|删掉|拿掉|去掉/);
  });

  it.each([
    [6211, "the soap is wrong", "8", "+8 · soap"],
    [6213, "tape was wrong", "it should be 20", "-20 · tape"],
    [6212, "蜂蜜错了", "应该是30", "+30 · 蜂蜜"],
  ] as const)("takes the amount that is typed below it (%i)", async (id, said, amount, line) => {
    const person = await keeps(id);
    await person.say(said);

    expect((await person.say(amount)).text).toContain(line);
  });
});

describe("a line that comes once more", () => {
  it.each([
    [6221, "+75 rice cake", /sent twice\? Then tap Undo/],
    [6222, "+75 米糕", /发重了/],
  ] as const)("is noted, and it is said (%i)", async (id, line, words) => {
    const person = await keeps(id);

    const first = await person.say(line);
    const again = await person.say(line);

    expect(first.text).not.toMatch(words);
    expect(again.text).toMatch(words);
  });
});

describe("two amounts in a line, each with its sign", () => {
  it.each([
    [6231, "+900 shoes -150 boda", ["+900 · shoes", "-150 · boda"]],
    [6233, "-40 tape +260", ["-40 · tape", "+260"]],
    [6232, "+900 鞋 -15 车费", ["+900 · 鞋", "-15 · 车费"]],
  ] as const)("are two lines (%i)", async (id, typed, lines) => {
    const person = await keeps(id);

    const noted = await person.say(typed);

    for (const line of lines) expect(noted.text).toContain(line);
  });
});
