/**
 * An officer who types in a hurry, short and as at home: what waits, how many, several names, the message before its
 * address, a name alone. Each opens the page that a person would look for; nothing is sent or changed by words.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { appointMentor } from "../support/people/mentors.ts";
import { joinUp, type Tongue } from "../support/people/road.ts";
import { openWithOfficers } from "../support/people/two-tongues.ts";
import type { TestVillage, Villager } from "../support/people/village.ts";

let village: TestVillage;
let zhou: Villager;
let smith: Villager;
let chen: Villager;
let ann: Villager;

async function join(id: number, name: string, home: string, tongue: Tongue): Promise<Villager> {
  const person = village.person(id, name, tongue === "en" ? "en" : undefined);
  await joinUp(person, { village: home, tongue, placement: "goods" });
  return person;
}

beforeAll(async () => {
  ({ village, zhou, smith, chen, ann } = await openWithOfficers());
  const peter = await join(5_010, "Peter", "Stone Bridge", "en");
  await join(5_011, "Lucy", "Stone Bridge", "en");
  await join(5_012, "May", "Black River", "en");
  await join(5_013, "小梅", "石桥村", "zh");
  await join(5_014, "老何", "石桥村", "zh");
  await appointMentor(smith, peter, { village: "Stone Bridge", name: "Peter" });
});
beforeEach(async () => {
  village.change("delete from waiting");
  village.change("delete from broadcast");
  for (const each of [zhou, smith, chen, ann]) await each.heard();
});
afterAll(() => village.close());

const by = (said: string) => (/\p{Script=Han}/u.test(said) ? zhou : smith);
const sentCount = () =>
  village.rows("select id from broadcast where state not in ('draft', 'cancelled')").length;

it.each([
  "morning!",
  "hello there",
  "whats up today",
  "anything urgent",
  "早上好呀",
  "昨天有么子事没得",
])("is greeted as one who has work, and no newcomer: %s", async (said) => {
  const heard = await by(said).say(said);

  expect(heard.text).toMatch(/waits? for you|等你办/);
  expect(heard.text).not.toMatch(/You learn to sell|在网上卖东西/);
  expect(heard.buttons.join()).toMatch(/The association|协会的事/);
});

it.each(["gn", "ok thank u", "睡了哈"])("is offered no road below talk: %s", async (said) => {
  const heard = await by(said).say(said);

  expect(heard.buttons.join()).not.toMatch(/Start learning|开始学/);
  expect(heard.text).not.toMatch(/keep nothing of you|什么都没记/);
});

it.each([
  "how many of us r there now",
  "total number of people",
  "现在有好多学员",
  "到现在来了几个人了",
])("asks how many there are: %s", async (said) => {
  expect((await by(said).say(said)).text).toMatch(/People: 7|一共7人/);
});

describe("a message whose address stands behind it, or in it", () => {
  it.each([
    ["the scale is broken, pls tell everyone", "the scale is broken", /Everybody/],
    ["hall is locked till nine so inform all", "hall is locked till nine", /Everybody/],
    ["come with clean boxes. tell stone bridge", "come with clean boxes", /Village: Stone Bridge/],
    ["mentors meet at six, let them know", "mentors meet at six", /They are: mentors/],
    ["every1 must be there by noon", "must be there by noon", /Everybody/],
    ["ask everyone to bring a chair", "bring a chair", /Everybody/],
    ["后天停水，给大家讲一声", "后天停水", /每个人/],
    ["叫大家明早先来称重", "明早先来称重", /每个人/],
    ["请石桥村的人下周一来开会", "下周一来开会", /村子：石桥村/],
    ["收货改到五点，跟师傅们说一下", "收货改到五点", /是：师傅/],
  ])("is a draft: %s", async (said, words, whom) => {
    const page = await by(said).say(said);

    expect(page.text).toContain(words);
    expect(page.text).toMatch(whom);
    expect(page.text).not.toMatch(/tell|inform|讲一声|说一下/);
    expect(sentCount()).toBe(0);
  });

  it.each([
    "how do i tell everyone",
    "i want to please everyone",
    "must everyone pay tax?",
    "should we inform all buyers",
    "怎么告诉大家",
    "大家都说好",
    "让大家看笑话了",
  ])("is none: %s", async (said) => {
    await by(said).say(said);

    expect(village.rows("select id from broadcast")).toEqual([]);
  });

  it.each([
    ["tell everyone the van comes tuesday", "no change it to friday", "Send it again"],
    ["跟大家说车星期二来", "改成星期五", "重新发一遍"],
  ])("that is to say something else is written anew: %s", async (said, change, asked) => {
    await by(said).say(said);
    const heard = await by(said).say(change);

    expect(heard.text).toContain(asked);
    expect(sentCount()).toBe(0);
  });
});

it.each([
  "who is slow",
  "whos lagging",
  "anyone stuck",
  "who hasnt started yet",
  "哪个学得慢",
  "谁掉队了",
  "谁卡住了",
  "哪些人还没开始",
])("who stands still is shown by steps, and nobody by name: %s", async (said) => {
  const heard = await by(said).say(said);

  expect(heard.text).toMatch(/The road\. How many|14步走到哪里/);
  expect(heard.text).not.toMatch(/Lucy|小梅/);
});

it.each([
  ["certificate for ann", "Ann, Stone Bridge"],
  ["print peters cert", "Peter, Stone Bridge"],
  ["what did lucy get", "Lucy, Stone Bridge"],
  ["小梅的证书", "小梅，石桥村"],
  ["给老何发个证", "老何，石桥村"],
  ["小梅学得咋样", "小梅，石桥村"],
])("what is asked of one person opens the page: %s", async (said, page) => {
  expect((await by(said).say(said)).text).toContain(page);
});

describe("a message that was sent, or is to go", () => {
  it.each([
    "did my msg go out",
    "was my message sent",
    "who read my message",
    "send it again",
    "cancel the last message",
    "我那条消息发出去没",
    "谁看了消息",
    "再发一遍",
    "撤了那条消息",
  ])("opens the list of them: %s", async (said) => {
    expect((await by(said).say(said)).text).toMatch(/sent yet|Earlier messages|还没发过|以前发的/);
  });

  it.each([
    ["tell everyone the van comes tuesday", "dont send it"],
    ["tell everyone the van comes tuesday", "change the day"],
    ["跟大家说车星期二来", "先别发"],
    ["跟大家说车星期二来", "日子改一下"],
  ])("that is begun is shown, and goes nowhere: %s, then %s", async (message, said) => {
    await by(said).say(message);
    const heard = await by(said).say(said);

    expect(heard.text).toMatch(/van comes tuesday|车星期二来/);
    expect(sentCount()).toBe(0);
  });

  it.each(["stop that", "别发了"])("that is none is nothing to stop: %s", async (said) => {
    expect((await by(said).say(said)).text).not.toMatch(/Earlier messages|以前发的/);
  });
});

describe("several names", () => {
  it.each([
    ["make lucy n ann mentors", /Lucy.*Ann/],
    ["Lucy & May should be mentors", /Lucy.*May/],
    ["让小梅跟老何都当师傅", /小梅.*老何/],
    ["小梅、陈姐以后带人", /小梅.*陈姐/],
  ])("are asked about one after the other: %s", async (said, names) => {
    const before = village.rows("select * from mentor").length;
    const heard = await by(said).say(said);

    expect(heard.text).toMatch(/One after the other|一个一个来/);
    expect(heard.buttons.join()).toMatch(names);
    expect(village.rows("select * from mentor")).toHaveLength(before);
  });

  it("one of which nobody has are not passed over", async () => {
    expect((await smith.say("make lucy and gondola mentors")).text).toContain("“gondola”");
  });
});

describe("a name alone", () => {
  it.each([
    ["lucy", "Lucy, Stone Bridge"],
    ["Peter?", "Peter, Stone Bridge"],
    ["hows lucy", "Lucy, Stone Bridge"],
    ["who teaches lucy", "Mentor: Peter"],
    ["老何", "老何，石桥村"],
    ["瞧瞧小梅在不在", "小梅"],
    ["看哈老何", "老何，石桥村"],
    ["哪个带小梅", "小梅，石桥村"],
  ])("opens the page: %s", async (said, page) => {
    expect((await by(said).say(said)).text).toContain(page);
  });

  it.each(["black river", "show me Black River", "石桥村", "看哈石桥村"])(
    "opens the village: %s",
    async (said) => {
      expect((await by(said).say(said)).text).toMatch(/opens this link|点这个链接/);
    },
  );

  it("that is a month, too, is the person's, and no sheet", async () => {
    const may = await smith.say("may");
    const march = await smith.say("march");
    const sheet = await smith.say("sheet for May");

    expect(may.text).toContain("May, Black River");
    expect(march.text).not.toMatch(/sheet of March/);
    expect(sheet.text).toMatch(/sheet of May/);
  });

  it("is no door for a learner", async () => {
    expect((await ann.say("lucy")).text).not.toContain("Lucy, Stone Bridge");
    expect((await chen.say("石桥村")).text).not.toContain("点这个链接");
  });
});

it.each(["tell peter great work", "告诉小梅来拿证书"])(
  "words for one person are not sent to many: %s",
  async (said) => {
    expect((await by(said).say(said)).text).toMatch(/not to one person|不能只发给一个人/);
    expect(village.rows("select id from broadcast")).toEqual([]);
  },
);
