/** Talk is no question: help, doubt, praise and anger are heard as what they are, and lead back to the job at hand. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { openTwoTongues } from "../support/people/two-tongues.ts";
import { officerIds } from "../support/program/bot.ts";
import type { TestVillage, Villager } from "../support/people/village.ts";

let village: TestVillage;
let chen: Villager;
let ann: Villager;

beforeAll(async () => {
  ({ village, chen, ann } = await openTwoTongues());
});

afterAll(() => village.close());

const warning = /pay nothing|sign nothing|checked answer|别交钱|别签字|没有核对过/;

it.each([
  "help",
  "I dont understand any of this",
  "I am too old for this",
  "my husband laughs at me",
  "i have no time for this",
  "nobody buys anything, i want to give up",
  "you are a stupid machine",
  "hi can you help me sell honey",
])("hears %j as talk", async (said) => {
  const heard = await ann.say(said);

  expect(heard.text).not.toMatch(warning);
  expect(heard.text).not.toMatch(/^Which (one )?do you mean/);
  expect(heard.buttons).toContain("Go on");
});

it.each([
  "不会弄",
  "看不懂",
  "我年纪大了学不会",
  "我老公笑话我",
  "没时间弄这个",
  "一单都卖不出去，不想干了",
  "你个破机器",
  "你好能帮我卖蜂蜜不",
])("把“%s”当成说话", async (said) => {
  const heard = await chen.say(said);

  expect(heard.text).not.toMatch(warning);
  expect(heard.text).not.toContain("你说的是哪");
  expect(heard.buttons).toContain("接着来");
});

it("goes back to the job at hand with one tap, and offers a person where that may help more", async () => {
  const heard = await ann.say("I dont understand");
  const on = await ann.press("Go on");

  expect(heard.buttons).toEqual(["Go on", "Ask the association"]);
  expect(on.text).not.toBe("");
  expect(village.rows("select * from question where text like '%understand%'")).toEqual([]);
});

it("leads to a person: says first if nobody is there, else shows what is written, and who gets it", async () => {
  const zhou = village.person(officerIds[0]!, "Zhou", "en");
  await ann.say("I dont understand");
  const nobody = await ann.press("Ask the association");
  await zhou.start();
  const english = await ann.press("Ask the association");
  await ann.press("Leave it");
  const talk = await chen.say("不会弄");
  const how = await chen.press("问协会");
  const before = await chen.say("怎么把照片放上去");
  const unsent = await zhou.heard();
  const sent = await chen.press("发过去");
  const asked = await zhou.heard();

  expect(nobody.text).toContain("Nobody can be asked just now");
  expect(english.text).toContain("What shall I ask the association?");
  expect(talk.buttons).toContain("问协会");
  expect(how.text).toBe("想问协会什么？一条消息写完。发之前先给你看。");
  expect(before.text).toBe("协会的人会看到你的名字、村子和这句：“怎么把照片放上去”。发过去吗？");
  expect(unsent.messages).toEqual([]);
  expect(sent.text).toContain("发给协会了：“怎么把照片放上去”。");
  expect(asked.text).toContain("陈姐 (上溪村) asks:\n怎么把照片放上去");
});

it("still answers a question that begins like talk", async () => {
  const en = await ann.say("hello, do I need a food licence?");
  const zh = await chen.say("谢谢啊，怎样定价？");

  expect(en.text).toContain("From: Food Safety Law of China");
  expect(zh.text).toContain("依据：");
});
