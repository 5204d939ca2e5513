/** The list of privileged acts. Rows are only ever added. */
import type { Kysely } from "kysely";
import type { AuditRecord } from "../bot/records.ts";
import type { Tables } from "./tables.ts";

export function createAuditRecord(db: Kysely<Tables>): AuditRecord {
  return {
    async write({ at, actor, act, subject, facts = {} }) {
      await db
        .insertInto("audit")
        .values({ at: at.toISOString(), actor, act, subject, facts: JSON.stringify(facts) })
        .execute();
    },
  };
}
