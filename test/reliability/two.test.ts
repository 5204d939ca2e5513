/** Two processes of the same bot: one works, the other is refused or waits for its turn. */
import { join } from "node:path";
import pg from "pg";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  environmentOf,
  openFolder,
  startBotProcess,
  type BotProcess,
} from "../support/program/bot-process.ts";
import { nameOf, seedMembers, wordsOf } from "../support/people/crowd.ts";
import { postgresUrl } from "../support/engines.ts";
import { migratedDatabase } from "../support/servers/postgres-databases.ts";
import { openTelegram, type TestTelegram } from "../support/servers/telegram.ts";

let telegram: TestTelegram;
let folder: ReturnType<typeof openFolder>;
const running: BotProcess[] = [];
const chen = 1_601;
const entry = "src/main.ts";
const backWithinMs = 10_000;

beforeEach(async () => {
  telegram = await openTelegram();
  folder = openFolder();
});

afterEach(async () => {
  for (const bot of running.splice(0)) {
    bot.signal("SIGKILL");
    await bot.ended;
  }
  await telegram.stop();
  folder.remove();
});

function start(env: Record<string, string>): BotProcess {
  const bot = startBotProcess({ entry, env });
  running.push(bot);
  return bot;
}

const hasEnded = (bot: BotProcess) => bot.lines.some((line) => line["event"] === "start-failed");
const standsDown = (bot: BotProcess) =>
  bot.lines.filter((line) => line["event"] === "stood-down").length;
const pollsOf = (bot: BotProcess) =>
  bot.lines.filter((line) => line["event"] === "polling-started").length;

it("refuses to share a SQLite file, and says so", async () => {
  const env = environmentOf(telegram, `sqlite:${join(folder.path, "bot.db")}`);
  const first = start(env);
  await first.until("polling-started");

  const second = start(env);

  expect(await second.ended).toEqual({ code: 1, signal: null });
  expect(second.words()).toMatch(/another process is using .*bot\.db; stop it first/);
  expect(second.words().trim().split("\n")).toHaveLength(1);
  expect(first.lines.map((line) => line["event"])).not.toContain("polling-failed");
});

describe.skipIf(postgresUrl === null)("on PostgreSQL", () => {
  it.each(["SIGTERM", "SIGKILL"] as const)(
    "one polls, and the other takes over when it ends by %s",
    { timeout: 60_000 },
    async (signal) => {
      const url = await migratedDatabase(postgresUrl!);
      await seedMembers(url, [chen]);
      const env = environmentOf(telegram, url);
      const person = telegram.person(chen, { firstName: nameOf(chen) });
      const first = start(env);
      await first.until("polling-started");
      const second = start(env);
      await person.say(wordsOf(1));
      await person.waitFor(/./, 10_000);
      await new Promise((resolve) => setTimeout(resolve, 2_200));
      const together = [pollsOf(first), pollsOf(second)];

      first.signal(signal);
      await first.ended;
      const endedMs = performance.now();
      await second.until("polling-started", backWithinMs);
      await person.say(wordsOf(2));
      await person.waitFor(/./, backWithinMs - (performance.now() - endedMs));

      expect(together).toEqual([1, 0]);
      expect(await telegram.log({ method: "sendMessage", chat: chen })).toHaveLength(2);
    },
  );

  it(
    "one leads on, when the leader lost its connection to the database, and neither ends",
    { timeout: 60_000 },
    async () => {
      const url = await migratedDatabase(postgresUrl!);
      await seedMembers(url, [chen]);
      const env = environmentOf(telegram, url);
      const person = telegram.person(chen, { firstName: nameOf(chen) });
      const first = start(env);
      await first.until("polling-started");
      const second = start(env);
      await second.until("work-begun");

      await cutConnections(url);
      const cutMs = performance.now();
      await person.say(wordsOf(1));
      await person.waitFor(/./, backWithinMs - (performance.now() - cutMs));
      await expect.poll(() => standsDown(first)).toBe(1);
      await expect.poll(() => pollsOf(first) + pollsOf(second)).toBe(2);

      const [one, other] = [first, second].map(pollsOf) as [number, number];
      expect([first, second].map(hasEnded)).toEqual([false, false]);
      expect(standsDown(first)).toBe(1);
      expect(one + other).toBe(2);
      expect(await telegram.log({ method: "sendMessage", chat: chen })).toHaveLength(1);
    },
  );
});

/** Ends every connection to this schema's database, as a restart of the server would. */
async function cutConnections(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(
    `select pg_terminate_backend(pid) from pg_locks
     where locktype = 'advisory' and granted and classid = 20070101 and objid = hashtext(current_schema())::oid`,
  );
  await client.end();
}
