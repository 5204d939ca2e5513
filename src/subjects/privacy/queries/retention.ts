/** Deletes what has served its time. What that is, each owner of tables says in its rights. */
import type { Kysely } from "kysely";
import type { Rights } from "../../../store/rights.ts";
import type { Tables } from "../../../store/tables.ts";
import type { RetentionRecord } from "../rules/record.ts";
import { dayMs } from "../../../bot/calendar.ts";

export function createRetentionRecord(db: Kysely<Tables>, all: readonly Rights[]): RetentionRecord {
  return {
    async purge(now) {
      const daysAgo = (days: number) => new Date(now.getTime() - days * dayMs).toISOString();
      // What refers to a row goes before it.
      for (const { purges } of all.toReversed()) await purges?.(db, daysAgo, now);
    },
  };
}
