/** What is to be done later, as a turn schedules it. due-work.ts hands it to the worker. */
import type { Kysely } from "kysely";
import type { Work, WorkRecord } from "../bot/records.ts";
import type { Tables } from "./tables.ts";

/** Whose it is, where it is one member's. */
function memberOf({ payload }: Work): string | null {
  const id = payload["memberId"];
  return typeof id === "string" ? id : null;
}

export function createWorkRecord(db: Kysely<Tables>): WorkRecord {
  return {
    async schedule(work) {
      const row = {
        kind: work.kind,
        payload: JSON.stringify(work.payload),
        due_at: work.dueAt.toISOString(),
        leased_until: null,
        attempts: 0,
        member_id: memberOf(work),
      };
      await db
        .insertInto("work")
        .values({ id: work.id, ...row })
        .onConflict((conflict) => conflict.column("id").doUpdateSet(row))
        .execute();
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
