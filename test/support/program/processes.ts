/**
 * Test support: several processes of the bot at work on one PostgreSQL, beside a Telegram of their own, and what the
 * database then holds.
 */
import pg from "pg";
import { expect } from "vitest";
import { free } from "../../../src/store/lanes.ts";
import type { Older } from "../../../src/store/migrations/older.ts";
import { ofThisDatabase, processLock } from "../../../src/store/postgres/locks.ts";
import { seedMembers } from "../people/crowd.ts";
import type { Rows } from "../people/history.ts";
import { postgresUrl } from "../engines.ts";
import { migratedDatabase } from "../servers/postgres-databases.ts";
import { openTelegram, type TestTelegram } from "../servers/telegram.ts";
import { environmentOf, startBotProcess, type BotProcess } from "./bot-process.ts";

/** What the next version's program has that this one has not. */
export interface LaterMigration {
  readonly name: string;
  readonly older: Older;
  /** SQL. */
  readonly statement: string;
}

export interface Processes {
  readonly telegram: TestTelegram;
  readonly databaseUrl: string;
  /** Asks the database. */
  readonly rows: Rows;
  /** @param args at which step it kills itself, and at which time */
  start(args?: readonly string[], env?: Readonly<Record<string, string>>): BotProcess;
  /** What is still to be handled, or to be sent. */
  waiting(): Promise<readonly unknown[]>;
  /** @param count updates that were said so far: they come in one poll after the other */
  settle(count: number): Promise<void>;
  close(): Promise<void>;
}

/**
 * @param people members who joined long ago
 * @param more settings of every process
 */
export async function openProcesses(
  people: readonly number[],
  more: Readonly<Record<string, string>> = {},
): Promise<Processes> {
  const telegram = await openTelegram();
  const url = await migratedDatabase(postgresUrl!);
  await seedMembers(url, people);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const running: BotProcess[] = [];
  const usual = { ...environmentOf(telegram, url), ...more };
  const rows: Rows = async <Row>(query: string) => (await client.query(query)).rows as Row[];
  const waiting = () =>
    rows(`select seq from inbox where state = 'pending'
      union all select id from outbox where state in ('queued', 'sending')`);

  return {
    telegram,
    databaseUrl: url,
    rows,
    waiting,
    start(args = [], env = {}) {
      const bot = startBotProcess({ env: { ...usual, ...env }, args });
      running.push(bot);
      return bot;
    },
    async settle(count) {
      const stored = () => rows<{ count: number }>("select count(*) from inbox");
      const patience = { timeout: 60_000, interval: 100 };
      await expect.poll(stored, patience).toEqual([{ count }]);
      await expect.poll(waiting, patience).toEqual([]);
      await telegram.settled(300, 60_000);
    },
    async close() {
      for (const bot of running.splice(0)) {
        bot.signal("SIGKILL");
        await bot.ended;
      }
      await client.end();
      await telegram.stop();
    },
  };
}

export interface Holding {
  /** Processes that take part. */
  readonly present: number;
  /** Lanes, due work and messages in flight that belong to processes which are not there any more. */
  readonly leftBehind: number;
}

/** Who is there, and whether all that others held is free again. */
export async function readHolding(rows: Rows): Promise<Holding> {
  const present = await rows<{ name: string }>(
    `select objid::text as name from pg_locks where ${ofThisDatabase} and classid = ${processLock}`,
  );
  const held = await rows<{ owner: string }>(
    `select owner from lane where leased_until <> '${free}'
      union all select owner from work where leased_until is not null
      union all select owner from outbox where state = 'sending'`,
  );
  const names = new Set(present.map(({ name }) => name));
  return {
    present: names.size,
    leftBehind: held.filter(({ owner }) => !names.has(owner)).length,
  };
}

/** How often a process said so in its log. */
export const countOf = ({ lines }: BotProcess, wanted: string): number =>
  lines.filter(({ event }) => event === wanted).length;

/** How many updates a process handled so far. */
export const handledBy = (bot: BotProcess): number => countOf(bot, "update-handled");
