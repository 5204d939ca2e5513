/** What people tell about themselves for the village's totals, a row a person. */
import type { AboutRecord } from "../rules/about-record.ts";
import { untold } from "../rules/person.ts";
import { type Db, fieldsOf } from "../../../store/rows.ts";

export function createAboutRecord(db: Db): AboutRecord {
  return {
    async find(memberId) {
      const row = await db
        .selectFrom("about_me")
        .selectAll()
        .where("member_id", "=", memberId)
        .executeTakeFirst();
      if (row === undefined) return untold;
      return {
        ...fieldsOf(row, ["ageGroup", "hamlet", "cameBack"]),
        isWoman: row.is_woman === null ? null : row.is_woman === 1,
      };
    },

    async save(memberId, { isWoman, ageGroup, hamlet, cameBack }, now) {
      const row = {
        is_woman: isWoman === null ? null : Number(isWoman),
        age_group: ageGroup,
        hamlet,
        came_back: cameBack,
        updated_at: now.toISOString(),
      };
      await db
        .insertInto("about_me")
        .values({ member_id: memberId, ...row })
        .onConflict((conflict) => conflict.column("member_id").doUpdateSet(row))
        .execute();
    },

    async remove(memberId) {
      await db.deleteFrom("about_me").where("member_id", "=", memberId).execute();
    },
  };
}
