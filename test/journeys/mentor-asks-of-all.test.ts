/** A mentor asks of all learners at once, in a hurry: who sold, who has no shop, who is away, what there is to look at. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { appointMentor } from "../support/people/mentors.ts";
import { joinUp, walkTo } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

let village: TestVillage;
let grace: Villager;
let li: Villager;
let tom: Villager;
let chen: Villager;

beforeAll(async () => {
  village = await openVillage();
  const zhou = village.person(9_001, "周会长");
  grace = village.person(6_401, "Grace", "en");
  li = village.person(6_402, "李师傅");
  tom = village.person(6_403, "Tom", "en");
  chen = village.person(6_404, "陈姐");
  const [rose, hua] = [village.person(6_405, "Rose", "en"), village.person(6_406, "小华")];
  await zhou.start();
  await joinUp(grace, { tongue: "en", village: "Stone Bridge", placement: "shop" });
  await joinUp(li, { village: "上溪村", placement: "shop" });
  await appointMentor(zhou, grace, { village: "Stone Bridge", name: "Grace" });
  await appointMentor(zhou, li, { village: "上溪村", name: "李师傅" });
  await joinUp(rose, { tongue: "en", village: "Stone Bridge", placement: "daily" });
  await joinUp(hua, { village: "上溪村", placement: "daily" });
  await village.later({ days: 8 });
  const en = await joinUp(tom, { tongue: "en", village: "Stone Bridge", placement: "goods" });
  const zh = await joinUp(chen, { village: "上溪村", placement: "goods" });
  await walkTo(tom, en, /Four numbers/, "en");
  await walkTo(chen, zh, /四个数/);
  await tom.say("25 10 3 5");
  await chen.say("25 10 3 5");
  for (const each of [grace, li]) await each.heard();
});
afterAll(() => village.close());

const by = (said: string) => (/\p{Script=Han}/u.test(said) ? li : grace);
const both = /Tom|陈姐/;
const daily = /Rose|小华/;

it.each([
  ["who has not opened a shop yet", /Without a shop yet: 1 of 2/, both, daily],
  ["which of mine have no shop", /Without a shop yet/, both, daily],
  ["谁还没开店", /还没开店的：2个人里有1个/, both, daily],
  ["没开店的有哪些", /还没开店的/, both, daily],
  ["who has sold", /First parcel sent: 1 of 2/, daily, both],
  ["has anyone sold anything", /First parcel sent/, daily, both],
  ["谁卖出去了", /寄出过包裹的：2个人里有1个/, daily, both],
  ["哪个有单了", /寄出过包裹的/, daily, both],
  ["who hasnt been here for a week", /Not here for 7 days or longer: 1 of 2/, daily, both],
  ["who did not do anything this week", /Not here for 7 days/, daily, both],
  ["这周谁没来", /7天以上没来的：2个人里有1个/, daily, both],
  ["谁好几天没动静", /3天以上没来的/, daily, both],
  ["who was here today", /Here in the last day: 1 of 2/, both, daily],
  ["今天谁来了", /这1天来过的/, both, daily],
  ["who is at step 2", /At step 2: 1 of 2/, both, daily],
  ["谁在第二步", /走到第2步的/, both, daily],
  ["who of mine is stuck", /You look after/, daily, /1\. (?:Tom|陈姐)/],
  ["我带的谁卡住了", /你带着/, daily, /1\. (?:Tom|陈姐)/],
])("says who it is: %s", async (said, title, named, unnamed) => {
  const heard = await by(said).say(said);

  expect(heard.text).toMatch(title);
  expect(heard.text).toMatch(named);
  expect(heard.text).not.toMatch(unnamed);
  expect(heard.buttons.join()).toMatch(named);
});

it.each(["who is missing for 3 weeks", "谁一个月没来"])(
  "says that it is nobody: %s",
  async (said) => {
    expect((await by(said).say(said)).text).toMatch(/nobody of your 2|2个人里没有/);
  },
);

it.each([
  "anything to check",
  "who sent something",
  "show me what they sent",
  "有啥要看的",
  "谁交了",
  "批作业",
])("opens what there is to look at: %s", async (said) => {
  expect((await by(said).say(said)).buttons.join()).toMatch(/👍/u);
});

it.each(["what time is my summary", "change the daily message to 7", "小结几点发"])(
  "opens the hour of the daily message: %s",
  async (said) => {
    expect((await by(said).say(said)).buttons.join()).toMatch(/\d:\d\d/);
  },
);

it.each(["write to tom", "给陈姐捎句话"])(
  "below what one shows, a letter is a letter: %s",
  async (said) => {
    await by(said).say("/review");
    const asked = await by(said).say(said);
    await by(said).say("算了");

    expect(asked.buttons.join()).not.toMatch(/Please change|请改改/);
  },
);

it.each([
  ["tell tom the price is too low", "the price is too low"],
  ["告诉陈姐价钱太低了", "价钱太低了"],
])("below what one shows, words for that one are without the head: %s", async (said, words) => {
  await by(said).say("/review");
  const asked = await by(said).say(said);
  await by(said).say("no");

  expect(asked.text).toContain(`“${words}”`);
});

it.each([
  "who buys walnuts",
  "who sells boxes",
  "how many orders can i get",
  "has anyone sold honey online before",
  "谁卖箱子",
  "谁付运费",
  "有人买吗",
])("is no question of learners: %s", async (said) => {
  const heard = await by(said).say(said);

  expect(heard.text).not.toMatch(/ of 2\b|2个人里|You look after|你带着/);
});

it.each(["who has not opened a shop yet", "谁还没开店"])(
  "a learner hears nothing of others: %s",
  async (said) => {
    const learner = by(said) === li ? chen : tom;
    const heard = await learner.say(said);

    expect(heard.text).not.toMatch(/ of 2|2个人里|Rose|小华/);
  },
);
