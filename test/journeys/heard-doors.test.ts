/** Doors by their names: whoever brought me, whom I brought and taught; and any door while a number is waited for. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openTwoTongues } from "../support/people/two-tongues.ts";
import type { TestVillage, Villager } from "../support/people/village.ts";

let village: TestVillage;
let chen: Villager;
let ann: Villager;

beforeAll(async () => {
  ({ village, chen, ann } = await openTwoTongues());
});
beforeEach(async () => {
  for (const each of [chen, ann]) await each.heard();
});
afterAll(() => village.close());

const by = (said: string) => (/\p{Script=Han}/u.test(said) ? chen : ann);

const chain = /Nobody brought you: the chain begins|你是自己来的，从你这里开始/;

describe("who brought me, whom I brought, whom I taught", () => {
  it.each([
    "who brought me",
    "Who invited me?",
    "who got me into this",
    "who introduced me",
    "who sent me here",
    "whose link did I use",
    "who asked me to join",
    "my chain",
    "who did I bring",
    "who have I invited",
    "who came through me",
    "who used my link",
    "how many people did I bring",
    "people I invited",
    "show me who I brought",
    "who have I taught",
    "who did I train",
    "who learned from me",
    "who showed me how",
    "谁带我来的",
    "谁拉我进来的？",
    "是谁介绍我来的",
    "我是谁请来的",
    "谁把我拉进来的",
    "哪个喊我来的",
    "我扫的谁的码",
    "我带了谁",
    "我带来了哪些人",
    "我请来了几个人",
    "谁用了我的码",
    "我拉了谁进来",
    "我教了谁",
    "我教会了几个人",
    "谁跟我学过",
    "我教过谁啊",
  ])("%s", async (said) => {
    expect((await by(said).say(said)).text).toMatch(chain);
  });

  it.each([
    "who should I bring to a fair",
    "who did I bring the eggs for",
    "who teaches the courier",
    "who invited you",
    "who do I ask to bring me boxes",
    "who taught you to sell",
    "我带谁去赶集好",
    "我该教谁",
    "谁带我去寄快递",
    "谁教我开店",
    "我请谁帮忙打包",
  ])("is no question: %s", async (said) => {
    expect((await by(said).say(said)).text).not.toMatch(chain);
  });
});

describe("how far one is, and one's mentor", () => {
  const far = /Step \d+ of 14|第\d+步（共14步）/;
  const mentor = /You have no mentor now|你现在没有师傅带/;

  it.each([
    ["what step am i", far],
    ["What step am I on?", far],
    ["how far am i", far],
    ["show me my lessons", far],
    ["show me my progress", far],
    ["show me my mentor", mentor],
    ["我到第几步了", far],
    ["我学到第几步了？", far],
    ["给我看看我的进度", far],
    ["给我看看我的师傅", mentor],
    ["让我看一下我师傅", mentor],
  ] as const)("%s", async (said, words) => {
    const heard = await by(said).say(said);

    expect(heard.text).toMatch(words);
  });

  it.each([
    "what step comes after shipping a parcel",
    "what step am i allowed to skip",
    "show me my mistakes in the title",
    "寄完包裹到第几步",
    "给我看看怎么打包",
  ])("is no question: %s", async (said) => {
    const heard = await by(said).say(said);

    expect(heard.text).not.toMatch(mentor);
    expect(heard.text).not.toMatch(/^(?:Step|第)/);
  });
});

describe("what is said in Wu dialect, and for tomorrow", () => {
  it.each([
    ["看勿清", "字能调大"],
    ["看勿懂", "这边没讲明白"],
    ["弄勿来", "这边没讲明白"],
    ["明朝再来", "慢走"],
    ["明天再学", "活给你留在这儿"],
    ["tomorrow I go on", "The job stays here"],
  ])("%s", async (said, words) => {
    expect((await by(said).say(said)).text).toContain(words);
  });

  it.each(["买家说照片看勿清", "明天再来取件可以吗"])("is no question: %s", async (said) => {
    expect((await chen.say(said)).text).not.toMatch(/字能调大|慢走|活给你留/);
  });
});

/** Numbers that are waited for: what opens the tool, what is told first, and what is asked then. */
const tools = [
  ["a sale", ["shop:sale"], ["20"], /What did the goods cost you\?|货花了多少？/],
  ["a price", ["price:new"], ["20"], /packing and postage cost|包装加运费/],
  ["parcels", ["do:orders"], [], /Type the number of parcels of today|寄了几个/],
  ["stock", ["stock:new"], ["cash book"], /how many do you sell a day|一天卖几件/],
  ["the cash book", ["do:cash"], [], /The book is open|账本开着呢/],
] as const;

describe("a door while a number is waited for", () => {
  const looks = [
    ["who is my mentor", /You have no mentor now/],
    ["我的师傅是谁", /你现在没有师傅带/],
    ["stop the reminders", /no more reminders/],
    ["别提醒我了", /不提醒|不再提醒/],
    ["who did I bring", /the chain begins with you/],
    ["谁拉我进来的", /从你这里开始/],
  ] as const;

  it.each(
    tools.flatMap(([name, opens, told, asked]) =>
      looks.map(([said, words]) => [name, said, opens, told, asked, words] as const),
    ),
  )("opens, and %s goes on after it: %s", async (_, said, opens, told, asked, words) => {
    const who = by(said);
    for (const action of opens) await who.forge(1, action);
    for (const text of told) await who.say(text);
    const row = () => village.rows("select kind, data from waiting where telegram_id = ?", who.id);
    const before = row();

    const heard = await who.say(said);

    expect(heard.messages.at(0)?.text).toMatch(words);
    expect(heard.messages.at(-1)?.text).toMatch(asked);
    expect(row()).toEqual(before);
  });

  it.each([
    [
      "open my cash book",
      /Your cash book/,
      "What I had asked you before",
      /What did the goods cost/,
    ],
    ["打开账本", /你的记账本/, "先放着", /货花了多少/],
    ["menu", /What would you like/, "What I had asked you before", /What did the goods cost/],
    ["打开菜单", /要做什么|想做什么|看什么/, "先放着", /货花了多少/],
  ])(
    "says how to go on where the door waits for words itself: %s",
    async (said, words, way, on) => {
      const who = by(said);
      await who.forge(1, "shop:sale");
      await who.say("20");

      const heard = await who.say(said);
      const back = await who.press(heard.buttons[0]!);

      expect(heard.text).toMatch(words);
      expect(heard.text).toContain(way);
      expect(back.text).toMatch(on);
      expect(back.text).toContain("20");
      expect((await who.say("9 3 4")).text).toMatch(/ is left\.|剩/);
    },
  );

  it.each([
    ["Stock: what are they called?", "stock:new", "cash book", /cash book: how many/],
    ["货叫什么", "stock:new", "账本", /账本：一天/],
  ])("is the name of goods where that is asked: %s", async (_, action, name, words) => {
    const who = by(name);
    await who.forge(1, action);
    expect((await who.say(name)).text).toMatch(words);
  });

  it.each([
    ["who is my mentor", /You have no mentor now/, /20 9 3 4\.5/],
    ["我的师傅是谁", /你现在没有师傅带/, /20 9 3 4\.5/],
  ])(
    "opens, and a task that is shown once more goes on after it: %s",
    async (said, words, asked) => {
      const who = by(said);
      await who.say("/next");
      village.change(
        "insert into waiting (telegram_id, kind, data, created_at) values (?, 'show', 'products/first-price', ?)",
        who.id,
        village.now().toISOString(),
      );

      const heard = await who.say(said);

      expect(heard.messages.at(0)?.text).toMatch(words);
      expect(heard.messages.at(-1)?.text).toMatch(asked);
      expect((await who.say("20 9 3 4.5")).text).toContain("3.50");
    },
  );

  it.each([
    ["tell what it was for", "my price", "+3 tape", "words"],
    ["写是什么", "我的定价", "+3 胶带", "words"],
  ])("is the words of a line where those are asked: %s", async (_, said, line, what) => {
    const who = by(said);
    await who.say(line);
    const [{ number } = { number: 0 }] = village.rows<{ number: number }>(
      "select max(line) as number from cash_event join member on member.id = member_id where telegram_id = ?",
      who.id,
    );
    await who.forge(1, `cash:edit:${number}:${what}`);
    expect((await who.say(said)).text).toContain(said);
  });
});
