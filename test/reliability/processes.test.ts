/**
 * Two processes at work on one PostgreSQL: they share people, turns and sending, and either may be killed at any
 * step. Whoever is left goes on within ten seconds, in order, and does nothing twice.
 *
 * Who takes how much is chance. So people write until each process has had what its case is about: something to do, a
 * step at which it dies, something in hand when it stands still.
 */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { peopleFrom } from "../support/people/crowd.ts";
import { clean, mostOfOne, readHistory } from "../support/people/history.ts";
import type { BotProcess } from "../support/program/bot-process.ts";
import { leaksIn } from "../support/program/leaks.ts";
import {
  countOf,
  handledBy,
  morePeople,
  openProcesses,
  type Processes,
  readHolders,
  readNames,
} from "../support/program/processes.ts";
import { postgresUrl } from "../support/engines.ts";

const people = peopleFrom(7_001, morePeople);
const few = people.slice(0, 5);
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
  async function startTwo(dies: readonly (readonly string[])[] = []) {
    const leader = processes.start(dies[0]);
    await leader.until("polling-started");
    const [first] = await readNames(processes.rows);
    const worker = processes.start(dies[1], { NODE_OPTIONS: `--import=${anHourAhead}` });
    await worker.until("work-begun");
    const second = (await readNames(processes.rows)).find((name) => name !== first);
    return { leader, worker, names: { leader: first, worker: second } };
  }

  it("share the people, each in order, by one clock", { timeout: 120_000 }, async () => {
    const { telegram, rows } = processes;
    const { leader, worker } = await startTwo();

    await processes.sayUntil(people, () => handledBy(leader) > 0 && handledBy(worker) > 0);
    await processes.settle();

    expect(await readHistory(telegram, rows)).toMatchObject({
      ...clean,
      served: processes.said(),
      repeated: [],
    });
    const times = await rows<{ at: string }>(
      "select received_at as at from inbox union select created_at from outbox union select done_at from inbox",
    );
    const minutesOff = times.map(({ at }) => Math.abs(Date.parse(at) - Date.now()) / 60_000);
    expect(Math.max(...minutesOff)).toBeLessThan(5);
    expect(await leaksIn([...leader.lines, ...worker.lines], telegram)).toEqual([]);
  });

  const turn = ["before-commit", "7"];
  const sending = ["after-http", "7"];
  const kills: Readonly<Record<string, readonly [readonly string[], readonly string[]]>> = {
    "the leader in the middle of a turn": [turn, []],
    "the leader between Telegram's answer and its note": [sending, []],
    "the other in the middle of a turn": [[], turn],
    "the other between Telegram's answer and its note": [[], sending],
    "both, in a turn and in sending": [sending, turn],
  };

  it.each(Object.entries(kills))(
    "lose nothing and do nothing twice when SIGKILL ends %s",
    { timeout: 120_000 },
    async (_who, dies) => {
      const { telegram, rows, start } = processes;
      const { leader, worker } = await startTwo(dies);
      const bots = [leader, worker];
      const dying = bots.filter((_, index) => dies[index]!.length > 0);
      let dead = 0;
      for (const { ended } of dying) void ended.then(() => (dead += 1));
      // Answers come late enough that both die at once. Who lived on for long would take over what the other had on
      // its way to people, and die with it: what two died with is not tried a third time.
      if (dying.length === bots.length) await telegram.faults({ latencyMs: 300 });

      await processes.sayUntil(people, () => dead === dying.length);
      if (dead === bots.length) start();
      await processes.back(Math.max(1, bots.length - dead), few);
      await processes.settle();

      for (const { ended } of dying) expect(await ended).toMatchObject({ signal: "SIGKILL" });
      const history = await readHistory(telegram, rows);
      expect(history).toMatchObject({ ...clean, served: processes.said() });
      // One message may have been on its way in each chat; where it died before its note, one surely was.
      expect(mostOfOne(history.repeated)).toBeLessThanOrEqual(dying.length);
      const unnoted = dies.filter((step) => step === sending).length;
      expect(history.repeated.length).toBeGreaterThanOrEqual(unnoted);
    },
  );

  /** Stops it while it has something in hand. @param name of those that take part */
  async function stopAtWork(sleeper: BotProcess, name: string): Promise<void> {
    for (;;) {
      const before = handledBy(sleeper);
      await processes.sayUntil(people, () => handledBy(sleeper) > before);
      sleeper.signal("SIGSTOP");
      if ((await readHolders(processes.rows)).includes(name)) return;
      sleeper.signal("SIGCONT");
    }
  }

  it.each(["leader", "worker"] as const)(
    "do nothing twice when the %s stands still for longer than its presence holds, and wakes",
    { timeout: 120_000 },
    async (who) => {
      const { telegram, rows } = processes;
      const { names, ...bots } = await startTwo();
      const sleeper = bots[who];

      await stopAtWork(sleeper, names[who]!);
      await processes.say(people, 2);
      // The server hears nothing of it for eight seconds, and the others look every two. What it had in hand may
      // have been on its way to the server, and then nobody has to wait for it.
      await processes.settle();
      await expect.poll(() => readNames(rows), patience).not.toContain(names[who]);
      sleeper.signal("SIGCONT");
      await expect.poll(() => countOf(sleeper, "work-begun"), patience).toBe(2);
      const handledBefore = handledBy(sleeper);
      await processes.sayUntil(people, () => handledBy(sleeper) > handledBefore);
      await processes.settle();

      const history = await readHistory(telegram, rows);
      expect(history).toMatchObject({ ...clean, served: processes.said() });
      // One message may have been on its way in each chat.
      expect(mostOfOne(history.repeated)).toBeLessThanOrEqual(1);
      expect(countOf(sleeper, "work-left")).toBe(1);
      // Who leads may change once more where a busy machine lets a leader stand still, too: nothing is done twice then, either.
      if (who === "leader") expect(countOf(bots.worker, "polling-started")).toBeGreaterThan(0);
    },
  );
});
