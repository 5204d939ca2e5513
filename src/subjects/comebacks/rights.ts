/** Rights: who asked for a record of before. It goes with whoever asked, and soon by itself. */
import { other, type Ids, type Rights } from "../../store/rights.ts";
import type { Db } from "../../store/rows.ts";
import { askedDays, movedDays } from "./rules/record.ts";

const tables = {
  comeback: {
    byTelegram: "person",
    exports: ["id", "person", "name", "state", "asked_at", "decided_at"],
    hides: {
      firm: "what an officer thinks of the old number",
      member_id: "their own id, or another person's",
      old_person: "the number that they had, or another person's",
      begun_id: "an id of their own that ends in days",
      first_line: "stands in the book",
      last_line: "stands in the book",
      decided_by: other,
    },
    forget: "erased",
  },
} satisfies Rights["tables"];

/** Their record may have been asked for by somebody else. */
async function erases(db: Db, [memberId, telegramId]: Ids): Promise<void> {
  await db
    .deleteFrom("comeback")
    .where(({ or, eb }) => or([eb("member_id", "=", memberId), eb("old_person", "=", telegramId)]))
    .execute();
  await db
    .updateTable("comeback")
    .set({ begun_id: null })
    .where("begun_id", "=", memberId)
    .execute();
  for (const me of [memberId, `telegram:${telegramId}`]) {
    await db
      .updateTable("comeback")
      .set({ decided_by: null })
      .where("decided_by", "=", me)
      .execute();
  }
}

async function purges(db: Db, daysAgo: (days: number) => string): Promise<void> {
  for (const [state, days] of [
    ["asked", askedDays],
    ["refused", askedDays],
    ["moved", movedDays],
    ["back", movedDays],
  ] as const) {
    await db
      .deleteFrom("comeback")
      .where("state", "=", state)
      .where("asked_at", "<", daysAgo(days))
      // What is kept apart is joined first.
      .where("begun_id", "is", null)
      .execute();
  }
}

export const rights = { tables, erases, purges } satisfies Rights;
