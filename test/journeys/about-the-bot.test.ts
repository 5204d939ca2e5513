/** What people type about the bot itself, in a few words: it is heard, and one tap leads to what they want. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { joinUp } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

let village: TestVillage;
let chen: Villager;
let ann: Villager;

beforeAll(async () => {
  village = await openVillage();
  chen = village.person(5001, "陈姐");
  ann = village.person(5002, "Ann", "en");
  await joinUp(chen, { village: "上溪村" });
  await joinUp(ann, { tongue: "en", village: "Stone Bridge" });
  // No task waits for words.
  await chen.press(/更多/);
  await ann.press(/More/);
});
afterAll(() => village.close());

type Case = readonly [said: string, answer: string, button: string, leadsTo: string];

const inChinese: readonly Case[] = [
  ["要钱不", "不要钱", "接着来", ""],
  ["别给我发了", "这阵子我就不找你", "歇一阵", "歇多久"],
  ["把我删了", "删了找不回来", "全部删掉", "全部删掉吗"],
  ["别人看得到我号码不", "你的号码我不知道", "记了什么", ""],
  ["换手机了还在不", "没丢", "接着来", ""],
  ["咋变英文了", "点下面", "中文 / English", "English"],
  ["我不姓王", "自己改", "我的名字和村子", ""],
  ["媳妇也能用不", "欢迎来", "请邻居来", "t.me"],
  ["得学几天", "快慢你定", "学到哪里了", ""],
  ["菜单呢", "别的都在这儿", "菜单", ""],
];

const inEnglish: readonly Case[] = [
  ["is this free?", "I cost you nothing", "Go on", ""],
  ["stop sending me messages", "how long I shall be quiet", "Take a break", "How long"],
  [
    "delete me",
    "deleted, at once and for good",
    "Delete everything",
    "Delete everything about you",
  ],
  ["they see my number?", "I don't know your number", "What is kept", "I keep"],
  ["new phone same me?", "not lost", "Go on", ""],
  ["wrong language", "English and Chinese", "中文 / English", "中文"],
  ["thats not my name", "change your name", "My name and village", ""],
  ["my wife also?", "welcome", "Bring a neighbour", "t.me"],
  ["how many days lesson", "set the pace", "How far am I", ""],
  ["where is the menu", "everything else", "Menu", ""],
];

describe("what is said about the bot", () => {
  it.each([
    ["Chinese", () => chen, inChinese],
    ["English", () => ann, inEnglish],
  ] as const)("is heard, and leads on in one tap, in %s", async (_tongue, who, cases) => {
    // What was spoken of before is over.
    await village.later({ minutes: 31 });
    for (const [said, answer, button, leadsTo] of cases) {
      const heard = await who().say(said);
      expect(heard.text, said).toContain(answer);
      const label = heard.buttons.flat().find((each) => each.includes(button));
      expect(label, `${said}: ${heard.buttons.join()}`).toBeDefined();
      const next = await who().press(label!);
      expect(next.text, said).toContain(leadsTo);
      expect(next.text, said).not.toBe("");
    }
  });

  it("tells a few words about selling from it, and offers what they may mean", async () => {
    const offers = [
      (await chen.say("店封了咋整")).text,
      (await chen.say("照片咋拍")).text,
      (await ann.say("tax?")).text,
      (await ann.say("honey jar brake in post")).text,
    ];

    expect(offers[0]).toMatch(/你问的是|依据/);
    expect(offers[1]).toMatch(/你问的是|依据/);
    expect(offers[2]).toMatch(/Which do you mean|From:/);
    expect(offers[3]).toMatch(/Which do you mean|From:/);
  });

  it("hears a thing and a deed in a few words, and nothing of selling in others", async () => {
    const jumper = await ann.say("moth hole in sent jumper");
    const socks = await ann.say("how much for soks");
    const embroidery = await chen.say("刺绣叫啥名");
    const price = await chen.say("竹篮啥价");

    expect(`${jumper.text} ${jumper.buttons.join()}`).toMatch(/goods are bad|Keeping goods/);
    expect(`${socks.text} ${socks.buttons.join()}`).toMatch(/Setting a price|set my price/);
    expect(embroidery.buttons.join()).toContain("店名");
    expect(`${price.text} ${price.buttons.join()}`).toContain("定价");
    expect((await ann.say("wifi password")).text).toMatch(/no checked answer|That I don't know/);
    expect((await ann.say("hen stop laying")).text).toMatch(/no checked answer|That I don't know/);
    expect((await chen.say("母鸡不下蛋")).text).toMatch(/没有核对过的答案|这个我不懂/);
  });

  it("is heard of whoever did not join, with the button that it speaks of", async () => {
    const mei = village.person(5003, "Mei", "en");
    await mei.start();
    const heard = await mei.say("they see my number?");

    expect(heard.text).toContain("I don't know your number");
    expect((await mei.press("What is kept")).text).not.toBe("");
  });

  it("puts a fire before everything", async () => {
    expect((await chen.say("着火了咋办")).text).toContain("着火119");
    expect((await ann.say("workshop burning now")).text).toContain("119 for fire");
    // In a long story it is told of.
    const story =
      "three years ago there was a house fire at my uncle's, all is built again and he makes chairs now. how do i pack a chair so that its legs do not break?";
    expect((await ann.say(story)).text).not.toContain("119 for fire");
  });
});
