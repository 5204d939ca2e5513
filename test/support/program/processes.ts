/**
 * Test support: several processes of the bot at work on one PostgreSQL, beside a Telegram of their own, and what the
 * database then holds.
 */
import pg from "pg";
import { expect } from "vitest";
import { free } from "../../../src/store/lanes.ts";
import type { Older } from "../../../src/store/migrations/older.ts";
import { ofThisDatabase, processLock } from "../../../src/store/postgres/locks.ts";
import { sayAtOnce, seedMembers } from "../people/crowd.ts";
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

/**
 * People who write at the same moment so that no process takes them all: one has 64 lanes, and tells the others when
 * more wait.
 */
export const morePeople = 80;
/** So soon others go on with what was left behind. */
export const backWithinMs = 10_000;
const patience = { timeout: 60_000, interval: 50 };

export interface Processes {
  readonly telegram: TestTelegram;
  readonly databaseUrl: string;
  /** Asks the database. */
  readonly rows: Rows;
  /** @param args at which step it kills itself, and at which time */
  start(args?: readonly string[], env?: Readonly<Record<string, string>>): BotProcess;
  /** Each of these says something new, so often. */
  say(who: readonly number[], rounds: number): Promise<void>;
  /**
   * They write again and again until this is so: how much of it a process takes is chance, and whoever is quicker
   * takes more. Of fewer than `morePeople` that may be all.
   */
  sayUntil(who: readonly number[], isSo: () => boolean): Promise<void>;
  /** Updates that were said so far. */
  said(): number;
  /** What is still to be handled, or to be sent. */
  waiting(): Promise<readonly unknown[]>;
  /** Waits until all that was said is handled, and its answers are out. */
  settle(): Promise<void>;
  /**
   * Within ten seconds so many are present, what the others held is free, and somebody who writes now has an answer.
   * How fast the rest is then is the machine's business.
   */
  back(present: number, who: readonly number[]): Promise<void>;
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
  const askWaiting = `select seq from inbox where state = 'pending'
    union all select id from outbox where state in ('queued', 'sending')`;
  let [rounds, said] = [0, 0];
  /** They come in one poll after the other: what was not asked for yet waits nowhere here. */
  async function isHandled(): Promise<boolean> {
    const [row] = await rows<{ stored: number; isQuiet: boolean }>(
      `select (select count(*) from inbox)::int as stored, not exists (${askWaiting}) as "isQuiet"`,
    );
    return row!.stored === said && row!.isQuiet;
  }

  async function say(who: readonly number[], count: number) {
    const updates = await sayAtOnce(telegram, who, rounds, count);
    rounds += count;
    said += updates.count;
    return updates;
  }

  return {
    telegram,
    databaseUrl: url,
    rows,
    waiting: () => rows(askWaiting),
    start(args = [], env = {}) {
      const bot = startBotProcess({ env: { ...usual, ...env }, args });
      running.push(bot);
      return bot;
    },
    async say(who, count) {
      await say(who, count);
    },
    async sayUntil(who, isSo) {
      const untilMs = performance.now() + patience.timeout;
      while (!isSo()) {
        if (performance.now() > untilMs)
          throw new Error(`not so after ${said} updates: ${isSo.toString()}`);
        await say(who, 1);
        await expect.poll(async () => isSo() || (await isHandled()), patience).toBe(true);
      }
    },
    said: () => said,
    async settle() {
      await expect.poll(isHandled, patience).toBe(true);
      await telegram.settled(300, patience.timeout);
    },
    async back(present, who) {
      const { firstUpdateId } = await say(who, 1);
      const answered = `select 1 from outbox where state = 'sent' and update_id >= ${firstUpdateId}`;
      const state = async () => ({
        ...(await readHolding(rows)),
        isAnswered: (await rows(answered)).length > 0,
      });
      await expect
        .poll(state, { timeout: backWithinMs, interval: 50 })
        .toEqual({ present, leftBehind: 0, isAnswered: true });
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
async function readHolding(rows: Rows): Promise<Holding> {
  const names = await readNames(rows);
  const held = await readHolders(rows);
  return {
    present: names.length,
    leftBehind: held.filter((owner) => !names.includes(owner)).length,
  };
}

/** Those that take part, by the numbers under which they hold what they take. */
export async function readNames(rows: Rows): Promise<readonly string[]> {
  const present = await rows<{ name: string }>(
    `select objid::text as name from pg_locks where ${ofThisDatabase} and classid = ${processLock}`,
  );
  return present.map(({ name }) => name);
}

/** Whose each lane, piece of due work and message in flight is. */
export async function readHolders(rows: Rows): Promise<readonly string[]> {
  const held = await rows<{ owner: string }>(
    `select owner from lane where leased_until <> '${free}'
      union all select owner from work where leased_until is not null
      union all select owner from outbox where state = 'sending'`,
  );
  return held.map(({ owner }) => owner);
}

/** How often a process said so in its log. */
export const countOf = ({ lines }: BotProcess, wanted: string): number =>
  lines.filter(({ event }) => event === wanted).length;

/** How many updates a process handled so far. */
export const handledBy = (bot: BotProcess): number => countOf(bot, "update-handled");
