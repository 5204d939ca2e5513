/**
 * What learners type in passing: which way money went, two days in one line, doubt, "and then?", a newcomer's few words,
 * goods that are not fresh, words of Kenya before a village is known. In both languages, and as people would type it.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { agree, joinUp } from "../support/people/road.ts";
import { openTwoTongues } from "../support/people/two-tongues.ts";
import type { TestVillage, Villager } from "../support/people/village.ts";

let village: TestVillage;
let chen: Villager;
let ann: Villager;

beforeAll(async () => {
  ({ village, chen, ann } = await openTwoTongues());
});
afterAll(() => village.close());

const isHan = (said: string) => /\p{Script=Han}/u.test(said);
const by = (said: string) => (isHan(said) ? chen : ann);

let next = 7_700;
const stranger = (said: string) =>
  village.person((next += 1), "小梅", isHan(said) ? "zh-hans" : "en");

async function learner(said: string): Promise<Villager> {
  const person = stranger(said);
  await joinUp(person, {
    tongue: isHan(said) ? "zh" : "en",
    village: isHan(said) ? "上溪村" : "Stone Bridge",
  });
  return person;
}

async function asked(said: string): Promise<Villager> {
  const person = stranger(said);
  await person.start();
  await person.press(isHan(said) ? "中文" : "English");
  return person;
}

describe("whether money came in or went out", () => {
  it.each([
    ["honey 70", "it came in", /\+70/],
    ["honey 70", "received", /\+70/],
    ["蜂蜜七十块", "客人给的", /\+70/],
    ["蜂蜜七十块", "进账", /\+70/],
    ["honey 70", "I paid it", /-70/],
    ["蜂蜜七十块", "付出去的", /-70/],
  ])("is told in words (%s: %s)", async (line, side, noted) => {
    const person = await learner(line);
    await person.say(line);

    expect((await person.say(side)).text).toMatch(noted);
  });

  it.each([
    ["刚才卖了三斤 一百八 支付宝收的", /180/],
    ["收了现金六十五", /65/],
  ])("is known of a sum with how it was paid (%s)", async (line, sum) => {
    const heard = await (await learner(line)).say(line);

    expect(heard.text).toMatch(sum);
    expect(heard.buttons).not.toContain("+ 进的");
  });

  it.each(["卖了四双鞋垫 六十块", "sold four mats for 60"])(
    "is known where parcels were asked for (%s)",
    async (line) => {
      const person = await learner(line);
      await person.say("/orders");

      expect((await person.say(line)).text).toContain("+60");
    },
  );
});

describe("parcels of two days in one line", () => {
  const days = (person: Villager) =>
    village
      .rows<{ parcels: number }>(
        "select parcels from parcels_day join member on member.id = member_id where telegram_id = ? order by day",
        person.id,
      )
      .map(({ parcels }) => parcels);

  it.each([
    ["前天寄了四件，昨天寄了两件", [4, 2]],
    ["sent 4 parcels yesterday and 2 today", [4, 2]],
    ["yesterday 4 parcels sent, today 2", [4, 2]],
  ])("are two entries (%s)", async (line, counts) => {
    const person = await learner(line);
    await person.say(line);

    expect(days(person)).toEqual(counts);
  });

  it.each([
    ["昨天五个 今天一个也没有", [5, 0]],
    ["5 yesterday, none today", [5]],
  ])("are read by the open log as well (%s)", async (line, counts) => {
    const person = await learner(line);
    await person.say("/orders");
    await person.say(line);

    expect(days(person).slice(0, counts.length)).toEqual(counts);
  });

  it.each(["the second one", "第二个", "the maker wants a deposit of 40", "做盒子的要定金四十"])(
    "no count is made of %j",
    async (said) => {
      const person = await learner(said);
      await person.say("/orders");
      await person.say("3");
      await person.say(said);

      expect(days(person)).toEqual([3]);
    },
  );
});

describe("doubt", () => {
  it.each([
    ["how do I pack glass jars", "is that so?", "Still not clear"],
    ["玻璃罐怎么包", "是这样吗？", "还是没懂"],
  ])("after an answer says it simpler (%s: %s)", async (question, doubt, button) => {
    const person = await learner(question);
    await person.say(question);

    expect((await person.say(doubt)).buttons).toContain(button);
  });

  it.each([
    ["is this free", "really??", "Ask the association"],
    ["学这个要钱吗", "是么", "问协会"],
  ])("after talk leads to a person (%s: %s)", async (talk, doubt, button) => {
    const person = await learner(talk);
    await person.say(talk);
    const heard = await person.say(doubt);

    expect(heard.text).toMatch(/need not just believe me|不用光听我说/);
    expect(heard.buttons).toContain(button);
  });
});

describe("what comes next", () => {
  it.each(["what comes after that", "ok what next?", "往后呢", "接下来呢"])(
    "is the job at hand where nothing was read (%s)",
    async (said) => {
      const person = await learner(said);
      const card = await person.say("/next");
      await person.say(isHan(said) ? "谢谢" : "thanks");

      expect((await person.say(said)).text).toBe(card.text);
    },
  );

  it.each(["the third one", "我选第三个"])("nothing is chosen by %j", async (said) => {
    const heard = await by(said).say(said);

    expect(heard.text).toMatch(/Which one do you mean\?|你说的是哪一个/);
  });

  it.each(["what is left for this month", "这个月落了好多"])(
    "the month is opened by %j",
    async (said) => {
      const person = await learner(said);
      await person.say("+55");

      expect((await person.say(said)).text).toMatch(/55/);
    },
  );

  it.each(["what is left for this month", "这个月能落多少"])(
    "the empty book is shown to %j",
    async (said) => {
      const heard = await (await learner(said)).say(said);

      expect(heard.buttons).toContain(isHan(said) ? "记账本" : "Cash book");
    },
  );
});

describe("opinions of buyers, faces, deposits", () => {
  it.each([
    ["I give him 20 if he takes the bad review down", /Give no money and no gift/],
    ["返她十块，叫她把差评撤了", /别给，钱和东西都别给|不能拿钱、拿东西换/],
    ["shall I ask him to remove it", /Do not press her/],
    ["能不能叫她把那条删了", /别逼她|平台也不能删买家的评价/],
    ["I'd rather not show my face", /hands, goods and the real place/],
    ["我害羞，不想露面", /拍手、拍货、拍真的地方/],
    [
      "the jar factory asks for 500 as deposit",
      /Send nothing to a stranger|send nothing, not even a deposit/,
    ],
    ["卖袋子的厂家叫先付两百定金", /一分定金也别打/],
    ["I will send her a photo of my hats", /Cover names and numbers/],
    ["我拍张照片发给他", /名字、号码先遮住/],
    ["she paid by mpesa but nothing arrived", /Send nothing yet/],
    ["他说转过来了，可是没到账", /先别发货/],
  ])("%j is answered", async (said, answer) => {
    expect((await (await learner(said)).say(said)).text).toMatch(answer);
  });
});

describe("goods that came bad", () => {
  const fresh = /Claims for rotten fruit|坏果怎么赔/;
  const general = /The buyer says quality is bad|买家说质量不好|嫌质量不好/;

  it.each([
    ["顾客说香菇坏了要退钱", general],
    ["顾客说葡萄坏了要退钱", fresh],
  ])("are those that are named (%s)", async (said, answer) => {
    expect((await (await learner(said)).say(said)).text).toMatch(answer);
  });

  it("are those that the learner sells", async () => {
    const person = await learner("客");
    await person.say("/price");
    await person.say("笋干 20 3 35");
    await person.say("/next");

    expect((await person.say("客人说坏了要退钱")).text).toMatch(general);
  });

  it("are asked for where nobody knows them", async () => {
    const heard = await (await learner("客")).say("客人说坏了要退钱");

    expect(heard.buttons).toEqual(expect.arrayContaining(["坏果", "嫌质量不好"]));
  });
});

describe("a newcomer's few words, before a yes", () => {
  it.each([
    ["then what?", /Then I ask which village/],
    ["how much is it", /Nothing, today and later/],
    ["what for?", /So that you can come back/],
    ["why is it free", /association of your county runs me/],
    ["will my wife find out", /I tell nobody at home/],
    ["接着呢", /接下来我问你是哪个村的/],
    ["好多钱", /不收钱，今天不收/],
    ["干啥要记", /下回好接着学/],
    ["凭啥不收钱", /县里的电商协会办的/],
    ["我婆婆会不会晓得", /我不跟家里人说/],
  ])("%j is answered, and it is asked again", async (said, answer) => {
    const person = await asked(said);
    const heard = await person.say(said);

    expect(heard.text).toMatch(answer);
    expect(heard.text).toMatch(/May I remember your first name|我能记下你的名字/);
    expect(heard.buttons).toContain(isHan(said) ? "可以" : "Yes");
  });
});

describe("words of Kenya before the village is known", () => {
  it.each([
    ["there is only matatu around here", /matatu stage/],
    ["what do I pay to send to Nairobi", /matatu stage/],
  ])("%j is answered for Kenya", async (said, answer) => {
    const person = stranger(said);
    await agree(person, { tongue: "en" });
    const heard = await person.say(said);

    expect(heard.text).toMatch(answer);
    expect(heard.text).not.toMatch(/China|could not read/);
  });
});

describe("a phone, a number, a break", () => {
  it.each([
    [
      "I have a new sim, is my progress lost",
      /Do not lose your old Telegram|A new Telegram account is somebody new to me/,
    ],
    ["我换了手机号，以前学的还在吗", /就在Telegram的“设置”里把号码换成新的/],
    ["can I use my daughter's phone and mine too", /write to me from both phones/],
    ["女儿的手机和我的手机都能学吗", /两部手机都能登/],
    ["please do not delete, only pause", /how long I shall be quiet/],
    ["不是删掉，先停几天", /选个日子/],
  ])("%j is heard", async (said, answer) => {
    expect((await by(said).say(said)).text).toMatch(answer);
  });

  it.each(["resume", "恢复"])("a break ends with %j", async (said) => {
    const person = await learner(said);
    const choices = await person.say("/pause");
    await person.press(choices.buttons[0]!);

    expect((await person.say(said)).text).toMatch(/The break is over|不歇了/);
  });
});
