/**
 * What an officer types about a message that is begun, or has just gone: when it goes, who gets it, "send it". Nothing that
 * is written is lost by it, and nothing is sent by words.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openWithOfficers } from "../support/people/two-tongues.ts";
import type { TestVillage, Villager } from "../support/people/village.ts";

let village: TestVillage;
let zhou: Villager;
let smith: Villager;

beforeAll(async () => {
  ({ village, zhou, smith } = await openWithOfficers());
});
beforeEach(async () => {
  village.change("delete from waiting");
  village.change("delete from broadcast");
  for (const each of [zhou, smith]) await each.heard();
});
afterAll(() => village.close());

const isHan = (said: string) => /\p{Script=Han}/u.test(said);
const by = (said: string) => (isHan(said) ? zhou : smith);
const begun = { zh: "跟大家说一声带剪刀来", en: "tell everyone to bring scissors" } as const;
const write = (officer: Villager) => officer.say(officer === zhou ? begun.zh : begun.en);
const words = /带剪刀来|bring scissors/;
const written = () =>
  village.rows<{ content: string }>("select content from broadcast where state = 'draft'");
const gone = () =>
  village.rows("select id from broadcast where state not in ('draft', 'cancelled')").length;

describe("when it goes", () => {
  it.each([
    ["tomorrow at 7", "Wed 2 Dec, 07:00"],
    ["no make it thrusday at half past seven", "Thu 3 Dec, 07:30"],
    ["send it on friday 6.30pm", "Fri 4 Dec, 18:30"],
    ["it should go out in 3 days at 8", "Fri 4 Dec, 08:00"],
    ["明天早上七点", "12月2日周三07:00"],
    ["改到后天晚上八点发", "12月3日周四20:00"],
    ["推迟到下周一一早七点", "12月7日周一07:00"],
    ["五号早上八点发", "12月5日周六08:00"],
  ])("is set by %s, and its words stay", async (said, when) => {
    await write(by(said));
    const page = await by(said).say(said);

    expect(page.text).toContain(when);
    expect(written()[0]?.content).toMatch(words);
    expect(gone()).toBe(0);
  });

  it.each([
    ["tonight", "7", "Tue 1 Dec, 19:00"],
    ["next monday", "half past eight", "Mon 7 Dec, 08:30"],
    ["明晚", "七点", "12月2日周三19:00"],
    ["改到下周二", "八点半", "12月8日周二08:30"],
  ])("may be a day first, and then its hour: %s, %s", async (day, hour, when) => {
    await write(by(day));
    const asked = await by(hour).say(day);
    const page = await by(day).say(hour);

    expect(asked.buttons).toContain("19:30");
    expect(page.text).toContain(when);
  });

  it.each([
    ["tonight", "12:30"],
    ["今晚", "12:30"],
  ])("is no noon of %s", async (day, noon) => {
    await write(by(day));

    expect((await by(day).say(day)).buttons).not.toContain(noon);
  });

  it.each([
    ["tell everyone the van comes tuesday", "make it friday at 8", "It goes Fri 4 Dec, 08:00"],
    ["跟大家说车星期二来", "改成周五早上八点", "12月4日周五08:00发"],
  ])("or the day it tells of is asked: %s, %s", async (message, said, button) => {
    await by(message).say(message);
    const asked = await by(message).say(said);
    const again = await by(message).say(said);
    const page = await by(message).press(button);

    expect(asked.buttons).toContain(button);
    expect(again.text).toContain(said);
    expect(page.text).toContain(isHan(said) ? "12月4日周五08:00" : "Fri 4 Dec, 08:00");
    expect(written()[0]?.content).toMatch(/van comes tuesday|车星期二来/);
  });

  it.each([
    ["tomorrow at 7", "now"],
    ["明天早上七点", "马上发"],
  ])("is at once again by a word: %s, then %s", async (when, now) => {
    const officer = by(when);
    await write(officer);
    await officer.say(when);
    const page = await officer.say(now);

    expect(page.buttons).toContain(isHan(when) ? "现在就发" : "Send it now");
    expect(gone()).toBe(0);
  });
});

describe("its page", () => {
  it.each([
    "who gets it",
    "how many people is that?",
    "when does it go",
    "ok send it out",
    "go ahead",
    "发给哪些人",
    "几个人能收到",
    "那条什么时候发",
    "就这样发",
    "发出去吧",
  ])("opens by %s, and nothing goes", async (said) => {
    await write(by(said));
    await by(said).say(isHan(said) ? "等我办的" : "what waits");
    const page = await by(said).say(said);

    expect(page.text).toMatch(/To whom:|发给谁：/);
    expect(page.buttons.join()).toMatch(/Send it now|现在就发/);
    expect(gone()).toBe(0);
  });

  it.each([
    ["only to Stone Bridge", "and to Black River", "Stone Bridge, Black River"],
    ["只发给石桥村", "也发给上溪村", "石桥村、上溪村"],
  ])("takes one village more: %s, %s", async (first, more, both) => {
    village.change("delete from broadcast");
    await addVillages();
    await write(by(first));
    await by(first).say(first);

    expect((await by(first).say(more)).text).toContain(both);
  });

  it.each([
    ["Stone Bridge", "to everybody again", "Everybody"],
    ["石桥村", "还是发给所有人", "每个人"],
  ])("goes back from %s: %s", async (place, said, everybody) => {
    await addVillages();
    const officer = by(said);
    await write(officer);
    await officer.say(isHan(said) ? `只发给${place}` : `only to ${place}`);

    expect((await officer.say(said)).text).toContain(everybody);
  });

  it.each([
    ["only beginners", "To whom"],
    ["只发给新来的", "发给谁"],
  ])("offers the choice where no village has the name: %s", async (said, button) => {
    await write(by(said));

    expect((await by(said).say(said)).buttons).toContain(button);
  });
});

describe("where other words are asked for", () => {
  it.each(["发消息", "谁收到了", "export", "who gets my papers", "make it shorter please"])(
    "what is hardly a message to all takes no place unasked: %s",
    async (said) => {
      const officer = by(said);
      await write(officer);
      await officer.press(isHan(said) ? "改内容" : "Change the words");
      await officer.say(said);

      expect(written()[0]?.content).toMatch(words);
    },
  );

  it.each([
    ["make it friday at 8", "Yes, put it in its place"],
    ["改成周五早上八点", "是，换成这句"],
  ])("what may be its hour or its words is asked about: %s", async (said, yes) => {
    const officer = by(said);
    await officer.say(isHan(said) ? "跟大家说车星期二来" : "tell everyone the van comes tuesday");
    await officer.press(isHan(said) ? "改内容" : "Change the words");

    expect((await officer.say(said)).buttons).toContain(yes);
    expect(written()[0]?.content).toMatch(/tuesday|星期二/);
  });

  it.each(["bring two pairs of scissors each", "每人带两把剪刀来"])(
    "new words take it as ever: %s",
    async (said) => {
      await write(by(said));
      await by(said).press(isHan(said) ? "改内容" : "Change the words");

      expect((await by(said).say(said)).text).toContain(said);
    },
  );
});

it.each([
  ["what waits", "sales this month", "All villages in figures"],
  ["等我办的", "哪些人走了", "走了的人|谁走了"],
])("after something else was said, words are not for the message: %s, %s", async (...given) => {
  const [between, said, answer] = given;
  const officer = by(said);
  await write(officer);
  await officer.say("/broadcast");
  await officer.say(between);
  const heard = await officer.say(said);

  expect(heard.text).toMatch(new RegExp(answer));
});

it.each([
  ["no, it is at 8 not 9", "It has a mistake"],
  ["不是九点，是八点", "有个地方写错了"],
])("right after it has gone, %s leads to what corrects it", async (said, button) => {
  const own = await openWithOfficers();
  const officer = isHan(said) ? own.zhou : own.smith;
  await officer.say(isHan(said) ? begun.zh : begun.en);
  await officer.press(isHan(said) ? "现在就发" : "Send it now");
  await officer.heard();
  const heard = await officer.say(said);
  await own.village.close();

  expect(heard.buttons).toContain(button);
});

it.each(["send a tip about packing", "发个小窍门", "小窍门 打包"])(
  "a tip is chosen in the library: %s",
  async (said) => {
    expect((await by(said).say(said)).text).toMatch(/[Tt]ips|小窍门/);
    expect(written()).toEqual([]);
  },
);

it.each([
  ["跟大家说下周一收橘子", "下周一收橘子"],
  ["跟大家说下午开会", "下午开会"],
  ["给大家讲下个月涨价", "下个月涨价"],
  ["跟大家说下，明天停水", "明天停水"],
  ["跟大家说一下明天停水", "明天停水"],
])("a message keeps its day: %s", async (said, message) => {
  await zhou.say(said);
  const [draft] = written();

  expect(JSON.parse(draft!.content).zh.text).toBe(message);
});

async function addVillages() {
  for (const name of ["Black River", "上溪村", "石桥村", "Stone Bridge"]) {
    const known = village.rows(`select id from village where name = '${name}'`);
    if (known.length > 0) continue;
    await smith.say("add a village");
    await smith.say(name);
    const { buttons } = await smith.heard();
    if (buttons.some((each) => each.startsWith("Add"))) await smith.press(/^Add/);
  }
}
