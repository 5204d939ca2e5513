/**
 * A broadcast under way on PostgreSQL with two processes at work, and SIGKILL ends one of them, or both. Nobody gets
 * it twice; who is left out stands as `unknown`, since nobody can tell whether it arrived.
 */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { BotProcess } from "../support/program/bot-process.ts";
import {
  askCounts,
  askSums,
  byState,
  dayZone,
  lettersOf,
  plan,
  pressStart,
  readDelivery,
  seedCrowd,
  withStore,
} from "../support/people/broadcasts.ts";
import { openProcesses, type Processes } from "../support/program/processes.ts";
import { postgresUrl } from "../support/engines.ts";
import { sizes } from "../support/sizes.ts";

const text = "The meeting is on Friday.";
const count = sizes.recipients;
/** Slow enough that it is not over before the kill is. */
const perSecond = Math.max(100, Math.ceil(count / 10));
/** As many as may be on their way at once. */
const mostDoubtful = 64;
const backWithinMs = 10_000;

describe.skipIf(postgresUrl === null)("a broadcast of two processes", () => {
  let processes: Processes;

  beforeEach(async () => {
    // Day by every clock of the test: nothing is put off.
    const settings = { TIME_ZONE: dayZone(), BROADCAST_PER_SECOND: String(perSecond) };
    processes = await openProcesses([], settings);
    await processes.telegram.faults({ latencyMs: 20 });
    await pressStart(processes.telegram.sandbox, count);
    await withStore(processes.databaseUrl, async (store) => {
      await seedCrowd(store, count);
      await plan(store, { text });
    });
  });
  afterEach(() => processes.close());

  const letters = () => lettersOf(processes.telegram, text);
  const arrived = async () => (await letters()).length;
  const unfinished = () => processes.rows("select id from broadcast where state <> 'done'");
  const sums = async () => byState(await processes.rows(askSums));

  interface Kill {
    /** Those that are killed at once. */
    readonly of: (leader: BotProcess, worker: BotProcess) => readonly BotProcess[];
    readonly isOfLeader: boolean;
  }
  const kills: Readonly<Record<string, Kill>> = {
    "the one that sends it": { of: (leader) => [leader], isOfLeader: true },
    "the other": { of: (_, worker) => [worker], isOfLeader: false },
    both: { of: (...both) => both, isOfLeader: true },
  };

  it.each(Object.entries(kills))(
    "sends it to nobody twice, and goes on, when SIGKILL ends %s",
    { timeout: 90_000 + count * 30 },
    async (_who, { of, isOfLeader }) => {
      const leader = processes.start();
      await leader.until("polling-started");
      const worker = processes.start();
      await worker.until("work-begun");
      const dying = of(leader, worker);

      await expect.poll(arrived, { timeout: 60_000, interval: 20 }).toBeGreaterThan(count / 4);
      for (const bot of dying) bot.signal("SIGKILL");
      await Promise.all(dying.map(({ ended }) => ended));
      const before = await arrived();
      if (dying.length === 2) await processes.start().until("work-begun");
      await expect.poll(arrived, { timeout: backWithinMs, interval: 50 }).toBeGreaterThan(before);
      await expect.poll(unfinished, { timeout: 60_000 + count * 20 }).toEqual([]);

      expect(before).toBeLessThan(count);
      const { sent = 0, unknown = 0, ...rest } = await sums();
      expect({ of: sent + unknown, rest }).toEqual({ of: count, rest: {} });
      expect(unknown).toBeLessThanOrEqual(isOfLeader ? mostDoubtful : 0);
      const { delivered, twice } = await readDelivery(processes.telegram, text);
      expect(twice).toEqual([]);
      // Each that is doubtful was delivered or not; what is `sent` surely was.
      expect(delivered).toBeGreaterThanOrEqual(sent);
      expect(delivered).toBeLessThanOrEqual(sent + unknown);
      expect(byState(await processes.rows(askCounts))).toEqual(await sums());
    },
  );
});
