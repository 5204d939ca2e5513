/**
 * Many workers at once, on a real PostgreSQL with 20 connections: engines inside this process have
 * one connection and cannot show a race.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { sql } from "kysely";
import type { Letter } from "../../src/subjects/broadcasts/rules/sending.ts";
import type { Parcel } from "../../src/bot/delivery/sending.ts";
import type { Outgoing, Pending } from "../../src/bot/records.ts";
import { createInbox } from "../../src/store/inbox.ts";
import { listTables } from "../../src/store/copy.ts";
import { openStore, type Store } from "../../src/subjects/open-store.ts";
import { createRecords } from "../../src/subjects/ports.ts";
import { openPostgres } from "../../src/store/postgres.ts";
import { officers, plan, seedCrowd } from "../support/people/broadcasts.ts";
import { postgresUrl } from "../support/engines.ts";
import { freshSchema } from "../support/servers/postgres-databases.ts";
import { after, newMember, noon, updateOf } from "../support/people/members.ts";
import { takeOne } from "../support/turns.ts";

const workers = 20;
const leaseMs = 60_000;
const tries = process.env["LONG"] === "1" ? 1_000 : 100;

describe.skipIf(postgresUrl === null)("twenty connections at once", () => {
  let url: string;
  let schema: string;
  let store: Store;
  beforeAll(async () => {
    ({ url, schema } = await freshSchema(postgresUrl!));
    store = await openStore(url, { connections: workers });
  });
  afterAll(() => store.close());
  beforeEach(async () => {
    const tables = (await listTables(store.db, "postgres")).filter((name) => name !== "migration");
    await sql`truncate ${sql.join(tables.map((name) => sql.table(name)))}`.execute(store.db);
  });

  const atOnce = <T>(act: (worker: number) => Promise<T>, count = workers) =>
    Promise.all(Array.from({ length: count }, (_, worker) => act(worker)));

  /** As if each worker were a process of its own. */
  const inboxOf = (worker: number) =>
    createInbox(store.db, () => `worker-${worker}`, "postgres", createRecords);

  const messageTo = (chat: number): Outgoing => {
    const nothing = { about: null, screen: null, revision: null };
    return { chat, priority: 0, method: "say", payload: "{}", ...nothing };
  };

  it("gives each lane to one worker", async () => {
    await store.turns.receive(
      Array.from({ length: 400 }, (_, index) => updateOf(index % 100, index)),
      noon,
    );

    const claims = await atOnce((worker) => inboxOf(worker).claimLanes(noon, 40, leaseMs));

    const owners = claims.map((updates) => new Set(updates.map(({ person }) => person)));
    const claimed = owners.flatMap((people) => [...people]);
    expect(new Set(claimed).size).toBe(claimed.length);
    expect(claimed.length).toBeGreaterThanOrEqual(40);
  });

  it("handles every update once and in order while all workers claim, handle and free", async () => {
    const updates = Array.from({ length: 400 }, (_, index) => updateOf(index % 37, index));
    await store.turns.receive(updates, noon);
    const handled: Pending[] = [];

    await atOnce(async (worker) => {
      const inbox = inboxOf(worker);
      for (let idle = 0; idle < 5;) {
        const claimed = await inbox.claimLanes(noon, 5, leaseMs);
        idle = claimed.length === 0 ? idle + 1 : 0;
        for (const [index, update] of claimed.entries()) {
          const last = claimed[index + 1]?.person !== update.person;
          await takeOne(inbox, update, noon, last, async () => void handled.push(update));
        }
      }
    });

    expect(handled).toHaveLength(400);
    expect(new Set(handled.map(({ updateId }) => updateId)).size).toBe(400);
    const orders = Array.from({ length: 37 }, (_, person) =>
      handled.filter((update) => update.person === person).map(({ seq }) => seq),
    );
    expect(orders).toEqual(orders.map((order) => order.toSorted((one, other) => one - other)));
    expect(await store.db.selectFrom("lane").selectAll().execute()).toEqual([]);
  });

  it("gives each of 300 jobs to one worker", async () => {
    await store.transact(async ({ work }) => {
      for (let index = 0; index < 300; index += 1) {
        const dueAt = after(index % 7);
        await work.schedule({ id: `job-${index}`, kind: "remind", payload: {}, dueAt });
      }
    });
    const claimed: string[] = [];

    await atOnce(async () => {
      while (claimed.length < 300) {
        const [work] = await store.due.claim(after(10), leaseMs, 16);
        if (work !== undefined) claimed.push(work.id);
      }
    });

    expect(new Set(claimed).size).toBe(300);
    expect(claimed).toHaveLength(300);
  });

  it("gives each of 1,800 messages to one sender, and each chat's in their order", async () => {
    const chats = Array.from({ length: 300 }, (_, chat) => chat + 1);
    await store.transact(({ outbox }) =>
      outbox.add(
        Array.from({ length: 1_800 }, (_, index) => messageTo(chats[index % chats.length]!)),
        noon,
      ),
    );
    const taken: Parcel[] = [];

    await atOnce(async () => {
      let parcels: readonly Parcel[] = [];
      while (taken.length < 1_800 || parcels.length > 0) {
        const outcomes = parcels.map(
          (parcel) => ({ ...parcel, state: "sent", messageId: 1 }) as const,
        );
        parcels = await store.sending.exchange(outcomes, 10, [], noon);
        taken.push(...parcels);
      }
    });

    expect(new Set(taken.map(({ id }) => id)).size).toBe(1_800);
    expect(taken).toHaveLength(1_800);
    const orders = chats.map((of) => taken.filter(({ chat }) => chat === of).map(({ id }) => id));
    expect(orders).toEqual(orders.map((order) => order.toSorted((one, other) => one - other)));
    const left = await store.db
      .selectFrom("outbox")
      .select("id")
      .where("state", "<>", "sent")
      .execute();
    expect(left).toEqual([]);
  });

  it("gives each recipient of a broadcast to one sender, and the sums agree", async () => {
    await seedCrowd(store, 400);
    await plan(store, { at: noon });
    const moment = { now: noon, timeZone: "UTC", officers };
    await atOnce(async () => {
      while (await store.broadcasts.prepare(moment));
    });
    const taken: Letter[] = [];

    await atOnce(async () => {
      for (let letters: readonly Letter[] = []; taken.length < 400 || letters.length > 0;) {
        const outcomes = letters.map((letter) => ({ letter, state: "sent", reason: "" }) as const);
        ({ letters } = await store.broadcasts.exchange(outcomes, 5, moment));
        taken.push(...letters);
      }
    });

    expect(new Set(taken.map(({ memberId }) => memberId)).size).toBe(400);
    expect(taken).toHaveLength(400);
    const sums = await store.db.selectFrom("broadcast_sum").select(["state", "people"]).execute();
    expect(sums.filter(({ people }) => people !== 0)).toEqual([{ state: "sent", people: 400 }]);
  });

  it(`handles the same update on two workers once, in ${tries} tries`, async () => {
    let effects = 0;
    const verdicts: boolean[] = [];

    for (let attempt = 0; attempt < tries; attempt += 1) {
      await store.turns.receive([updateOf(1, attempt)], noon);
      const [update] = await store.turns.claimLanes(noon, 1, leaseMs);
      const both = await atOnce(
        (worker) =>
          takeOne(inboxOf(worker), update!, noon, true, async ({ outbox }) => {
            effects += 1;
            await outbox.raiseScreen(1, "menu", noon);
          }),
        2,
      );
      verdicts.push(both[0] !== both[1]);
      await store.db.deleteFrom("lane").execute();
    }

    expect(verdicts).toEqual(Array.from({ length: tries }, () => true));
    expect(effects).toBe(tries);
    const { outbox } = await store.transact(async (records) => ({
      outbox: await records.outbox.findScreen(1, "menu"),
    }));
    expect(outbox.revision).toBe(tries);
  });

  it("receives the same batch on all workers once", async () => {
    const batch = Array.from({ length: 100 }, (_, index) => updateOf(index, index));

    const stored = await atOnce(() => store.turns.receive(batch, noon));

    expect(stored.reduce((sum, count) => sum + count, 0)).toBe(100);
  });

  it("makes one member of a person who presses twenty times, with one inviter", async () => {
    await store.transact(async ({ members }) => {
      for (let worker = 0; worker < workers; worker += 1) {
        await members.create(newMember(`inviter-${worker}`, 1_000 + worker), noon);
      }
    });

    const ends = await Promise.allSettled(
      Array.from({ length: workers }, (_, worker) =>
        store.transact(({ members }) =>
          members.create(newMember(`m${worker}`, 7, { invitedBy: `inviter-${worker}` }), noon),
        ),
      ),
    );

    expect(ends.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const winner = ends.findIndex(({ status }) => status === "fulfilled");
    expect(
      await store.db
        .selectFrom("member")
        .select(["id", "invited_by"])
        .where("telegram_id", "=", 7)
        .execute(),
    ).toEqual([{ id: `m${winner}`, invited_by: `inviter-${winner}` }]);
  });

  it("makes one village of a name that twenty neighbours propose, and all find it", async () => {
    const found = await atOnce((worker) =>
      store.transact(async ({ members }) => {
        const village = {
          id: `v${worker}`,
          name: "龙井",
          createdBy: "m",
          state: "proposed",
        } as const;
        await members.createVillage(village, noon);
        return members.findVillageByName("龙井村");
      }),
    );

    const ids = new Set(found.map((village) => village?.id));
    expect(ids.size).toBe(1);
    expect(ids.has(undefined)).toBe(false);
  });

  it("raises a screen by one for each of twenty", async () => {
    const revisions = await atOnce(() =>
      store.transact(({ outbox }) => outbox.raiseScreen(1, "menu", noon)),
    );

    expect(revisions.toSorted((one, other) => one - other)).toEqual(
      Array.from({ length: workers }, (_, index) => index + 1),
    );
  });

  it("lets one process lead, and the next when it ends", async () => {
    const processes = Array.from({ length: 5 }, () => openPostgres(postgresUrl!, { schema }));

    const first = await Promise.all(processes.map((process) => process.presence.lead()));
    const leader = first.indexOf(true);
    const still = await processes[leader]!.presence.lead();
    await processes[leader]!.close();
    const followers = processes.filter((_, index) => index !== leader);

    expect(first.filter(Boolean)).toHaveLength(1);
    expect(still).toBe(true);
    await expect
      .poll(async () => {
        const next = await Promise.all(followers.map((process) => process.presence.lead()));
        return next.filter(Boolean).length;
      })
      .toBe(1);
    await Promise.all(followers.map((process) => process.close()));
  });

  it("leads again, on a new connection, when its connection was cut", async () => {
    const process = openPostgres(postgresUrl!, { schema, connections: 1 });
    await process.presence.lead();
    const before = await leaderOf(schema);

    await sql`select pg_terminate_backend(${before})`.execute(store.db);

    await expect
      .poll(async () => (await process.presence.lead()) && (await leaderOf(schema)))
      .toSatisfy((pid) => typeof pid === "number" && pid !== before);
    await process.close();
  });

  it("brings a new database up to date once when five processes start together", async () => {
    const fresh = await freshSchema(postgresUrl!);

    const stores = await Promise.all(
      Array.from({ length: 5 }, () => openStore(fresh.url, { connections: 1 })),
    );

    const { rows } = await sql<{ name: string }>`select name from migration`.execute(stores[0]!.db);
    await Promise.all(stores.map((opened) => opened.close()));
    expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
  });

  /** The server's process that holds the leader's lock of a schema. */
  async function leaderOf(of: string): Promise<number | undefined> {
    const { rows } = await sql<{ pid: number }>`
      select pid from pg_locks where locktype = 'advisory' and granted
      and classid = 20070101 and objid = hashtext(${of})::bigint & 4294967295`.execute(store.db);
    return rows[0]?.pid;
  }
});
