/**
 * Two versions at once on one PostgreSQL: the next version's program brings the database up to date while this one
 * is at work. It goes on beside it, or ends what it has in hand and takes nothing more, as the migration says.
 */
import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { migrations } from "../../src/store/migrations/index.ts";
import type { Migration, Named, Older } from "../../src/store/migrations/older.ts";
import { openStore, type Store } from "../../src/subjects/open-store.ts";
import { peopleFrom } from "../support/people/crowd.ts";
import { clean, readHistory } from "../support/people/history.ts";
import type { BotProcess } from "../support/program/bot-process.ts";
import { leaksIn } from "../support/program/leaks.ts";
import {
  countOf,
  handledBy,
  type LaterMigration,
  morePeople,
  openProcesses,
  type Processes,
} from "../support/program/processes.ts";
import { postgresUrl } from "../support/engines.ts";
import { migratedDatabase } from "../support/servers/postgres-databases.ts";
import { freePort } from "../support/servers/postgres.ts";

const later = (name: string, older: Older, statement: string): Named<Migration> => [
  name,
  { older, up: async (db) => void (await sql.raw(statement).execute(db)) },
];
const adds = later("9001-adds", "go-on", "alter table village add column later text");
const takes = later("9002-takes", "9001-adds", "alter table village drop column later");

describe.skipIf(postgresUrl === null)("a database that several versions share", () => {
  let url: string;
  const opened: Store[] = [];

  beforeEach(async () => {
    url = await migratedDatabase(postgresUrl!);
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((store) => store.close()));
  });

  /** A program that knows these beside our own. */
  async function open(...more: readonly Named<Migration>[]): Promise<Store> {
    const all = [...migrations, ...more];
    const store = await openStore(url, { connections: 2, leavingMs: 60_000, migrations: all });
    opened.push(store);
    return store;
  }

  const eventually = { timeout: 60_000, interval: 20 };

  it("is shared by those whom its migrations let go on, and changed while nobody works where it loses something", async () => {
    const first = await open();
    expect(await first.join()).toBe(true);
    const second = await open(adds);

    // It only adds: nobody has to leave.
    expect([await first.join(), await second.join()]).toEqual([true, true]);
    const opening = open(adds, takes);
    await expect.poll(() => first.join(), eventually).toBe(false);
    first.leave();
    await expect.poll(() => second.join(), eventually).toBe(false);
    // The one that left is not let in before the other has left, too.
    expect(await first.join()).toBe(false);
    expect(first.refusal()).toMatchObject({ code: "database-newer" });
    second.leave();
    const third = await opening;

    expect(await third.join()).toBe(true);
    await expect.poll(() => second.join(), eventually).toBe(true);
    expect(second.refusal()).toBeUndefined();
    expect(await first.join()).toBe(false);
    expect(first.refusal()).toMatchObject({
      code: "database-newer",
      message: expect.stringContaining("9002-takes") as string,
    });
    await expect(open()).rejects.toMatchObject({ code: "database-newer" });
    expect(await (await open(adds)).join()).toBe(true);
  });

  it("is not changed under one that does not leave, and whoever waits for that says so", async () => {
    const first = await open();
    expect(await first.join()).toBe(true);

    const all = [
      ...migrations,
      later("9001-stops", "stop", "alter table village add column x text"),
    ];
    const opening = openStore(url, { connections: 1, leavingMs: 200, migrations: all });

    await expect(opening).rejects.toMatchObject({
      code: "database-busy",
      message: expect.stringContaining("Stop the older ones first") as string,
    });
    expect(await first.join()).toBe(true);
    expect(first.refusal()).toBeUndefined();
    const { rows } = await sql`select 1 from migration where name like '9%'`.execute(first.db);
    expect(rows).toEqual([]);
  });
});

describe.skipIf(postgresUrl === null)("a process of the version before", () => {
  const people = peopleFrom(7_401, morePeople);
  const few = people.slice(0, 8);
  let processes: Processes;
  let port: number;
  let older: BotProcess;

  beforeEach(async () => {
    processes = await openProcesses(people);
    await processes.telegram.faults({ latencyMs: 20 });
    port = await freePort();
    older = processes.start([], { PORT: String(port) });
    await older.until("polling-started");
  });
  afterEach(() => processes.close());

  const startNewer = (migration: LaterMigration) =>
    processes.start([], { LATER: JSON.stringify(migration) });

  /** A few write again and again until the process says so. */
  const sayUntilSaid = (bot: BotProcess, event: string) =>
    processes.sayUntil(few, () => countOf(bot, event) > 0);

  /** Nothing was lost, doubled or repeated: nobody was killed. */
  async function expectWell(...bots: readonly BotProcess[]): Promise<void> {
    await processes.settle();
    expect(await readHistory(processes.telegram, processes.rows)).toMatchObject({
      ...clean,
      served: processes.said(),
      repeated: [],
    });
    expect(
      await leaksIn(
        bots.flatMap(({ lines }) => lines),
        processes.telegram,
      ),
    ).toEqual([]);
  }

  const troubles = ({ lines }: BotProcess) =>
    lines.filter(({ level }) => Number(level) >= 50).map(({ event }) => event);

  it(
    "works beside the new one, and may be started again, where only something was added",
    { timeout: 120_000 },
    async () => {
      const newer = startNewer({
        name: "9001-adds",
        older: "go-on",
        statement: "alter table member add column later text",
      });
      await sayUntilSaid(newer, "work-begun");
      const before = handledBy(older);
      await processes.sayUntil(people, () => handledBy(older) > before && handledBy(newer) > 0);
      older.signal("SIGTERM");
      await older.ended;
      const again = processes.start();
      await again.until("work-begun");
      await processes.sayUntil(people, () => handledBy(again) > 0);

      await expectWell(older, newer, again);
      expect(countOf(older, "work-refused")).toBe(0);
      expect([older, newer, again].flatMap(troubles)).toEqual([]);
    },
  );

  it(
    "ends what it has in hand, takes nothing more and says so, where something was taken away",
    { timeout: 120_000 },
    async () => {
      await processes.sayUntil(people, () => handledBy(older) > 0);
      const newer = startNewer({
        name: "9001-stops",
        older: "stop",
        statement: "select pg_sleep(1); alter table member add column later text",
      });
      await sayUntilSaid(newer, "work-begun");
      const isRefused = () => countOf(older, "work-refused") === 2;
      await processes.sayUntil(people, () => isRefused() && handledBy(newer) > 0);
      const health = await fetch(`http://127.0.0.1:${port}/healthz`);
      const troubled = troubles(older);
      const page = await fetch(`http://127.0.0.1:${port}/console/open/x`);

      await expectWell(older, newer);
      expect([health.status, await health.json()]).toEqual([200, { status: "waiting" }]);
      expect(page.status).toBe(503);
      const told = older.lines.filter(({ event }) => event === "work-refused");
      expect(told.map(({ err }) => (err as { code: string }).code)).toEqual([
        "database-newer",
        "database-newer",
      ]);
      expect(JSON.stringify(told.at(-1))).toContain("9001-stops");
      expect(new Set(troubled)).toEqual(new Set(["work-refused"]));
      expect(troubles(newer)).toEqual([]);
      const events = older.lines.map(({ event }) => event);
      expect(events.lastIndexOf("update-handled")).toBeLessThan(events.lastIndexOf("work-refused"));
      const [row] = await processes.rows<{ at: string }>(
        "select at from migration where name = '9001-stops'",
      );
      const lastMs = Date.parse(
        older.lines.findLast(({ event }) => event === "update-handled")!["time"] as string,
      );
      // It was noted when the second of its statement was over.
      expect(lastMs).toBeLessThanOrEqual(Date.parse(row!.at) - 1_000);
      // Nobody waits for longer than ten seconds.
      const left = older.lines.find(({ event }) => event === "work-left")!["time"] as string;
      const begun = newer.lines.find(({ event }) => event === "work-begun")!["time"] as string;
      expect(Date.parse(begun) - Date.parse(left)).toBeLessThan(10_000);
    },
  );
});
