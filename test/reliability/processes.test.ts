/**
 * Two processes at work on one PostgreSQL: they share people, turns and sending, and either may be killed at any
 * step. Whoever is left goes on within ten seconds, in order, and does nothing twice.
 */
import pg from "pg";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { environmentOf, startBotProcess, type BotProcess } from "../support/program/bot-process.ts";
import { peopleFrom, sayAtOnce, seedMembers } from "../support/people/crowd.ts";
import { clean, readHistory, type Rows } from "../support/people/history.ts";
import { leaksIn } from "../support/program/leaks.ts";
import { freshSchema, postgresUrl } from "../support/engines.ts";
import { openTelegram, type TestTelegram } from "../support/servers/telegram.ts";

const people = peopleFrom(7_001, 60);
/** What the learner hears of is what counts, and not how fast this machine is: but nobody waits longer than this. */
const backWithinMs = 10_000;

/** A machine whose clock is an hour ahead: it comes before the program. */
const anHourAhead = `data:text/javascript,${encodeURIComponent(`
  const Real = Date;
  globalThis.Date = class extends Real {
    constructor(...given) { given.length === 0 ? super(Real.now() + 3600000) : super(...given); }
    static now() { return Real.now() + 3600000; }
  };`)}`;

describe.skipIf(postgresUrl === null)("two processes on PostgreSQL", () => {
  let telegram: TestTelegram;
  let env: Record<string, string>;
  let client: pg.Client;
  const running: BotProcess[] = [];

  beforeEach(async () => {
    telegram = await openTelegram();
    await telegram.faults({ latencyMs: 20 });
    const { url } = await freshSchema(postgresUrl!);
    await seedMembers(url, people);
    env = environmentOf(telegram, url);
    client = new pg.Client({ connectionString: url });
    await client.connect();
  });
  afterEach(async () => {
    for (const bot of running.splice(0)) {
      bot.signal("SIGKILL");
      await bot.ended;
    }
    await client.end();
    await telegram.stop();
  });

  const rows: Rows = async <Row>(query: string) => (await client.query(query)).rows as Row[];
  const waiting = () =>
    rows(`select seq from inbox where state = 'pending'
      union all select id from outbox where state in ('queued', 'sending')`);
  const handledBy = (bot: BotProcess) =>
    bot.lines.filter(({ event }) => event === "update-handled").length;

  function start(args: readonly string[] = [], more: Record<string, string> = {}): BotProcess {
    const bot = startBotProcess({ env: { ...env, ...more }, args });
    running.push(bot);
    return bot;
  }

  /** The first leads. @param dies at which step each of them kills itself, and at which time */
  async function startTwo(dies: readonly (readonly string[])[]) {
    const leader = start(dies[0]);
    await leader.until("polling-started");
    const worker = start(dies[1], { NODE_OPTIONS: `--import=${anHourAhead}` });
    await worker.until("work-begun");
    return { leader, worker };
  }

  /** @param count updates that were said: they come in one poll after the other */
  async function settle(count: number): Promise<void> {
    const stored = () => rows<{ count: number }>("select count(*) from inbox");
    await expect.poll(stored, { timeout: 60_000, interval: 100 }).toEqual([{ count }]);
    await expect.poll(waiting, { timeout: 60_000, interval: 100 }).toEqual([]);
    await telegram.settled(300, 60_000);
  }

  it("share the people, each in order, by one clock", { timeout: 120_000 }, async () => {
    const { leader, worker } = await startTwo([]);

    const { count } = await sayAtOnce(telegram, people, 0, 6);
    await settle(count);

    expect(await readHistory(telegram, rows)).toMatchObject({
      ...clean,
      served: count,
      unsent: [],
      repeated: [],
    });
    expect(handledBy(leader)).toBeGreaterThan(0);
    expect(handledBy(worker)).toBeGreaterThan(0);
    const times = await rows<{ at: string }>(
      "select received_at as at from inbox union select created_at from outbox union select done_at from inbox",
    );
    const minutesOff = times.map(({ at }) => Math.abs(Date.parse(at) - Date.now()) / 60_000);
    expect(Math.max(...minutesOff)).toBeLessThan(5);
    expect(await leaksIn([...leader.lines, ...worker.lines], telegram)).toEqual([]);
  });

  const kills: Readonly<Record<string, readonly [string[], string[]]>> = {
    "the leader in the middle of a turn": [["before-commit", "7"], []],
    "the leader between Telegram's answer and its note": [["after-http", "7"], []],
    "the other in the middle of a turn": [[], ["before-commit", "7"]],
    "the other between Telegram's answer and its note": [[], ["after-http", "7"]],
    "both, in a turn and in sending": [
      ["after-http", "7"],
      ["before-commit", "7"],
    ],
  };

  it.each(Object.entries(kills))(
    "lose nothing and do nothing twice when SIGKILL ends %s",
    { timeout: 120_000 },
    async (_who, dies) => {
      const { leader, worker } = await startTwo(dies);
      const bots = [leader, worker];
      const dying = bots.filter((_, index) => dies[index]!.length > 0);

      await sayAtOnce(telegram, people, 0, 6);
      for (const bot of dying) expect(await bot.ended).toMatchObject({ signal: "SIGKILL" });
      if (dying.length === bots.length) await start().until("polling-started");
      await sayAtOnce(telegram, people.slice(0, 5), 6, 1);
      await expect.poll(waiting, { timeout: backWithinMs, interval: 50 }).toEqual([]);
      await telegram.settled(300, 60_000);

      const history = await readHistory(telegram, rows);
      expect(history).toMatchObject({ ...clean, unsent: [] });
      expect(history.served).toBe(people.length * 6 + 5);
      // One message may have been on its way in each chat.
      expect(history.repeated.length).toBeLessThanOrEqual(people.length * dying.length);
    },
  );
});
