/** Rights: on which side of a fair test a person was drawn. What was found is of all together. */
import type { Rights } from "../../store/rights.ts";
import { nobodys, theirs, type Db } from "../../store/rows.ts";

const tables = {
  fair_test: nobodys("a rule and what was found, without people"),
  fair_test_row: {
    ...theirs("member_id", ["test_id", "member_id", "is_held", "at"]),
    hides: { house: "the household, which the file has already" },
  },
} satisfies Rights["tables"];

/** Who was drawn, of tests that were looked at long ago; what was found stays. */
async function purges(db: Db, daysAgo: (days: number) => string): Promise<void> {
  await db
    .deleteFrom("fair_test_row")
    .where(
      "test_id",
      "in",
      db.selectFrom("fair_test").select("id").where("looked_at", "<", daysAgo(60)),
    )
    .execute();
}

export const rights = { tables, purges } satisfies Rights;
