/**
 * Store room: updates as they wait for their turn, and the lanes that keep a person's in order.
 *
 * An update is stored before Telegram may forget it, and becomes done in the transaction of its
 * effects; so it is neither lost nor done twice, whenever the process dies.
 */
import { sql, type Kysely } from "kysely";
import type { Incoming, Pending, Records, TurnStore } from "../core/turn.ts";
import type { Engine } from "./engine.ts";
import { createRecords } from "./records.ts";
import { createTogether } from "./together.ts";
import { isTrouble } from "./trouble.ts";
import type { Tables } from "./schema.ts";

/** Updates of one person that one claim takes along; the rest waits for the next claim. */
const perClaim = 20;

export function createInbox(db: Kysely<Tables>, owner: string, engine: Engine): TurnStore {
  let fresh = true;
  /** PostgreSQL gathers commits by itself, and its turns run side by side. */
  const transact: ReturnType<typeof createTogether> =
    engine === "sqlite" ? createTogether(db) : (act) => db.transaction().execute(act);

  return {
    async receive(updates: readonly Incoming[], now: Date) {
      if (updates.length === 0) return 0;
      const stored = await db
        .insertInto("inbox")
        .values(
          updates.map((update) => ({
            update_id: update.updateId,
            person: update.person,
            body: update.body,
            state: "pending" as const,
            received_at: now.toISOString(),
            done_at: null,
          })),
        )
        .onConflict((conflict) => conflict.column("update_id").doNothing())
        .executeTakeFirst();
      return Number(stored.numInsertedOrUpdatedRows ?? 0);
    },

    async claimLanes(now, limit, leaseMs) {
      const nowIso = now.toISOString();
      // The one process that SQLite allows has just started: leases of its former life mean nothing.
      if (fresh && engine === "sqlite") await db.deleteFrom("lane").execute();
      fresh = false;
      const people = await db
        .selectFrom("inbox")
        .select("person")
        .where(isPending)
        .where("person", "not in", (eb) =>
          eb.selectFrom("lane").select("lane.person").where("leased_until", ">", nowIso),
        )
        .groupBy("person")
        .orderBy((eb) => eb.fn.min("seq"))
        .limit(limit)
        .execute();
      if (people.length === 0) return [];

      // In one order everywhere, so that two processes never wait for each other's lanes.
      people.sort((one, other) => one.person - other.person);
      return db.transaction().execute(async (tx) => {
        const claimed = await tx
          .insertInto("lane")
          .values(
            people.map(({ person }) => ({
              person,
              owner,
              leased_until: new Date(now.getTime() + leaseMs).toISOString(),
            })),
          )
          // Who comes second finds the lane leased: the row is looked at again under its lock.
          .onConflict((conflict) =>
            conflict
              .column("person")
              .doUpdateSet((eb) => ({
                owner: eb.ref("excluded.owner"),
                leased_until: eb.ref("excluded.leased_until"),
              }))
              .where("lane.leased_until", "<=", nowIso),
          )
          .returning("person")
          .execute();
        if (claimed.length === 0) return [];
        const pending = await pendingOf(
          tx,
          claimed.map(({ person }) => person),
        );
        // Another process finished them between the look and the claim.
        const idle = claimed
          .map(({ person }) => person)
          .filter((person) => !pending.some((update) => update.person === person));
        if (idle.length > 0) await free(tx, idle);
        return pending;
      });
    },

    async turn(update, now, last, run) {
      return transact(async (tx) => {
        const mine = await markDone(tx, update, now, "done");
        if (mine) await run(createRecords(tx, update.updateId));
        if (last) await free(tx, [update.person]);
        return mine;
      });
    },

    async fail(update, retryAt) {
      await db.transaction().execute(async (tx) => {
        await tx
          .updateTable("inbox")
          .set((eb) => ({ attempts: eb("attempts", "+", 1) }))
          .where("seq", "=", update.seq)
          .execute();
        await closeUntil(tx, update.person, retryAt);
      });
    },

    hold: (update, until) => closeUntil(db, update.person, until),

    isTrouble,

    async setAside(update, now, run: (records: Records) => Promise<void>) {
      await db.transaction().execute(async (tx) => {
        if (await markDone(tx, update, now, "set-aside")) {
          await run(createRecords(tx, update.updateId));
        }
        await free(tx, [update.person]);
      });
    },
  };

  async function closeUntil(tx: Kysely<Tables>, person: number, until: Date): Promise<void> {
    await tx
      .updateTable("lane")
      .set({ leased_until: until.toISOString() })
      .where("person", "=", person)
      .where("owner", "=", owner)
      .execute();
  }

  /** Whoever lost the lease must not free the lane of the one who has it now. */
  async function free(tx: Kysely<Tables>, people: readonly number[]): Promise<void> {
    await tx.deleteFrom("lane").where("person", "in", people).where("owner", "=", owner).execute();
  }
}

/** In so many words, since a partial index is used only if the condition can be seen beforehand. */
const isPending = sql<boolean>`state = 'pending'`;

/** The write comes first: on PostgreSQL a second worker waits here and then finds nothing to do. */
async function markDone(
  tx: Kysely<Tables>,
  update: Pending,
  now: Date,
  state: "done" | "set-aside",
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable("inbox")
    .set({ state, body: null, done_at: now.toISOString() })
    .where("seq", "=", update.seq)
    .where("state", "=", "pending")
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

async function pendingOf(tx: Kysely<Tables>, people: readonly number[]): Promise<Pending[]> {
  const rows = await tx
    .selectFrom((eb) =>
      eb
        .selectFrom("inbox")
        .select(["seq", "update_id", "person", "body", "attempts", "received_at"])
        .select((of) =>
          of.fn
            .agg<number>("row_number")
            .over((over) => over.partitionBy("person").orderBy("seq"))
            .as("turn"),
        )
        .where(isPending)
        .where("person", "in", people)
        .as("next"),
    )
    .select(["seq", "update_id", "person", "body", "attempts", "received_at"])
    .where("turn", "<=", perClaim)
    .orderBy("person")
    .orderBy("seq")
    .execute();
  return rows.map((row) => ({
    seq: row.seq,
    updateId: row.update_id,
    person: row.person,
    body: row.body ?? "{}",
    attempts: row.attempts,
    receivedAt: new Date(row.received_at),
  }));
}
