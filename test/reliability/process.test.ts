/**
 * The bot as an operator meets it: a process with an environment, a log, signals and an exit code.
 */
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, it } from "vitest";
import { environmentOf, openFolder, startBotProcess } from "../support/program/bot-process.ts";
import { nameOf, peopleFrom, sayAtOnce, seedMembers, wordsOf } from "../support/people/crowd.ts";
import { clean, readHistory } from "../support/people/history.ts";
import { leaksIn } from "../support/program/leaks.ts";
import { rowsOf } from "../support/rows-of.ts";
import { openTelegram, type TestTelegram } from "../support/servers/telegram.ts";

let telegram: TestTelegram;
let folder: ReturnType<typeof openFolder>;
let database: string;
let env: Record<string, string>;
const people = peopleFrom(1_501, 10);
const entry = "src/main.ts";

beforeEach(async () => {
  telegram = await openTelegram();
  folder = openFolder();
  database = join(folder.path, "bot.db");
  env = environmentOf(telegram, `sqlite:${database}`);
});

afterEach(async () => {
  await telegram.stop();
  folder.remove();
});

it("finishes what is in hand when it is told to end", { timeout: 60_000 }, async () => {
  await seedMembers(env["DATABASE_URL"]!, people);
  const bot = startBotProcess({ entry, env });
  await bot.until("polling-started");
  await telegram.faults({ latencyMs: 600 });
  const { count } = await sayAtOnce(telegram, people, 1, 3);
  await bot.until("update-handled");

  const began = performance.now();
  bot.signal("SIGTERM");
  const end = await bot.ended;
  const tookMs = performance.now() - began;
  const after = await readHistory(telegram, database);
  await telegram.faults({ reset: true });
  const next = startBotProcess({ entry, env });
  await expect
    .poll(() => rowsOf(database, "select * from outbox where state <> 'sent'"), { timeout: 60_000 })
    .toEqual([]);
  await telegram.settled(500, 20_000);
  next.signal("SIGTERM");
  await next.ended;

  expect(end).toEqual({ code: 0, signal: null });
  expect(tookMs).toBeLessThan(10_000);
  expect(bot.lines.at(-1)).toMatchObject({ event: "app-stopped" });
  expect(after).toMatchObject({ lost: [], repeated: [] });
  expect(after.unsent).not.toContain("sending");
  const history = await readHistory(telegram, database);
  expect(history).toMatchObject({ ...clean, served: count, repeated: [] });
  expect(await leaksIn([...bot.lines, ...next.lines], telegram)).toEqual([]);
});

it("ends in ten seconds even if Telegram hangs", { timeout: 60_000 }, async () => {
  await seedMembers(env["DATABASE_URL"]!, people);
  const bot = startBotProcess({ entry, env });
  await bot.until("polling-started");
  await telegram.faults({ hangMethods: ["sendMessage"] });
  await sayAtOnce(telegram, people, 1, 1);
  await bot.until("update-handled");

  const began = performance.now();
  bot.signal("SIGTERM");
  const end = await bot.ended;

  expect(end).toEqual({ code: 0, signal: null });
  expect(performance.now() - began).toBeLessThan(10_000);
});

it("names every bad setting and shows no value", async () => {
  const bad = {
    ...env,
    BOT_TOKEN: "not-a-token-at-all",
    DATABASE_URL: "mysql://root:hunter2@db/x",
    PORT: "a-port-with-a-secret",
    WEBHOOK_SECRET: "short!",
  };
  const bot = startBotProcess({ entry, env: bad });

  expect((await bot.ended).code).toBe(1);
  expect(bot.words()).toMatch(/BOT_TOKEN.*DATABASE_URL.*WEBHOOK_SECRET.*PORT/s);
  expect(bot.words()).not.toMatch(/not-a-token|hunter2|a-port-with|short!/);
  expect(bot.words()).not.toContain("    at ");
});

it("says what to do when Telegram refuses the token", async () => {
  const bot = startBotProcess({ entry, env: { ...env, BOT_TOKEN: `1:${"x".repeat(35)}` } });

  expect((await bot.ended).code).toBe(1);
  expect(bot.words()).toMatch(/^first-mover cannot run\. Telegram does not accept BOT_TOKEN/);
  expect(bot.words()).toContain("npm run doctor -- --lang zh");
  expect(bot.words() + JSON.stringify(bot.lines)).not.toContain("xxx");
});

it("names the setting to change when its port is taken, with a token and without", async () => {
  const port = new URL(telegram.sandbox.url).port;
  const { BOT_TOKEN: _, ...sandbox } = env;
  for (const each of [env, sandbox]) {
    const bot = startBotProcess({ entry, env: { ...each, PORT: port } });

    expect((await bot.ended).code).toBe(1);
    expect(bot.words()).toContain(`Port ${port} is taken`);
    expect(bot.words()).toContain("set PORT to another number");
  }
});

it("refuses a database that a newer program wrote", async () => {
  await seedMembers(env["DATABASE_URL"]!, people);
  const db = new Database(database);
  const newest = db.prepare("select max(name) from migration").pluck().get();
  db.prepare("update migration set name = '9999-from-the-future' where name = ?").run(newest);
  db.close();
  const bot = startBotProcess({ entry, env });

  expect((await bot.ended).code).toBe(1);
  expect(bot.words()).toMatch(/newer/);
  expect(bot.words().trim().split("\n")).toHaveLength(1);
});

it("waits for a Telegram that cannot be reached at the start", { timeout: 30_000 }, async () => {
  await seedMembers(env["DATABASE_URL"]!, people);
  await telegram.faults({ failWith: { code: 502, description: "Bad Gateway" } });
  const bot = startBotProcess({ entry, env });
  await bot.until("telegram-unreachable");
  const person = telegram.person(people[0]!, { firstName: nameOf(people[0]!) });
  await person.say(wordsOf(1));

  await telegram.faults({ reset: true });
  await person.waitFor(/./, 15_000);
  bot.signal("SIGTERM");

  expect((await bot.ended).code).toBe(0);
  const waited = bot.lines.filter(({ event }) => event === "telegram-unreachable");
  expect(waited[0]).toMatchObject({ do: expect.stringContaining("asks again by itself") });
});
