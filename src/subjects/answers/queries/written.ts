/** Answers that a model wrote and that passed, and what waits for one. */
import type { WrittenRecord } from "../rules/written/record.ts";
import { writtenWork } from "../rules/written/work.ts";
import { dayMs } from "../../../bot/calendar.ts";
import type { Db } from "../../../store/rows.ts";

/** So long an answer is said again. */
export const keptWritingDays = 30;

export function createWrittenRecord(db: Db): WrittenRecord {
  return {
    async find(key, now) {
      const row = await db
        .selectFrom("written_answer")
        .select(["text", "cited"])
        .where("key", "=", key)
        .where("at", ">", new Date(now.getTime() - keptWritingDays * dayMs).toISOString())
        .executeTakeFirst();
      return row === undefined ? undefined : { text: row.text, cited: JSON.parse(row.cited) };
    },

    async keep(key, version, { text, cited }, now) {
      const row = { version, text, cited: JSON.stringify(cited), at: now.toISOString() };
      await db
        .insertInto("written_answer")
        .values({ key, ...row })
        .onConflict((conflict) => conflict.column("key").doUpdateSet(row))
        .execute();
    },

    async keepOnly(version) {
      await db.deleteFrom("written_answer").where("version", "<>", version).execute();
    },

    async takeWaiting(memberId) {
      const row = await db
        .deleteFrom("work")
        .where("id", "=", writtenWork(memberId))
        .returning("payload")
        .executeTakeFirst();
      if (row === undefined) return undefined;
      return String((JSON.parse(row.payload) as Record<string, unknown>)["questionId"]);
    },

    async noteAsked(memberId, host, now) {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto("written_asked")
        .values({ member_id: memberId, host, at: now.toISOString() })
        .onConflict((conflict) => conflict.columns(["member_id", "host"]).doNothing())
        .executeTakeFirst();
      return (numInsertedOrUpdatedRows ?? 0n) > 0n;
    },
  };
}
