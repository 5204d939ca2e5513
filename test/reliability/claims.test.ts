/**
 * Taking the next thing costs the same whatever waits behind it: rows that PostgreSQL reads for a claim,
 * counted by itself. Which index SQLite takes is in src/subjects/playbook/queries/plans.test.ts; times are in bench/claims.ts.
 */
import { sql } from "kysely";
import { afterEach, describe, expect, it } from "vitest";
import { notedAtOnce } from "../../src/store/sending-behind.ts";
import { openStore, type Store } from "../../src/subjects/open-store.ts";
import { officers, plan, seedCrowd } from "../support/people/broadcasts.ts";
import { postgresUrl } from "../support/engines.ts";
import { migratedDatabase } from "../support/servers/postgres-databases.ts";
import { after, noon, updateOf } from "../support/people/members.ts";
import { takeOne } from "../support/turns.ts";

const leaseMs = 60_000;
const few = 20;
const many = 4_000;
const counted = 10;

type Owner = (index: number) => number;
const ofOne: Owner = () => 1;
const ofEach: Owner = (index) => index + 1;

interface Kind {
  /** Whose what waits is: all of it of one, or each of another. Absent: it is nobody's. */
  readonly owners?: readonly Owner[];
  fill(store: Store, waiting: number, owner: Owner): Promise<void>;
  claim(): (store: Store) => Promise<void>;
}

const kinds: Readonly<Record<string, Kind>> = {
  "for a lane": {
    owners: [ofOne, ofEach],
    async fill({ turns }, waiting, owner) {
      for (let first = 0; first < waiting; first += 500) {
        const size = Math.min(500, waiting - first);
        const updates = Array.from({ length: size }, (_, index) =>
          updateOf(owner(first + index), first + index),
        );
        await turns.receive(updates, noon);
      }
    },
    claim:
      () =>
      async ({ turns }) => {
        const [update] = await turns.claimLanes(noon, 1, leaseMs);
        await takeOne(turns, update!, noon, true, async () => undefined);
      },
  },
  "for a message": {
    owners: [ofOne, ofEach],
    async fill({ transact }, waiting, owner) {
      const nothing = { about: null, screen: null, revision: null };
      const message = { priority: 0, method: "say", payload: "{}", ...nothing };
      const rows = Array.from({ length: waiting }, (_, index) => ({
        ...message,
        chat: owner(index),
      }));
      await transact(({ outbox }) => outbox.add(rows, noon));
    },
    claim() {
      let outcomes: Parameters<Store["sending"]["exchange"]>[0] = [];
      return async ({ sending }) => {
        const parcels = await sending.exchange(outcomes, 1, [], noon);
        outcomes = parcels.map((parcel) => ({ ...parcel, state: "sent", messageId: 1 }));
      };
    },
  },
  "for work that is due, past what is leased,": {
    async fill({ db }, waiting) {
      const [dueAt, leasedUntil] = [noon, after(leaseMs)].map((at) => at.toISOString());
      await sql`insert into work (id, kind, payload, due_at, leased_until)
        select 'w' || n, 'remind', '{}', ${dueAt}, case when n % 10 = 0 then ${leasedUntil} end
        from generate_series(1, ${sql.lit(waiting)}) as n`.execute(db);
    },
    claim:
      () =>
      async ({ due }) =>
        void (await due.claim(noon, leaseMs, 1)),
  },
  "for a recipient": {
    async fill(store, waiting) {
      await seedCrowd(store, waiting);
      await plan(store, { at: noon });
      while (await store.broadcasts.prepare({ now: noon, timeZone: "UTC", officers }));
    },
    claim() {
      let outcomes: Parameters<Store["broadcasts"]["exchange"]>[0] = [];
      return async ({ broadcasts }) => {
        const { letters } = await broadcasts.exchange(outcomes, 1, { now: noon, timeZone: "UTC" });
        outcomes = letters.map((letter) => ({ letter, state: "sent", reason: "" }));
      };
    },
  },
};

describe.skipIf(postgresUrl === null)("the rows that are read", () => {
  const stores: Store[] = [];
  afterEach(async () => {
    for (const store of stores.splice(0)) await store.close();
  });

  /** One connection: what it read is known to it at once. */
  async function readFor(kind: Kind, waiting: number, owner: Owner): Promise<number> {
    const url = await migratedDatabase(postgresUrl!);
    const store = await openStore(url, { connections: 1 });
    stores.push(store);
    await kind.fill(store, waiting, owner);
    const claim = kind.claim();
    // What has just arrived is put in order by the first claims: each is looked at once, so many in a claim.
    const first = 8 + Math.ceil(waiting / notedAtOnce);
    for (let round = 0; round < first; round += 1) await claim(store);
    await sql`analyze`.execute(store.db);
    const before = await rowsRead(store);
    for (let round = 0; round < counted; round += 1) await claim(store);
    return (await rowsRead(store)) - before;
  }

  it.each(Object.entries(kinds))(
    "%s do not grow with what waits behind",
    { timeout: 120_000 },
    async (_name, kind) => {
      const usual = await readFor(kind, few, ofEach);

      const read: number[] = [];
      for (const owner of kind.owners ?? [ofEach]) read.push(await readFor(kind, many, owner));

      expect(Math.max(...read)).toBeLessThan(usual * 2 + 10 * counted);
    },
  );
});

async function rowsRead({ db }: Store): Promise<number> {
  await sql`select pg_stat_force_next_flush()`.execute(db);
  const { rows } = await sql<{ count: number }>`
    select (sum(seq_tup_read) + sum(coalesce(idx_tup_fetch, 0)))::bigint as count
    from pg_stat_user_tables where schemaname = current_schema()
    and relname in ('inbox', 'lane', 'outbox', 'work', 'broadcast_row')`.execute(db);
  return rows[0]!.count;
}
