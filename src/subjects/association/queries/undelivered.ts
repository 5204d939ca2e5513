/** How many messages were not delivered, by what became of them. */
import { sql } from "kysely";
import type { UndeliveredRecord } from "../rules/undelivered.ts";
import type { Db } from "../../../store/rows.ts";
import { chosenMethod } from "../../../bot/outlet.ts";

export function createUndeliveredRecord(db: Db): UndeliveredRecord {
  return {
    async countStuck(before, limit) {
      const at = before.toISOString();
      const waiting = db
        .selectFrom("outbox")
        .select("id")
        // In the words of its partial index.
        .where(sql<boolean>`state = 'queued'`)
        .where("created_at", "<", at)
        .where("not_before", "<", at)
        .limit(limit);
      const { count } = await db
        .selectFrom(waiting.as("waiting"))
        .select((eb) => eb.fn.countAll<number>().as("count"))
        .executeTakeFirstOrThrow();
      return count;
    },

    async since(at) {
      const rows = await db
        .selectFrom("outbox")
        .select((eb) => ["state", "reason", eb.fn.countAll<number>().as("messages")])
        // In the words of its partial index, which is used only so.
        .where(sql<boolean>`state in ('failed', 'unknown', 'blocked')`)
        // A line below a question is no message.
        .where("method", "<>", chosenMethod)
        .where("created_at", ">=", at.toISOString())
        .groupBy(["state", "reason"])
        .orderBy("state")
        .orderBy("reason")
        .execute();
      return rows.map(({ state, reason, messages }) => ({
        state: state as "failed",
        reason: reason ?? "",
        messages,
      }));
    },
  };
}
