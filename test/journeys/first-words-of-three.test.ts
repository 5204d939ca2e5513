/**
 * Three who have just come and do not write as a form would: a grandmother whose phone types what she says, a young mother
 * in a hurry, an uncle who writes as he speaks at home and believes nothing. What they tell is heard as told, what they
 * ask is not guessed, and what they sell is noted.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { agree, joinUp, walkTo, type Tongue } from "../support/people/road.ts";
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

let next = 8_300;
const tongueOf = (said: string): Tongue => (/\p{Script=Han}/u.test(said) ? "zh" : "en");
const comer = (tongue: Tongue): Villager =>
  village.person((next += 1), "Mei", tongue === "zh" ? "zh-hans" : "en");

async function learner(tongue: Tongue): Promise<Villager> {
  const person = comer(tongue);
  await joinUp(person, { tongue, placement: "goods" });
  return person;
}

async function atConsent(tongue: Tongue): Promise<Villager> {
  const person = comer(tongue);
  await person.start();
  await person.press(tongue === "zh" ? "中文" : "English");
  return person;
}

const ticks = ({ buttons }: Heard) =>
  buttons.filter((label) => /^[☑☐]/u.test(label)).map((label) => label[0]);

describe("who helps at home is ticked, and is no danger and no cry for help", () => {
  it.each([
    "我孙女说她帮我",
    "婆婆帮我",
    "阿拉老太婆帮我",
    "my granddaughter says she will help me",
    "my mother in law helps me",
  ])("%s", async (said) => {
    const person = await learner(tongueOf(said));

    expect(ticks(await person.say(said))).toEqual(["☐", "☐", "☐", "☑"]);
  });

  it("is heard in one breath with the rest", async () => {
    const person = await learner("zh");
    expect(ticks(await person.say("快递在乡上有一个我孙儿可以帮我"))).toEqual(["☐", "☑", "☐", "☑"]);
  });

  it.each([
    ["没人帮我", "☐"],
    ["你帮我勾一下", undefined],
    ["help me please", undefined],
  ] as const)("%s ticks nothing", async (said, tick) => {
    const person = await learner(tongueOf(said));

    expect(ticks(await person.say(said))[3]).toBe(tick);
  });

  it.each(["婆婆帮我", "my mother in law helps me"])("%s is heard elsewhere", async (said) => {
    const tongue = tongueOf(said);
    const person = comer(tongue);
    const joined = await joinUp(person, { tongue, placement: "goods" });
    await walkTo(person, joined, tongue === "zh" ? /说三样/ : /Name three things/, tongue);

    expect((await person.say(said)).text).not.toMatch(/替不了|不着急|I cannot do it for you/);
  });
});

describe("what somebody took home with them is a sale", () => {
  it.each([
    ["邻居要了一双 80", /\+80/],
    ["我姐拿了两双160", /\+160/],
    ["neighbour took one pair 80", /\+80/],
    ["my sister took a pair for 80", /\+80/],
  ])("%s", async (said, amount) => {
    const person = await learner(tongueOf(said));
    const { text } = await person.say(said);

    expect(text).toMatch(/记在账上了|Noted in your cash book/);
    expect(text).toMatch(amount);
  });

  it.each(["快递员拿了两件20", "我要了一双 80", "the courier took 2 for 20"])(
    "%s is none",
    async (said) => {
      const person = await learner(tongueOf(said));

      expect((await person.say(said)).text).not.toMatch(/\+(?:20|80)/);
    },
  );

  it.each([
    ["鸡蛋50", "记错了是六十"],
    ["eggs 50", "no it was sixty"],
  ])("%s is mended by a number in words: %s", async (line, mend) => {
    const person = await learner(tongueOf(line));
    await person.say(`+${line}`);

    expect((await person.say(mend)).text).toMatch(/\+60/);
  });

  it.each(["他给钱了", "铜钿收了", "he paid me", "got the money now"])(
    "that it was paid leads to the book: %s",
    async (said) => {
      const { text, buttons } = await (await learner(tongueOf(said))).say(said);

      expect(text).toMatch(/钱到手就好|the money is there/);
      expect(buttons).toContain(tongueOf(said) === "zh" ? "接着来" : "Go on");
    },
  );
});

it("what a thing costs to make is heard, and is no question", async () => {
  const person = await learner("zh");

  for (const said of ["海椒一斤本钱七块一个月搞得到五十斤", "一双本钱25 一星期做3双"]) {
    expect((await person.say(said)).text).toContain("听到了");
  }
  expect((await person.say("一双本钱25卖多少合适")).text).not.toContain("听到了");
});

it("晒干的海椒 is what is raw or dried", async () => {
  const person = comer("zh");
  const joined = await joinUp(person, { tongue: "zh", placement: "goods" });
  await walkTo(person, joined, /是哪一种/, "zh");

  expect((await person.say("晒干的海椒")).text).toContain("农产品");
});

describe("what comes next is the job at hand", () => {
  it.each([
    ["手工", "接下来呢"],
    ["deposit", "and then?"],
  ])("below a choice that %s led to, too: %s", async (about, said) => {
    const person = await learner(tongueOf(said));
    const card = await person.say("/next");
    const { text } = await person.say(about);
    expect(text).toMatch(/你问的是|Which do you mean/);

    expect((await person.say(said)).text).toBe(card.text);
  });

  it.each([
    "然后咧",
    "接下去咋弄",
    "下头呢",
    "接牢做",
    "侬叫我做啥",
    "再来",
    "what do you want me to do",
    "and then?",
  ])("%s", async (said) => {
    const person = await learner(tongueOf(said));
    const card = await person.say("/next");
    await person.say(tongueOf(said) === "zh" ? "谢谢" : "thanks");

    expect((await person.say(said)).text).toBe(card.text);
  });

  it.each(["现在怎么办", "what now"])("%s may be said of a trouble", async (said) => {
    const person = await learner(tongueOf(said));
    const card = await person.say("/next");

    expect((await person.say(said)).text).not.toBe(card.text);
  });
});

describe("before a yes", () => {
  it.each([
    "行吧我要学开网店",
    "我想学网上卖东西",
    "好格 侬讲讲看",
    "开始就开始",
    "那行吧 记吧",
    "i want to learn to open an online shop",
  ])("%s begins", async (said) => {
    const person = comer(tongueOf(said));
    await person.start();

    expect((await person.say(said)).text).toMatch(/我能记下你的名字|May I remember/);
  });

  it.each(["阿拉先问问 勿要记", "不要记我", "just asking, dont remember me"])(
    "%s is the no of the button",
    async (said) => {
      const tongue = tongueOf(said);
      const tapped = await atConsent(tongue);
      const typed = await atConsent(tongue);
      const no = await tapped.press(tongue === "zh" ? "不用记，我只问问" : "No, I'll only ask");

      expect((await typed.say(said)).text).toBe(no.text);
    },
  );

  it.each([
    "为啥要记阿拉",
    "吾俚村里有人讲是传销",
    "people in the village say this is a pyramid scheme",
  ])("%s is answered, and it is asked again", async (said) => {
    const { text } = await (await atConsent(tongueOf(said))).say(said);

    expect(text).toMatch(/^(?!我能记下|May I)[^]+(?:我能记下你的名字|May I remember)/);
  });

  it("a whole sentence in Chinese is not passed over", async () => {
    const { text } = await (await atConsent("zh")).say("我从广东回来带娃在家闲着也是闲着");

    expect(text).not.toMatch(/^我能记下/);
  });
});

describe("where they live and how far they are", () => {
  it.each([
    ["我是贵州的在那个虾子镇那边的村", "加上虾子镇"],
    ["随便 安吉那边", "加上安吉"],
    ["我们那点叫猫洞", "加上猫洞"],
    ["对坡村", "加上对坡村"],
  ])("%s", async (said, button) => {
    const person = comer("zh");
    await agree(person, { tongue: "zh" });

    expect((await person.say(said)).buttons).toContain(button);
  });

  it.each(["不告诉侬", "i wont tell you"])("%s says it later", async (said) => {
    const person = comer(tongueOf(said));
    await agree(person, { tongue: tongueOf(said) });

    expect((await person.say(said)).text).toMatch(/你现在到哪一步了|Where are you today/);
  });

  it("有东西 is heard beside a shop that there is not", async () => {
    const person = comer("zh");
    await agree(person, { tongue: "zh" });
    await person.press("以后再说");

    expect((await person.say("有东西得嘛就是莫得店")).text).toContain("手边的东西");
  });
});
