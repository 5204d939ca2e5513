/**
 * The village that fills itself: thirty people and a month of their life at one press, told by the bot's
 * own screens and files, and the reasons for what the bot says.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Message } from "@grammyjs/types";
import Database from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseConfig } from "../../src/config.ts";
import { startDemo } from "../../src/demo.ts";
import { createLog } from "../../src/log.ts";
import { openShipped } from "../support/program/bot.ts";
import { memoryDisk } from "../support/memory-disk.ts";
import type { Reasons } from "../../src/why.ts";

const CHEN = 1001;
const WANG = 1002;
const LI = 1003;
const ZHOU = 1004;

/** How long the bot may think, on a busy machine. */
const patienceMs = 60_000;

/** What is waited for: words, or more than that. */
type Then = string | RegExp | ((message: Message) => boolean);

interface Demo {
  readonly database: string;
  readonly url: string;
  ask<T>(path: string, body?: object): Promise<T>;
  /** What the bot has said to this person since `after`, once `words` are in it. */
  said(person: number, then: Then, after?: number): Promise<Message>;
  say(person: number, text: string, then: Then): Promise<Message>;
  press(person: number, message: Message, label: string, then: Then): Promise<Message>;
  /** The same where what comes takes the place of a message that is there. */
  turn(person: number, message: Message, label: string, then: Then): Promise<Message>;
  /** The village's clock. */
  now(): number;
  /** Lets time go by. */
  later(ms: number): void;
  close(): Promise<void>;
}

async function openDemo(): Promise<Demo> {
  const folder = mkdtempSync(join(memoryDisk, "full-village-"));
  const config = parseConfig({
    PORT: "0",
    DATABASE_URL: `sqlite:${join(folder, "bot.db")}`,
    LOG_LEVEL: "silent",
  });
  // Ten in the morning where the village is, so that its evening is of the same day.
  const aheadMs = Date.parse("2026-12-01T02:00:00Z") - Date.now();
  let movedMs = 0;
  const now = () => Date.now() + aheadMs + movedMs;
  const demo = await startDemo(config, createLog("silent"), {
    known: await openShipped(),
    clock: () => new Date(now()),
  });

  async function ask<T>(path: string, body?: object): Promise<T> {
    const response = await fetch(`${demo.url}/sandbox${path}`, {
      ...(body !== undefined && { method: "POST", body: JSON.stringify(body) }),
    });
    return (await response.json()) as T;
  }

  async function said(person: number, then: Then, after = 0): Promise<Message> {
    const isMeant = (message: Message) =>
      typeof then === "function"
        ? then(message)
        : typeof then === "string"
          ? wordsOf(message).includes(then)
          : then.test(wordsOf(message));
    for (const until = performance.now() + patienceMs; ;) {
      const { messages } = await ask<{ messages: Message[] }>(
        `/chats/${person}/messages?after=${after}`,
      );
      const found = messages.find((message) => message.from?.is_bot === true && isMeant(message));
      if (found !== undefined) return found;
      if (performance.now() > until) {
        throw new Error(`not said: ${String(then)}, but: ${messages.map(wordsOf).join(" ¶ ")}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  async function tap(person: number, message: Message, label: string): Promise<void> {
    const key = (message.reply_markup?.inline_keyboard ?? [])
      .flat()
      .find(({ text }) => text.includes(label));
    const data = key !== undefined && "callback_data" in key ? key.callback_data : label;
    await ask(`/chats/${person}/press`, { messageId: message.message_id, data });
  }

  return {
    database: join(folder, "sandbox-bot.db"),
    url: demo.url,
    ask,
    said,
    async say(person, text, then) {
      const { message_id } = await ask<{ message_id: number }>(`/chats/${person}/send`, { text });
      return said(person, then, message_id);
    },
    async press(person, message, label, then) {
      const { messages } = await ask<{ messages: Message[] }>(`/chats/${person}/messages`);
      await tap(person, message, label);
      return said(person, then, messages.at(-1)!.message_id);
    },
    async turn(person, message, label, then) {
      await tap(person, message, label);
      return said(person, then);
    },
    now,
    later: (ms) => void (movedMs += ms),
    async close() {
      await demo.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const hasPicture = ({ photo }: Message): boolean => photo !== undefined;
/** By what stands on it or by what it does. */
const hasButton =
  (words: string) =>
  ({ reply_markup }: Message): boolean =>
    JSON.stringify(reply_markup ?? "").includes(`"${words}"`);
const wordsOf = ({ text, caption }: Message): string => text ?? caption ?? "";

/** Rows of these tables, without the moments that depend on the hour at which it is filled. */
function lifeIn(database: string): Record<string, readonly object[]> {
  const tables = [
    "member",
    "parcels_day",
    "question",
    "look",
    "step_state",
    "cash_event",
    "mentee",
    "shown",
    "certificate_offer",
    "trained_by",
    "association_member",
    "capital_month",
    "trainee_milestone",
    "product",
    "pulse_answer",
    "class_pupil",
  ];
  const db = new Database(database, { readonly: true });
  try {
    return Object.fromEntries(
      tables.map((table) => [
        table,
        db
          .prepare<[], Record<string, unknown>>(`select * from "${table}"`)
          .all()
          .map((row) => Object.fromEntries(Object.entries(row).filter(isNoMoment)))
          .toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
      ]),
    );
  } finally {
    db.close();
  }
}

/** A picture's id is Telegram's. */
const isNoMoment = ([name]: [string, unknown]): boolean =>
  !/(^|_)(at|since)$|^file_id$|^open_since$/.test(name);

describe("a full village", () => {
  let demo: Demo;
  let full: Record<string, readonly object[]>;

  beforeAll(async () => {
    demo = await openDemo();
    await demo.say(ZHOU, "/start", "You run this");
    await demo.say(ZHOU, "/stats", "People: 0");
    await demo.ask("/fill", {});
    full = lifeIn(demo.database);
  });
  afterAll(() => demo.close());

  it("is told by the figures at once, though they were counted a moment before", async () => {
    const all = await demo.say(ZHOU, "/stats", "People: 30");
    const road = await demo.press(ZHOU, all, "Step by step", "How many have done");
    const figures = `${wordsOf(all)}\n${wordsOf(road)}`;

    // Nobody is hidden behind "fewer than five": each step, parcels, weeks.
    expect(figures).toMatch(/1 Purpose and people ■+ 30 · 0/);
    expect(figures).toMatch(/9 The parcel arrives whole .* 10 · 5/);
    expect(figures).toMatch(/Parcels a day, last 4 weeks: \S+ from [\d.]+ to [\d.]+/);
    expect(figures).not.toContain("– · –");
  });

  it("has pictures for what the figures say", async () => {
    const figures = await demo.said(ZHOU, "People: 30");
    const pictures = [await demo.press(ZHOU, figures, "Picture: parcels", hasPicture)];
    for (const [label, says] of [
      ["Step by step", "How many have done"],
      ["Who stays", "Who came in which week"],
    ] as const) {
      const table = await demo.press(ZHOU, figures, label, says);
      pictures.push(await demo.press(ZHOU, table, "As a picture", hasPicture));
    }
    for (const picture of pictures) expect(wordsOf(picture)).not.toContain("Too few");
  });

  it("has a fair test of its tips, of which nothing can be told among thirty people", async () => {
    const menu = await demo.say(ZHOU, "/association", hasButton("menu:villages"));
    const helpers = await demo.turn(ZHOU, menu, "menu:villages", hasButton("tips:lib"));
    const shelves = await demo.press(ZHOU, helpers, "Tips", hasButton("fair:open"));
    const test = await demo.press(ZHOU, shelves, "Do they help?", "The fair test of the weekly");

    expect(wordsOf(test)).toContain("· Finished a step: too few to tell.");
  });

  it("tells its officer how far it is, who was invited, and what troubles it most", async () => {
    const villages = "How far the villages are";
    const menu = await demo.say(ZHOU, "/association", hasButton("menu:numbers"));
    const numbers = await demo.turn(ZHOU, menu, "menu:numbers", hasButton(villages));
    const which = await demo.press(ZHOU, numbers, villages, "Which village?");
    const board = await demo.press(ZHOU, which, "上溪村", "How far 上溪村 is");
    const spread = await demo.press(ZHOU, board, "Who is invited", "who is invited");
    const all = await demo.said(ZHOU, "People: 30");
    const problems = await demo.press(ZHOU, all, "Worst problems", "worst problem");

    expect(wordsOf(board)).toContain("at least 12 of 120, 10%.");
    expect(wordsOf(board)).toContain("back from study or work: 7 of the 24");
    for (const line of ["· Women: 14 (58% of who said)", "· Under 30: 7 (", "· 上村: 12 ("]) {
      expect(wordsOf(spread)).toContain(line);
    }
    expect(wordsOf(problems)).toMatch(/1\. My goods do not sell .* 11\n/);
    // The buttons stand in the order of the lines above them.
    const [worst, next] = problems.reply_markup!.inline_keyboard.map(([button]) => button!.text);
    expect([worst, next]).toEqual([
      expect.stringContaining("My goods do not sell"),
      expect.stringContaining("Too little money"),
    ]);
  });

  it("has thirty people, and no more when it is filled twice", async () => {
    const before = lifeIn(demo.database);
    const again = await demo.ask<{ isNew: boolean }>("/fill", {});

    expect(again.isNew).toBe(false);
    expect(before["member"]).toHaveLength(30);
    expect(lifeIn(demo.database)).toEqual(before);
  });

  it("has one certificate that its page calls true", async () => {
    const db = new Database(demo.database, { readonly: true });
    const given = db.prepare("select id, name from certificate").all() as {
      id: string;
      name: string;
    }[];
    db.close();
    const page = await fetch(`${demo.url}/verify/${given[0]!.id}`);

    expect(given).toHaveLength(1);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain(given[0]!.name);
  });

  it("gives nobody a mentor before the day on which they came", async () => {
    const db = new Database(demo.database, { readonly: true });
    const early = db
      .prepare(
        `select first_name from mentee join member on member.id = mentee.member_id
         where mentee.at < member.created_at`,
      )
      .all();
    db.close();

    expect(early).toEqual([]);
  });

  it("is the same each time", async () => {
    const other = await openDemo();
    try {
      await other.ask("/fill", {});
      expect(lifeIn(other.database)).toEqual(full);
    } finally {
      await other.close();
    }
  });

  it("has a mentor at work: things to look at, fifteen learners, questions", async () => {
    const price = await demo.said(LI, "给你看");
    const next = await demo.press(LI, price, "好", /给你看|给你一/);
    expect(next.message_id).toBeGreaterThan(price.message_id);
    const last = await demo.press(LI, next, "好", /Yan给你看/);
    // Three share a phone: a verdict says for whom it is, in the language of that one.
    await demo.press(LI, last, "好", "没有等你看的");
    await demo.said(2017, /^For Yan:[^]*李师傅/);
    await demo.say(LI, "/mentees", "你带着15个学员");
    await demo.say(LI, "/questions", "3个人问");
  });

  it("shows the seller what she has: book, chain, file of all of it", async () => {
    await demo.say(CHEN, "/cash", "记账本");
    await demo.say(CHEN, "/peers", "你请来了7个人");
    const { document } = await demo.say(
      CHEN,
      "/export",
      (each) => each.document?.file_name?.endsWith(".json") === true,
    );
    const response = await demo.ask<Record<string, readonly object[]>>(
      `/files/${document!.file_id}`,
    );
    expect(JSON.stringify(response)).toContain("红薯干");
    expect(JSON.stringify(response)).not.toContain("赵婶");
  });

  it("tells the seller of the page what neighbours sell under other names", async () => {
    const prices = await demo.say(CHEN, "/price", "你的价钱");
    await demo.press(CHEN, prices, "笋干", "上溪村有4家店在卖笋干");
  });

  it("shows the seller of the page how it went, then and now", async () => {
    const me = await demo.say(CHEN, "/me", "你请来了7个人");
    const road = await demo.turn(CHEN, me, "我的目标，最近怎么样", hasButton("最近怎么样？"));
    await demo.press(CHEN, road, "最近怎么样？", "· 跟大家一起：还不算 → 就是一起的");
  });

  it("has a class, whose teacher sees who is where", async () => {
    const more = await demo.say(LI, "☰ 更多", hasButton("menu:village"));
    const village = await demo.turn(LI, more, "menu:village", hasButton("我的班"));
    const list = await demo.press(LI, village, "我的班", "Shangxi School");
    const pupils = await demo.press(LI, list, "打开这个班", "Mei");

    expect(wordsOf(pupils)).toMatch(/周妹[^]*第10步/);
  });

  it("writes to its people as to everybody, and gives nobody of them a chat", async () => {
    const people = await demo.ask<{ id: number; role: string }[]>("/people");

    expect(people.filter(({ role }) => role === "neighbour")).toHaveLength(26);
    expect(people.filter(({ role }) => role !== "neighbour").map(({ id }) => id)).toEqual([
      CHEN,
      WANG,
      LI,
      ZHOU,
    ]);
  });

  it("has a phone for three, which asks who is here", async () => {
    const asked = await demo.say(2017, "/progress", "Who is here?");
    const grandmother = await demo.press(2017, asked, "林婆婆", /第2步/);

    expect(JSON.stringify(asked.reply_markup)).toMatch(/曹婶[^]*林婆婆[^]*Yan/);
    expect(grandmother.message_id).toBeGreaterThan(asked.message_id);
  });

  it("says why it answered: what was heard, which rule, scores and how sure", async () => {
    const answer = await demo.say(CHEN, "鸡蛋怎么打包？", "依据");
    // Which turn a message is of is known once its delivery is noted.
    const askWhy = () => demo.ask<Reasons>(`/why/${CHEN}/${answer.message_id}`);
    await expect.poll(askWhy).not.toHaveProperty("error");
    const why = await askWhy();

    expect(why).toMatchObject({
      heard: "鸡蛋怎么打包？",
      found: { language: "zh", outcome: "answered" },
    });
    const { confidence, answerFrom, hits, lookedUpMs } = why.found!;
    expect(confidence).toBeGreaterThanOrEqual(answerFrom);
    expect(hits.map(({ score }) => score)).toEqual(
      hits.map(({ score }) => score).toSorted((a, b) => b - a),
    );
    expect(hits[0]?.title).toContain("包");
    expect(lookedUpMs).toBeGreaterThan(0);
    // What Telegram would see of it is the answer alone.
    expect(JSON.stringify(answer)).not.toContain(String(hits[0]?.score));

    const command = await demo.say(CHEN, "/topics", /./);
    await expect
      .poll(() => demo.ask(`/why/${CHEN}/${command.message_id}`))
      .toEqual({ rule: "command", heard: "/topics" });
  });
});

describe("an evening in a full village", () => {
  it("brings the seller words for those whom she brought and who stand still", async () => {
    const demo = await openDemo();
    await demo.ask("/fill", {});
    // A start plans the evening of everybody; else that is done at night.
    await demo.ask("/restart", {});
    await expect.poll(() => evening(demo, CHEN), { timeout: patienceMs }).toBeDefined();
    demo.later(Date.parse(evening(demo, CHEN)!) - demo.now() + 60_000);
    const hint = await demo.said(CHEN, "你请来的人里，有2个停了一个多星期了");
    const words = await demo.press(CHEN, hint, "要捎的话", "长按下面这条");
    await demo.said(CHEN, /https:\/\/t\.me\/\w+$/, words.message_id);

    expect(wordsOf(hint)).toMatch(/丁伯[^]*没露名字/);
    await demo.close();
  });

  /** When this person is planned to hear of those whom they brought. */
  function evening({ database }: Demo, person: number): string | undefined {
    const db = new Database(database, { readonly: true });
    const row = db
      .prepare<[number], { due_at: string }>(
        "select due_at from work join member on work.id = 'trainer:' || member.id where telegram_id = ?",
      )
      .get(person);
    db.close();
    return row?.due_at;
  }
});

describe("a newcomer to a full village", () => {
  it("begins together with its seller", async () => {
    const demo = await openDemo();
    await demo.ask("/fill", {});
    const invitation = await demo.say(CHEN, "/invite", hasButton("friend:open"));
    const link = await demo.press(CHEN, invitation, "找个伴", /start=f_/);
    const [, payload] = /start=(f_[\w-]+)/.exec(wordsOf(link))!;
    await demo.ask(`/chats/${WANG}/start`, { payload });
    const welcome = await demo.said(WANG, "陈姐 sent you here");
    const consent = await demo.press(WANG, welcome, "English", "Do you live there too?");
    const asked = await demo.press(WANG, consent, "Yes", "陈姐 wants to start together");
    await demo.press(WANG, asked, "Yes, together", "You walk together with 陈姐");
    await demo.said(CHEN, "你和Wang现在一起学了");
    await demo.close();
  });
});

describe("a village where somebody is already", () => {
  it("leaves them the life that they have, and is full around them", async () => {
    const demo = await openDemo();
    const start = await demo.say(CHEN, "/start", "欢迎你来");
    const consent = await demo.press(CHEN, start, "中文", "我能记下");
    const village = await demo.press(CHEN, consent, "可以", "你是哪个村的");
    const add = await demo.say(CHEN, "上溪村", "加上它吗");
    await demo.press(CHEN, add, "加上上溪村", "你现在到哪一步了");
    expect(village.message_id).toBeLessThan(add.message_id);

    expect(await demo.ask("/fill", {})).toEqual({ isNew: true, people: 26 });

    const { member, parcels_day: parcels } = lifeIn(demo.database);
    expect(member).toHaveLength(30);
    expect(new Set(member!.map((row) => (row as { village_id: string }).village_id)).size).toBe(1);
    expect(member!.filter((row) => (row as { placement: unknown }).placement === null)).toEqual([
      expect.objectContaining({ telegram_id: CHEN }),
    ]);
    expect(parcels!.length).toBeGreaterThan(100);
    await demo.close();
  });
});

describe("starting over", () => {
  it("starts over at once, and leaves nobody", async () => {
    const demo = await openDemo();
    await demo.ask("/fill", {});
    await demo.ask("/people", { id: 1005, firstName: "Mei", languageCode: "en" });
    await demo.ask("/reset", {});
    // A page that was open looks for whom it knew.
    await demo.ask("/commands/1005");
    await demo.ask("/chats/1005/messages");
    await demo.ask("/chats/2001/messages");

    const people = await demo.ask<{ id: number; started: boolean }[]>("/people");
    expect(people.map(({ id, started }) => [id, started])).toEqual([
      [CHEN, false],
      [WANG, false],
      [LI, false],
      [ZHOU, false],
    ]);
    expect(lifeIn(demo.database)["member"]).toEqual([]);
    expect((await demo.ask<{ isNew: boolean }>("/fill", {})).isNew).toBe(true);
    await demo.close();
  });
});
