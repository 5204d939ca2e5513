/** What a newcomer types in the first days, as people type it: each is heard as what it is. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { joinUp, walkTo } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

let village: TestVillage;
beforeAll(async () => {
  village = await openVillage();
});
afterAll(() => village.close());

const tongues = ["zh", "en"] as const;
type Tongue = (typeof tongues)[number];

let next = 5_100;
const newcomer = (tongue: Tongue): Villager =>
  village.person((next += 1), "小王", tongue === "zh" ? "zh-hans" : "en");

async function learner(tongue: Tongue): Promise<Villager> {
  const person = newcomer(tongue);
  await joinUp(person, { tongue });
  return person;
}

const tricks = {
  zh: {
    trick: "有个人加我微信说全部包销 先交定金",
    notYet: "还没交",
    notYetSaid: "没给就好",
    paid: "我交了咋个办",
    paidSaid: "先打银行止付",
  },
  en: {
    trick: "a man rang said he from the shop i must pay 500 deposit",
    notYet: "i have not paid",
    notYetSaid: "You have not paid: good",
    paid: "i already paid him",
    paidSaid: "call the bank to stop the payment",
  },
} as const;

describe.each(tongues)("after a trick was told of (%s)", (tongue) => {
  const say = tricks[tongue];

  it("hears who has paid already, and who has not", async () => {
    const person = await learner(tongue);
    await person.say(say.trick);

    const kept = await person.say(say.notYet);
    await village.later({ hours: 3 });
    const paid = await person.say(say.paid);

    expect(kept.text).toContain(say.notYetSaid);
    expect(paid.text).toContain(say.paidSaid);
    expect(paid.buttons).toHaveLength(1);
  });

  it("takes the same words for no danger where nothing of the kind was spoken of", async () => {
    const person = await learner(tongue);

    const heard = await person.say(say.paid);

    expect(heard.text).not.toContain(say.paidSaid);
  });
});

const talks: Record<Tongue, readonly (readonly [typed: string, said: string, button: RegExp])[]> = {
  zh: [
    ["你是不是骗子", "小心点是对的", /接着来/],
    ["莫骗老年人哈", "小心点是对的", /接着来/],
    ["我想跟李师傅说话", "回你的是人", /^问/],
    ["算了我不学了", "没人怪你", /歇一阵/],
    ["我又来了", "上回停在哪儿都给你留着", /接着来/],
    ["昨晚写错了，要重新写", "发过的东西", /学到哪里了/],
    ["我的账本在哪里", "账本点一下就开", /记账本/],
    ["打开账本", "你的记账本", /记完了/],
    ["😂", "笑一笑", /接着来/],
    ["？？？", "换个简单的说法", /接着来/],
    ["6", "光一个“6”", /提问/],
    ["/stop", "歇", /天|周|星期|礼拜/],
  ],
  en: [
    ["is this a scam", "You do right to be careful", /Go on/],
    ["dont cheat an old man", "You do right to be careful", /Go on/],
    ["can i talk to a real person", "person answers, not I", /^Ask/],
    ["i give up", "nobody holds it against you", /break/],
    ["i only have ten minutes", "Your place is kept", /Go on/],
    ["wait i want to change my answer", "What you sent can be changed", /How far am I/],
    ["where is my cash book", "opens with a tap", /Cash book/],
    ["open my cash book", "Your cash book", /Done/],
    ["😂", "laugh", /Go on/],
    ["???", "In simpler words", /Go on/],
    ["5", "“5” alone", /Ask/],
    ["/stop", "A break?", /day|week/],
  ],
};

describe.each(tongues)("small words (%s)", (tongue) => {
  let person: Villager;
  beforeAll(async () => {
    person = await learner(tongue);
  });

  it.each(talks[tongue])("hears %s", async (typed, said, button) => {
    const heard = await person.say(typed);

    expect(heard.text).toContain(said);
    expect(heard.buttons.join("|")).toMatch(button);
  });
});

it("answers a Chinese thx in Chinese", async () => {
  const person = await learner("zh");

  expect((await person.say("thx")).text).toMatch(/^\p{Script=Han}/u);
});

const placements = {
  zh: [
    "我屋里喂了二十几箱蜂子，想卖点土蜂密",
    "有东西，没开店",
    "儿子上个月从城里回来了",
    "下面哪个最像",
  ],
  en: [
    "i keep bees up on the hill, 20 hives. want to sell hunny",
    "I have goods",
    "my son came home from the city last month",
    "tap the line that is nearest",
  ],
} as const;

it.each(tongues)("says back where somebody stands who tells it (%s)", async (tongue) => {
  const [story, guess, other, again] = placements[tongue];
  const person = newcomer(tongue);
  await person.start();
  await person.pressAll(tongue === "zh" ? "中文" : "English", tongue === "zh" ? "可以" : "Yes");
  const named = await person.say("上溪村");
  const add = named.buttons.find((label) => /^(加上|Add )/.test(label));
  if (add !== undefined) await person.press(add);

  const told = await person.say(story);
  const nothing = await person.say(other);

  expect(told.text).toContain(guess);
  expect(told.buttons).toContain(guess);
  expect(nothing.text).toContain(again);
  expect(nothing.buttons).toEqual(told.buttons);
});

const sums = {
  zh: [
    "三斤50，运费八块，盒子2块，还剩多少",
    "还没减",
    "卖60，本钱20，快递5，箱子三块",
    "坏了退了",
  ],
  en: [
    "3 jin for 50, freight 8, box 2, what is left",
    "What the goods themselves cost",
    "sold for 60, the goods 20, courier 5 and box 3",
    "what breaks",
  ],
} as const;

it.each(tongues)("reckons with the numbers that somebody writes (%s)", async (tongue) => {
  const [open, still, whole, fees] = sums[tongue];
  const person = await learner(tongue);

  const first = await person.say(open);
  const second = await person.say(whole);

  expect(first.text).toContain("50 − 8 − 2 = 40");
  expect(first.text).toContain(still);
  expect(first.buttons).toHaveLength(2);
  expect(second.text).toContain("60 − 5 − 3 − 20 = 32");
  expect(second.text).toContain(fees);
});

const books = {
  zh: {
    lines: ["+60 篮子", "-8 快递"],
    wrong: "上一笔写错了，是16不是60",
    plain: "不对，是十六",
    last: "删掉上一笔",
    month: "这个月赚了多少",
    left: "剩：8",
    person: "我想找个人问",
    answers: "回你的是人",
  },
  en: {
    lines: ["+60 baskets", "-8 courier"],
    wrong: "oops it was 16 not 60",
    plain: "no it was 16",
    last: "delete the last one",
    month: "how much did i make",
    left: "Left: 8",
    person: "i want to talk to li",
    answers: "person answers, not I",
  },
} as const;

it.each(tongues)("understands what is said to the open cash book (%s)", async (tongue) => {
  const say = books[tongue];
  const person = await learner(tongue);
  await person.say("/cash");
  for (const line of say.lines) await person.say(line);

  const wrong = await person.say(say.wrong);
  const plain = await person.say(say.plain);
  const last = await person.say(say.last);
  const month = await person.say(say.month);
  const asked = await person.say(say.person);

  expect(wrong.text).toContain("+60");
  expect(wrong.buttons).toHaveLength(7);
  // The line that was just shown, and not the last one.
  expect(plain.text).toContain("+16");
  expect(last.text).toContain("+16");
  expect(month.text).toContain(say.left);
  expect(asked.text).toContain(say.answers);
});

describe("while a task waits for words", () => {
  async function atWords(tongue: Tongue): Promise<Villager> {
    const person = newcomer(tongue);
    const first = await joinUp(person, { tongue });
    await walkTo(person, first, /用一句话说说你为什么要卖|Say why you want to sell/, tongue);
    return person;
  }

  it.each([
    ["zh", "怎么说呢？我们村卖核桃", "你写的是：“怎么说呢？", "腊肉能不能在网上卖", "依据："],
    [
      "en",
      "How to say it? We sell nuts",
      "You wrote: “How to say it?",
      "how do i pack eggs",
      "From: ",
    ],
  ] as const)(
    "asks about one text, and answers the next question at once (%s)",
    async (tongue, maybe, quoted, question, source) => {
      const person = await atWords(tongue);

      const asked = await person.say(maybe);
      const answered = await person.say(question);
      const again = await person.say("/next");

      expect(asked.text).toContain(quoted);
      expect(answered.text).toContain(source);
      expect(again.text).toMatch(/用一句话|in one sentence/);
    },
  );

  it("does not put what is written a day later to what was written before", async () => {
    const person = await atWords("zh");
    await person.say("怎么说呢？我们村卖核桃");
    await village.later({ days: 1 });

    const kept = await person.say("我们卖核桃，娃在家也有活干");

    expect(kept.text).toContain("记下了：我们卖核桃，娃在家也有活干");
  });

  it("sees a question in the middle of other words", async () => {
    const person = await atWords("en");

    const asked = await person.say("hmm no, duck eggs. and can you also tell me the price");

    expect(asked.buttons).toEqual(["My answer", "A question"]);
  });
});

it.each([
  [
    "zh",
    "鸡蛋怎么寄才不碎啊，快递能上门收吗，一箱放多少个合适，另外要不要办什么证",
    "一样一样再问",
  ],
  [
    "en",
    "how do i pack eggs. does the post come to the house? how many go in a box? do i need papers",
    "one at a time",
  ],
] as const)("says that it answers one of several questions (%s)", async (tongue, asked, said) => {
  const person = await learner(tongue);

  const heard = await person.say(asked);

  expect(heard.text).toContain(said);
});

it.each([
  ["zh", "我妈答应了", "答应了", "不对，她没答应", "没答应"],
  ["en", "she said yes!!", "Yes", "no wait she said no", "No"],
  ["zh", "她答应嘞", "答应了", "他没答应咯", "没答应"],
  ["en", "she say yes", "Yes", "my boy say no", "No"],
] as const)(
  "takes what somebody said for the button (%s)",
  async (tongue, yes, yesKey, no, noKey) => {
    async function atJob(): Promise<Villager> {
      const person = newcomer(tongue);
      const first = await joinUp(person, { tongue });
      await walkTo(person, first, /你能帮我打包|will you help me pack/, tongue);
      return person;
    }
    for (const [typed, key] of [
      [yes, yesKey],
      [no, noKey],
    ] as const) {
      const said = await (await atJob()).say(typed);
      const tapped = await (await atJob()).press(key);

      expect(said.text).toBe(tapped.text);
    }
  },
);
