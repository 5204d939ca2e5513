/**
 * Who they are and whose phone it is, told before anything is learned: a borrowed phone is no loan, a widow is no
 * unknown question, distrust of a machine is heard, and a language that is not there is said so.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { joinUp } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

let village: TestVillage;
beforeAll(async () => {
  village = await openVillage();
});
afterAll(() => village.close());

let next = 10_100;
const isHan = (said: string) => /\p{Script=Han}/u.test(said);
async function learner(said: string): Promise<Villager> {
  const tongue = isHan(said) ? "zh" : "en";
  const person = village.person((next += 1), "Mwende", tongue === "zh" ? "zh-hans" : "en");
  await joinUp(person, { tongue, placement: "goods" });
  return person;
}
const answerTo = async (said: string): Promise<string> =>
  (await (await learner(said)).say(said)).text;

describe("a borrowed phone", () => {
  it.each([
    "this phone is of my neighbour she borrow me in the evening",
    "i borrow the phone of my neighbour",
    "the phone is not mine",
    "i have no phone, i use my sons phone",
    "手机是邻居借给我的",
    "手机是借的，晚上要还",
    "我用的是儿子的手机",
  ])("will do: %s", async (said) => {
    expect(await answerTo(said)).toMatch(/borrowed phone will do|借来的手机也能学/);
  });

  it.each([
    "i borrowed money to buy a phone and they press me",
    "借钱买的手机，催得紧",
    "my neighbour stole my phone",
  ])("is not what is meant: %s", async (said) => {
    expect(await answerTo(said)).not.toMatch(/borrowed phone will do|借来的手机也能学/);
  });
});

describe("a person alone with the children", () => {
  it.each(["my husband died last year, i need school fees", "老公走了三年，我一个人供孩子读书"])(
    "is heard: %s",
    async (said) => {
      expect(await answerTo(said)).toMatch(/carry it all alone|都靠你一个人/);
    },
  );

  it.each(["my husband died yesterday", "my husband died, i do not want to live"])(
    "is not who says: %s",
    async (said) => {
      expect(await answerTo(said)).not.toMatch(/carry it all alone/);
    },
  );
});

it.each(["i do not trust machines", "where is the trick", "我信不过机器", "这里头有啥名堂"])(
  "distrust is heard: %s",
  async (said) => {
    expect(await answerTo(said)).toMatch(/right to be careful|小心点是对的/);
  },
);

it.each(["u speak nepali?", "do you know kiswahili", "你听得懂苗话吗"])(
  "which languages there are: %s",
  async (said) => {
    expect(await answerTo(said)).toMatch(/English and Chinese|中文和英文/);
  },
);

describe("told right below a job that waits for a tap", () => {
  it.each(["honey we got", "parcel point is in town 12 km", "food i cook", "坡上那块地三分"])(
    "is heard, and the job said again: %s",
    async (said) => {
      const { text, buttons } = await (await learner(said)).say(said);

      expect(text).toMatch(/This job needs a tap|这件活要点一下/);
      expect(buttons.join()).toMatch(/All of these|一样不少/);
    },
  );

  it.each(["customer says honey is fake sugar", "what is the weather", "快递把蜂蜜弄洒了"])(
    "a trouble or a question is none: %s",
    async (said) => {
      expect(await answerTo(said)).not.toMatch(/This job needs a tap|这件活要点一下/);
    },
  );
});
