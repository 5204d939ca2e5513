/**
 * A mentor who types in a hurry, short and as at home: a name alone, how a learner is doing, what waits. And what is typed
 * while "Send this to …?" stands open: "no", "wait", other words, something else altogether.
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
  grace = village.person(6_301, "Grace", "en");
  li = village.person(6_302, "李师傅");
  tom = village.person(6_303, "Tom Mwangi", "en");
  rose = village.person(6_304, "Rose", "en");
  chen = village.person(6_305, "陈姐");
  hua = village.person(6_306, "小华");
  await zhou.start();
  for (const mentor of [grace, li]) {
    const tongue = mentor === grace ? "en" : "zh";
    const home = mentor === grace ? "Stone Bridge" : "上溪村";
    await joinUp(mentor, { tongue, village: home, placement: "shop" });
  }
  for (const learner of [tom, rose]) {
    await joinUp(learner, { tongue: "en", village: "Stone Bridge", placement: "goods" });
  }
  for (const learner of [chen, hua])
    await joinUp(learner, { village: "上溪村", placement: "goods" });
  await appointMentor(zhou, grace, { village: "Stone Bridge", name: "Grace" });
  await appointMentor(zhou, li, { village: "上溪村", name: "李师傅" });
});
beforeEach(async () => {
  village.change("delete from waiting");
  for (const each of [grace, li, tom, rose, chen, hua]) await each.heard();
});
afterAll(() => village.close());

const by = (said: string) => (/\p{Script=Han}/u.test(said) ? li : grace);
const first = (mentor: Villager) => (mentor === li ? chen : tom);

it.each(["good morning", "anything new 4 me", "早晨", "这两天有啥动静没"])(
  "hears what waits: %s",
  async (said) => {
    const heard = await by(said).say(said);

    expect(heard.text).toMatch(/waits? for you|等你办/);
    expect(heard.buttons.join()).toMatch(/My learners|我带的学员/);
  },
);

it.each(["anything new 4 me", "这两天有啥动静没"])("of learners it is none: %s", async (said) => {
  expect((await first(by(said)).say(said)).text).not.toMatch(/waits? for you|等你办/);
});

it.each([
  ["rose", "Rose"],
  ["tom?", "Tom Mwangi"],
  ["rose hasnt replied all week", "Rose"],
  ["tom has gone silent", "Tom Mwangi"],
  ["rose wants to give up", "Rose"],
  ["pls praise tom", "Tom Mwangi"],
  ["小华", "小华"],
  ["陈姐这几天又没来", "陈姐"],
  ["小华说不想搞了", "小华"],
  ["夸哈陈姐", "陈姐"],
  ["take rose off me", "Rose"],
  ["rose is not my learner", "Rose"],
  ["rose wants another mentor", "Rose"],
  ["did tom read my message", "Tom Mwangi"],
  ["is rose selling yet", "Rose"],
  ["what did i tell rose", "Rose"],
  ["把小华从我这儿拿走", "小华"],
  ["我不想带小华了", "小华"],
  ["小华想换师傅", "小华"],
  ["陈姐看我的话没", "陈姐"],
  ["陈姐开卖没有", "陈姐"],
  ["我跟陈姐说过啥", "陈姐"],
])("opens a learner's page: %s", async (said, name) => {
  const heard = await by(said).say(said);

  expect(heard.text.startsWith(name)).toBe(true);
  expect(heard.buttons.join()).toMatch(/Write to them|捎句话/);
});

it.each([
  "rose sold three mats",
  "tom asks how to pack eggs",
  "小华问怎么定价",
  "陈姐的笋干怎么寄",
  "did rose eggs hatch well for sale",
])("opens none where it is about selling: %s", async (said) => {
  expect((await by(said).say(said)).buttons.join()).not.toMatch(/Write to them|捎句话/);
});

it.each([
  "can i have more learners",
  "give me one more",
  "whats the limit of learners",
  "能再给我几个学员不",
  "最多能带几个",
  "能多带几个不",
])("hears how many it may be, and whom to ask: %s", async (said) => {
  const heard = await by(said).say(said);

  expect(heard.text).toMatch(/15 is the most|最多带15个/);
  expect(heard.buttons.join()).toMatch(/Ask the association|问协会/);
});

it.each(["who is my boss", "谁管我"])("hears whose mentors are: %s", async (said) => {
  const heard = await by(said).say(said);
  const asked = await by(said).press(/^Ask the association|^问协会/);

  expect(heard.text).toMatch(/looks after mentors|归协会管/);
  expect(asked.text).toMatch(/ask the association|问协会/);
});

it.each(["i have too many", "我带不过来了", "who needs help", "哪个学得慢"])(
  "opens the learners: %s",
  async (said) => {
    expect((await by(said).say(said)).text).toMatch(/You look after|你带着/);
  },
);

it.each(["pls can i write to all of them", "我能不能给徒弟们都发个话"])(
  "hears how to write to all: %s",
  async (said) => {
    const heard = await by(said).say(said);
    const asked = await by(said).press(/^Ask the association|^请协会/);

    expect(heard.text).toMatch(/tell all my learners|跟我带的人都说一声/);
    expect(asked.text).toMatch(/ask the association|问协会/);
  },
);

describe("while “Send this to …?” stands open", () => {
  const open = { en: "tell tom the market is on friday", zh: "告诉陈姐星期五赶场" };

  it.each(["no", "oh no dont send it", "forget it", "不发", "还是莫发了", "算了嘛"])(
    "“%s” sends it to nobody, and asks the bot nothing",
    async (said) => {
      const mentor = by(said);
      await mentor.say(mentor === li ? open.zh : open.en);
      const heard = await mentor.say(said);
      await mentor.say(mentor === li ? "好" : "ok");

      expect(heard.text).toMatch(/nothing was passed on|什么都没转/);
      expect((await first(mentor).heard()).text).not.toMatch(/friday|赶场/);
    },
  );

  it.each(["hang on", "wait a minute", "等哈再发", "我想想"])(
    "“%s” is no part of it, and it waits on",
    async (said) => {
      const mentor = by(said);
      await mentor.say(mentor === li ? open.zh : open.en);
      const heard = await mentor.say(said);
      await mentor.press(/^Send it to|^发给/);
      const got = await first(mentor).heard();

      expect(heard.text).toMatch(/Nothing has gone yet|还没发出去/);
      expect(got.text).toMatch(/friday|赶场/);
      expect(got.text).not.toContain(said);
    },
  );

  it.each([
    ["sorry, say the market is on monday", "the market is on monday"],
    ["不对，写星期一赶场", "星期一赶场"],
  ])("other words take its place: %s", async (said, words) => {
    const mentor = by(said);
    await mentor.say(mentor === li ? open.zh : open.en);
    const heard = await mentor.say(said);

    expect(heard.text).toContain(`“${words}”`);
  });

  it.each(["bring two bags", "带两个袋子"])("more words belong to it: %s", async (said) => {
    const mentor = by(said);
    await mentor.say(mentor === li ? open.zh : open.en);

    expect((await mentor.say(said)).text).toMatch(/(?:friday|赶场)[^]*(?:two bags|两个袋子)/u);
  });

  it.each(["sold 4 mats for 300", "卖了三斤花生六十块"])(
    "what was sold is for the book: %s",
    async (said) => {
      const mentor = by(said);
      await mentor.say(mentor === li ? open.zh : open.en);

      expect((await mentor.say(said)).text).not.toMatch(/Send this to|这句发给/);
    },
  );

  it.each(["the road is flooded again", "路上又涨水了"])(
    "what comes much later is something else: %s",
    async (said) => {
      const mentor = by(said);
      await mentor.say(mentor === li ? open.zh : open.en);
      await village.later({ minutes: 4 });

      expect((await mentor.say(said)).text).not.toMatch(/friday|赶场/);
    },
  );

  it.each(["tell rose she is useless", "跟小华说你真笨"])(
    "words that hurt are spoken of, and may go all the same: %s",
    async (said) => {
      const asked = await by(said).say(said);
      const sent = await by(said).press(/^Send it to|^发给/);

      expect(asked.text).toMatch(/may hurt|伤心/);
      expect(sent.text).toMatch(/Passed on|转给/);
    },
  );

  it.each(["tell tom and rose to come at six", "跟陈姐、小华说六点来"])(
    "words for two go to one after the other: %s",
    async (said) => {
      const mentor = by(said);
      const [one, other] = mentor === li ? [chen, hua] : [tom, rose];
      await mentor.say(said);
      const then = await mentor.press(/^Send it to Tom|^发给陈姐/);
      const between = await other.heard();
      await mentor.press(/^Send it to Rose|^发给小华/);

      expect((await one.heard()).text).toMatch(/come at six|六点来/);
      expect(then.text).toMatch(/Send this to Rose|这句发给小华/);
      expect(between.text).toBe("");
      expect((await other.heard()).text).toMatch(/come at six|六点来/);
    },
  );
});

it.each([
  ["note rose has no smartphone", /Your notes about Rose.*rose has no smartphone/s],
  ["note: tom is afraid of typing", /Your notes about Tom.*tom is afraid of typing/s],
  ["记一下 陈姐怕打字", /备注.*陈姐怕打字/s],
] as const)("a note about a learner is kept and said back: %s", async (said, kept) => {
  expect((await by(said).say(said)).text).toMatch(kept);
});
