/**
 * Two processes at work on one PostgreSQL: they share people, turns and sending, and either may be killed at any
 * step. Whoever is left goes on within ten seconds, in order, and does nothing twice.
 */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { peopleFrom, sayAtOnce } from "../support/people/crowd.ts";
import { clean, readHistory } from "../support/people/history.ts";
import { leaksIn } from "../support/program/leaks.ts";
import {
  countOf,
  handledBy,
  openProcesses,
  type Processes,
  readHolding,
} from "../support/program/processes.ts";
import { postgresUrl } from "../support/engines.ts";

const people = peopleFrom(7_001, 60);
/** So soon others go on with what was left behind; how fast they are then is the machine's business. */
const backWithinMs = 10_000;
const patience = { timeout: 60_000, interval: 50 };

/** A machine whose clock is an hour ahead: it comes before the program. */
const anHourAhead = `data:text/javascript,${encodeURIComponent(`
  const Real = Date;
  globalThis.Date = class extends Real {
    constructor(...given) { given.length === 0 ? super(Real.now() + 3600000) : super(...given); }
    static now() { return Real.now() + 3600000; }
  };`)}`;

describe.skipIf(postgresUrl === null)("two processes on PostgreSQL", () => {
  let processes: Processes;

  beforeEach(async () => {
    processes = await openProcesses(people);
    await processes.telegram.faults({ latencyMs: 20 });
  });
  afterEach(() => processes.close());

  /** The first leads. @param dies at which step each of them kills itself, and at which time */
  async function startTwo(dies: readonly (readonly string[])[]) {
    const leader = processes.start(dies[0]);
    await leader.until("polling-started");
    const worker = processes.start(dies[1], { NODE_OPTIONS: `--import=${anHourAhead}` });
    await worker.until("work-begun");
    return { leader, worker };
  }

  it("share the people, each in order, by one clock", { timeout: 120_000 }, async () => {
    const { telegram, rows } = processes;
    const { leader, worker } = await startTwo([]);

    const { count } = await sayAtOnce(telegram, people, 0, 6);
    await processes.settle(count);

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
      const { telegram, rows, waiting, start } = processes;
      const { leader, worker } = await startTwo(dies);
      const bots = [leader, worker];
      const dying = bots.filter((_, index) => dies[index]!.length > 0);

      await sayAtOnce(telegram, people, 0, 6);
      for (const bot of dying) expect(await bot.ended).toMatchObject({ signal: "SIGKILL" });
      if (dying.length === bots.length) await start().until("polling-started");
      await sayAtOnce(telegram, people.slice(0, 5), 6, 1);
      const left = Math.max(1, bots.length - dying.length);
      await expect
        .poll(() => readHolding(rows), { timeout: backWithinMs, interval: 50 })
        .toEqual({ present: left, leftBehind: 0 });
      await expect.poll(waiting, patience).toEqual([]);
      await telegram.settled(300, 60_000);

      const history = await readHistory(telegram, rows);
      expect(history).toMatchObject({ ...clean, unsent: [] });
      expect(history.served).toBe(people.length * 6 + 5);
      // One message may have been on its way in each chat.
      expect(history.repeated.length).toBeLessThanOrEqual(people.length * dying.length);
    },
  );

  it.each(["leader", "worker"] as const)(
    "do nothing twice when the %s stands still for longer than its presence holds, and wakes",
    { timeout: 120_000 },
    async (name) => {
      const { telegram, rows, waiting } = processes;
      const bots = await startTwo([]);
      const sleeper = bots[name];
      const both = (event: string) => countOf(bots.leader, event) + countOf(bots.worker, event);

      let said = 0;
      // Whoever is quicker takes more, or all: until some of it is the sleeper's.
      while (handledBy(sleeper) === 0 && said < 45) {
        await sayAtOnce(telegram, people, said, 3);
        said += 3;
        const isTaken = async () => handledBy(sleeper) > 0 || (await waiting()).length === 0;
        await expect.poll(isTaken, patience).toBe(true);
      }
      expect(handledBy(sleeper)).toBeGreaterThan(0);
      sleeper.signal("SIGSTOP");
      await sayAtOnce(telegram, people, said, 2);
      said += 2;
      const served = async () => (await rows("select 1 from inbox")).length;
      // The server hears nothing of it for eight seconds, and the others look every two.
      await expect.poll(served, patience).toBe(people.length * said);
      await expect.poll(waiting, patience).toEqual([]);
      sleeper.signal("SIGCONT");
      await expect.poll(() => countOf(sleeper, "work-begun"), patience).toBe(2);
      const handledBefore = handledBy(sleeper);
      const most = said + 40;
      while (handledBy(sleeper) === handledBefore && said < most) {
        await sayAtOnce(telegram, people, said, 4);
        said += 4;
        await processes.settle(people.length * said);
      }

      const history = await readHistory(telegram, rows);
      expect(history).toMatchObject({ ...clean, unsent: [], served: people.length * said });
      // One message may have been on its way in each chat.
      expect(history.repeated.length).toBeLessThanOrEqual(people.length);
      expect(handledBy(sleeper)).toBeGreaterThan(handledBefore);
      expect(countOf(sleeper, "work-left")).toBe(1);
      expect(both("polling-started")).toBe(name === "leader" ? 2 : 1);
    },
  );
});
