/** The year of somebody who sells: season, goods to order, milestones, a drill; and nothing for who wants none. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { joinUp, type Tongue } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";
import { openMore } from "../support/people/menus.ts";
import { eveningIn, joinedLongAgo, morningIn } from "../support/people/village-days.ts";

let village: TestVillage;
let ids = 8_100;

beforeAll(async () => {
  village = await openVillage({ speaksFirst: true });
});
afterAll(() => village.close());

const labels = {
  zh: {
    phone: "zh-hans",
    stockMenu: [/更多/, /开店小工具/, "存货", "加一样货"],
    goods: "核桃",
    more: "看全文",
    muted: "小窍门别发了",
    source: "依据：",
    restock: "该补货了吗？",
    left: /核桃：照你记的数，大约还剩(\d+)件。剩34件就该补。/,
    open: "看我的存货",
    point: "剩34件就补货",
    restockOff: "补货别提醒了",
    restockOn: "补货还是提醒我",
    days: /你寄出了第一个包裹，到今天(3\d|40)天了。/,
    sent: "一共寄了6个。",
    drill: "练一回，点三下就行",
    right: ["先看外面，拍照", "边拆边录，再过秤", "七天内"],
    wrong: "先签字，回头看",
    good: "对。",
    other: "不少人都这么做。",
    why: "七天内退款",
    end: "练完了",
    thirty: "你家寄出去30个包裹了",
  },
  en: {
    phone: "en",
    stockMenu: [/More/, /Shop tools/, "Stock", "Add goods"],
    goods: "Walnuts",
    more: "Read more",
    muted: "No more tips",
    source: "From:",
    restock: "Is it time to order goods?",
    left: /Walnuts: by your own numbers about (\d+) may be left. You order at 34./,
    open: "Open my stock",
    point: "order when 34 are left",
    restockOff: "No such reminders",
    restockOn: "Remind me of goods again",
    days: /That is (3\d|40) days ago\./,
    sent: "6 parcels are noted",
    drill: "A short drill, three taps",
    right: ["Look, take a photo", "Film it, weigh it", "Within seven days"],
    wrong: "Sign, look later",
    good: "That is it.",
    other: "Many do that.",
    why: "refund within seven days",
    end: "That was the drill.",
    thirty: "30 parcels left your house",
  },
} as const;

describe.each(["zh", "en"] as const)("the year of somebody who sells (%s)", (tongue: Tongue) => {
  const say = labels[tongue];

  /** Somebody who noted parcels this morning. */
  async function seller(parcels = "6"): Promise<Villager> {
    await morningIn(village);
    const person = village.person((ids += 1), "Mei", say.phone);
    await joinUp(person, { tongue, placement: "daily" });
    joinedLongAgo(village);
    await person.say("/orders");
    await person.say(parcels);
    return person;
  }

  /** Evening after evening until this comes; they look in every morning. */
  async function until(person: Villager, wanted: string | RegExp, most = 45): Promise<number> {
    for (let day = 1; day <= most; day += 1) {
      await person.say("/me");
      await eveningIn(village, 1, "11:40");
      const { text } = await person.heard();
      if (typeof wanted === "string" ? text.includes(wanted) : wanted.test(text)) return day;
    }
    throw new Error(`in ${most} evenings nobody said ${String(wanted)}`);
  }

  it("has a drill in the second month, three taps with reasons, and a word after 30 days", async () => {
    const person = await seller();

    const month = await until(person, say.days);
    await until(person, say.drill);
    const wrong = await person.press(say.wrong);
    const right = await person.press(say.right[1]);
    const end = await person.press(say.right[2]);
    const article = await person.press(say.more);

    expect(month).toBeGreaterThanOrEqual(30);
    expect(wrong.text).toContain(say.other);
    expect(wrong.buttons).toEqual(expect.arrayContaining([say.right[1]]));
    expect(right.text).toContain(say.good);
    expect(end.text).toContain(say.why);
    expect(end.text).toContain(say.end);
    expect(article.text).toContain(say.source);
  });

  it("praises with their own figures, and has a picture of them to show", async () => {
    const person = await seller();
    await until(person, say.days);
    const all = await person.phone.messages();

    const praise = all.findLast(({ text }) => say.days.test(text ?? ""));

    const shared = await person.press({ en: "A picture to show", zh: "要张图" }[tongue]);

    expect(praise!.text).toContain(say.sent);
    expect(shared.messages.filter(({ photo }) => photo !== undefined)).toHaveLength(1);
  });

  it("says once that goods run low, by their own count, and no more with a tap", async () => {
    const person = await seller();
    await person.pressAll(...say.stockMenu);
    for (const typed of [say.goods, "6", "4", "10", "64"]) await person.say(typed);

    await until(person, say.restock, 25);
    const told = (await person.phone.messages()).at(-1)!;
    const item = await person.press(say.open);
    const off = await person.press(say.restockOff);

    expect(Number(say.left.exec(told.text ?? "")?.[1])).toBeLessThanOrEqual(34);
    expect(item.text).toContain(say.point);
    expect(off.buttons).toContain(say.restockOn);
    expect(village.rows("select 1 from year where restock_off = 1")).toHaveLength(1);
    await person.press(say.restockOn);
    expect(village.rows("select 1 from year where restock_off = 1")).toHaveLength(0);
  });

  it("does not say in the evening again what was said when they noted it", async () => {
    const person = await seller("30");
    const chat = (await person.phone.messages()).map(({ text }) => text ?? "").join("\n");

    await eveningIn(village, 2, "11:40");
    const { text } = await person.heard();

    expect(chat).toContain(say.thirty);
    expect(text).not.toMatch(/30个包裹|30 parcels/);
  });
});

describe("the season", () => {
  it("comes before its day, once, with its article, to who sells and not to who does not", async () => {
    await village.until("2027-08-01T01:00:00Z");
    const person = village.person(8_190, "陈姐");
    const reader = village.person(8_191, "小马");
    await joinUp(person, { placement: "daily" });
    joinedLongAgo(village);
    await joinUp(reader);
    joinedLongAgo(village);
    await person.say("/orders");
    await person.say("2");

    const heard: string[] = [];
    for (let day = 0; day < 30; day += 1) {
      await person.say("/me");
      await reader.say("/me");
      await eveningIn(village, 1, "11:40");
      heard.push((await person.heard()).text, (await reader.heard()).text);
    }
    const autumn = heard.filter((text) => text.includes("快中秋了"));
    const [message] = (await person.phone.messages()).filter(({ text }) =>
      text?.includes("快中秋了"),
    );

    expect(autumn).toHaveLength(1);
    expect(heard.indexOf(autumn[0]!) % 2).toBe(0);
    // The first line is on a locked phone.
    expect(message!.text!.split("\n")[0]).toBe("快中秋了，你卖的东西做礼盒吗？");
    expect(JSON.stringify(message!.reply_markup)).toContain("topic:packaging-partner");
  });

  it("says nothing to who wants no tips", async () => {
    const person = village.person(8_192, "王嫂");
    await joinUp(person, { placement: "daily" });
    joinedLongAgo(village);
    await person.say("/orders");
    await person.say("2");
    await openMore(person, "小窍门别发了");

    const heard: string[] = [];
    for (let day = 0; day < 45; day += 1) {
      await person.say("/me");
      await person.heard();
      await eveningIn(village, 1, "11:40");
      heard.push((await person.heard()).text);
    }

    // Only "how is it going?" of the first evening.
    expect(heard.filter((text) => text !== "")).toHaveLength(1);
  });
});
