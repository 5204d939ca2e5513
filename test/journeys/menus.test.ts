/** The menus: six buttons at the most, everything behind them, and the same door for whoever walks no road. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openAssociation, walkMenus } from "../support/people/menus.ts";
import { appointMentor } from "../support/people/mentors.ts";
import { joinUp } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

let village: TestVillage;
let chen: Villager;
let amy: Villager;
let li: Villager;
let zhou: Villager;
let sun: Villager;

beforeAll(async () => {
  village = await openVillage({ env: { ADMIN_IDS: "9001,9002" } });
  zhou = village.person(9001, "周会长");
  sun = village.person(9002, "Sun", "en");
  chen = village.person(5001, "陈姐");
  amy = village.person(5002, "Amy", "en");
  li = village.person(5003, "李师傅");
  await zhou.start();
  await sun.start();
  await joinUp(chen, { village: "上溪村" });
  await joinUp(amy, { tongue: "en", village: "Stone Bridge" });
  await joinUp(li, { village: "上溪村" });
  await appointMentor(zhou, li, { village: "上溪村", name: "李师傅" });
});

afterAll(() => village.close());

/** By the words alone: who types in Chinese, and who in English. */
const by = (said: string) => (/\p{Script=Han}/u.test(said) ? chen : amy);

describe("whoever never taps", () => {
  it.each([
    ["price", /Question 1 of 3/],
    ["定价", /第1句/],
    ["open the cash book please", /Your cash book/],
    ["打开账本", /你的记账本/],
    ["parcels", /How many parcels left/],
    ["我的包裹", /寄出去几个包裹/],
    ["stock", /Goods on the shelf/],
    ["库存", /架上的货/],
    ["my goal", /What do you want to achieve/],
    ["我的目标", /你想做到什么/],
    ["menu", /What would you like/],
    ["菜单", /要做什么|想做什么|看什么/],
    ["who is my mentor?", /your mentor|the association/i],
    ["我师傅是谁？", /李师傅/],
    ["how far am I", /Season 1 of 4/],
    ["我学到哪了", /第一段（共四段）/],
    ["stop the reminders", /no more reminders/],
    ["别再提醒我", /不提醒|不再提醒/],
    ["turn the reminders on again", /I remind you again/],
    ["把提醒打开", /还提醒|会提醒|再提醒/],
  ])("opens by its name what a button opens: %s", async (said, words) => {
    const who = by(said);
    await who.say("/next");
    expect((await who.say(said)).text).toMatch(words);
  });

  it("offers a mentor to whoever has none, not another one", async () => {
    const who = by("who is my mentor");
    await who.say("/next");
    const page = await who.say("who is my mentor");
    expect(page.buttons).toContain("I want a mentor");
    expect(page.buttons).not.toContain("I want somebody else");
  });

  it.each([
    ["tell my mentor I come on Friday", "I come on Friday", "yes", /^Sent to/],
    ["tell my mentor I come on Friday", "I come on Friday", "send it please", /^Sent to/],
    ["tell my mentor I come on Friday", "I come on Friday", "no", /^(?!Sent)/],
    ["跟师傅说我星期五来", "我星期五来", "好的", /^发给/],
    ["跟师傅说我星期五来", "我星期五来", "发吧", /^发给/],
    ["跟师傅说我星期五来", "我星期五来", "不用了", /^(?!发给)/],
  ])("%s (%s): %s", async (told, message, answer, words) => {
    const who = by(told);
    await who.say("/next");
    const asked = await who.say(told);
    const sent = () =>
      village.rows(
        "select 1 from question where text = ? and state not in ('heard', 'left')",
        message,
      ).length;
    const before = sent();
    const heard = await who.say(answer);

    expect(asked.text).toContain(`“${message}”`);
    expect(heard.text).toMatch(words);
    expect(sent() - before).toBe(words.source.includes("?!") ? 0 : 1);
    expect((await who.heard()).buttons).not.toContain(asked.buttons[0]);
  });

  it.each([
    ["soap 36", "it came in", "+36"],
    ["肥皂36", "进的", "+36"],
  ])("%s: %s", async (told, side, noted) => {
    const who = by(told);
    await who.say("/next");
    await who.say(told);
    const heard = await who.say(side);
    const undone = await who.say(/\p{Script=Han}/u.test(told) ? "撤回" : "undo");

    expect(heard.text).toContain(noted);
    expect(undone.text).toMatch(/^(Taken back|撤回|退回|拿回)/);
  });

  it("means only what stands last in the chat, and says below it what a tap changes above", async () => {
    await amy.say("/next");
    await amy.say("+12 tape");
    await amy.say("/topics");
    const old = await amy.say("undo");
    await amy.say("change the language");
    const chinese = await amy.say("中文");
    const english = await amy.say("English please");

    expect(old.text).not.toContain("Taken back");
    expect(chinese.text).toContain("以后说中文");
    expect(english.text).toContain("English from now on");
  });

  it("is not held at a tick list", async () => {
    const [tom, liu] = [village.person(5010, "Tom", "en"), village.person(5011, "刘哥")];
    await joinUp(tom, { tongue: "en", village: "Stone Bridge", placement: "goods" });
    await joinUp(liu, { village: "上溪村", placement: "goods" });

    expect((await tom.say("none of these")).text).toContain("What you did not tick");
    expect((await liu.say("一样都没有")).text).toContain("没勾的");
    const [en, zh] = [await tom.say("skip this one"), await liu.say("跳过")];
    expect(en.text).toContain("easiest first product");
    expect(zh.text).toContain("头一回卖哪样最省事");
  });
});

/** Only who goes to one has this button. */
const ofClasses = ["My class", "我的班"];

/** The ways that sentences name: "☰ More, 🙂 Me, Breaks and tips". */
async function waysIn(tongue: "zh" | "en") {
  const found: { sentence: string; way: string[] }[] = [];
  const files = await readdir("src", { recursive: true });
  for (const file of files.filter((each) => each.endsWith(`words.${tongue}.ftl`))) {
    const text = await readFile(join("src", file), "utf8");
    for (const [sentence, way = ""] of text.matchAll(/☰ (?:More|更多)[,，] ?([^.。?？]+)/g)) {
      const names = way.split(/[,，] ?/).map((each) => each.trim());
      found.push({ sentence, way: names.filter((each) => !ofClasses.includes(each)) });
    }
  }
  return found;
}

/** What everybody finds behind ☰ More. */
const everybodys = [
  ..."shop:menu do:topics do:invite do:peers do:members do:partners board:open".split(" "),
  ..."do:language do:help do:privacy me:name join:villages:0 chain:name about:open".split(" "),
  ..."goal:open pulse:open do:exit do:pause tips:off".split(" "),
];
const officers = [
  ..."do:questions do:review do:broadcast stats:sheet:- people:find officer:list".split(" "),
  ..."people:mentors:0 class:list:0 acts:all:0 do:villages fellows:all:0 do:partners".split(" "),
  ..."tips:lib do:stats capitals:of:all board:list:0 model:use undelivered:week".split(" "),
];

describe("a page of the menus", () => {
  it.each([
    ["a learner, in Chinese", () => chen, everybodys],
    ["a learner, in English", () => amy, everybodys],
    ["a mentor", () => li, [...everybodys, "do:questions", "do:review", "do:mentees"]],
  ])("has six buttons at the most, and nothing is missing: %s", async (_, who, wanted) => {
    const pages = await walkMenus(who(), "/more");

    expect(pages.filter(({ labels }) => labels.length > 6)).toEqual([]);
    expect(pages.flatMap(({ actions }) => actions)).toEqual(expect.arrayContaining(wanted));
  });

  it.each([
    ["in Chinese", () => zhou],
    ["in English", () => sun],
  ])("is the same for an officer who never joined, %s", async (_, who) => {
    const pages = await walkMenus(who(), "/association");

    expect(pages.filter(({ labels }) => labels.length > 6)).toEqual([]);
    expect(pages.flatMap(({ actions }) => actions)).toEqual(expect.arrayContaining(officers));
  });

  it.each([
    ["zh", () => chen],
    ["en", () => amy],
  ] as const)("is where a sentence says that it is (%s)", async (tongue, who) => {
    const said = await waysIn(tongue);
    const missing: string[] = [];
    for (const { sentence, way } of said) {
      let page = await who().say("/more");
      for (const [at, name] of way.entries()) {
        const label = page.buttons.find((each) => each.includes(name));
        if (label === undefined) missing.push(sentence);
        if (label === undefined || at === way.length - 1) break;
        page = await who().press(label);
      }
    }

    expect(said.length).toBeGreaterThan(5);
    expect(missing).toEqual([]);
  });

  it("stands where the page before it stood, with a way back to it", async () => {
    const more = await chen.say("/more");
    const me = await chen.press("🙂 我：名字、休息、语言");
    const quiet = await chen.press("休息和小窍门");
    await chen.press("← 返回");
    const again = await chen.press("← 返回");

    const at = more.messages[0]!.message_id;
    expect(
      [me, quiet, again].map(({ messages }) => messages.map((each) => each.message_id)),
    ).toEqual([[at], [at], [at]]);
    expect(again.buttons).toEqual(more.buttons);
  });
});

describe("an officer who never joined", () => {
  it("has the keys below the chat and the command", async () => {
    const hello = await sun.start();
    const more = await sun.press("☰ More");
    const menu = await sun.press("The association");
    const help = await sun.say("/help");
    const [last] = (await village.telegram.log({ method: "setMyCommands" })).filter((entry) =>
      JSON.stringify(entry).includes(`"chat_id":${sun.id}`),
    );

    expect(hello.text).toContain("☰ More below opens the association's work");
    expect(more.buttons[0]).toBe("The association");
    expect(help.text).toContain("You are an officer: tap ☰ More and “The association”");
    expect(menu.buttons).toEqual((await sun.say("/association")).buttons);
    expect(JSON.stringify(last)).toContain('"association"');
  });

  it("hears in one line what waits, with a door to it", async () => {
    const none = await sun.start();
    await amy.say("Blorp gargle fizzwhack?");
    await amy.press("Ask the association");
    await sun.heard();

    const one = await sun.start();
    const list = await sun.press("Questions that wait (1)");

    expect(none.text).toContain("Nothing waits for you now.");
    expect(one.text).toContain("One thing waits for you.");
    expect(one.text).not.toContain("Blorp");
    expect(list.text).toContain("Blorp gargle fizzwhack?");
    expect((await openAssociation(sun, "What waits (1)")).text).toContain(
      "One thing waits for you.",
    );
  });

  it("is nothing for a learner who forges its pages", async () => {
    const more = await chen.say("/more");

    for (const page of ["association", "people", "villages", "numbers"]) {
      await chen.forge(more.messages[0]!.message_id, `menu:${page}`);
      expect((await chen.phone.answer()).text).toBe("这个只有协会的人能用。");
    }
  });
});
