/**
 * A shop that costs more than it brings: honest words with own numbers and a person to talk to, when somebody says
 * so, when each order loses, when the family's limit is reached; and three months without a shop.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { joinUp, walkTo, type Joiner, type Tongue } from "../support/people/road.ts";
import { eveningIn } from "../support/people/village-days.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

let village: TestVillage;

beforeAll(async () => {
  village = await openVillage();
});

afterAll(() => village.close());

const words = {
  en: {
    complaints: ["I lose money on every order", "I have been losing money for three months"],
    heard: "Good that you said it",
    calm: "a calm word about your shop",
    orders: "more orders make it worse",
    limit: "The number that your family agreed on is reached",
    none: "I have no numbers of yours here",
    sale: "One sale at 20 costs you 3 more than it brings. The lowest price without a loss is 23",
    book: "Your cash book: 45 came in, 600 went out.",
    agreed: "What you agreed to lose at most: 500.",
    ways: ["Stop", "Change the product", "Work for a shop"],
    on: "Go on a while",
    all: "✓ All of these",
    number: /how much may it cost at most/,
    later: "Later",
    close: "Close it in good order",
    cost: "each order cost more than it brought",
    trial: "no stranger has bought",
    here: "you have been here for three months",
    noShop: "No shop is open yet",
    cheer: /great|congratulations|keep going|well done/i,
  },
  zh: {
    complaints: ["卖了三个月一直亏钱", "我每单都亏，怎么办？"],
    heard: "说出来就好",
    calm: "说说你的店，慢慢看",
    orders: "单子多了只会亏得更多",
    limit: "家里说好的那个数到了",
    none: "你的数我这里一个也没有",
    sale: "卖20，一单倒贴3。不亏的话，最低要卖23",
    book: "你的账本：进来45，出去600。",
    agreed: "说好最多亏：500。",
    ways: ["不做了", "换样货卖", "给别的店干活"],
    on: "再做一阵",
    all: "✓ 一样不少",
    number: /说个数/,
    later: "以后再说",
    close: "把店好好收了",
    cost: "一单一单算下来是倒贴",
    trial: "没有生人来买",
    here: "你来这儿三个月了",
    noShop: "店还没开",
    cheer: /加油|恭喜|太棒|坚持/,
  },
} as const;

let ids = 8_100;

describe.each(["en", "zh"] as const)("a shop that loses, in %s", (tongue: Tongue) => {
  const say = words[tongue];
  const phone = tongue === "zh" ? "zh-hans" : "en";

  async function joined(joiner: Joiner = {}): Promise<Villager> {
    const person = village.person((ids += 1), "Mei", phone);
    await joinUp(person, { tongue, placement: "goods", ...joiner });
    return person;
  }

  it.each(say.complaints)("is heard: %s", async (complaint) => {
    const person = await joined();

    const heard = await person.say(complaint);

    expect(heard.text.split("\n")[0]).toContain(say.heard);
    expect(heard.text).toContain(say.none);
    expect(heard.text).not.toMatch(say.cheer);
    expect(heard.buttons).toHaveLength(4);
    expect(heard.buttons[0]).toMatch(/Ask|问/);
    expect(heard.buttons.slice(1)).toEqual(say.ways);
  });

  it("is answered with own numbers, and leads to a person", async () => {
    const person = await joined();
    await person.say("/price");
    await person.say("20 3 20");

    const heard = await person.say(say.complaints[0]);
    const asked = await person.press(heard.buttons[0]!);

    expect(heard.text).toContain(say.sale);
    expect(heard.text.split("\n")[0]).not.toMatch(/\d/);
    expect(asked.text).toMatch(/association|协会/);
  });

  it("is said once where each of ten orders loses, and not before", async () => {
    const person = await joined();
    await person.say("/price");
    await person.say("20 3 20");
    await person.say("/orders");
    const first = await person.say("5");
    await village.later({ hours: 24 });
    await person.heard();
    await person.say("/orders");
    const ten = await person.say("5");
    await village.later({ hours: 24 });
    await person.heard();
    await person.say("/orders");
    const more = await person.say("5");

    expect(first.text).not.toContain(say.calm);
    expect(ten.text).toContain(say.calm);
    expect(ten.text).toContain(say.orders);
    expect(ten.text).toContain(say.sale);
    expect(ten.buttons.at(-1)).toBe(say.on);
    expect(more.text).not.toContain(say.calm);
  });

  it("says nothing to whom something is left of each order", async () => {
    const person = await joined();
    await person.say("/price");
    await person.say("20 3 35");
    await person.say("/orders");
    await person.say("12");
    await village.later({ hours: 24 });
    await person.heard();
    await person.say("/orders");

    expect((await person.say("12")).text).not.toContain(say.calm);
  });

  it("is said when the book has lost what the family agreed on, which was asked as one number", async () => {
    const person = await joined({ placement: "daily" });
    const first = await person.press(say.all);
    const asked = await walkTo(person, first, say.number, tongue);
    await person.say("500");
    await person.say(tongue === "zh" ? "+45 两个篮子" : "+45 two baskets");
    const below = await person.say(tongue === "zh" ? "-500 进货" : "-500 goods");
    const reached = await person.say(tongue === "zh" ? "-100 纸箱" : "-100 boxes");
    const after = await person.say(tongue === "zh" ? "-10 纸箱" : "-10 boxes");

    expect(asked.buttons).toEqual([say.later]);
    expect(below.text).not.toContain(say.calm);
    expect(reached.text).toContain(say.limit);
    expect(reached.text).toContain(say.book);
    expect(reached.text).toContain(say.agreed);
    expect(after.text).not.toContain(say.calm);
  });

  it("may leave the number out", async () => {
    const person = await joined({ placement: "daily" });
    await walkTo(person, await person.press(say.all), say.number, tongue);
    await person.press(say.later);

    const lost = await person.say(tongue === "zh" ? "-9000 进货" : "-9000 goods");

    expect(lost.text).not.toContain(say.limit);
  });

  it("ends on a road that speaks of the cost, not of buyers who stay away", async () => {
    const person = await joined({ placement: "shop" });
    await person.say(say.complaints[0]);
    await person.press(say.ways[0]);

    const closing = await person.press(say.close);

    expect(closing.text).toContain(say.cost);
    expect(closing.text).not.toContain(say.trial);
  });

  it("is asked after three months without a shop, once, in words for that", async () => {
    const person = await joined();
    await eveningIn(village, 89, "12:00");
    const early = await person.heard();
    await eveningIn(village, 2, "12:00");
    const asked = await person.heard();
    const working = await person.press(say.ways[2]);
    await eveningIn(village, 100, "12:00");

    expect(early.text).not.toContain(say.here);
    expect(asked.text).toContain(say.here);
    expect(asked.text).toContain(say.noShop);
    expect(asked.buttons).toEqual([...say.ways, say.on]);
    expect(working.text).toMatch(/Many begin like that|不少人就是这么起头的/);
    expect((await person.heard()).text).not.toContain(say.here);
  });
});
