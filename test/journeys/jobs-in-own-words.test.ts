/**
 * Jobs answered in own words rather than by buttons: what they said who were asked, a quiz by a few of its words, a list by
 * what is there. What is said about the job, "I don't know what to write", is never kept as its answer.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { joinUp, placements, walkTo, type Tongue } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

let village: TestVillage;
beforeAll(async () => {
  village = await openVillage();
});
afterAll(() => village.close());

let next = 41_000;
const someone = (tongue: Tongue): Villager =>
  village.person((next += 1), "Zawadi", tongue === "en" ? "en" : "zh-hans");

const asked = {
  one: { en: /Ask one person at home/, zh: /你能帮我打包或者拍照/ },
  own: { en: /Say why you want to sell/, zh: /用一句话说说/ },
  quiz: { en: /You ask a neighbour to join/, zh: /哪句话她听了好拿主意/ },
  caller: { en: /Read me the code/, zh: /念给我/ },
  list: { en: /Tick each kind/, zh: /想想身边的人/ },
  home: { en: /Tell your family tonight/, zh: /今晚跟家里/ },
  courier: { en: /Ask the parcel point for one price/, zh: /快递点/ },
  sample: { en: /Post ONE sample/, zh: /寄一个样品/ },
} as const;

async function at(
  tongue: Tongue,
  job: keyof typeof asked,
  placement: keyof typeof placements = "nothing",
): Promise<Villager> {
  const person = someone(tongue);
  await walkTo(person, await joinUp(person, { tongue, placement }), asked[job][tongue], tongue);
  return person;
}

const kept = { en: "Kept:", zh: "记下了：" } as const;

describe("words about a job that asks for own words", () => {
  it.each([
    ["en", "i dont know what to write", /as you would to a neighbour/],
    ["en", "sorry, im not good with words", /as you would to a neighbour/],
    ["en", "give me an example", /as you would to a neighbour/],
    ["en", "same as above", /as you would to a neighbour/],
    ["en", "asdfgh", /as you would to a neighbour/],
    ["en", "i wrote half of it", /Then send it here/],
    ["en", "my son is calling me", /It stays here.*Tap Later/s],
    ["en", "i forgot", /It stays here/],
    ["zh", "不知道写啥", /平常跟邻居怎么说/],
    ["zh", "俺不会写", /平常跟邻居怎么说/],
    ["zh", "举个例子呗", /平常跟邻居怎么说/],
    ["zh", "写了一半", /有多少发多少/],
    ["zh", "孩子叫我了", /丢不了.*以后再说/s],
    ["zh", "俺再寻思寻思", /丢不了/],
    ["zh", "随便", /丢不了/],
  ] as const)("in %s “%s” is answered, and the job is still there", async (tongue, said, reply) => {
    const person = await at(tongue, "own");

    const heard = await person.say(said);

    expect(heard.text).toMatch(reply);
    expect(heard.text).toMatch(asked.own[tongue]);
    expect(heard.text).not.toContain(kept[tongue]);
  });

  it.each([
    ["en", "i dont know how to sell so my son shows me"],
    ["en", "for my kids"],
    ["zh", "不想出去打工，在家卖点鸡蛋"],
    ["zh", "为了娃"],
  ] as const)("in %s “%s” is the answer itself", async (tongue, said) => {
    const person = await at(tongue, "own");

    expect((await person.say(said)).text).toContain(
      `${kept[tongue]}${tongue === "en" ? " " : ""}${said}`,
    );
  });

  it.each([
    ["en", "havent asked yet", /It stays here/],
    ["zh", "快递点关门了", /丢不了/],
  ] as const)("in %s “%s” is no price of a courier", async (tongue, said, reply) => {
    const person = await at(tongue, "courier", "goods");

    expect((await person.say(said)).text).toMatch(reply);
  });
});

describe("what they said who were asked, as it is told at home", () => {
  it.each([
    ["en", "one", "asked my sister she said yes", /Two people can pack/],
    ["en", "one", "my husband says ok he will pack", /Two people can pack/],
    ["en", "one", "nobody wants to", /You asked; that was the job/],
    ["en", "one", "i have nobody to ask", /Then begin alone/],
    ["en", "one", "i will ask her tomorrow", /ask you tomorrow evening/],
    ["en", "home", "told my wife, she is afraid we loose money", /A worry is useful/],
    ["en", "home", "they like it", /they heard it from you/],
    ["zh", "one", "问了俺闺女，她说中", /一个打包，一个回话/],
    ["zh", "one", "俺那口子答应了", /一个打包，一个回话/],
    ["zh", "one", "没人愿意", /问了，今天的活就做完了/],
    ["zh", "one", "明天再问", /明晚再问你/],
    ["zh", "home", "跟俺媳妇说了，她怕赔钱", /担心是好事/],
    ["zh", "home", "都支持", /由你亲口说/],
  ] as const)("in %s at %s “%s” is heard", async (tongue, job, said, reply) => {
    const person = await at(tongue, job);

    expect((await person.say(said)).text).toMatch(reply);
  });

  it.each([
    ["en", "it came whole", /Note the days/],
    ["en", "my sister got it, all good", /Note the days/],
    ["en", "the jar broke", /Better now than with a buyer/],
    ["zh", "收到了，好好的", /记下|走了几天|几天/],
    ["zh", "瓶子碎了", /卖给人家/],
  ] as const)("in %s “%s” is how the sample arrived", async (tongue, said, reply) => {
    const person = await at(tongue, "sample", "goods");

    const heard = await person.say(said);

    expect(heard.text).toMatch(reply);
    expect(heard.buttons[0]).toBe(tongue === "en" ? "Go on" : "接着来");
  });

  it.each([
    ["en", "i did it", /I hear you\. Tap what fits best/],
    ["en", "asked him but he said maybe later", /I hear you\. Tap what fits best/],
    ["en", "she said yes but how much do i pay her", /^(?!.*Two people can pack)/s],
    ["zh", "问了", /哪样最像，就点哪样/],
    ["zh", "他说随便你", /哪样最像，就点哪样/],
    ["zh", "他说不行", /问了，今天的活就做完了/],
  ] as const)("in %s “%s” is no yes", async (tongue, said, reply) => {
    const person = await at(tongue, "one");

    const heard = await person.say(said);

    expect(heard.text).toMatch(reply);
    expect(heard.text).not.toMatch(/Two people can pack|一个打包，一个回话/);
  });
});

describe("a quiz answered in words", () => {
  it.each([
    ["en", "quiz", "the basket one with the son", /It names the thing/],
    ["en", "caller", "i would hang up and look in the app", /the app says so/],
    ["en", "caller", "read it to him", /These callers sound real/],
    ["zh", "quiz", "卖篮子那个", /卖什么、为难在哪/],
    ["zh", "caller", "俺会挂掉，自己看app", /App里会说/],
    ["zh", "caller", "挂了呗", /App里会说/],
  ] as const)("in %s at %s hears “%s”", async (tongue, job, said, reply) => {
    const person = await at(tongue, job);

    expect((await person.say(said)).text).toMatch(reply);
  });

  it.each([
    ["en", "i already read him the code", /Give the code to nobody/],
    ["zh", "俺已经念给他了", /先挂电话|马上/],
  ] as const)("in %s hears “%s” as the danger that it is", async (tongue, said, reply) => {
    const person = await at(tongue, "caller");

    expect((await person.say(said)).text).toMatch(reply);
  });
});

describe("a list told in a sentence", () => {
  it.each([
    [
      "en",
      "my aunt grows apples and my son is good with the phone",
      ["Grows or makes something", "Patient with a phone"],
    ],
    ["zh", "俺婶子会种苹果，俺儿子会玩手机", ["会种会做东西的", "手机玩得转、有耐心的"]],
  ] as const)("in %s ticks what is there", async (tongue, said, ticked) => {
    const person = await at(tongue, "list");

    const { buttons } = await person.say(said);

    expect(buttons.filter((label) => label.startsWith("☑"))).toEqual(
      ticked.map((label) => `☑ ${label}`),
    );
  });

  it.each([
    ["en", "i did it", /Tap what fits best/],
    ["zh", "弄好了", /哪样最像，就点哪样/],
  ] as const)(
    "in %s “%s” with nothing ticked is no reason for joy",
    async (tongue, said, reply) => {
      const person = await at(tongue, "list");

      expect((await person.say(said)).text).toMatch(reply);
    },
  );
});

describe("a wish to be reminded, at a job", () => {
  it.each([
    [
      "en",
      "remind me tomorrow",
      /again tomorrow at 19:30/,
      /You wanted to come back to this.*Say why you want to sell/s,
    ],
    ["zh", "明天提醒我", /明天19:30我再来问你/, /用一句话说说/],
  ] as const)("in %s “%s” is kept", async (tongue, said, reply, reminded) => {
    const person = await at(tongue, "own");

    const heard = await person.say(said);
    await village.later({ days: 2 });

    expect(heard.text).toMatch(reply);
    expect((await person.heard()).text).toMatch(reminded);
  });

  it.each([
    ["en", "please remind me to call my aunt tomorrow"],
    ["zh", "提醒我明天给婶子打电话"],
  ] as const)("in %s “%s” is not of the job, and not its answer", async (tongue, said) => {
    const person = await at(tongue, "own");

    const { text } = await person.say(said);

    expect(text).not.toMatch(/ask you again|我再来问/);
    expect(text).not.toContain(kept[tongue]);
  });
});

describe("the money is spent", () => {
  it.each([
    ["en", "my money is all spent", /borrow nothing/],
    ["en", "all the money is gone", /borrow nothing/],
    ["zh", "钱俺都花了", /也别借/],
    ["zh", "俺的钱花光了", /也别借/],
  ] as const)(
    "in %s “%s” is heard as that, and is no answer to a job",
    async (tongue, said, reply) => {
      const person = await at(tongue, "own");

      const { text } = await person.say(said);

      expect(text).toMatch(reply);
      expect(text).not.toContain(kept[tongue]);
    },
  );

  it.each([
    ["en", "i spent all my money on adverts how much is enough"],
    ["zh", "眼睛花了看不清"],
  ] as const)("in %s “%s” is something else", async (tongue, said) => {
    const person = await at(tongue, "one");

    expect((await person.say(said)).text).not.toMatch(/borrow nothing|也别借/);
  });
});

describe("“may I remember you?”, half answered", () => {
  it.each([
    ["en", "no 6", /^May I remember/],
    ["zh", "不 6", /^我能记下/],
  ] as const)("in %s “%s” is asked again", async (tongue, said, reply) => {
    const person = someone(tongue);
    await person.start();
    await person.press(tongue === "en" ? "English" : "中文");

    const heard = await person.say(said);

    expect(heard.text).toMatch(reply);
    expect(heard.buttons).toHaveLength(3);
  });

  it.each([
    ["en", "what do you mean", "Yes"],
    ["zh", "啥意思", "可以"],
  ] as const)(
    "in %s “%s” hears what is kept, with the way to say yes",
    async (tongue, said, yes) => {
      const person = someone(tongue);
      await person.start();
      await person.press(tongue === "en" ? "English" : "中文");

      expect((await person.say(said)).buttons).toContain(yes);
    },
  );

  it.each([
    ["en", "well ok then", /Which village/],
    ["zh", "那中吧", /哪个村/],
  ] as const)("in %s “%s” is a yes", async (tongue, said, reply) => {
    const person = someone(tongue);
    await person.start();
    await person.press(tongue === "en" ? "English" : "中文");

    expect((await person.say(said)).text).toMatch(reply);
  });
});
