/** Ports of privacy: what a turn may ask for a person's rights and for clean-ups, over the rights given. */
import type { Ports } from "../../bot/records.ts";
import type { Rights } from "../../store/rights.ts";
import { createRetentionRecord } from "./queries/retention.ts";
import { createRightsRecord } from "./queries/rights.ts";
import type { RetentionRecord, RightsRecord } from "./rules/record.ts";
import type { Db } from "../../store/rows.ts";

export const portsOver = (all: readonly Rights[]) => ({
  rights: (db: Db): RightsRecord => createRightsRecord(db, all),
  retention: (db: Db): RetentionRecord => createRetentionRecord(db, all),
});

declare module "../../bot/records.ts" {
  interface PersonRights extends RightsRecord {}
  interface Records extends Ports<ReturnType<typeof portsOver>> {}
  interface DueKinds {
    export: "prepared";
    forget: "plain";
    purge: "plain";
    wipe: "prepared";
  }
}
