/** Who wants to hear nothing, and until when. */
import type { PauseRecord } from "../rules/pause-record.ts";
import { type Memo, noMemo } from "../../../store/memo.ts";
import { compiled } from "../../../store/compiled.ts";
import type { Db } from "../../../store/rows.ts";

const selectPause = compiled((db: Db, given: { memberId: string }) =>
  db.selectFrom("pause").select(["until", "at"]).where("member_id", "=", given.memberId),
);

export function createPauseRecord(db: Db, memo: Memo = noMemo): PauseRecord {
  return {
    async find(memberId) {
      const row = await memo.once(
        "pause",
        memberId,
        async () => (await selectPause(db, { memberId })).rows[0],
      );
      if (row === undefined) return undefined;
      return { until: row.until === null ? null : new Date(row.until), at: new Date(row.at) };
    },

    async set(memberId, { until, at }) {
      const row = { until: until?.toISOString() ?? null, at: at.toISOString() };
      await db
        .insertInto("pause")
        .values({ member_id: memberId, ...row })
        .onConflict((conflict) => conflict.column("member_id").doUpdateSet(row))
        .execute();
    },

    async end(memberId) {
      const { numDeletedRows } = await db
        .deleteFrom("pause")
        .where("member_id", "=", memberId)
        .executeTakeFirst();
      return numDeletedRows > 0n;
    },
  };
}
