/**
 * Whatever Telegram answers to a message, the message ends: it is tried a limited number of times, and the
 * next message of that chat goes on. What may have been delivered is sent twice at most, a broadcast once.
 */
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { TestBot, TestBotOptions } from "../support/program/bot.ts";
import { environmentOf, openFolder, startBotProcess } from "../support/program/bot-process.ts";
import {
  dayZone,
  firstRecipient,
  plan,
  pressStart,
  recipientId,
  seedCrowd,
} from "../support/people/broadcasts.ts";
import {
  openOddTelegram,
  refusal,
  type OddAnswer,
  type OddTelegram,
} from "../support/servers/odd-telegram.ts";
import { openOwnBot } from "../support/program/own-bot.ts";
import { rowsOf } from "../support/rows-of.ts";
import { openStore } from "../../src/subjects/open-store.ts";
import { openTelegram, type TestTelegram } from "../support/servers/telegram.ts";

const chen = firstRecipient;
const taken = JSON.stringify({ ok: true, result: { message_id: 1, date: 1, chat: { id: chen } } });
const page = "<html><head><title>Bad Gateway</title></head></html>";

let telegram: TestTelegram;
let odd: OddTelegram;
let bot: TestBot | undefined;

beforeEach(async () => {
  telegram = await openTelegram();
  odd = await openOddTelegram(telegram.sandbox.url);
  await pressStart(telegram.sandbox, cases.length);
});

afterEach(async () => {
  await bot?.close();
  bot = undefined;
  await odd.stop();
  await telegram.stop();
});

async function open(options: TestBotOptions = {}): Promise<TestBot> {
  bot = await openOwnBot(telegram, [], {
    callTimeoutS: 3,
    ...options,
    env: { TELEGRAM_API_ROOT: odd.url, ...options.env },
  });
  return bot;
}

const marked = "a message that Telegram answers oddly";
const next = "the next message";
const tries = (text: string, chat = chen) =>
  odd.calls.filter((call) => call.chat === chat && call.text.includes(text));

/** Puts these into the outbox of a bot that is not running, as a turn does. */
async function queue(
  database: string,
  chats: readonly number[],
  ...texts: string[]
): Promise<void> {
  const store = await openStore(`sqlite:${database}`);
  const rows = chats.flatMap((chat) =>
    texts.map((text) => ({
      chat,
      priority: 0,
      method: "show",
      payload: JSON.stringify({ call: "sendMessage", body: { text } }),
      about: null,
      screen: null,
      revision: null,
    })),
  );
  await store.transact(({ outbox }) => outbox.add(rows, new Date()));
  await store.close();
}

/** What became of each message of a chat, and why. */
const ends = (database: string, chat = chen) =>
  rowsOf<{ state: string; reason: string | null }>(
    database,
    "select state, reason from outbox where chat = ? order by id",
    chat,
  ).map(({ state, reason }) => [state, reason]);

interface Case {
  readonly what: string;
  readonly answer: OddAnswer;
  readonly end: readonly [state: string, reason: string | null];
  readonly tries: number;
}

const cases: readonly Case[] = [
  {
    what: "200 with half of its JSON, after the delivery",
    answer: { isDone: true, body: taken, how: "cut" },
    end: ["unknown", "no-json"],
    tries: 2,
  },
  {
    what: "200 with an empty body",
    answer: { isDone: true, body: "" },
    end: ["unknown", "no-json"],
    tries: 2,
  },
  {
    what: "200 that says false and names no code",
    answer: { body: '{"ok":false}' },
    end: ["unknown", "answer-odd"],
    tries: 2,
  },
  { what: "200 that says null", answer: { body: "null" }, end: ["unknown", "no-answer"], tries: 2 },
  {
    what: "200 that says true and no more",
    answer: { isDone: true, body: '{"ok":true}' },
    end: ["sent", null],
    tries: 1,
  },
  {
    what: "200 that says false with a code",
    answer: { ...refusal(400, "Bad Request: odd"), status: 200 },
    end: ["failed", "answer-400"],
    tries: 1,
  },
  {
    what: "a web page",
    answer: { status: 502, body: page },
    end: ["unknown", "no-json"],
    tries: 2,
  },
  {
    what: "500",
    answer: refusal(500, "Internal Server Error"),
    end: ["unknown", "answer-500"],
    tries: 2,
  },
  {
    what: "502, after the delivery",
    answer: { isDone: true, ...refusal(502, "Bad Gateway") },
    end: ["unknown", "answer-502"],
    tries: 2,
  },
  { what: "503", answer: refusal(503, "Unavailable"), end: ["unknown", "answer-503"], tries: 2 },
  {
    what: "504, after the delivery",
    answer: { isDone: true, ...refusal(504, "Gateway Timeout") },
    end: ["unknown", "answer-504"],
    tries: 2,
  },
  {
    what: "400",
    answer: refusal(400, "Bad Request: wrong"),
    end: ["failed", "answer-400"],
    tries: 1,
  },
  {
    what: "403",
    answer: refusal(403, "Forbidden: not here"),
    end: ["failed", "answer-403"],
    tries: 1,
  },
  {
    what: "404, though the token is good",
    answer: refusal(404, "Not Found"),
    end: ["failed", "answer-404"],
    tries: 3,
  },
  {
    what: "401, though the token is good",
    answer: refusal(401, "Unauthorized"),
    end: ["failed", "answer-401"],
    tries: 3,
  },
  { what: "409", answer: refusal(409, "Conflict"), end: ["failed", "answer-409"], tries: 3 },
  {
    what: "413",
    answer: refusal(413, "Request Entity Too Large"),
    end: ["failed", "answer-413"],
    tries: 1,
  },
  { what: "silence", answer: {}, end: ["unknown", "no-answer"], tries: 2 },
  {
    what: "a reset before it was read",
    answer: { how: "reset" },
    end: ["unknown", "no-answer"],
    tries: 2,
  },
  {
    what: "a reset after the delivery",
    answer: { isDone: true, how: "reset" },
    end: ["unknown", "no-answer"],
    tries: 2,
  },
  {
    what: "slices that never end",
    answer: { isDone: true, body: taken, how: "slices" },
    end: ["unknown", "no-answer"],
    tries: 2,
  },
];

describe("a reply", () => {
  it("ends, whatever is answered, and the next one goes", { timeout: 120_000 }, async () => {
    const chatOf = (index: number) => chen + index;
    const { database } = await open();
    await bot!.stop();
    const chats = cases.map((_, index) => chatOf(index));
    await queue(database, chats, marked, next);
    odd.answer = ({ chat, text }) => (text === marked ? cases[chat - chen]?.answer : undefined);

    await bot!.restart();

    const waiting = "select id from outbox where state in ('queued', 'sending')";
    await expect.poll(() => rowsOf(database, waiting), { timeout: 100_000 }).toEqual([]);
    const ended = cases.map(({ what }, index) => ({
      what,
      ends: ends(database, chatOf(index)),
      tries: tries(marked, chatOf(index)).length,
      next: tries(next, chatOf(index)).length,
    }));
    expect(ended).toEqual(
      cases.map(({ what, end, tries: most }) => ({
        what,
        ends: [[...end], ["sent", null]],
        tries: most,
        next: 1,
      })),
    );
  });

  it("is sent twice at most, also across restarts", { timeout: 60_000 }, async () => {
    const { database } = await open();
    await bot!.stop();
    await queue(database, [chen], marked, next);
    odd.answer = ({ text }) =>
      text === marked ? { isDone: true, ...refusal(504, "Gateway Timeout") } : undefined;

    await bot!.restart();
    await expect.poll(() => tries(marked).length, { timeout: 20_000, interval: 5 }).toBe(1);
    await bot!.restart();
    await bot!.restart();

    await expect
      .poll(() => ends(database), { timeout: 50_000, interval: 50 })
      .toEqual([
        ["unknown", "answer-504"],
        ["sent", null],
      ]);
    expect(tries(marked)).toHaveLength(2);
  });

  it("that is refused for ten minutes holds nobody else", { timeout: 30_000 }, async () => {
    const { database } = await open();
    odd.answer = ({ method, chat }) =>
      method === "sendMessage" && chat === chen
        ? refusal(429, "Too Many Requests", 600)
        : undefined;
    const said = (chat: number) =>
      expect
        .poll(() => odd.calls.filter((call) => call.chat === chat).map(({ method }) => method), {
          timeout: 10_000,
        })
        .toContain("sendMessage");
    await telegram.person(chen).say("hello");
    await said(chen);
    await expect
      .poll(() => rowsOf(database, "select refusals from outbox where chat = ?", chen))
      .toMatchObject([{ refusals: 1 }]);

    await telegram.person(chen + 1).say("hello");

    await said(chen + 1);
    expect(rowsOf(database, "select state from outbox where chat = ?", chen)).toEqual([
      { state: "queued" },
    ]);
  });

  it("goes once, though Telegram is away for a while", { timeout: 60_000 }, async () => {
    const { database } = await open();
    await bot!.stop();
    await queue(database, [chen], marked, next);
    let looks = 0;
    // All calls but getUpdates; the way back is opened after the third look.
    odd.answer = ({ method }) => {
      if (method === "getMe" && (looks += 1) > 4) odd.answer = () => undefined;
      return looks > 1 && method !== "getUpdates" ? refusal(502, "Bad Gateway") : undefined;
    };
    await bot!.restart();

    await expect
      .poll(() => ends(database), { timeout: 50_000, interval: 50 })
      .toEqual([
        ["sent", null],
        ["sent", null],
      ]);
    expect(tries(marked).length).toBeLessThanOrEqual(2);
  });
});

describe("a broadcast", () => {
  it("is never repeated where nobody knows whether it arrived", { timeout: 60_000 }, async () => {
    const answers: readonly OddAnswer[] = [
      { isDone: true, ...refusal(502, "Bad Gateway") },
      { isDone: true, ...refusal(504, "Gateway Timeout") },
      { isDone: true, body: taken, how: "cut" },
      { isDone: true },
      { status: 502, body: page },
    ];
    const people = answers.length + 2;
    const { database } = await open({ env: { TIME_ZONE: dayZone() } });
    await bot!.stop();
    const store = await openStore(`sqlite:${database}`);
    await seedCrowd(store, people);
    await plan(store, { text: marked });
    await store.close();
    odd.answer = ({ chat, text }) =>
      text.includes(marked) ? answers[chat - firstRecipient] : undefined;

    await bot!.restart();

    await expect
      .poll(() => rowsOf(database, "select state from broadcast"), { timeout: 50_000 })
      .toEqual([{ state: "done" }]);
    const ended = Array.from({ length: people }, (_, index) => ({
      states: rowsOf(
        database,
        "select state from broadcast_row where member_id = ?",
        recipientId(firstRecipient + index),
      ),
      tries: tries(marked, firstRecipient + index).length,
    }));
    expect(ended).toEqual(
      ended.map((_, index) => ({
        states: [{ state: index < answers.length ? "unknown" : "sent" }],
        tries: 1,
      })),
    );
  });
});

describe("a process that dies", () => {
  it(
    "leaves a reply with one more try, whatever the first was answered",
    { timeout: 90_000 },
    async () => {
      const folder = openFolder();
      const database = join(folder.path, "bot.db");
      const env = { ...environmentOf(telegram, `sqlite:${database}`), TELEGRAM_API_ROOT: odd.url };
      await queue(database, [chen], marked, next);
      odd.answer = ({ text }) =>
        text === marked ? { isDone: true, ...refusal(504, "Gateway Timeout") } : undefined;

      const dying = startBotProcess({ env });
      await expect.poll(() => tries(marked).length, { timeout: 30_000, interval: 2 }).toBe(1);
      dying.signal("SIGKILL");
      await dying.ended;
      const second = startBotProcess({ env });
      await expect.poll(() => tries(next).length, { timeout: 60_000, interval: 20 }).toBe(1);
      second.signal("SIGTERM");
      await second.ended;
      const states = ends(database);
      folder.remove();

      expect(states.map(([state]) => state)).toEqual(["unknown", "sent"]);
      expect(tries(marked)).toHaveLength(2);
    },
  );
});
