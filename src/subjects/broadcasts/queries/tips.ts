/** Who wants no tips, what everybody has had, when the next is due, series by village. */
import type { TipRecord } from "../rules/tips-record.ts";
import { readDue } from "../../reminders/index.ts";
import { compiled, compiledList } from "../../../store/compiled.ts";
import type { Db } from "../../../store/rows.ts";

const selectMuted = compiled((db: Db, given: { memberId: string }) =>
  db.selectFrom("tips_off").select("member_id").where("member_id", "=", given.memberId),
);

const updateDue = compiledList((db: Db, memberIds: readonly string[], given: { at: string }) =>
  db.updateTable("run").set({ tip_at: given.at }).where("member_id", "in", memberIds),
);

export function createTipRecord(db: Db): TipRecord {
  return {
    async isMuted(memberId) {
      return (await selectMuted(db, { memberId })).rows.length > 0;
    },

    async setMuted(memberId, isMuted, now) {
      if (!isMuted) {
        await db.deleteFrom("tips_off").where("member_id", "=", memberId).execute();
        return;
      }
      await db
        .insertInto("tips_off")
        .values({ member_id: memberId, at: now.toISOString() })
        .onConflict((conflict) => conflict.column("member_id").doNothing())
        .execute();
    },

    async sentTo(memberId) {
      const rows = await db
        .selectFrom("tip_sent")
        .select("tip_id")
        .where("member_id", "=", memberId)
        .execute();
      return new Set(rows.map(({ tip_id }) => tip_id));
    },

    async noteSent(memberId, tipId, now) {
      await db
        .insertInto("tip_sent")
        .values({ member_id: memberId, tip_id: tipId, at: now.toISOString() })
        .onConflict((conflict) => conflict.columns(["member_id", "tip_id"]).doNothing())
        .execute();
    },

    async dueAt(memberId) {
      const row = await db
        .selectFrom("run")
        .select("tip_at")
        .where("member_id", "=", memberId)
        .executeTakeFirst();
      return row?.tip_at == null ? undefined : new Date(row.tip_at);
    },

    async setDue(memberIds, at) {
      if (memberIds.length > 0) await updateDue(db, memberIds, { at: at.toISOString() });
    },

    due: (before, goneSince, after, limit) =>
      readDue(db, "run.tip_at", before.toISOString(), goneSince, after, limit),

    async seriesOff(villageIds) {
      if (villageIds.length === 0) return new Set();
      const rows = await db
        .selectFrom("series_off")
        .select("village_id")
        .where("village_id", "in", villageIds)
        .execute();
      return new Set(rows.map(({ village_id }) => village_id));
    },

    async setSeries(villageId, isOn, now) {
      if (isOn) {
        await db.deleteFrom("series_off").where("village_id", "=", villageId).execute();
        return;
      }
      await db
        .insertInto("series_off")
        .values({ village_id: villageId, at: now.toISOString() })
        .onConflict((conflict) => conflict.column("village_id").doNothing())
        .execute();
    },
  };
}
