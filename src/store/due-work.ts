/**
 * Store room: work that is due, claimed with a lease.
 *
 * A worker that dies lets its lease run out and the work becomes free again: every kind must bear
 * being repeated, or change the database in the transaction that finishes it.
 */
import type { Kysely } from "kysely";
import type { DueWorkStore, WorkKind } from "../core/work.ts";
import { createRecords } from "./records.ts";
import type { Tables } from "./schema.ts";

export function createDueWork(db: Kysely<Tables>): DueWorkStore {
  return {
    async claim(now, leaseMs) {
      const nowIso = now.toISOString();
      const next = await db
        .selectFrom("work")
        .select("id")
        .where("due_at", "<=", nowIso)
        .where((free) =>
          free.or([free("leased_until", "is", null), free("leased_until", "<=", nowIso)]),
        )
        .orderBy("due_at")
        .limit(1)
        .executeTakeFirst();
      if (next === undefined) return undefined;
      const row = await db
        .updateTable("work")
        .set((eb) => ({
          leased_until: new Date(now.getTime() + leaseMs).toISOString(),
          attempts: eb("attempts", "+", 1),
        }))
        .where("id", "=", next.id)
        // Looked at again on the row itself: the worker that came second finds it leased.
        .where((free) =>
          free.or([free("leased_until", "is", null), free("leased_until", "<=", nowIso)]),
        )
        .where("due_at", "<=", nowIso)
        .returningAll()
        .executeTakeFirst();
      if (row === undefined) return undefined;
      return {
        id: row.id,
        kind: row.kind as WorkKind,
        payload: JSON.parse(row.payload),
        dueAt: new Date(row.due_at),
        attempts: row.attempts,
      };
    },

    async reclaim() {
      await db
        .updateTable("work")
        .set({ leased_until: null })
        .where("leased_until", "is not", null)
        .execute();
    },

    async finish(work, run) {
      await db.transaction().execute(async (tx) => {
        const { numDeletedRows } = await tx
          .deleteFrom("work")
          .where("id", "=", work.id)
          .where("due_at", "=", work.dueAt.toISOString())
          .executeTakeFirst();
        if (numDeletedRows > 0n) await run(createRecords(tx));
      });
    },

    async postpone(work, dueAt) {
      await db
        .updateTable("work")
        .set({ due_at: dueAt.toISOString(), leased_until: null })
        .where("id", "=", work.id)
        // Whoever moved it meanwhile knows better.
        .where("due_at", "=", work.dueAt.toISOString())
        .execute();
    },
  };
}
