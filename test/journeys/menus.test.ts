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
