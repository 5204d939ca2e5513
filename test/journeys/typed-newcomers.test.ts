/**
 * Newcomers who only type, in their own words: a yes in the words of the question, how far they are in a few words, "next"
 * where the village is asked for. A caller, a buyer, money that came in are heard as what they are, whatever is asked.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { agree } from "../support/people/road.ts";
import {
  openVillage,
  type Heard,
  type TestVillage,
  type Villager,
} from "../support/people/village.ts";

let village: TestVillage;
beforeAll(async () => {
  village = await openVillage();
});
afterAll(() => village.close());

let next = 7_300;
const isHan = (said: string) => /\p{Script=Han}/u.test(said);
const newcomer = (said: string): Villager =>
  village.person((next += 1), "阿婆", isHan(said) ? "zh-hans" : "en");

async function sayAll(person: Villager, words: readonly string[]): Promise<Heard> {
  let heard = await person.heard();
  for (const each of words) heard = await person.say(each);
  return heard;
}

/** Agreed, and asked for the village. */
async function agreed(said: string): Promise<Villager> {
  const person = newcomer(said);
  await agree(person, { tongue: isHan(said) ? "zh" : "en" });
  return person;
}

describe("may I remember you", () => {
  it.each([
    "那你记下吧",
    "记到嘛",
    "好，你记着就是",
    "要得 下一个",
    "ok save it",
    "yes please note my name",
    "ok next",
  ])("“%s” is a yes", async (said) => {
    const person = newcomer(said);
    await sayAll(person, ["/start", isHan(said) ? "开始学" : "start"]);

    expect((await person.say(said)).text).toMatch(/哪个村|Which village/);
  });

  it.each(["不要记我", "记不记都行吗", "do not remember me", "next"])(
    "“%s” is none",
    async (said) => {
      const person = newcomer(said);
      await sayAll(person, ["/start", isHan(said) ? "开始学" : "start"]);

      expect((await person.say(said)).text).not.toMatch(/哪个村|Which village/);
    },
  );

  it.each([
    "接着弄嘛，往下走",
    "那就弄起走",
    "thank you so much",
    "晒了一院坝的萝卜干，还没开过网店",
  ])("speaks of no job at hand before: %s", async (said) => {
    const person = newcomer(said);
    await person.start();

    const heard = await person.say(said);

    expect(heard.text).not.toMatch(/手上|the job|留着|place is kept/);
    expect(heard.buttons.join()).toMatch(/开始学|Start learning|可以|Yes|English/);
  });

  it("leads who tells of goods to the beginning", async () => {
    const zh = newcomer("中");
    const en = newcomer("e");
    await zh.start();
    await en.start();

    const told = [
      await zh.say("屋头编了三十个竹篓，没有店"),
      await en.say("i have five hives up the hill no shop"),
    ];

    expect(told.map(({ buttons }) => buttons)).toEqual([["开始学"], ["Start learning"]]);
  });
});

describe("where the village is asked for", () => {
  it.each([
    ["有干菌子，没得店", "手边的东西"],
    ["还没东西", "为了什么"],
    ["have dried mango no shop", "Products close at hand"],
    ["nothing so far", "Purpose and people"],
  ])("“%s” says how far they are", async (said, step) => {
    const person = await agreed(said);

    expect((await person.say(said)).text).toContain(step);
  });

  it.each(["往下走吧", "下一个", "please go on", "skip"])(
    "“%s” leaves it for later",
    async (said) => {
      const person = await agreed(said);

      expect((await person.say(said)).text).toMatch(/到哪一步|Where are you today/);
    },
  );

  it.each([
    ["a man phoned me he say he is from the bank and i must send the code now", /code/i],
    [
      "a buyer writes my mat is too small and wants all his money back now",
      /Which do you mean|About|Refund/,
    ],
    ["有个人打电话来说他是平台的 叫我把验证码念给他听", /验证码/],
  ])("hears what is no name: %s", async (said, heard) => {
    const person = await agreed(said);

    const { text } = await person.say(said);

    expect(text).toMatch(heard);
    expect(text).not.toMatch(/could not read|没看出/);
  });

  it.each(["its near kibwezi town", "only the hill side"])(
    "offers to add no “%s”",
    async (said) => {
      const person = await agreed(said);

      expect((await person.say(said)).buttons.join()).not.toContain("Add ");
    },
  );

  it("is not asked for below each answer on another day", async () => {
    const zh = await agreed("中");
    await village.later({ days: 2 });

    expect((await zh.say("快递单怎么打")).text).not.toContain("哪个村");
  });

  it("takes the name that stands there with how far they are", async () => {
    const person = await agreed("e");
    await person.say("Mbooni Hill");

    expect((await person.say("got honey no shop")).text).toContain("Step 2");
    expect(village.rows("select name from village where name = 'Mbooni Hill'")).toHaveLength(1);
  });
});

describe("where it is asked how far they are", () => {
  const before = { zh: "以后再说", en: "I'll say it later" };
  async function asked(said: string): Promise<Villager> {
    const person = await agreed(said);
    await person.press(isHan(said) ? before.zh : before.en);
    return person;
  }

  it.each([
    ["啥都没有", "为了什么"],
    ["开了个小店", "已经在卖"],
    ["not yet", "Purpose and people"],
    ["i dont have anything", "Purpose and people"],
  ])("“%s” is taken at once", async (said, step) => {
    const person = await asked(said);

    expect((await person.say(said)).text).toContain(step);
  });

  it.each([
    "买家嫌我的萝卜干咸，给了差评",
    "卖了两把扫帚四十块",
    "the buyer say it came broken and wants a refund",
    "sold 2 brooms for 300",
  ])("is no answer to it: %s", async (said) => {
    const person = await asked(said);

    expect((await person.say(said)).text).not.toMatch(/听着像|哪个最像|sounds like|tap the line/);
  });

  it.each([
    ["屋后头一片竹林", "天天下雨路不好走", "隔壁的狗叫了一夜"],
    ["it rained all week here", "the road is very muddy", "my roof is leaking badly"],
  ])("is asked in vain twice, and no more: %s", async (...told) => {
    const person = await asked(told[0]);

    const heard = await sayAll(person, told);

    expect(heard.text).not.toMatch(/哪个最像|tap the line/);
  });
});

it("makes no learner of an officer who says yes", async () => {
  const officer = village.person(9_001, "Smith", "en");
  await officer.start();
  await officer.say("how many questions are there in all?");
  await officer.say("yes");
  await officer.say("yes");

  expect(village.rows("select id from member where telegram_id = 9001")).toEqual([]);
});
