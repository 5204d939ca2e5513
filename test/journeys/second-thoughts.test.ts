/**
 * Second thoughts of a busy evening, in short words: of an officer about whom a message is for and about an answer that
 * went, of a mentor before anything is written, of a learner about the mentor's answer.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { appointMentor } from "../support/people/mentors.ts";
import { joinUp, type Tongue } from "../support/people/road.ts";
import { openWithOfficers } from "../support/people/two-tongues.ts";
import type { TestVillage, Villager } from "../support/people/village.ts";

let village: TestVillage;
let zhou: Villager;
let smith: Villager;
let grace: Villager;
let li: Villager;
let chen: Villager;
let ann: Villager;
let may: Villager;
let mei: Villager;

async function join(id: number, name: string, home: string, tongue: Tongue): Promise<Villager> {
  const person = village.person(id, name, tongue === "en" ? "en" : undefined);
  await joinUp(person, { village: home, tongue, placement: "goods" });
  return person;
}

beforeAll(async () => {
  ({ village, zhou, smith, chen, ann } = await openWithOfficers());
  grace = await join(6_401, "Grace", "Stone Bridge", "en");
  li = await join(6_402, "李师傅", "上溪村", "zh");
  may = await join(6_403, "May", "Black River", "en");
  mei = await join(6_404, "小梅", "黑河村", "zh");
  await appointMentor(zhou, grace, { village: "Stone Bridge", name: "Grace" });
  await appointMentor(zhou, li, { village: "上溪村", name: "李师傅" });
});
beforeEach(async () => {
  for (const table of ["waiting", "broadcast"]) village.change(`delete from ${table}`);
  village.change("update question set state = 'left'");
  await village.later({ hours: 24 });
  for (const each of [zhou, smith, grace, li, chen, ann, may, mei]) await each.heard();
});
afterAll(() => village.close());

const isChinese = (said: string) => /\p{Script=Han}/u.test(said);
const officerOf = (said: string) => (isChinese(said) ? zhou : smith);
const mentorOf = (said: string) => (isChinese(said) ? li : grace);
const learnerOf = (said: string) => (isChinese(said) ? chen : ann);

/** A question that nobody knows stands in the chat of whoever answers it. */
async function ask(to: Villager): Promise<Villager> {
  const learner = { [li.id]: chen, [grace.id]: ann, [zhou.id]: mei, [smith.id]: may }[to.id]!;
  const isZh = to === li || to === zhou;
  await learner.say(isZh ? "呱唧呱唧？" : "frobnicate quux?");
  await learner.press(isZh ? /^问/ : /^Ask/);
  await to.heard();
  return learner;
}

describe("a village out of a message that is prepared", () => {
  it.each([
    ["not to Black River", "tell stone bridge and black river the van comes friday"],
    ["not black river please", "tell stone bridge and black river the van comes friday"],
    ["take black river out", "tell stone bridge and black river the van comes friday"],
    ["leave out black river", "tell stone bridge and black river the van comes friday"],
    ["dont send it to black river", "tell everyone the van comes friday"],
    ["everyone but black river", "tell everyone the van comes friday"],
    ["别发给黑河村", "跟石桥村和黑河村说星期五来车"],
    ["黑河村不发", "跟上溪村和黑河村说星期五来车"],
    ["去掉黑河村", "跟上溪村和黑河村说星期五来车"],
    ["把黑河村去掉吧", "跟上溪村和黑河村说星期五来车"],
    ["除了黑河村都发", "跟大家说星期五来车"],
  ])("%s", async (said, message) => {
    const officer = officerOf(said);
    if (message.includes("石桥村")) await officer.say("跟上溪村和黑河村说星期五来车");
    else await officer.say(message);
    const page = await officer.say(said);

    expect(page.text).toMatch(/Village: |Villages: |村子：/);
    expect(page.text).not.toContain(officer === zhou ? "黑河村" : "Black River");
    expect(
      village.rows("select id from broadcast where state not in ('draft', 'cancelled')"),
    ).toEqual([]);
  });

  it("of which nobody is left asks to whom", async () => {
    await smith.say("tell black river the van comes friday");

    expect((await smith.say("not to black river")).buttons.join()).toMatch(/Village/);
  });

  it("of more villages than can be ticked asks to whom, and leaves nobody out", async () => {
    const many = Array.from(
      { length: 61 },
      (_, at) => `('many-${at}', 'Hill ${at}', 'hill${at}', 'listed', 'x', '2026-01-01')`,
    );
    village.change(
      `insert into village (id, name, name_key, state, created_by, created_at) values ${many.join(", ")}`,
    );
    await smith.say("tell everyone the van comes friday");
    const whom = await smith.say("not to Black River");
    const [draft] = village.rows<{ audience: string }>("select audience from broadcast");
    village.change("delete from village where id like 'many-%'");

    expect(whom.buttons.join()).toMatch(/Village/);
    expect(JSON.parse(draft!.audience)).not.toHaveProperty("villages");
  });

  it("names several villages before the words", async () => {
    const page = await smith.say("tell stone bridge and black river the van comes friday");

    expect(page.text).toContain("Stone Bridge, Black River");
    expect(page.text).toContain("the van comes friday");
    expect(page.text).not.toContain("and black river");
  });

  it.each(["not to Black River", "别发给黑河村", "take lucy out"])(
    "%s changes nothing where none is prepared",
    async (said) => {
      await officerOf(said).say(said);

      expect(village.rows("select id from broadcast")).toEqual([]);
    },
  );
});

describe("a mentor tells that one stops", () => {
  it.each([
    "one gave up",
    "one of mine quit",
    "a learner dropped out today",
    "two of my learners stopped",
    "someone doesnt want to go on",
    "有一个不干了",
    "有个学员不学了",
    "我这又有两个不想搞了",
    "走了一个学员",
  ])("and sees the list: %s", async (said) => {
    const heard = await mentorOf(said).say(said);

    expect(heard.buttons.join()).toMatch(/Ann|陈姐/);
    expect(heard.text).not.toMatch(/no shame|没人怪你/);
  });

  it.each(["i gave up", "one left", "how many left", "我不干了", "退了一个", "有一个没卖掉"])(
    "which it is not: %s",
    async (said) => {
      expect((await mentorOf(said).say(said)).buttons.join()).not.toMatch(/\d Ann|\d 陈姐/);
    },
  );

  it.each(["one gave up", "有一个不干了"])(
    "a learner says it of somebody else: %s",
    async (said) => {
      expect((await learnerOf(said).say(said)).buttons.join()).not.toMatch(/All \d|全部/);
    },
  );
});

describe("before an answer is written", () => {
  it.each(["done", "ok done", "i'm finished", "thats all", "好了", "写完了", "嗯，就这样"])(
    "%s is none: it still waits for it",
    async (said) => {
      const mentor = mentorOf(said);
      const learner = await ask(mentor);
      await mentor.press(/^(?:Answer|我来回答)$/);
      const heard = await mentor.say(said);
      await mentor.say(isChinese(said) ? "去镇上打听" : "look for it in town");

      expect(heard.text).toMatch(/Nothing is written yet|还没写/);
      expect((await learner.heard()).text).toMatch(/look for it in town|去镇上打听/);
    },
  );

  it.each(["go ahead", "yes you can", "行，去吧", "可以"])("%s may be an answer", async (said) => {
    const mentor = mentorOf(said);
    const learner = await ask(mentor);
    await mentor.press(/^(?:Answer|我来回答)$/);
    await mentor.say(said);

    expect((await learner.heard()).text).toContain(said);
  });

  it.each([
    ["look for it in town", "done"],
    ["去镇上打听", "好了"],
  ])("%s, %s: a tap sends it, and that is said", async (words, said) => {
    const mentor = mentorOf(said);
    const learner = await ask(mentor);
    await mentor.say(words);
    const heard = await mentor.say(said);

    expect(heard.text).toMatch(/goes when you tap|点一下下面/);
    expect(heard.text).toContain(words);
    expect((await learner.heard()).messages).toEqual([]);
  });
});

describe("an answer that went wrong", () => {
  it.each([
    "correct my answer",
    "can i change my answer",
    "my answer was wrong",
    "i gave him a wrong answer",
    "take my answer back",
    "改一下我的答复",
    "我刚才回错了",
    "我的回答写错了",
    "撤回刚才的回复",
  ])("is taken back at a tap, and the question waits again: %s", async (said) => {
    const officer = officerOf(said);
    const learner = await ask(officer);
    await officer.say(isChinese(said) ? "去镇上打听" : "look for it in town");
    await officer.press(isChinese(said) ? /^发给/ : /^Send it/);
    await learner.heard();
    const offered = await officer.say(said);
    await officer.press(/^↩/);

    expect(offered.text).toMatch(/You can take it back|可以收回/);
    expect((await learner.heard()).text).toMatch(/took back|收回了/);
    expect(village.rows("select id from question where state = 'asked'")).toHaveLength(1);
  });

  it.each(["correct my answer", "i want to change my answer", "改一下我的答复"])(
    "nothing went, or long ago: %s",
    async (said) => {
      expect((await officerOf(said).say(said)).text).not.toMatch(/You can take it back|可以收回/);
    },
  );
});

describe("below their mentor's answer", () => {
  it.each([
    "he shouted at me",
    "she was angry with me",
    "why is he so rude to me",
    "他吼我",
    "老吼我",
    "他说我笨",
    "她对我发火",
  ])("what they did is not for that mentor: %s", async (said) => {
    const mentor = mentorOf(said);
    const learner = await ask(mentor);
    await mentor.say(isChinese(said) ? "去镇上打听" : "look for it in town");
    await mentor.press(isChinese(said) ? /^发给/ : /^Send it/);
    await learner.heard();

    expect((await learner.say(said)).text).toMatch(/does not go to Grace|不会发给李师傅/);
  });

  it.each(["the buyer shouted at me", "买家吼我"])("a buyer is another: %s", async (said) => {
    const mentor = mentorOf(said);
    const learner = await ask(mentor);
    await mentor.say(isChinese(said) ? "去镇上打听" : "look for it in town");
    await mentor.press(isChinese(said) ? /^发给/ : /^Send it/);
    await learner.heard();

    expect((await learner.say(said)).text).not.toMatch(/does not go to|不会发给/);
  });
});
