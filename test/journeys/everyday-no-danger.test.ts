/** What sellers say every day: heard as that, and never answered as a danger; a danger beside it is one still. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { agree, joinUp } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

let village: TestVillage;
let asha: Villager;
let chen: Villager;

beforeAll(async () => {
  village = await openVillage();
  asha = village.person(6101, "Asha", "en");
  await joinUp(asha, { tongue: "en", placement: "goods" });
  chen = village.person(6102, "陈姐");
  await joinUp(chen, { placement: "goods" });
});

afterAll(() => village.close());

const by = (said: string) => (/\p{Script=Han}/u.test(said) ? chen : asha);

describe("everyday words", () => {
  it.each([
    ["client told me he will buy two carpets now he is not replying", /Many who ask go quiet/],
    ["she wanted to buy 5 jar, went quiet for three days", /Many who ask go quiet/],
    ["客人说要买十斤，两天没动静了", /多半不是你的错/],
    ["i only sell on my whatsapp status", /I hear you/],
    ["we post our baskets on facebook", /I hear you/],
    ["i have khalti and a bank account in my own name", /I hear you/],
    ["who is paying you for all this", /no share of what you sell/],
    ["你们靠什么赚钱呀", /一分不抽/],
    ["too slow for me, boring", /open another step/],
    ["这些我都会了，讲快点", /想先看别的/],
  ])("are heard: %j", async (said, words) => {
    const heard = await by(said).say(said);

    expect(heard.text).toMatch(words);
    expect(heard.text).not.toMatch(/^(?:If |要是有人)/);
  });

  it.each([
    ["fungus came on my lemon achar can i sell it still", /sell no more/],
    ["辣椒酱鼓包了，还能卖吗", /别卖别发/],
    ["no buyer replies, i want everything to end", /Stop here/],
    ["i sell on facebook and a caller wants the code", /Give the code to nobody/],
  ])("beside which a danger is one still: %j", async (said, words) => {
    expect((await by(said).say(said)).text).toMatch(words);
  });
});

describe("asked how far they are", () => {
  it.each([
    [6131, "en", "i get like 4 order a day from my neighbours", /I sell every day$/m],
    [6133, "en", "we post our mats on whatsapp status and sell", /I have a shop$/m],
    [6132, "zh", "我一直在朋友圈卖笋干", /已经在卖了/],
  ] as const)("whoever sells already is heard so (%i)", async (id, tongue, said, line) => {
    const learner = village.person(id, "Rita", tongue === "zh" ? "zh-hans" : "en");
    await agree(learner, { tongue });
    await learner.press(tongue === "zh" ? "以后再说" : "I'll say it later");

    expect((await learner.say(said)).text).toMatch(line);
  });
});

describe("one phone for several", () => {
  it.each([
    ["this is the daughter typing my name is Rita, i want to learn too", /Who uses this phone/],
    ["my husband and me share one phone he also wants to learn", /Who uses this phone/],
    ["send link for my friend she wants to join", /Bring a neighbour/],
    ["我和老公用同一个手机，他也想学", /谁在用|手机/],
  ])("is where it leads: %j", async (said, door) => {
    const heard = await by(said).say(said);

    expect(heard.buttons.join()).toMatch(door);
  });
});

describe("own data", () => {
  it.each([
    ["pls send me my data", /My next job/],
    ["where can i see all information you have about me", /What is kept/],
    ["把我的资料发给我看看", /记了什么|记下/],
  ])("is shown, and nothing is offered to be deleted: %j", async (said, door) => {
    const heard = await by(said).say(said);

    expect(heard.buttons.join()).toMatch(door);
    expect(heard.buttons.join()).not.toMatch(/Delete everything|全部删/);
  });
});

describe("a wrong tap that is told where a job asks for words", () => {
  it.each([
    [6111, "en", "i ticked all of them by mistake", /No harm done/, "All of these"],
    [6112, "zh", "我点错了，没有寄件点", /坏不了|不要紧/, "一样不少"],
  ] as const)("is no answer to it (%i)", async (id, tongue, said, words, all) => {
    const learner = village.person(id, "Rita", tongue === "zh" ? "zh-hans" : "en");
    const list = await joinUp(learner, { tongue, placement: "goods" });
    await learner.press(list.buttons.find((label) => label.includes(all)) ?? all);

    const heard = await learner.say(said);

    expect(heard.text).toMatch(words);
    expect(heard.text).not.toMatch(/Kept:|记下了/);
  });
});

describe("after a trick", () => {
  it.each([
    [
      6121,
      "en",
      "got sms pay 200 to release parcel is it real",
      "i clicked that link",
      /Close that page now/,
    ],
    [
      6122,
      "en",
      "a man called from the bank wants my pin",
      "i did not type anything",
      /typed nothing there/,
    ],
    [
      6123,
      "en",
      "i won a car they want 900 fee first",
      "it was just a forwarded message",
      /did nothing with it/,
    ],
    [6124, "zh", "有人打电话说要验证码", "我点了那个链接", /先把那个网页关掉/],
    [6125, "zh", "中奖了要先交手续费", "我没回他", /没理它就对了/],
  ] as const)("is heard what was done (%i)", async (id, tongue, trick, said, words) => {
    const learner = village.person(id, "Rita", tongue === "zh" ? "zh-hans" : "en");
    await joinUp(learner, { tongue });
    await learner.say(trick);

    expect((await learner.say(said)).text).toMatch(words);
  });
});
