/** What somebody wishes for a day to come: to be reminded, and a goal with its number. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { joinUp, type Tongue } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

let village: TestVillage;
let nextId = 6_400;

beforeAll(async () => {
  village = await openVillage();
});
afterAll(() => village.close());

async function joined(tongue: Tongue): Promise<Villager> {
  const person = village.person(++nextId, tongue === "zh" ? "陈姐" : "Anna", tongue);
  await joinUp(person, { tongue });
  return person;
}

describe("a wish to be reminded, with no job at hand", () => {
  it.each([
    ["en", "remind me tomorrow morning", /tomorrow at 07:00/, /You wanted me to write to you now/],
    [
      "en",
      "can you remind me in two hours?",
      /today at \d\d:\d\d|tomorrow at/,
      /to write to you now/,
    ],
    [
      "en",
      "remind me to call Mary tomorrow",
      /19:30.*“remind me to call Mary tomorrow”/s,
      /call Mary/,
    ],
    ["zh", "明天早上提醒我", /明天07:00我发消息给你/, /你让我这会儿提醒你/],
    ["zh", "过两个小时叫我一下", /(?:今天|明天)\d\d:\d\d/, /你让我这会儿提醒你/],
    ["zh", "提醒我明天给顾客寄货", /19:30.*“提醒我明天给顾客寄货”/s, /给顾客寄货/],
  ] as const)(
    "in %s “%s” names the day and the hour, and comes",
    async (tongue, said, set, due) => {
      const person = await joined(tongue);

      const heard = await person.say(said);
      await village.later({ days: 2 });

      expect(heard.text).toMatch(set);
      expect((await person.heard()).text).toMatch(due);
    },
  );

  it.each([
    ["en", "wake me at 5 am tomorrow", /06:30.*to nobody.*alarm/s],
    ["en", "remind me every day", /only once/],
    ["en", "remind me to call the courier", /Tell me when/],
    ["zh", "明早四点叫醒我", /06:30.*不给人发消息/s],
    ["zh", "每天提醒我", /只能提醒一回/],
    ["zh", "提醒我给顾客寄货", /什么时候/],
  ] as const)("in %s “%s” hears what can be promised", async (tongue, said, reply) => {
    const person = await joined(tongue);

    expect((await person.say(said)).text).toMatch(reply);
  });

  it.each([
    ["en", "remind me tomorrow", "Don't remind me"],
    ["zh", "明天提醒我", "不用提醒了"],
  ] as const)("in %s it can be taken back", async (tongue, said, drop) => {
    const person = await joined(tongue);
    await person.say(said);

    await person.press(drop);
    await village.later({ days: 2 });

    expect((await person.heard()).text).not.toMatch(/You wanted me|你让我这会儿/);
  });

  it("holds it while a break lasts that began after it", async () => {
    const person = await joined("en");
    await person.say("remind me tomorrow");

    await person.say("/pause");
    await person.press("For a week");
    await village.later({ days: 3 });

    expect((await person.heard()).text).toBe("");
  });

  it.each([
    ["en", "remind me tomorrow", /alarm of your phone/],
    ["zh", "明天提醒我", /手机闹钟/],
  ] as const)("in %s promises nothing to who is not remembered", async (tongue, said, reply) => {
    const person = village.person(++nextId, "Zed", tongue);
    await person.start();

    expect((await person.say(said)).text).toMatch(reply);
  });

  it.each([
    ["en", "remind me how to pack eggs"],
    ["zh", "提醒我怎么打包鸡蛋"],
  ] as const)("in %s “%s” is a question", async (tongue, said) => {
    const person = await joined(tongue);

    expect((await person.say(said)).text).not.toMatch(
      /write to you|Tell me when|发消息给你|什么时候？请写/,
    );
  });
});

describe("a goal, said by the way", () => {
  it.each([
    [
      "en",
      "I want to sell 20 this month",
      /Kept: I want to sell 20 this month.*When shall we look/s,
    ],
    ["en", "my goal is 500", /Kept: my goal is 500/],
    ["zh", "这个月想卖20单", /记下了：这个月想卖20单.*哪天看看/s],
    ["zh", "我的目标是500", /记下了：我的目标是500/],
  ] as const)("in %s “%s” is kept as one, and never as money", async (tongue, said, reply) => {
    const person = await joined(tongue);
    const before = await person.say(said);
    const other = await joined(tongue);
    await other.say("/cash");

    const heard = await other.say(said);

    expect(before.text).toMatch(reply);
    expect(heard.text).toMatch(reply);
  });

  it.each([
    ["en", "remind me tomorrow at 8", /tomorrow at 08:00/],
    ["zh", "明天8点提醒我", /明天08:00/],
  ] as const)("in %s the open book takes no hour for money", async (tongue, said, reply) => {
    const person = await joined(tongue);
    await person.say("/cash");

    expect((await person.say(said)).text).toMatch(reply);
  });
});
