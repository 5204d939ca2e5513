/** Who looked at whose own page at the console. */
import { compiled } from "../../../store/compiled.ts";
import { type Db, fieldsOf } from "../../../store/rows.ts";
import type { LookedRecord } from "../rules/desk.ts";

const selectLooks = compiled((db: Db, given: { memberId: string; limit: number }) =>
  db
    .selectFrom("page_look")
    .select(["member_id", "looker", "looker_name", "looked_as", "page", "at"])
    .where("member_id", "=", given.memberId)
    .orderBy("at", "desc")
    .limit(given.limit),
);

export function createLookedRecord(db: Db): LookedRecord {
  return {
    async note({ memberId, looker, lookerName, lookedAs, page }, now) {
      const at = now.toISOString();
      await db
        .insertInto("page_look")
        .values({
          member_id: memberId,
          looker,
          looker_name: lookerName,
          looked_as: lookedAs,
          page,
          day: at.slice(0, 10),
          at,
        })
        .onConflict((on) => on.columns(["member_id", "looker", "page", "day"]).doNothing())
        .execute();
    },

    async list(memberId, limit) {
      const { rows } = await selectLooks(db, { memberId, limit });
      return rows.map((row) => fieldsOf(row));
    },
  };
}
