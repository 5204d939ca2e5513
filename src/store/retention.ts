/** Store room: deletes what has served its time. */
import type { Kysely } from "kysely";
import type { RetentionRecord } from "../core/turn.ts";
import type { Tables } from "./schema.ts";

const dayMs = 24 * 60 * 60 * 1_000;

export function createRetentionRecord(db: Kysely<Tables>): RetentionRecord {
  return {
    async purge(now) {
      const daysAgo = (days: number) => new Date(now.getTime() - days * dayMs).toISOString();
      await db.deleteFrom("joining").where("created_at", "<", daysAgo(1)).execute();
      await db
        .deleteFrom("inbox")
        .where("state", "<>", "pending")
        .where("received_at", "<", daysAgo(7))
        .execute();
      await db
        .deleteFrom("outbox")
        .where("state", "not in", ["queued", "sending"])
        .where("created_at", "<", daysAgo(7))
        .where((eb) => eb.or([eb("about", "is", null), eb("created_at", "<", daysAgo(60))]))
        .execute();
    },
  };
}
