/** Ports of association: what a turn may ask of its tables and change in them. Each is made when it is first asked for. */
import type { Ports } from "../../bot/records.ts";
import { createAuditLogRecord } from "./queries/audit-log.ts";
import { createOfficerRecord } from "./queries/officers.ts";
import { createPeopleRecord } from "./queries/people.ts";
import { createUndeliveredRecord } from "./queries/undelivered.ts";
import type { OfficerRecord } from "./rules/officers-record.ts";

export const ports = {
  officers: createOfficerRecord,
  people: createPeopleRecord,
  acts: createAuditLogRecord,
  undelivered: createUndeliveredRecord,
};

declare module "../../bot/officers.ts" {
  interface Officers extends OfficerRecord {}
}

declare module "../../bot/records.ts" {
  interface Records extends Ports<typeof ports> {}
  interface DueKinds {
    "officer-again": "plain";
    "officer-ended": "plain";
  }
  interface Rows {
    "people-find": string;
  }
}
