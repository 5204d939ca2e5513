/**
 * What a woman in a Zhejiang village, a driver in Kenya and somebody curious met who played the road from joining on:
 * numbers by their names, words that are neither answer nor question, a yes in dialect, nothing promised to a stranger.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { joinUp, walkTo, type Tongue } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

let village: TestVillage;

beforeAll(async () => {
  village = await openVillage();
});

afterAll(() => village.close());

async function standAt(id: number, tongue: Tongue, wanted: RegExp): Promise<Villager> {
  const learner = village.person(id, "桂花", tongue === "zh" ? "zh-hans" : "en");
  await walkTo(learner, await joinUp(learner, { tongue, placement: "goods" }), wanted, tongue);
  return learner;
}

describe("four numbers of a sale", () => {
  const asked = { zh: /四个数写一行/, en: /four numbers in one line/i };

  it.each([
    [5101, "zh", "58块一斤 笋干收来35 袋子八角 快递7块", /进来58，出去42.80/],
    [5102, "zh", "收来35 快递7 卖58 袋子八角", /进来58，出去42.80/],
    [5103, "en", "i buy 400, jar 30, sell 650 and boda 150", /650 comes in, 580 goes out/],
  ] as const)("are read by what they are called (%i)", async (id, tongue, words, said) => {
    const learner = await standAt(id, tongue, asked[tongue]);
    expect((await learner.say(words)).text).toMatch(said);
  });

  it.each([
    [5104, "zh", "卖58 收来35 快递7", "箱子和标签", "我改成五十五", "八角", /出去42.80/],
    [
      5105,
      "en",
      "sell 650 buy 400 boda 150",
      "Box and label",
      "i changed it to 600",
      "30",
      /580 goes out/,
    ],
  ] as const)("miss one, and a correction is not it (%i)", async (...row) => {
    const [id, tongue, some, missing, correction, last, said] = row;
    const learner = await standAt(id, tongue, asked[tongue]);

    const told = await learner.say(some);
    const corrected = await learner.say(correction);
    const whole = await learner.say(last);

    expect(told.text).toContain(missing);
    expect(corrected.text).not.toMatch(/55（|600 \(/);
    expect(whole.text).toMatch(said);
  });
});

describe("words that may be the answer or a question", () => {
  const asked = { zh: /说三样你一天之内/, en: /Name three things you can get/i };

  it.each([
    [
      5111,
      "zh",
      "隔壁讲那个行不行？",
      "接着来",
      "笋干、梅干菜、番薯粉",
      "记下了：笋干、梅干菜、番薯粉",
    ],
    [
      5112,
      "en",
      "is my old radio something for it?",
      "continue",
      "honey, eggs, soap",
      "Kept: honey, eggs, soap",
    ],
  ] as const)(
    "are asked about again by a go-on, and left by who goes back (%i)",
    async (...row) => {
      const [id, tongue, first, goOn, things, kept] = row;
      const learner = await standAt(id, tongue, asked[tongue]);

      const which = await learner.say(first);
      const again = await learner.say(goOn);
      await learner.say("/next");
      const shown = await learner.say(things);

      expect(again.buttons).toEqual(which.buttons);
      expect(shown.text).toContain(kept);
    },
  );
});

describe("a yes at the consent", () => {
  it.each([
    [5121, "zh", "好额"],
    [5122, "zh", "可以哦"],
    [5123, "en", "yes ok"],
  ] as const)("is heard as people say it (%i)", async (id, tongue, yes) => {
    const learner = village.person(id, "桂花", tongue === "zh" ? "zh-hans" : "en");
    await learner.start();
    await learner.press(tongue === "zh" ? "中文" : "English");

    const joined = await learner.say(yes);

    expect(joined.text).toMatch(/你是哪个村的|Which village do you live in/);
  });

  it.each([
    [5124, "zh", "好的", "上溪村"],
    [5125, "en", "yes", "Kimilili"],
  ] as const)("says the village of who invited, too (%i)", async (id, tongue, yes, home) => {
    const inviter = village.person(id + 50, "陈姐", tongue === "zh" ? "zh-hans" : "en");
    await joinUp(inviter, { tongue, village: home });
    const code = /start=([\w-]+)/.exec((await inviter.say("/invite")).text)![1]!;
    const learner = village.person(id, "桂花", tongue === "zh" ? "zh-hans" : "en");
    await learner.start(code);
    await learner.press(tongue === "zh" ? "中文" : "English");

    const joined = await learner.say(yes);
    const me = await learner.say("/me");

    expect(joined.text).toMatch(/你现在到哪一步了|Where are you today/);
    expect(me.text).toContain(home);
  });
});

describe("where somebody is today, told in words", () => {
  it.each([
    [5131, "en", "i drive boda boda me i dont have a shop", "I don't want a shop"],
    [5132, "en", "I have not opened a shop, I grow maize", "I have goods"],
    [5133, "zh", "屋里有点笋干和板栗，到现在还没有店", "有东西，没开店"],
    [5134, "zh", "我是开三轮送货的，自己没有网店", "不想开店，帮着干"],
  ] as const)("is not the shop that they do not have (%i)", async (id, tongue, words, guess) => {
    const learner = village.person(id, "Brian", tongue === "zh" ? "zh-hans" : "en");
    await learner.start();
    await learner.pressAll(tongue === "zh" ? "中文" : "English", tongue === "zh" ? "可以" : "Yes");
    await learner.press(tongue === "zh" ? "以后再说" : "I'll say it later");

    const heard = await learner.say(words);

    expect(heard.text.split("\n").at(-1)).toBe(guess);
  });
});

describe("somebody of whom nothing is kept", () => {
  const nothing = /place is kept|留着|where you were|还在我这儿/;

  it.each([
    [5141, "en", "I am back", "I keep nothing of you so far"],
    [5142, "zh", "我回来了", "你的事我还什么都没记"],
  ] as const)("is promised no place, also after deleting all (%i)", async (...row) => {
    const [id, tongue, back, said] = row;
    const learner = village.person(id, "小金", tongue === "zh" ? "zh-hans" : "en");
    await joinUp(learner, { tongue });
    const before = await learner.say(back);
    await learner.say("/forget");
    await learner.press(tongue === "zh" ? "全部删掉" : "Delete everything");

    const after = await learner.say(back);

    expect(before.text).toMatch(nothing);
    expect(after.text).not.toMatch(nothing);
    expect(after.text).toContain(said);
  });

  it.each([
    [5143, "en", "English", "No, I'll only ask", /For that I must remember your first name/],
    [5144, "zh", "中文", "不用记，我只问问", /这个要先让我记下你的名字/],
  ] as const)("hears why a tool does not open (%i)", async (id, tongue, name, no, why) => {
    const learner = village.person(id, "Kim", tongue === "zh" ? "zh-hans" : "en");
    await learner.start();
    await learner.pressAll(name, no);

    for (const tool of ["/price", "/cash", "/export", "/invite"]) {
      expect((await learner.say(tool)).text).toMatch(why);
    }
  });
});

it.each([
  [5151, "en", "English", "Yes", "12 <b>", "I'll say it later"],
  [5152, "zh", "中文", "可以", "12 <b>", "以后再说"],
] as const)("leaves a way on where a village's name is not read (%i)", async (...row) => {
  const [id, tongue, name, yes, words, later] = row;
  const learner = village.person(id, "Kim", tongue === "zh" ? "zh-hans" : "en");
  await learner.start();
  await learner.pressAll(name, yes);

  const unread = await learner.say(words);
  const placed = await learner.press(later);

  expect(unread.buttons).toContain(later);
  expect(placed.text).toMatch(/Where are you today|你现在到哪一步了/);
});

describe("a list and a question, answered in words", () => {
  const list = { zh: /看看你这地方，有哪样点哪样/, en: /Look at your own place/ };

  it.each([
    [5161, "zh", "都有的", "4样都齐了"],
    [5162, "en", "all of them", "All 4 ticked"],
  ] as const)("all of a list is said at once (%i)", async (id, tongue, words, said) => {
    const learner = await standAt(id, tongue, list[tongue]);
    expect((await learner.say(words)).text).toContain(said);
  });

  it.each([
    [5163, "zh", "快递点 短视频", 2],
    [5164, "en", "parcel point and a short video", 2],
  ] as const)(
    "things of a list are ticked by their names (%i)",
    async (id, tongue, words, count) => {
      const learner = await standAt(id, tongue, list[tongue]);
      const heard = await learner.say(words);
      expect(heard.buttons.filter((label) => label.startsWith("☑"))).toHaveLength(count);
    },
  );

  it.each([
    [5165, "zh", /头一回卖哪样最省事/, "核桃", /对。放得住/],
    [5166, "en", /Which of these is the easiest/, "walnuts", /^Yes/],
  ] as const)("a part of one answer is that answer (%i)", async (...row) => {
    const [id, tongue, asked, words, said] = row;
    const learner = await standAt(id, tongue, asked);
    expect((await learner.say(words)).text).toMatch(said);
  });
});

it.each([
  [5171, "今朝三单"],
  [5172, "今儿寄了三单"],
  [5173, "今日三单"],
])("hears parcels of today, as villages say it (%i)", async (id, words) => {
  const learner = village.person(id, "桂花");
  await joinUp(learner, { placement: "shop" });

  const heard = await learner.say(words);

  expect(heard.text).toMatch(/3|三/);
  expect(heard.text).not.toMatch(/没有核对过|你问的是/);
});
