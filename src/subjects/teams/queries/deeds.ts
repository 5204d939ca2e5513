/**
 * What people did for shops that are not theirs, until its owner has been told, and after.
 *
 * Who did it is a row; what it changed is on the owner's road, in their book and their log.
 */
import { sql } from "kysely";
import type { TeamRecord } from "../rules/record.ts";
import type { Memo } from "../../../store/memo.ts";
import { type Db, fieldsOf } from "../../../store/rows.ts";

export function createDeeds(db: Db, memo: Memo): Pick<TeamRecord, "addDeed" | "takeDeeds"> {
  return {
    async addDeed(deed) {
      const row = {
        shown_at: deed.shownAt?.toISOString() ?? null,
        told: 0,
        at: deed.at.toISOString(),
      };
      await db
        .insertInto("team_deed")
        .values({
          team_id: deed.teamId,
          owner_id: deed.ownerId,
          member_id: deed.memberId,
          step_id: deed.stepId,
          task_id: deed.taskId,
          ...row,
        })
        .onConflict((conflict) =>
          conflict
            .columns(["owner_id", "step_id", "task_id", "member_id", "team_id"])
            .doUpdateSet(row),
        )
        .execute();
    },

    async takeDeeds(ownerId) {
      if (!(await memo.once("team_deed", ownerId, async () => true))) return [];
      const rows = await db
        .selectFrom("team_deed")
        .innerJoin("member", "member.id", "team_deed.member_id")
        .selectAll("team_deed")
        .select("member.first_name")
        .where("team_deed.owner_id", "=", ownerId)
        .where("team_deed.told", "=", sql.lit(0)) // as the index says it
        .orderBy("team_deed.at")
        .execute();
      for (const row of rows) {
        await db
          .updateTable("team_deed")
          .set({ told: 1 })
          .where("owner_id", "=", ownerId)
          .where("step_id", "=", row.step_id)
          .where("task_id", "=", row.task_id)
          .where("member_id", "=", row.member_id)
          .where("team_id", "=", row.team_id)
          .where("at", "=", row.at) // done once more at this moment: told next time
          .execute();
      }
      return rows.map((row) =>
        fieldsOf(row, [
          "teamId",
          "ownerId",
          "memberId",
          "stepId",
          "taskId",
          "shownAt",
          "at",
          "firstName",
        ]),
      );
    },
  };
}
