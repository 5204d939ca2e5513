/** Goals, a row each; at most one of a member has no answer yet. */
import type { Selectable } from "kysely";
import type { Goal, GoalRecord } from "../rules/goal-record.ts";
import type { GoalTable } from "../tables.ts";
import { type Db, fieldsOf } from "../../../store/rows.ts";

export function createGoalRecord(db: Db): GoalRecord {
  return {
    async findOpen(memberId) {
      const row = await db
        .selectFrom("goal")
        .selectAll()
        .where("member_id", "=", memberId)
        .where("state", "in", ["open", "asked"])
        .executeTakeFirst();
      return row === undefined ? undefined : goalOf(row);
    },

    async find(memberId, id) {
      const row = await db
        .selectFrom("goal")
        .selectAll()
        .where("id", "=", id)
        .where("member_id", "=", memberId)
        .executeTakeFirst();
      return row === undefined ? undefined : goalOf(row);
    },

    async answered(memberId, limit) {
      const rows = await db
        .selectFrom("goal")
        .selectAll()
        .where("member_id", "=", memberId)
        .where("state", "not in", ["open", "asked"])
        .orderBy("answered_at", "desc")
        .orderBy("id")
        .limit(limit)
        .execute();
      return rows.map(goalOf);
    },

    async save(goal) {
      const row = {
        text: goal.text,
        file_id: goal.fileId,
        review_on: goal.reviewOn,
        state: goal.state,
        answered_at: goal.answeredAt?.toISOString() ?? null,
      };
      await db
        .insertInto("goal")
        .values({
          id: goal.id,
          member_id: goal.memberId,
          created_at: goal.createdAt.toISOString(),
          ...row,
        })
        .onConflict((conflict) => conflict.column("id").doUpdateSet(row))
        .execute();
    },

    async remove(memberId, id) {
      await db.deleteFrom("goal").where("id", "=", id).where("member_id", "=", memberId).execute();
    },
  };
}

function goalOf(row: Selectable<GoalTable>): Goal {
  return fieldsOf(row);
}
