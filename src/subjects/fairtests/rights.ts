/** Rights: on which side of a fair test a person was drawn. What was found is of all together. */
import { compiled } from "../../store/compiled.ts";
import type { Rights } from "../../store/rights.ts";
import { nobodys, theirs, type Db } from "../../store/rows.ts";

const tables = {
  fair_test: nobodys("a rule and what was found, without people"),
  fair_test_row: {
    ...theirs("member_id", ["test_id", "member_id", "is_held", "at"]),
    hides: { house: "the household, which the file has already" },
  },
} satisfies Rights["tables"];

/** Rows an hour: a million at once would stop everything else. */
const rowsAtOnce = 10_000;

function overBefore(db: Db, before: string) {
  return db.selectFrom("fair_test").select("id").where("looked_at", "<", before);
}

const listOver = compiled((db: Db, given: { before: string }) =>
  db
    .selectFrom("fair_test_row")
    .select(["test_id", "house"])
    .where("test_id", "in", overBefore(db, given.before))
    .orderBy("test_id")
    .orderBy("house")
    .limit(rowsAtOnce),
);

/** Who was drawn, of tests that were looked at long ago; what was found stays. */
async function purges(db: Db, daysAgo: (days: number) => string): Promise<void> {
  const before = daysAgo(60);
  const { rows } = await listOver(db, { before });
  const last = rows.at(-1);
  if (last === undefined) return;
  // The last test of this slice may be half done: the next hour goes on with it.
  await db
    .deleteFrom("fair_test_row")
    .where("test_id", "in", overBefore(db, before))
    .where((eb) =>
      eb.or([
        eb("test_id", "<", last.test_id),
        eb.and([eb("test_id", "=", last.test_id), eb("house", "<=", last.house)]),
      ]),
    )
    .execute();
}

export const rights = { tables, purges } satisfies Rights;
