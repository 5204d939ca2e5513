/**
 * What people say who dictate and type as they talk: a grandmother who wrote before Start, a young seller who wants the
 * number, a caller's victim, a mentor between two learners. What they say is heard as what it is, and nothing is lost.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { appointMentor } from "../support/people/mentors.ts";
import { joinUp, walkTo } from "../support/people/road.ts";
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

let next = 7_400;
const isHan = (said: string) => /\p{Script=Han}/u.test(said);
const newcomer = (said: string): Villager =>
  village.person((next += 1), "桂香", isHan(said) ? "zh-hans" : "en");

async function learner(said: string): Promise<Villager> {
  const person = newcomer(said);
  await joinUp(person, { tongue: isHan(said) ? "zh" : "en", placement: "goods" });
  return person;
}

async function sayAll(person: Villager, words: readonly string[]): Promise<Heard> {
  let heard = await person.heard();
  for (const each of words) heard = await person.say(each);
  return heard;
}

const consent = /我能记下|May I remember/;
const askedVillage = /哪个村|Which village/;

describe("who wrote before Start", () => {
  it.each([
    ["你好", "来嘛 开始学噻"],
    ["在不在", "那我们开始吧"],
    ["老师好", "要得"],
    ["hello there", "ok lets start now"],
    ["good morning", "yes"],
  ])("says “%s”, then “%s”, and begins", async (...words) => {
    expect((await sayAll(newcomer(words[0]), words)).text).toMatch(consent);
  });

  it("begins no more by a question or a story", async () => {
    const heard = await sayAll(newcomer("中"), ["你好", "开始学要交钱不"]);

    expect(heard.text).not.toMatch(consent);
  });

  it("does not ask an officer", async () => {
    const heard = await sayAll(village.person(9_001, "周会长"), ["你好", "开始吧"]);

    expect(heard.text).not.toMatch(consent);
  });
});

describe("the first two screens", () => {
  it.each(["就中文嘛，英文我又不懂", "讲普通话", "in english please"])(
    "“%s” chooses the language",
    async (said) => {
      const person = newcomer(said);
      await person.start();

      expect((await person.say(said)).text).toMatch(consent);
    },
  );

  it.each(["要得要得 搞快点", "嗯 可以的 你弄", "记噻 有啥记不得", "sure go on quickly"])(
    "“%s” is a yes to being remembered",
    async (said) => {
      const person = newcomer(said);
      await sayAll(person, ["/start", isHan(said) ? "开始学" : "start"]);

      expect((await person.say(said)).text).toMatch(askedVillage);
    },
  );

  it.each(["可以是可以 先讲清楚", "好 哪个看得到", "ok but who sees it", "yes only if it is free"])(
    "“%s” is none",
    async (said) => {
      const person = newcomer(said);
      await sayAll(person, ["/start", isHan(said) ? "开始学" : "start"]);

      expect((await person.say(said)).text).not.toMatch(askedVillage);
    },
  );

  it("hears goods where somebody does not know how to sell them", async () => {
    const person = newcomer("中");
    await sayAll(person, ["/start", "开始学", "可以", "以后再说"]);

    const heard = await person.say("屋头有腊肉有红苕粉 从来没卖过 不知道怎么弄");

    expect(heard.text).toContain("有东西，没开店");
  });
});

describe("after a caller wanted the code", () => {
  it.each([
    ["有人打电话冒充客服要我念验证码", "遭了 我已经报给他了", /先打银行止付/],
    ["有人打电话冒充客服要我念验证码", "验证码我说出去了咋整", /打银行/],
    ["a man on the phone wants the code", "oh no i read it to him", /call the bank/],
  ])("%s: “%s”", async (caller, said, heard) => {
    const person = await learner(caller);

    expect((await sayAll(person, [caller, said])).text).toMatch(heard);
  });

  it.each([
    ["有人打电话冒充客服要我念验证码", "买家嫌货咸 只给了两颗星"],
    ["a man on the phone wants the code", "the buyer gave me two stars"],
  ])("%s: “%s” is no payment", async (caller, said) => {
    const person = await learner(caller);

    expect((await sayAll(person, [caller, said])).text).not.toMatch(/止付|call the bank/);
  });
});

describe("what sounds like a danger and is none", () => {
  it.each([
    "抖音小店给我封了 里头还有三千块提不出来",
    "平台判我卖假货 账号冻了 我就是自家晒的",
    "有人说花三百帮我解封 店还能开不",
    "they suspended my shop and hold my payout",
  ])("a stopped shop: %s", async (said) => {
    const { text } = await (await learner(said)).say(said);

    expect(text).toMatch(/申诉|appeal/);
    expect(text).not.toMatch(/刷单|自称|stranger says/);
  });

  it("a caller who says so stays one", async () => {
    const said = "有个电话说我店被冻结了 要先交保证金解冻";

    expect((await (await learner(said)).say(said)).text).toMatch(/挂掉|别付/);
  });

  it.each([
    "儿子姑娘都在外面打工 屋里就我跟孙娃子",
    "他爸他妈都在广东打工，娃跟我睡",
    "all my children work in the city and i keep the goats",
  ])("people who work far away: %s", async (said) => {
    expect((await (await learner(said)).say(said)).text).toMatch(/不容易|that is a lot/);
  });

  it("a child who is hurt stays one", async () => {
    const said = "孩子爸在外头打工 后妈把娃打得满身青";

    expect((await (await learner(said)).say(said)).text).toMatch(/110/);
  });
});

describe("what was sold and sent", () => {
  it.each([
    ["今天卖了三斤给二姑 她转我75", /75/],
    ["前天出了21单 到手315块", /315/],
    ["卖掉了两双布鞋，一共一百六", /160/],
  ])("is kept for the book: %s", async (said, sum) => {
    const { text, buttons } = await (await learner(said)).say(said);

    expect(text).toMatch(sum);
    expect(buttons.join()).toContain("撤回");
  });

  it("is kept while a job asks for words, which it is not", async () => {
    const person = await learner("中");
    await person.say("都有 快递在镇上");

    const heard = await person.say("嗯 卖了两把给隔壁 他给了我30块");

    expect(heard.text).not.toContain("记下了：");
    expect(heard.buttons.join()).toContain("撤回");
  });

  it("counts parcels that went", async () => {
    const heard = await (await learner("中")).say("昨天走了14单");

    expect(heard.text).toContain("14个包裹");
  });

  it.each([
    ["粉条成本6块 卖12 邮费3块 袋子5毛 我挣好多", "12 − 3 − 0.50 − 6 = 2.50"],
    ["cost 85 sell 150 courier 40, what is left", "150 − 40 − 85 = 25"],
  ])("is reckoned: %s", async (said, sum) => {
    expect((await (await learner(said)).say(said)).text).toContain(sum);
  });
});

it.each(["都有 快递点走路十分钟", "all of these, the post is near"])(
  "“%s” ticks the whole list",
  async (said) => {
    expect((await (await learner(said)).say(said)).text).toMatch(/4样都齐了|All 4|all 4/);
  },
);

it("is not ticked where something is missing", async () => {
  expect((await (await learner("中")).say("都有 就是没快递")).text).not.toContain("都齐了");
});

it.each([
  ["这张照片拍得要得没", /得让人看/],
  ["is this photo good enough?", /a person can/],
  ["我用媳妇的身份证可以不", /店就是谁的/],
  ["can i open the shop with my son's id", /his or her shop|Opening a Taobao shop/],
])("“%s” has an answer", async (said, heard) => {
  expect((await (await learner(said)).say(said)).text).toMatch(heard);
});

it("hears thanks that say sorry for the trouble", async () => {
  expect((await (await learner("中")).say("多谢哈 麻烦你半天")).text).toContain("不客气");
});

describe("a mentor of several", () => {
  let mentor: Villager;
  const learners: Villager[] = [];

  beforeAll(async () => {
    const officer = village.person(9_001, "周会长");
    await officer.start();
    mentor = village.person(5_001, "李师傅");
    await joinUp(mentor, { village: "下溪村" });
    await appointMentor(officer, mentor, { village: "下溪村", name: "李师傅" });
    for (const [at, name] of ["春梅", "阿水"].entries()) {
      const person = village.person(7_900 + at, name);
      const joined = await joinUp(person, { village: "下溪村", placement: "goods" });
      await walkTo(person, joined, /四个数写一行/);
      await person.say("卖58 收来35 快递7 袋子0.8");
      learners.push(person);
    }
    await mentor.heard();
  });

  it("sends nobody words of their own work, or for somebody else; to all only when it is tapped", async () => {
    await mentor.say("/review");

    const reason = await mentor.say("箱子便宜了 我们都要一块五");
    const other = await mentor.say("告诉阿水 笋先放阴凉处");
    const all = await mentor.say("给大家说一声 后天下雨收货");
    await mentor.say("/review");
    const again = await mentor.say("快递费写少了");
    const ill = await mentor.say("这两天住院了 看不了");

    expect(reason.text).toContain("春梅");
    expect(other.text).toContain("发给阿水");
    expect(other.text).not.toContain("一块五");
    expect(all.text).toContain("发给你带的2个人");
    expect(all.text).toContain("“后天下雨收货”");
    expect(again.text).toContain("“快递费写少了”");
    expect(ill.text).toContain("你不在的时候");
    expect(ill.text).not.toContain("快递费写少了");
  });

  it("begins anew with what comes much later", async () => {
    await mentor.say("/review");
    await mentor.say("照片没照清楚");
    await village.later({ minutes: 20 });

    expect((await mentor.say("袋子要厚一点")).text).not.toContain("照片没照清楚");
  });

  it("goes on to the next, and praises it", async () => {
    await mentor.say("/review");

    const second = await mentor.say("看下一个");
    const good = await mentor.say("这个不错");

    expect(second.text).toContain("给你看几个数");
    expect(good.text).toContain("：好");
  });

  it("is thanked", async () => {
    const heard = await learners[0]!.say("谢谢李师傅 你跟他说一声");

    expect(heard.buttons.join()).toContain("发");
    expect(heard.text).toContain("李师傅");
  });

  it("shows an officer no question without words", async () => {
    const officer = village.person(9_001, "周会长");
    await learners[1]!.photo();
    await learners[1]!.press(/发过去/);
    await mentor.heard();

    expect((await officer.say("/questions")).text).not.toMatch(/有人问：\s*\n\s*\n\s*\n/);
    expect((await mentor.say("/questions")).text).toContain("阿水");
  });
});
