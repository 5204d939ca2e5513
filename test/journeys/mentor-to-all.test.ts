/**
 * What a mentor types for all of their learners, for one who is only "him" or "her", and below several questions at once:
 * it is shown with the names before it goes, it goes to those alone, and once.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { appointMentor } from "../support/people/mentors.ts";
import { joinUp } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

let village: TestVillage;
let grace: Villager;
let li: Villager;
let tom: Villager;
let rose: Villager;
let chen: Villager;
let hua: Villager;

beforeAll(async () => {
  village = await openVillage();
  const zhou = village.person(9_001, "周会长");
  grace = village.person(6_401, "Grace", "en");
  li = village.person(6_402, "李师傅");
  tom = village.person(6_403, "Tom", "en");
  rose = village.person(6_404, "Rose", "en");
  chen = village.person(6_405, "陈姐");
  hua = village.person(6_406, "小华");
  await zhou.start();
  await joinUp(grace, { tongue: "en", village: "Stone Bridge", placement: "shop" });
  await joinUp(li, { village: "上溪村", placement: "shop" });
  for (const learner of [tom, rose]) {
    await joinUp(learner, { tongue: "en", village: "Stone Bridge", placement: "goods" });
  }
  for (const learner of [chen, hua]) {
    await joinUp(learner, { village: "上溪村", placement: "goods" });
  }
  await appointMentor(zhou, grace, { village: "Stone Bridge", name: "Grace" });
  await appointMentor(zhou, li, { village: "上溪村", name: "李师傅" });
});
beforeEach(async () => {
  village.change("delete from waiting");
  village.change("update question set open_since = null, state = 'answered'");
  for (const each of [grace, li, tom, rose, chen, hua]) await each.heard();
});
afterAll(() => village.close());

const by = (said: string) => (/\p{Script=Han}/u.test(said) ? li : grace);
const first = (mentor: Villager) => (mentor === li ? chen : tom);
const second = (mentor: Villager) => (mentor === li ? hua : rose);

/** Both learners ask their mentor something, the second one last. */
async function bothAsk(mentor: Villager): Promise<void> {
  const [question, other] =
    mentor === li
      ? ["问李师傅收不收山羊", "问李师傅能不能借秤"]
      : ["goats", "may i have the scale"];
  for (const [learner, words] of [
    [first(mentor), question],
    [second(mentor), other],
  ] as const) {
    await learner.say(mentor === li ? words : `ask grace if ${words} she takes`);
    await learner.press(/^Send it|^发过去/);
  }
  await mentor.heard();
}

describe("a message for all of one's own learners", () => {
  it.each([
    ["tell all my learners class is at six", "class is at six"],
    ["class is at six so let them all know", "class is at six"],
    ["pls tell everyone class is at six", "class is at six"],
    ["跟我带的人都说一声六点上课", "六点上课"],
    ["告诉所有学员六点上课", "六点上课"],
    ["六点上课，跟他们都说一声", "六点上课"],
  ])("is shown with the names, and goes at one tap: %s", async (said, words) => {
    const mentor = by(said);
    const asked = await mentor.say(said);
    const before = [await first(mentor).heard(), await second(mentor).heard()];
    const sent = await mentor.press(/^Send it to all 2|^发给这2个人/);
    const got = [await first(mentor).heard(), await second(mentor).heard()];

    expect(asked.text).toMatch(/Tom, Rose|Rose, Tom|陈姐、小华|小华、陈姐/);
    expect(asked.text).toContain(`“${words}”`);
    expect(before.map(({ text }) => text)).toEqual(["", ""]);
    expect(sent.text).toMatch(
      /Passed on to (?:Tom, Rose|Rose, Tom)|转给(?:陈姐、小华|小华、陈姐)了/,
    );
    for (const { text } of got) {
      expect(text).toMatch(/Message from Grace|李师傅给你捎句话/);
      expect(text.endsWith(words)).toBe(true);
    }
  });

  it.each(["tell all my learners class is at six", "跟我带的人都说一声六点上课"])(
    "is answered by each alone: %s",
    async (said) => {
      const mentor = by(said);
      await mentor.say(said);
      await mentor.press(/^Send it to all|^发给这/);
      await first(mentor).press(/^Answer$|^回一句$/);
      await first(mentor).say(mentor === li ? "我来" : "i come");

      expect((await mentor.heard()).text).toMatch(/Tom answers you|陈姐/);
      expect((await second(mentor).heard()).text).not.toMatch(/i come|我来/);
    },
  );

  it.each(["tell all my learners class is at six", "跟我带的人都说一声六点上课"])(
    "is taken back out of every chat: %s",
    async (said) => {
      const mentor = by(said);
      await mentor.say(said);
      await mentor.press(/^Send it to all|^发给这/);
      await mentor.press(/^↩/);

      for (const learner of [first(mentor), second(mentor)]) {
        expect((await learner.heard()).text).not.toMatch(/class is at six|六点上课/);
      }
    },
  );

  it.each([
    ["tell all my learners they are lazy", "may hurt"],
    ["跟我带的人都说一声你们真懒", "伤心"],
  ])("that hurts is spoken of: %s", async (said, warning) => {
    expect((await by(said).say(said)).text).toContain(warning);
  });

  it.each([
    ["tell all my learners class is at six", "no"],
    ["跟我带的人都说一声六点上课", "不发了"],
  ])("goes to nobody after a no: %s, %s", async (said, no) => {
    const mentor = by(said);
    await mentor.say(said);
    const heard = await mentor.say(no);

    expect(heard.text).toMatch(/nothing was passed on|什么都没转/);
    expect((await first(mentor).heard()).text).toBe("");
  });

  it.each([
    "how do i tell everybody about my shop",
    "do all my buyers get the same price",
    "跟大家比价钱低不低",
  ])("is none: %s", async (said) => {
    expect((await by(said).say(said)).buttons.join()).not.toMatch(/Send it to all|发给这/);
  });
});

describe("“him” and “her”", () => {
  it.each([
    ["hows tom", "tell him to bring a box", "bring a box"],
    ["陈姐怎么样了", "跟她说带个箱子来", "带个箱子来"],
  ])("is whose page stands last: %s, %s", async (asked, said, words) => {
    const mentor = by(said);
    await bothAsk(mentor);
    await mentor.say(asked);
    const heard = await mentor.say(said);
    await mentor.press(/^Send it to Tom|^发给陈姐/);

    expect(heard.text).toContain(`“${words}”`);
    expect((await first(mentor).heard()).text).toContain(words);
    expect((await second(mentor).heard()).text).toBe("");
  });

  it.each([
    ["tell him to be quick", /^Send it to Rose/],
    ["跟他说快点", /^发给小华/],
  ])(
    "is asked after where nobody stands there, and is not the association: %s",
    async (said, one) => {
      const mentor = by(said);
      await mentor.say("/menu");
      const heard = await mentor.say(said);
      await mentor.press(one);

      expect(heard.text).not.toMatch(/association|协会/);
      expect(heard.buttons.join()).toMatch(/Tom.*Rose|Rose.*Tom|陈姐.*小华|小华.*陈姐/);
      expect((await second(mentor).heard()).text).toMatch(/be quick|快点/);
      expect((await first(mentor).heard()).text).toBe("");
    },
  );

  it.each([
    ["hows tom", "tell him so"],
    ["陈姐怎么样了", "跟她说一声"],
  ])("has nothing to read yet: %s, %s", async (asked, said) => {
    const mentor = by(said);
    await mentor.say(asked);

    expect((await mentor.say(said)).text).toMatch(/Tom gets it|陈姐会收到/);
  });
});

describe("an answer without a name, below several questions", () => {
  it.each(["yes from seven on friday", "明天下午来嘛"])(
    "is for the last one, and for another at a tap: %s",
    async (said) => {
      const mentor = by(said);
      await bothAsk(mentor);
      const heard = await mentor.say(said);
      await mentor.press(/^Send it to Tom|^发给陈姐/);

      expect(heard.buttons.join()).toMatch(/Rose.*Tom|小华.*陈姐/);
      expect((await first(mentor).heard()).text).toContain(said);
      expect((await second(mentor).heard()).text).toBe("");
    },
  );

  it.each([
    ["yes from seven on friday", "rose, yes from seven on friday"],
    ["明天下午来嘛", "小华，明天下午来嘛"],
  ])("said once more with the name is said once: %s, %s", async (said, again) => {
    const mentor = by(said);
    await bothAsk(mentor);
    await mentor.say(said);

    expect((await mentor.say(again)).text).toContain(`“${said}”`);
  });

  it.each(["ok", "thanks", "好的", "谢谢"])("“%s” is none", async (said) => {
    await bothAsk(by(said));

    expect((await by(said).say(said)).buttons.join()).not.toMatch(/Send it to|发给/);
  });
});

it.each(["ask grace if eggs may go by bus", "问李师傅鸡蛋能不能寄"])(
  "a mentor reads the question, and not that they are asked: %s",
  async (said) => {
    const mentor = by(said);
    const learner = first(mentor);
    const shown = await learner.say(said);
    await learner.press(/^Send it|^发过去/);
    const got = await mentor.heard();

    expect(shown.text).toMatch(/“eggs may go by bus”|“鸡蛋能不能寄”/);
    expect(got.text).not.toMatch(/ask grace|问李师傅/);
  },
);

describe("a mentor who is away", () => {
  it.each(["tell tom hello", "hand tom over to rose", "跟陈姐说一声", "把陈姐交给别人带"])(
    "is told so, and never met with silence: %s",
    async (said) => {
      const mentor = by(said);
      await mentor.say(mentor === li ? "我要出门三天" : "i am away for a few days");
      await mentor.press(/don't know the day|还不知道/);
      const heard = await mentor.say(said);
      await mentor.press(/I am back|我回来了/);

      expect(heard.text).toMatch(/You are away|不在/);
      expect(heard.buttons.join()).toMatch(/I am back|我回来了/);
    },
  );
});
