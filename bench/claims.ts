/**
 * `npm run bench -- claims`: what it costs to take the next thing, whatever waits behind it.
 *
 * Each row is one kind of claim on one engine, in milliseconds, the median and the slowest of all: with ten waiting, with 50,000
 * of one person (or chat), and with 10,000 people who each have one. SQLite is a file in a temporary
 * folder; PostgreSQL is the server of `BENCH_POSTGRES_URL`, or the one that comes with a package.
 */
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { sql } from "kysely";
import { openStore, type Store } from "../src/subjects/open-store.ts";
import { startServer } from "../test/support/servers/postgres.ts";
import { median, say } from "./bots.ts";
import { takeOne } from "../test/support/turns.ts";
import { note } from "./kept.ts";

const many = Number(process.env["BENCH_WAITING"] ?? 50_000);
const people = 10_000;
const rounds = 60;
const now = new Date("2026-03-01T12:00:00.000Z");
const leaseMs = 60_000;

interface Load {
  readonly name: string;
  readonly waiting: number;
  /** Whose the n-th is. */
  readonly owner: (index: number) => number;
}

const loads: readonly Load[] = [
  { name: "10 waiting", waiting: 10, owner: (index) => index + 1 },
  { name: `${many} of one`, waiting: many, owner: () => 1 },
  { name: `${people} with one each`, waiting: people, owner: (index) => index + 1 },
];

export async function run(): Promise<void> {
  say(`median of ${rounds} claims, milliseconds\n`);
  say(
    `${"engine".padEnd(10)}${"claim".padEnd(12)}${loads.map(({ name }) => name.padStart(24)).join("")}`,
  );
  await onSqlite();
  await onPostgres();
}

async function onSqlite(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "first-mover-bench-"));
  try {
    let opened = 0;
    await measureAll("sqlite", () => openStore(`sqlite:${join(folder, `${(opened += 1)}.db`)}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function onPostgres(): Promise<void> {
  const given = process.env["BENCH_POSTGRES_URL"];
  const server = given === undefined ? await startServer() : undefined;
  try {
    await measureAll("postgres", async () => {
      const schema = `bench_${randomBytes(6).toString("hex")}`;
      const admin = await openStoreless(given ?? server!.url, `create schema ${schema}`);
      await admin.close();
      return openStore(given ?? server!.url, { schema });
    });
  } finally {
    await server?.stop();
  }
}

async function openStoreless(url: string, statement: string): Promise<{ close(): Promise<void> }> {
  const { openPostgres } = await import("../src/store/postgres.ts");
  const opened = openPostgres(url, { connections: 1 });
  await sql.raw(statement).execute(opened.db);
  return opened;
}

type Claim = (store: Store) => Promise<void>;

/** In place of what was taken, so that as many wait each time. */
const one: Load = { name: "one more", waiting: 1, owner: () => 1 };

async function time(
  act: () => Promise<void>,
  times: number,
  before: () => Promise<void>,
): Promise<number[]> {
  const timesMs: number[] = [];
  for (let round = 0; round < times; round += 1) {
    await before();
    const start = performance.now();
    await act();
    timesMs.push(performance.now() - start);
  }
  return timesMs;
}

/** One claim, and what has to follow it so that the next may come. */
const claims: Readonly<
  Record<string, { fill: (store: Store, load: Load) => Promise<void>; claim: () => Claim }>
> = {
  lanes: { fill: fillInbox, claim: claimLanes },
  messages: { fill: fillOutbox, claim: claimMessages },
  "due work": {
    fill: fillWork,
    claim: () => async (store) => void (await store.due.claim(now, leaseMs, 1)),
  },
  recipients: { fill: fillBroadcast, claim: claimLetters },
};

async function measureAll(engine: string, open: () => Promise<Store>): Promise<void> {
  let slowest = 0;
  for (const [name, { fill, claim }] of Object.entries(claims)) {
    const cells: string[] = [];
    for (const load of loads) {
      const store = await open();
      await fill(store, load);
      const act = claim();
      // What has just arrived is put in order by the first claims, once.
      const firstMs = await time(
        () => act(store),
        rounds,
        () => fill(store, one),
      );
      const thenMs = await time(
        () => act(store),
        rounds,
        () => fill(store, one),
      );
      slowest = Math.max(slowest, median(thenMs));
      cells.push(
        `${median(thenMs).toFixed(2)} (worst ${Math.max(...firstMs, ...thenMs).toFixed(0)})`,
      );
      await store.close();
    }
    say(`${engine.padEnd(10)}${name.padEnd(12)}${cells.map((cell) => cell.padStart(24)).join("")}`);
  }
  note(`slowest claim among many, ${engine}`, slowest, "ms");
}

async function fillInbox(store: Store, { waiting, owner }: Load): Promise<void> {
  const first = await nextUpdate(store);
  for (let index = 0; index < waiting; index += 500) {
    const updates = Array.from({ length: Math.min(500, waiting - index) }, (_, offset) => ({
      updateId: first + index + offset,
      person: owner(index + offset),
      body: "{}",
    }));
    await store.turns.receive(updates, now);
  }
}

async function nextUpdate(store: Store): Promise<number> {
  const row = await store.db
    .selectFrom("inbox")
    .select((eb) => eb.fn.max("update_id").as("last"))
    .executeTakeFirst();
  return (row?.last ?? 0) + 1;
}

function claimLanes(): Claim {
  return async (store) => {
    const [update] = await store.turns.claimLanes(now, 1, leaseMs);
    if (update !== undefined) await takeOne(store.turns, update, now, true, async () => undefined);
  };
}

async function fillOutbox(store: Store, { waiting, owner }: Load): Promise<void> {
  const nothing = { about: null, screen: null, revision: null };
  await store.transact(({ outbox }) =>
    outbox.add(
      Array.from({ length: waiting }, (_, index) => ({
        chat: owner(index),
        priority: 0,
        method: "say",
        payload: "{}",
        ...nothing,
      })),
      now,
    ),
  );
}

function claimMessages(): Claim {
  let outcomes: Parameters<Store["sending"]["exchange"]>[0] = [];
  return async (store) => {
    const parcels = await store.sending.exchange(outcomes, 1, [], now);
    outcomes = parcels.map((parcel) => ({ ...parcel, state: "sent", messageId: 1 }));
  };
}

/** All are due; those claimed stay leased and must not be in the way. */
async function fillWork(store: Store, { waiting }: Load): Promise<void> {
  for (let index = 0; index < waiting; index += 500) {
    await store.db
      .insertInto("work")
      .values(
        Array.from({ length: Math.min(500, waiting - index) }, () => ({
          id: randomBytes(8).toString("hex"),
          kind: "k",
          payload: "{}",
          due_at: now.toISOString(),
          leased_until: null,
          attempts: 0,
          member_id: null,
        })),
      )
      .execute();
  }
}

async function fillBroadcast(store: Store, { waiting }: Load): Promise<void> {
  const { officers, plan, seedCrowd } = await import("../test/support/people/broadcasts.ts");
  const known = await store.db.selectFrom("broadcast").select("id").executeTakeFirst();
  if (known !== undefined) return;
  await seedCrowd(store, waiting + 2 * rounds); // each is taken once, and nobody comes later
  await plan(store, { at: now });
  while (await store.broadcasts.prepare({ now, timeZone: "UTC", officers }));
}

function claimLetters(): Claim {
  let outcomes: Parameters<Store["broadcasts"]["exchange"]>[0] = [];
  return async (store) => {
    const { letters } = await store.broadcasts.exchange(outcomes, 1, { now, timeZone: "UTC" });
    outcomes = letters.map((letter) => ({ letter, state: "sent", reason: "" }));
  };
}
