/** Ports of privacy: what a turn may ask for a person's rights and for clean-ups, over the rights given. */
import type { Kysely } from "kysely";
import type { Ports } from "../../bot/records.ts";
import type { Rights } from "../../store/rights.ts";
import type { Tables } from "../../store/tables.ts";
import { createRetentionRecord } from "./queries/retention.ts";
import { createRightsRecord } from "./queries/rights.ts";
import type { RetentionRecord, RightsRecord } from "./rules/record.ts";

export const portsOver = (all: readonly Rights[]) => ({
  rights: (db: Kysely<Tables>): RightsRecord => createRightsRecord(db, all),
  retention: (db: Kysely<Tables>): RetentionRecord => createRetentionRecord(db, all),
});

declare module "../../bot/records.ts" {
  interface PersonRights extends RightsRecord {}
  interface Records extends Ports<ReturnType<typeof portsOver>> {}
}

declare module "../../bot/due.ts" {
  interface DueKinds {
    export: "prepared";
    forget: "plain";
    purge: "plain";
    wipe: "prepared";
  }
}
