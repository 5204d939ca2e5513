/** What people typed who played as newcomer, learner, mentor and officer: heard as it was meant, in both languages. */
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

it.each([
  ["what does a rice cooker cost", "I only know about selling online"],
  ["电饭煲多少钱", "我只懂网上卖东西"],
])("%s: it is of other things, and nobody is warned of paying", async (said, words) => {
  const heard = await (/\p{Script=Han}/u.test(said) ? chen : ann).say(said);

  expect(heard.text).toContain(words);
  expect(heard.text).not.toMatch(/pay nothing|别交钱/);
});

it.each([
  ["a buyer calls me a swindler", "An angry buyer"],
  ["pay 300 and i am on the front page", "Tricks played on new sellers"],
  ["how do i sell live crabs", "crabs"],
  ["what to sell", "Choosing my first product"],
  ["i cant do it alone", "Whom to ask first"],
])("%s is answered", async (said, words) => {
  await ann.say("/next");
  const heard = await ann.say(said);

  expect(heard.text).toContain(words);
  expect(heard.text).toContain("From: ");
});

it.each([
  ["买家骂我骗子", "买家生气了怎么办"],
  ["交300块就能上首页", "新店常遇到的骗局"],
  ["活螃蟹怎么卖", "鲜蟹"],
  ["一个人做不来", "头一批找谁一起做"],
])("%s：有答案", async (said, words) => {
  await chen.say("/next");
  const heard = await chen.say(said);

  expect(heard.text).toContain(words);
  expect(heard.text).toContain("依据：");
});

it.each([
  ["how much can i earn a month", /Nobody can promise/],
  ["does it really sell", /Nobody can promise/],
  ["forgot password", /lies with the phone or the app/],
  ["i am poor", /cost you nothing/],
  ["show me a video", /Show me a picture/],
  ["not this", /you are right to say so/],
  ["go back", /Here is everything else/],
  ["i am 60 can i do it", /Slow is fine/],
  ["can i send voice", /a person hears it/],
])("hears %j as talk", async (said, words) => {
  await ann.say("/next");
  expect((await ann.say(said)).text).toMatch(words);
});

it.each([
  ["一个月能挣多少", /不敢打包票/],
  ["真能卖出去吗", /不敢打包票/],
  ["收不到验证码", /验证码谁来要都别念/],
  ["家里穷", /不要钱/],
  ["有图没", /画给我看/],
  ["不是这个", /没答到点子上/],
  ["怎么返回", /别的都在这儿/],
  ["我都六十了能行吗", /慢慢来/],
  ["打电话给我", /可以问人/],
])("把“%s”当成说话", async (said, words) => {
  await chen.say("/next");
  expect((await chen.say(said)).text).toMatch(words);
});

it("opens an officer's work by its name, and leads whoever asks for a mentor's to the menu", async () => {
  const zhou = village.person(officerIds[0]!, "周会长");
  await zhou.start();
  const officer = await zhou.say("发通知");
  const member = await ann.say("my learners");

  expect(officer.buttons).toContain("以前发的");
  expect(member.buttons).toContain("☰ Menu");
});

it("hears another thing after an answer as another question", async () => {
  await chen.say("店名叫啥好");
  const other = await chen.say("卖啥好呢");

  expect(other.text).toContain("第一样卖什么");
});

it.each(["二三十", "一百八到两百", "38-12"])(
  "asks what %s is of, where nothing waits",
  async (said) => {
    await chen.say("/next");
    expect((await chen.say(said)).text).toContain(`光一个“${said}”`);
  },
);
