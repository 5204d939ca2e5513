/**
 * Talks between a learner and a person.
 *
 * Every change is one statement with its condition in it: of two who act at the same moment the second
 * finds that nothing was left to change.
 */
import { sql, type Selectable } from "kysely";
import { silenceMs, type Thread, type ThreadRecord } from "../rules/threads-record.ts";
import type { ThreadTable } from "../tables.ts";
import { type Memo, noMemo } from "../../../store/memo.ts";
import { compiled } from "../../../store/compiled.ts";
import { type Db, fieldsOf } from "../../../store/rows.ts";

/** Everybody who writes may be a keeper. */
const selectOpenOf = compiled((db: Db, given: { keeper: string }) =>
  db
    .selectFrom("thread")
    .selectAll()
    .where("keeper", "=", given.keeper)
    .where("state", "<>", sql.lit("closed")),
);

export function createThreadRecord(db: Db, memo: Memo = noMemo): ThreadRecord {
  return {
    async open(thread, now) {
      const at = now.toISOString();
      const made = await db
        .insertInto("thread")
        .values({
          id: thread.id,
          member_id: thread.memberId,
          question_id: thread.questionId,
          keeper: thread.keeper,
          keeper_name: thread.keeperName,
          state: "open",
          noted: 0,
          last_at: at,
          ended_by: null,
          created_at: at,
        })
        .onConflict((conflict) => conflict.doNothing())
        .returning("id")
        .executeTakeFirst();
      return made !== undefined;
    },

    async find(id) {
      const row = await db.selectFrom("thread").selectAll().where("id", "=", id).executeTakeFirst();
      return row === undefined ? undefined : threadOf(row);
    },

    async findOf(memberId) {
      const row = await memo.once("thread", memberId, () =>
        db
          .selectFrom("thread")
          .selectAll()
          .where("member_id", "=", memberId)
          .where("state", "<>", "closed")
          .executeTakeFirst(),
      );
      return row === undefined ? undefined : threadOf(row);
    },

    async listOf(keeper) {
      const { rows } = await selectOpenOf(db, { keeper });
      // Sorted here: nearly everybody has none, and the database would make ready to sort each time.
      return rows.map(threadOf).sort((one, other) => one.lastAt.getTime() - other.lastAt.getTime());
    },

    async touch(id, now) {
      const row = await db
        .updateTable("thread")
        .set({ last_at: now.toISOString() })
        .where("id", "=", id)
        .where("state", "<>", "closed")
        .where("last_at", ">", new Date(now.getTime() - silenceMs).toISOString())
        .returning("id")
        .executeTakeFirst();
      return row !== undefined;
    },

    async setNoted(id) {
      await db.updateTable("thread").set({ noted: 1 }).where("id", "=", id).execute();
    },

    async hand(id, from, to, now) {
      const row = await db
        .updateTable("thread")
        .set({
          keeper: to.keeper,
          keeper_name: to.name,
          state: to.state,
          noted: 0,
          last_at: now.toISOString(),
        })
        .where("id", "=", id)
        .where("keeper", "=", from)
        .where("state", "<>", "closed")
        .returning("id")
        .executeTakeFirst();
      return row !== undefined;
    },

    async close(id, end, now) {
      const row = await db
        .updateTable("thread")
        .set({ state: "closed", ended_by: end, last_at: now.toISOString() })
        .where("id", "=", id)
        .where("state", "<>", "closed")
        .returning("id")
        .executeTakeFirst();
      return row !== undefined;
    },
  };
}

function threadOf(row: Selectable<ThreadTable>): Thread {
  return {
    ...fieldsOf(row, ["id", "memberId", "questionId", "keeper", "keeperName", "state", "lastAt"]),
    isNoted: row.noted === 1,
  };
}
