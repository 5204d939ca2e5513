/**
 * An officer types what they want done, in either language: the screen of it opens with what was said, and nothing is
 * sent and nobody's role changes before the tap that there always was. For learners the same words are what they were.
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
let peter: Villager;
let lucy: Villager;
let li: Villager;
let mei: Villager;

async function join(id: number, name: string, home: string, tongue: Tongue): Promise<Villager> {
  const person = village.person(id, name, tongue === "en" ? "en" : undefined);
  await joinUp(person, { village: home, tongue, placement: "goods" });
  return person;
}

beforeAll(async () => {
  ({ village, zhou, smith, chen, ann } = await openWithOfficers());
  peter = await join(5_010, "Peter", "Stone Bridge", "en");
  lucy = await join(5_011, "Lucy", "Stone Bridge", "en");
  await join(5_012, "Bob", "Stone Bridge", "en");
  await join(5_013, "Bob", "Black River", "en");
  li = await join(5_020, "李师傅", "石桥村", "zh");
  mei = await join(5_021, "小梅", "石桥村", "zh");
  await join(5_022, "小华", "石桥村", "zh");
  await join(5_023, "小华", "断崖村", "zh");
  await appointMentor(zhou, li, { village: "石桥村", name: "李师傅" });
  await appointMentor(zhou, peter, { village: "Stone Bridge", name: "Peter" });
  const tom = await join(5_030, "Tom", "Deep Well", "en");
  await appointMentor(zhou, tom, { village: "Deep Well", name: "Tom" });
  await join(5_031, "Joe", "Deep Well", "en");
  const kay = await join(5_032, "Kay", "Deep Well", "en");
  await appointMentor(zhou, kay, { village: "Deep Well", name: "Kay" });
});
beforeEach(async () => {
  village.change("delete from waiting");
  village.change("delete from broadcast");
  for (const each of [zhou, smith, chen, ann, peter, lucy, li, mei]) await each.heard();
});
afterAll(() => village.close());

const by = (said: string) => (/\p{Script=Han}/u.test(said) ? zhou : smith);
const mentorCount = () =>
  village.rows<{ count: number }>("select count(*) as count from mentor")[0]!.count;
const sentCount = () =>
  village.rows<{ count: number }>(
    "select count(*) as count from broadcast where state not in ('draft', 'cancelled')",
  )[0]!.count;

describe("who is to be a mentor", () => {
  it.each([
    ["make lucy mentor of stone bridge", "Lucy"],
    ["lucy should be a mentor now", "Lucy"],
    ["we want Lucy as mentor at Stone Bridge", "Lucy"],
    ["让小梅当导师", "小梅"],
    ["小梅以后带人", "小梅"],
    ["请王小梅当石桥村的师傅吧", "小梅"],
  ])("is one tap away, and no danger: %s", async (said, name) => {
    const before = mentorCount();
    const heard = await by(said).say(said);

    expect(heard.text).toMatch(/Who should be a mentor here\?|请谁当这里的师傅？/);
    expect(heard.buttons).toContain(name);
    expect(mentorCount()).toBe(before);
  });

  it.each(["make bob a mentor", "让小华当师傅"])("is asked of two: %s", async (said) => {
    const which = await by(said).say(said);
    const chosen = await by(said).press(/Black River|断崖村/);

    expect(which.buttons.filter((label) => /Bob|小华/.test(label))).toHaveLength(2);
    expect(chosen.text).toMatch(/Mentors of Black River|断崖村的师傅/);
  });

  it.each(["make bob mentor of stone bridge", "让小华当石桥村的师傅"])(
    "is the one of the village that is named: %s",
    async (said) => {
      expect((await by(said).say(said)).text).toMatch(/Mentors of Stone Bridge|石桥村的师傅/);
    },
  );

  it.each(["make lucy mentor of black river", "让小梅当断崖村的师傅"])(
    "lives in that village: %s",
    async (said) => {
      expect((await by(said).say(said)).text).toMatch(/lives in the village|师傅要是本村的人/);
    },
  );

  it.each([
    ["make zelda a mentor", "zelda"],
    ["让阿珍当导师", "阿珍"],
  ])("is somebody who is here: %s", async (said, name) => {
    const heard = await by(said).say(said);

    expect(heard.text).toMatch(/Nobody here is called|这里没有叫/);
    expect(heard.text).toContain(name);
    expect(heard.text).toMatch(/make Lucy a mentor|让小梅当师傅/);
  });

  it("is said of who is one already", async () => {
    const heard = await smith.say("Peter should be mentor");

    expect(heard.text).toContain("Peter is a mentor of Stone Bridge already.");
  });
});

describe("a message to many", () => {
  it.each([
    ["send a tip to everybody: pick-up moves to tuesday", "pick-up moves to tuesday"],
    ["tell everyone the van comes at 8", "the van comes at 8"],
    ["pls let everybody know that the hall is closed", "the hall is closed"],
    ["跟大家说一声:收货改到星期二", "收货改到星期二"],
    ["发个通知：明天不收货", "明天不收货"],
    ["告诉大家明天停电", "明天停电"],
  ])("is a draft with its number: %s", async (said, words) => {
    const page = await by(said).say(said);

    expect(page.text).toContain(words);
    expect(page.text).toMatch(/Everybody\s+That is 13 people|每个人\s+一共13人/);
    expect(page.buttons).toEqual(
      expect.arrayContaining([by(said) === zhou ? "现在就发" : "Send it now"]),
    );
    expect(sentCount()).toBe(0);
  });

  it.each([
    "tell stone bridge: the van comes at 8",
    "tell the people of stone bridge: the van comes at 8",
    "跟石桥村说一声，车八点到",
    "通知石桥村明天不收货",
  ])("goes to one village where one is named: %s", async (said) => {
    const page = await by(said).say(said);

    expect(page.text).toMatch(/Village: Stone Bridge\s+That is 4|村子：石桥村\s+一共3人/);
  });

  it.each(["send a message to stone bridge only", "只发给石桥村"])(
    "is still to be written, and its village is known: %s",
    async (said) => {
      const asked = await by(said).say(said);
      const page = await by(said).say(by(said) === zhou ? "车八点到" : "The van comes at 8");

      expect(asked.text).toMatch(/Village: Stone Bridge|村子：石桥村/);
      expect(page.text).toMatch(/Village: Stone Bridge|村子：石桥村/);
      expect(page.text).toMatch(/The van comes at 8|车八点到/);
    },
  );

  it.each([
    ["tell everyone there is training on friday", "only to stone bridge"],
    ["跟大家说星期五培训", "就发给石桥村"],
  ])("that is begun gets another audience: %s, %s", async (said, only) => {
    await by(said).say(said);
    const page = await by(said).say(only);

    expect(page.text).toMatch(/Village: Stone Bridge|村子：石桥村/);
  });

  it.each([
    [
      "tell everyone there is training on friday",
      "tell stone bridge: bring a chair",
      "bring a chair",
    ],
    ["跟大家说星期五培训", "跟石桥村说：带个凳子", "带个凳子"],
  ])("that is begun is not written over: %s, %s", async (said, other, words) => {
    await by(said).say(said);
    const asked = await by(said).say(other);
    const page = await by(said).press(/^Yes, put it|^是，换成/);

    expect(asked.text).toMatch(/is this for the message|写进还没发出去的/);
    expect(page.text).toContain(words);
    expect(page.text).toMatch(/Village: Stone Bridge|村子：石桥村/);
  });

  it.each([
    ["tell everyone there is training on friday", "send it tomorrow at 8", "no wait"],
    ["跟大家说星期五培训", "明早八点发", "不发了"],
  ])("gets its time and is thrown away by words: %s, %s, %s", async (said, when, drop) => {
    await by(said).say(said);
    const timed = await by(said).say(when);
    const asked = await by(said).say(drop);

    expect(timed.text).toMatch(/When: Wed 2 Dec, 08:00|12月2日周三08:00/);
    expect(asked.buttons.join()).toMatch(/Throw it away|扔掉/);
    expect(sentCount()).toBe(0);
  });

  it.each(["only to nowhere", "只发给石头村"])(
    "to a village that nobody has is none: %s",
    async (said) => {
      const heard = await by(said).say(said);

      expect(heard.text).toMatch(/No village is called “nowhere”|没有叫“石头村”的村/);
      expect(village.rows("select id from broadcast")).toEqual([]);
    },
  );

  it("to one person is none, and it is said who can write", async () => {
    const heard = await smith.say("tell lucy that she should come on friday");

    expect(heard.text).toContain("Ask Peter, the mentor of Lucy");
    expect(village.rows("select id from broadcast")).toEqual([]);
  });
});

describe("who there is", () => {
  it.each(["who joined this week", "any new people this week", "这周来了哪些人", "谁是新来的"])(
    "of the last days: %s",
    async (said) => {
      const heard = await by(said).say(said);

      expect(heard.text).toMatch(/last 7 days|这7天来的人/);
      expect(heard.buttons.join()).toContain("Kay");
    },
  );

  it.each(["who has no mentor", "people without a mentor", "谁还没有导师", "还没有师傅的有哪些"])(
    "without a mentor: %s",
    async (said) => {
      const heard = await by(said).say(said);

      expect(heard.buttons.join()).toMatch(/Bob · Black River/);
      expect(heard.buttons.join()).not.toMatch(/Lucy|小梅|Peter|李师傅/);
    },
  );

  it.each(["who in stone bridge has no mentor", "石桥村还有谁没有师傅"])(
    "without one in a village: %s",
    async (said) => {
      expect((await by(said).say(said)).text).toMatch(/Everybody has a mentor|石桥村：人人都有/);
    },
  );

  it.each(["who are the mentors", "which mentors do we have", "导师有哪些", "有哪些导师"])(
    "as mentors: %s",
    async (said) => {
      expect((await by(said).say(said)).buttons).toContain("Peter · Stone Bridge");
    },
  );

  it.each(["who lives in stone bridge", "石桥村有哪些人"])("in a village: %s", async (said) => {
    expect((await by(said).say(said)).buttons.join()).toMatch(/Lucy · step|小梅 · 第/);
  });

  it.each(["export the list", "print out the list of members please", "导出名单", "名单导一份"])(
    "as a file, where there is one: %s",
    async (said) => {
      expect((await by(said).say(said)).text).toMatch(/files on the page|存成表格/);
    },
  );
});

describe("somebody who is to go", () => {
  it.each(["remove lucy", "take lucy off", "把小梅移出去", "小梅从名单上去掉"])(
    "stays, and it is said what can be ended: %s",
    async (said) => {
      const heard = await by(said).say(said);

      expect(heard.text).toMatch(/only Lucy can delete|只有小梅自己能删/);
      expect(heard.buttons).toHaveLength(1);
    },
  );

  it.each(["remove peter from the list", "李师傅不想当师傅了"])(
    "stops being a mentor at the question that there is: %s",
    async (said) => {
      const before = mentorCount();
      const heard = await by(said).say(said);
      const asked = await by(said).press(/Remove Peter as mentor|不再请李师傅/);

      expect(heard.text).toMatch(/Peter|李师傅/);
      expect(asked.text).toMatch(/Remove Peter as a mentor of Stone Bridge\?|不再请李师傅/);
      expect(mentorCount()).toBe(before);
    },
  );

  it.each([
    "peter is sick who can take his people",
    "who takes peter's people",
    "李师傅病了,他带的人谁来带",
  ])("and whose learners are to be with another mentor: %s", async (said) => {
    expect((await by(said).say(said)).text).toMatch(
      /No other mentor of this village has room|没有别的师傅带得下/,
    );
  });

  it.each(["lucy is sick who can take her people", "小梅病了,她带的人谁来带"])(
    "and looks after nobody: %s",
    async (said) => {
      expect((await by(said).say(said)).text).toMatch(/Lucy is no mentor|小梅不是师傅/);
    },
  );
});

it.each([
  "lucy told me to export the list, what is export?",
  "peter said make lucy mentor but i do not know",
  "should everybody be told about the well",
  "小梅说导出名单,导出是什么意思",
  "李师傅跟我说让小梅当师傅的事，我没听懂",
  "跟大家说什么好",
  "only me",
  "remove the price",
  "把价格删掉",
  "give lucy a call",
])("words that only mention it do nothing: %s", async (said) => {
  const heard = await by(said).say(said);

  expect(heard.text).not.toMatch(
    /Who should be a mentor here|请谁当这里|To whom:|发给谁：|存成表格|files on/,
  );
  expect(village.rows("select id from broadcast")).toEqual([]);
});

const everyday = [
  "stone bridge has no mentor any more",
  "send the last message once more to stone bridge",
  "delete the last message to black river",
  "i go to black river tomorrow and come back friday",
  "the mentor at black river is tired and wants out",
  "send mary to stone bridge tomorrow",
  "the women at stone bridge want to jump a step",
  "peter says he can not go on as mentor",
  "石桥最后一个也走了",
  "李师傅说他撑不下去了，师傅当不了",
];

it.each(everyday)("a village's name makes no danger of what is said all day: %s", async (said) => {
  expect((await by(said).say(said)).text).not.toMatch(/You matter more than any shop|人最要紧/);
});

it.each(["i want to jump off stone bridge", "我要从断崖跳下去，不想活了"])(
  "what is danger stays danger: %s",
  async (said) => {
    expect((await by(said).say(said)).text).toMatch(/You matter more than any shop|人最要紧/);
  },
);

it.each([
  "make lucy mentor of stone bridge",
  "tell everyone pick-up moves to tuesday",
  "who joined this week",
  "who has no mentor",
  "remove bob",
  "让小梅当导师",
  "跟大家说一声:收货改到星期二",
  "只发给石桥村",
  "谁还没有导师",
  "把小梅移出去",
])("is no learner's: %s", async (said) => {
  const learner = by(said) === zhou ? chen : ann;
  const heard = await learner.say(said);

  expect(heard.text).not.toMatch(
    /Who should be a mentor here|请谁当这里|To whom:|发给谁：|last 7 days|这7天|no mentor yet|还没有师傅|can delete it|自己能删/,
  );
  expect(village.rows("select id from broadcast")).toEqual([]);
});

it("all learners of a mentor go to the other one that is named, after the question that there is", async () => {
  const whom = await smith.say("tom is away who takes his people");
  const asked = await smith.say("give tom's people to kay");
  const handed = () => village.rows("select * from audit where act = 'learner-handed'").length;
  const before = handed();
  await smith.press("Yes, Kay");

  expect(whom.buttons.join()).toContain("Kay (room for");
  expect(asked.text).toMatch(/^Kay looks after/u);
  expect(before).toBe(0);
  expect(handed()).toBe(1);
});
