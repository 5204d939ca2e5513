/** Deletes what has served its time. What that is, each owner of tables says in its rights. */
import type { Rights } from "../../../store/rights.ts";
import type { RetentionRecord } from "../rules/record.ts";
import { dayMs } from "../../../bot/calendar.ts";
import type { Db } from "../../../store/rows.ts";

export function createRetentionRecord(db: Db, all: readonly Rights[]): RetentionRecord {
  return {
    async purge(now) {
      const daysAgo = (days: number) => new Date(now.getTime() - days * dayMs).toISOString();
      // What refers to a row goes before it.
      for (const { purges } of all.toReversed()) await purges?.(db, daysAgo, now);
    },
  };
}
