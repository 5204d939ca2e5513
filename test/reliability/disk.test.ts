/**
 * The disk is full, or another process holds the database. Nothing is confirmed that is not stored,
 * and the bot goes on by itself when the trouble is over.
 */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStore } from "../../src/subjects/open-store.ts";
import { openBot } from "../support/program/bot.ts";
import { builtHere } from "../support/program/built.ts";
import { environmentOf, openFolder, startBotProcess } from "../support/program/bot-process.ts";
import { peopleFrom, sayAtOnce, seedMembers } from "../support/people/crowd.ts";
import { clean, readHistory } from "../support/people/history.ts";
import { leaksIn } from "../support/program/leaks.ts";
import { knowledgeDir } from "../support/own-knowledge.ts";
import { rowsOf } from "../support/rows-of.ts";
import { sizes } from "../support/sizes.ts";
import { openTelegram, type TestTelegram } from "../support/servers/telegram.ts";

let telegram: TestTelegram;
let folder: ReturnType<typeof openFolder>;
let database: string;
const people = peopleFrom(2_001, 20);

beforeEach(async () => {
  telegram = await openTelegram();
  folder = openFolder();
  database = join(folder.path, "bot.db");
});

afterEach(async () => {
  await telegram.stop();
  folder.remove();
});

function isSound(): boolean {
  const db = new Database(database, { readonly: true });
  try {
    return db.pragma("integrity_check", { simple: true }) === "ok";
  } finally {
    db.close();
  }
}

/** A disk of its own, so small that it can be filled; false where only the superuser may. */
function mount(): boolean {
  return (
    process.platform === "linux" &&
    spawnSync("mount", ["-t", "tmpfs", "-o", "size=16m", "tmpfs", folder.path]).status === 0
  );
}

/** Waits until every message is out. */
function nothingWaits(): Promise<void> {
  const waiting = "select * from outbox where state in ('queued', 'sending')";
  return expect.poll(() => rowsOf(database, waiting), { timeout: 60_000 }).toEqual([]);
}

const events = (lines: readonly Record<string, unknown>[]) => lines.map((line) => line["event"]);

describe("a full disk", () => {
  it(
    "takes no more pages: nothing is lost, and it goes on when there are some",
    { timeout: 60_000 },
    async () => {
      await seedMembers(`sqlite:${database}`, people);
      const store = await openStore(`sqlite:${database}`);
      const bot = await openBot(telegram, {
        store,
        databaseUrl: `sqlite:${database}`,
        env: { KNOWLEDGE_DIR: knowledgeDir },
      });
      const first = await sayAtOnce(telegram, people, 1, 2);
      await telegram.settled(500, 20_000);

      await sql`pragma max_page_count = 1`.execute(store.db); // as many as there are already
      const second = await sayAtOnce(telegram, people, 3, 10);
      await expect.poll(() => events(bot.lines), { timeout: 60_000 }).toContain("polling-failed");
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      const during = await readHistory(telegram, database);
      await sql`pragma max_page_count = 1000000`.execute(store.db);
      const began = performance.now();
      await expect
        .poll(() => rowsOf(database, "select * from question").length, { timeout: 60_000 })
        .toBe(first.count + second.count);
      const tookMs = performance.now() - began;
      await nothingWaits();

      expect(during).toMatchObject({ lost: [], doubled: [], setAside: [] });
      expect(tookMs).toBeLessThan(10_000);
      expect(await readHistory(telegram, database)).toMatchObject({ ...clean, repeated: [] });
      expect(isSound()).toBe(true);
      expect(await leaksIn(bot.lines, telegram)).toEqual([]);
      await bot.close();
    },
  );

  it("of a real kind is lived through as well", { timeout: 60_000 }, async ({ skip }) => {
    if (!mount()) return skip("no right to mount a small disk here");
    await seedMembers(`sqlite:${database}`, people);
    const bot = startBotProcess({ env: environmentOf(telegram, `sqlite:${database}`) });
    try {
      await bot.until("polling-started");
      const first = await sayAtOnce(telegram, people, 1, 1);
      await telegram.settled(500, 20_000);

      spawnSync("dd", ["if=/dev/zero", `of=${join(folder.path, "filler")}`, "bs=64k"]);
      const second = await sayAtOnce(telegram, people, 2, 15);
      await bot.until("polling-failed", 20_000);
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      const during = await readHistory(telegram, database);
      rmSync(join(folder.path, "filler"));
      const began = performance.now();
      await expect
        .poll(() => rowsOf(database, "select * from question").length, { timeout: 60_000 })
        .toBe(first.count + second.count);
      const tookMs = performance.now() - began;
      await nothingWaits();
      bot.signal("SIGTERM");

      expect((await bot.ended).code).toBe(0);
      expect(during).toMatchObject({ lost: [], doubled: [], setAside: [] });
      expect(tookMs).toBeLessThan(10_000);
      expect(await readHistory(telegram, database)).toMatchObject({ ...clean, repeated: [] });
      expect(isSound()).toBe(true);
      expect(await leaksIn(bot.lines, telegram)).toEqual([]);
    } finally {
      bot.signal("SIGKILL");
      await bot.ended;
      spawnSync("umount", [folder.path]);
    }
  });
});

it.each(sizes.lockMs)(
  "loses nothing while another process holds the database for %d ms",
  { timeout: 60_000 },
  async (ms) => {
    await seedMembers(`sqlite:${database}`, people);
    const bot = startBotProcess({ env: environmentOf(telegram, `sqlite:${database}`) });
    await bot.until("polling-started");
    const holder = spawn(process.execPath, [
      await builtHere("lock-database.ts"),
      database,
      String(ms),
    ]);
    await once(holder.stdout, "data");

    const { count } = await sayAtOnce(telegram, people, 1, 2);
    await once(holder, "close");
    await expect
      .poll(() => rowsOf(database, "select * from question").length, { timeout: 60_000 })
      .toBe(count);
    await nothingWaits();
    bot.signal("SIGTERM");
    await bot.ended;

    expect(await readHistory(telegram, database)).toMatchObject({
      ...clean,
      served: count,
      repeated: [],
    });
    expect(events(bot.lines)).toContain("loop-stalled");
    const said = (await telegram.log({ method: "sendMessage" })).map(({ text }) => text ?? "");
    expect(said.filter((text) => text.includes("Something broke"))).toEqual([]);
  },
);
