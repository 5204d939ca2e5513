/** Rights: talks between a learner and whoever answers. */
import { sql } from "kysely";
import { compiled } from "../../store/compiled.ts";
import { type Ids, nobody, other, type Rights } from "../../store/rights.ts";
import type { Db } from "../../store/rows.ts";

const tables = {
  thread: {
    by: "member_id",
    exports: [
      "id",
      "member_id",
      "question_id",
      "state",
      "noted",
      "last_at",
      "ended_by",
      "created_at",
    ],
    hides: { keeper: other, keeper_name: other },
    forget: "keeps: a talk of somebody else, without the name",
  },
} satisfies Rights["tables"];

/** Talks of theirs as a learner go: nothing may point to questions that go. The others end. */
async function erases(db: Db, [memberId, telegramId]: Ids): Promise<void> {
  const keepers = [memberId, `telegram:${telegramId}`];
  await db.deleteFrom("thread").where("member_id", "=", memberId).execute();
  await db
    .updateTable("thread")
    .set({ state: "closed", ended_by: "gone" })
    .where("keeper", "in", keepers)
    .where("state", "<>", "closed")
    .execute();
  await db
    .updateTable("thread")
    .set({ keeper: nobody, keeper_name: "" })
    .where("keeper", "in", keepers)
    .execute();
}

/** In the words of its partial index, which is used only so. */
const deleteClosed = compiled((db: Db, given: { before: string }) =>
  db
    .deleteFrom("thread")
    .where(sql<boolean>`state = 'closed'`)
    .where("last_at", "<", given.before),
);

/** Talks whose messages nobody can reply to any more. */
async function purges(db: Db, daysAgo: (days: number) => string): Promise<void> {
  await deleteClosed(db, { before: daysAgo(60) });
}

export const rights = { tables, erases, purges } satisfies Rights;
