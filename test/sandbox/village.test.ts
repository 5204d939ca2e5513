/**
 * The village that fills itself: thirty people and a month of their life at one press, told by the bot's
 * own screens and files, and the reasons for what the bot says.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Message } from "@grammyjs/types";
import Database from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseConfig } from "../../src/config.ts";
import { startDemo } from "../../src/demo.ts";
import { createLog } from "../../src/log.ts";
import { openShipped } from "../support/program/bot.ts";

const CHEN = 1001;
const WANG = 1002;
const LI = 1003;
const ZHOU = 1004;

interface Demo {
  readonly database: string;
  ask<T>(path: string, body?: object): Promise<T>;
  /** What the bot has said to this person since `after`, once `words` are in it. */
  said(person: number, words: string | RegExp, after?: number): Promise<Message>;
  say(person: number, text: string, then: string | RegExp): Promise<Message>;
  press(person: number, message: Message, label: string, then: string | RegExp): Promise<Message>;
  close(): Promise<void>;
}

async function openDemo(): Promise<Demo> {
  const folder = mkdtempSync(join(tmpdir(), "full-village-"));
  const config = parseConfig({
    PORT: "0",
    DATABASE_URL: `sqlite:${join(folder, "bot.db")}`,
    LOG_LEVEL: "silent",
  });
  const demo = await startDemo(config, createLog("silent"), { known: await openShipped() });

  async function ask<T>(path: string, body?: object): Promise<T> {
    const response = await fetch(`${demo.url}/sandbox${path}`, {
      ...(body !== undefined && { method: "POST", body: JSON.stringify(body) }),
    });
    return (await response.json()) as T;
  }

  async function said(person: number, words: string | RegExp, after = 0): Promise<Message> {
    const isMeant = (text: string) =>
      typeof words === "string" ? text.includes(words) : words.test(text);
    for (;;) {
      const { messages } = await ask<{ messages: Message[] }>(
        `/chats/${person}/messages?after=${after}`,
      );
      const found = messages.find(
        (message) => message.from?.is_bot === true && isMeant(wordsOf(message)),
      );
      if (found !== undefined) return found;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  return {
    database: join(folder, "sandbox-bot.db"),
    ask,
    said,
    async say(person, text, then) {
      const { message_id } = await ask<{ message_id: number }>(`/chats/${person}/send`, { text });
      return said(person, then, message_id);
    },
    async press(person, message, label, then) {
      const key = (message.reply_markup?.inline_keyboard ?? [])
        .flat()
        .find(({ text }) => text.includes(label));
      const data = key !== undefined && "callback_data" in key ? key.callback_data : label;
      await ask(`/chats/${person}/press`, { messageId: message.message_id, data });
      return said(person, then, message.message_id);
    },
    async close() {
      await demo.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const wordsOf = ({ text, caption }: Message): string => text ?? caption ?? "";

/** Every table as it stands, without what comes of the clock and of chance. */
function rowsOf(database: string): Record<string, number> {
  const db = new Database(database, { readonly: true });
  try {
    const names = db
      .prepare<[], string>("select name from sqlite_schema where type = 'table' order by name")
      .pluck()
      .all();
    return Object.fromEntries(
      names.map((name) => [
        name,
        db.prepare<[], number>(`select count(*) from "${name}"`).pluck().get() ?? 0,
      ]),
    );
  } finally {
    db.close();
  }
}

const life = ["member", "parcels_day", "question", "look", "step_state", "cash_event", "mentee"];

describe("a full village", () => {
  let demo: Demo;
  let filledInMs = 0;

  beforeAll(async () => {
    demo = await openDemo();
    const start = await demo.say(ZHOU, "/start", /./);
    await demo.said(ZHOU, /./, start.message_id - 1);
    await demo.say(ZHOU, "/stats", "Fewer than five people");
    const began = performance.now();
    await demo.ask("/fill", {});
    filledInMs = performance.now() - began;
  });
  afterAll(() => demo.close());

  it("is told by the figures at once, though they were counted a moment ago", async () => {
    const figures = await demo.say(ZHOU, "/stats", People: 30);
    expect(wordsOf(figures)).toMatch(/上溪村|all villages/i);
    console.info({ filledInMs });
  });

  it("has thirty people, and no more when it is filled twice", async () => {
    const before = rowsOf(demo.database);
    const again = await demo.ask<{ isNew: boolean }>("/fill", {});

    expect(again.isNew).toBe(false);
    expect(before["member"]).toBe(30);
    const after = rowsOf(demo.database);
    expect(life.map((name) => [name, after[name]])).toEqual(
      life.map((name) => [name, before[name]]),
    );
  });

  it("has a mentor at work: something to look at, learners, questions", async () => {
    await demo.said(LI, /看一看|给你看|笋干|20/);
    const mentees = await demo.say(LI, "/mentees", /./);
    expect(wordsOf(mentees)).toMatch(/15|学员|人/);
    const questions = await demo.say(LI, "/questions", "快递");
    expect(wordsOf(questions)).toMatch(/3/);
  });
});
