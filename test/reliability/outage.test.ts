/**
 * Telegram is out of order: it refuses, hangs, falls silent, or says that somebody else is asking.
 * The bot waits, goes on by itself, and neither loses nor repeats anything but what nobody can know.
 */
import { afterEach, beforeEach, expect, it } from "vitest";
import type { TestBot, TestBotOptions } from "../support/program/bot.ts";
import { createBotApi } from "../support/servers/bot-api.ts";
import { nameOf, peopleFrom, sayAtOnce, wordsOf } from "../support/people/crowd.ts";
import { openGateway, type Gateway } from "../support/servers/gateway.ts";
import { clean, readHistory } from "../support/people/history.ts";
import { leaksIn } from "../support/program/leaks.ts";
import { openOwnBot } from "../support/program/own-bot.ts";
import { rowsOf } from "../support/rows-of.ts";
import { sizes } from "../support/sizes.ts";
import { openTelegram, type TestTelegram } from "../support/servers/telegram.ts";

let telegram: TestTelegram;
let gateway: Gateway;
let bot: TestBot;
const people = peopleFrom(4_001, 10);
const [chen, wang] = people as [number, number];

async function open(options: TestBotOptions = {}): Promise<void> {
  bot = await openOwnBot(telegram, people, options);
}

beforeEach(async () => {
  telegram = await openTelegram();
  gateway = await openGateway(telegram.sandbox.url);
});

afterEach(async () => {
  expect(await leaksIn(bot.lines, telegram)).toEqual([]);
  await bot.close();
  await gateway.stop();
  await telegram.stop();
});

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
/** Waits until every update is dealt with and every message is out. */
async function nothingWaits(timeoutMs: number): Promise<void> {
  await telegram.settled(300, timeoutMs);
  const waiting = "select * from outbox where state in ('queued', 'sending')";
  const pending = "select * from inbox where state = 'pending'";
  await expect
    .poll(() => [waiting, pending].flatMap((query) => rowsOf(bot.database, query)), {
      timeout: timeoutMs,
      interval: 250,
    })
    .toEqual([]);
}

const events = () => bot.lines.map((line) => line["event"]);

it(
  "answers everything, in order, after Telegram said 502 for a while",
  { timeout: sizes.outageMs + 330_000 },
  async () => {
    await open();
    await telegram.faults({ failWith: { code: 502, description: "Bad Gateway" } });
    const { count } = await sayAtOnce(telegram, people, 1, sizes.backlog / people.length);

    await wait(sizes.outageMs);
    await telegram.faults({ reset: true });
    await nothingWaits(300_000);

    const history = await readHistory(telegram, bot.database);
    expect(history).toMatchObject({ ...clean, served: count, repeated: [] });
  },
);

it("loses no message to a gateway that answers with a web page", { timeout: 60_000 }, async () => {
  await open({ env: { TELEGRAM_API_ROOT: gateway.url } });
  const before = await sayAtOnce(telegram, people, 1, 2);
  await telegram.person(chen).waitFor(/./);
  gateway.mode = "page";
  const during = await sayAtOnce(telegram, people, 3, 2);

  await wait(sizes.shortOutageMs);
  gateway.mode = "well";
  await nothingWaits(40_000);

  const history = await readHistory(telegram, bot.database);
  expect(history).toMatchObject({ ...clean, served: before.count + during.count });
});

it("goes on after the line was cut again and again", { timeout: 60_000 }, async () => {
  await open({ env: { TELEGRAM_API_ROOT: gateway.url } });
  gateway.mode = "cut";
  const { count } = await sayAtOnce(telegram, people, 1, 2);

  await wait(sizes.shortOutageMs);
  gateway.mode = "well";
  await nothingWaits(40_000);

  expect(await readHistory(telegram, bot.database)).toMatchObject({ ...clean, served: count });
});

it("sends once more what Telegram took and never answered, and then lets go", async () => {
  await open({ callTimeoutS: 0.4 });
  await telegram.faults({ hangMethods: ["sendMessage"] });
  const person = telegram.person(chen, { firstName: nameOf(chen) });
  await person.say(wordsOf(1));

  await expect
    .poll(async () => (await readHistory(telegram, bot.database)).unsent, { timeout: 60_000 })
    .toEqual(["unknown"]);
  const tries = await telegram.log({ method: "sendMessage", chat: chen });
  await telegram.faults({ reset: true });
  await person.say(wordsOf(2));

  await person.waitFor(/./, 10_000);
  expect(tries).toHaveLength(2);
});

it("answers others while nobody knows what became of a message, and then its own chat", async () => {
  await open({ callTimeoutS: 0.4 });
  const person = telegram.person(chen, { firstName: nameOf(chen) });
  await person.say(wordsOf(0));
  await person.waitFor(/./, 20_000);
  const before = (await telegram.log({ method: "sendMessage", chat: chen })).length;
  // Also the call by which it asks whether Telegram is there.
  await telegram.faults({ hangMethods: ["sendMessage", "getMe"] });
  await person.say(wordsOf(1));
  await expect.poll(events).toContain("message-not-sent");

  await telegram.faults({ hangMethods: ["getMe"] });
  const other = telegram.person(wang, { firstName: nameOf(wang) });
  await other.say(wordsOf(2));

  await other.waitFor(/./, 20_000);
  await nothingWaits(20_000);
  const sent = await telegram.log({ method: "sendMessage", chat: chen });
  expect(sent.slice(before).map(({ ok }) => ok)).toEqual([false, true]);
});

it("repeats at most once what Telegram delivered without saying so", async () => {
  await open({ callTimeoutS: 0.4 });
  await telegram.faults({ hangMethods: ["sendMessage"], hangAcceptFirst: true });
  await telegram.person(chen, { firstName: nameOf(chen) }).say(wordsOf(1));

  await expect
    .poll(async () => (await readHistory(telegram, bot.database)).unsent, { timeout: 60_000 })
    .toEqual(["unknown"]);
  await telegram.faults({ reset: true });
  await telegram.settled(500);

  expect(await telegram.log({ method: "sendMessage", chat: chen })).toHaveLength(2);
});

it("takes a new connection when polling falls silent", { timeout: 20_000 }, async () => {
  const polling = { pollS: 5, silentAfterMs: 1_500 };
  await open({ env: { TELEGRAM_API_ROOT: gateway.url }, polling });
  const person = telegram.person(chen, { firstName: nameOf(chen) });
  await expect.poll(gateway.polls).toBeGreaterThan(0);
  const before = gateway.polls();
  gateway.mode = "mute";
  await person.say(wordsOf(1)); // ends the poll that is open; the next one hangs for ever
  await expect.poll(gateway.polls, { timeout: 5_000 }).toBeGreaterThan(before);
  await person.waitFor(/./); // the answer to the first

  gateway.mode = "well";
  await person.say(wordsOf(2));

  await person.waitFor(/./, 4_000);
  expect(events()).toContain("polling-failed");
});

it("tells how long Telegram has been silent, also where it never answered since the start", async () => {
  await telegram.faults({ failWith: { code: 502, description: "Bad Gateway" } });
  await open();
  const silentS = async () => {
    const figures = await (await fetch(`${bot.url()}/metrics`)).text();
    return Number(/^first_mover_poll_silent_seconds (\S+)/m.exec(figures)?.[1]);
  };
  await expect.poll(events).toContain("telegram-unreachable");

  const unknown = await silentS();
  await telegram.faults({ reset: true, silentPolling: true });
  await expect.poll(events, { timeout: 20_000 }).toContain("polling-started");
  const unasked = await silentS();

  expect(unknown).toBeGreaterThan(0);
  expect(unasked).toBeGreaterThan(0);
});

it("waits while another program polls, and goes on when it ends", { timeout: 30_000 }, async () => {
  await open();
  const other = createBotApi(telegram.sandbox);
  await other.updates({ timeout: 2 });
  await other.updates({ timeout: 2 });
  const person = telegram.person(chen, { firstName: nameOf(chen) });

  await person.say(wordsOf(1));

  await person.waitFor(/./, 10_000);
  const refused = bot.lines.filter((line) => line["event"] === "polling-failed");
  expect(refused.at(-1)).toMatchObject({ err: { code: 409 } });
  expect(await readHistory(telegram, bot.database)).toMatchObject({ lost: [], doubled: [] });
});
