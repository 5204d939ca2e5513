/**
 * What is to be done later, as a turn schedules it; and when it is due, claimed with a lease.
 *
 * A worker that dies holds nothing any more (take-over.ts) and one that takes too long lets its lease run out: every
 * kind must bear being repeated, or change the database in the transaction that finishes it.
 */
import { sql, type Kysely } from "kysely";
import type { DueWorkStore, WorkKind } from "../bot/due.ts";
import type { Work, WorkRecord } from "../bot/records.ts";
import { settleBack } from "./clock-back.ts";
import { compiled } from "./compiled.ts";
import { skipLocked, type Engine } from "./engine.ts";
import type { CreateRecords } from "./ports.ts";
import type { Db } from "./rows.ts";
import type { Tables } from "./tables.ts";
import { createTransact, type Transact } from "./together.ts";
import { isTrouble, nobody } from "./trouble.ts";

/** @param owner the name of this process; `undefined` while it may take nothing */
export function createDueWork(
  db: Kysely<Tables>,
  owner: () => string | undefined,
  engine: Engine,
  createRecords: CreateRecords,
  transact: Transact = createTransact(db, engine),
): DueWorkStore {
  const take = taking[engine];

  return {
    settleBack: (step) => settleBack(db, step),

    async claim(now, leaseMs, most, held) {
      const me = owner();
      if (me === undefined) return [];
      if (held !== undefined) await putBack(db, me, held);
      if ((await isDue(db, { now: now.toISOString() })).rows.length === 0) return [];
      const limit = engine === "postgres" ? 1 : most;
      const leasedUntil = new Date(now.getTime() + leaseMs).toISOString();
      const { rows } = await db
        .transaction()
        .execute((tx) => take(tx, { now: now.toISOString(), limit, leasedUntil, owner: me }));
      return rows
        .map((row) => ({
          id: row.id,
          kind: row.kind as WorkKind,
          payload: JSON.parse(row.payload),
          dueAt: new Date(row.due_at),
          attempts: row.attempts,
        }))
        .toSorted((one, other) => one.dueAt.getTime() - other.dueAt.getTime());
    },

    async finish(work, run) {
      await transact(async (tx) => {
        const { numAffectedRows } = await deleteDone(tx, {
          id: work.id,
          dueAt: work.dueAt.toISOString(),
        });
        if (numAffectedRows! > 0n) await run(createRecords(tx));
      });
    },

    async postpone(work, dueAt) {
      await db.transaction().execute(async (tx) => {
        await tx
          .updateTable("work")
          .set({ due_at: dueAt.toISOString(), leased_until: null })
          .where("id", "=", work.id)
          // Whoever moved it meanwhile knows better, and so does whoever took it over.
          .where("due_at", "=", work.dueAt.toISOString())
          .where("owner", "=", owner() ?? nobody)
          .execute();
      });
    },

    isTrouble,
  };
}

/** In the words of its index: what is leased stands where its lease ends. */
const claimableAt = sql<string>`coalesce(leased_until, due_at)`;

function findDue(db: Db, now: string, limit: number) {
  return db
    .selectFrom("work")
    .select("id")
    .where(claimableAt, "<=", now)
    .orderBy(claimableAt)
    .limit(limit);
}

/** Nobody does it: the claim went through and its answer was lost. */
async function putBack(db: Db, owner: string, held: readonly string[]): Promise<void> {
  await db
    .updateTable("work")
    .set((eb) => ({ leased_until: null, attempts: eb("attempts", "-", 1) }))
    .where("owner", "=", owner)
    .where("leased_until", "is not", null)
    .$if(held.length > 0, (query) => query.where("id", "not in", held))
    .execute();
}

const isDue = compiled((db: Db, given: { now: string }) => findDue(db, given.now, 1));

const takeDue = (engine: Engine) =>
  compiled((db: Db, given: { now: string; limit: number; leasedUntil: string; owner: string }) =>
    db
      .with("next", () =>
        findDue(db, given.now, given.limit).$if(engine === "postgres", (query) =>
          query.modifyEnd(skipLocked),
        ),
      )
      .updateTable("work")
      .set((eb) => ({
        leased_until: given.leasedUntil,
        attempts: eb("attempts", "+", 1),
        owner: given.owner,
      }))
      .where("id", "in", (eb) => eb.selectFrom("next").select("next.id"))
      .returningAll(),
  );
const taking = { sqlite: takeDue("sqlite"), postgres: takeDue("postgres") };

const deleteDone = compiled((db: Db, given: { id: string; dueAt: string }) =>
  db.deleteFrom("work").where("id", "=", given.id).where("due_at", "=", given.dueAt),
);

interface NewWork {
  readonly id: string;
  readonly kind: WorkKind;
  readonly payload: string;
  readonly due_at: string;
  readonly member_id: string | null;
}

const upsertWork = compiled((db: Db, given: NewWork) => {
  const { id, kind, payload, due_at, member_id } = given;
  const row = { kind, payload, due_at, leased_until: null, attempts: 0, member_id };
  return db
    .insertInto("work")
    .values({ id, ...row })
    .onConflict((conflict) => conflict.column("id").doUpdateSet(row));
});

/** Whose it is, where it is one member's. */
function memberOf({ payload }: Work): string | null {
  const id = payload["memberId"];
  return typeof id === "string" ? id : null;
}

export function createWorkRecord(db: Kysely<Tables>): WorkRecord {
  return {
    async schedule(work) {
      await upsertWork(db, {
        id: work.id,
        kind: work.kind,
        payload: JSON.stringify(work.payload),
        due_at: work.dueAt.toISOString(),
        member_id: memberOf(work),
      });
    },
    async cancel(id) {
      await db.deleteFrom("work").where("id", "=", id).execute();
    },
    async take(id) {
      const row = await db
        .deleteFrom("work")
        .where("id", "=", id)
        .returning("payload")
        .executeTakeFirst();
      return row === undefined ? undefined : (JSON.parse(row.payload) as Work["payload"]);
    },
  };
}
