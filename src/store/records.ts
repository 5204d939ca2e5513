/** Store room: the ports of one transaction, a subject each. */
import type { Kysely } from "kysely";
import type { Records } from "../core/turn.ts";
import { createAuditRecord } from "./audit.ts";
import { createMemberRecord } from "./members.ts";
import { createOutboxRecord } from "./outbox.ts";
import { createPlaybookRecord } from "./playbook.ts";
import { createQuestionRecord } from "./questions.ts";
import { createRetentionRecord } from "./retention.ts";
import { createRightsRecord } from "./rights.ts";
import type { Tables } from "./schema.ts";
import { createWaitingRecord } from "./waiting.ts";
import { createWorkRecord } from "./work.ts";

/** @param updateId the update that this transaction handles; noted on the messages it causes */
export function createRecords(tx: Kysely<Tables>, updateId: number | null = null): Records {
  return {
    members: createMemberRecord(tx),
    playbook: createPlaybookRecord(tx),
    questions: createQuestionRecord(tx),
    rights: createRightsRecord(tx),
    waiting: createWaitingRecord(tx),
    outbox: createOutboxRecord(tx, updateId),
    work: createWorkRecord(tx),
    audit: createAuditRecord(tx),
    retention: createRetentionRecord(tx),
  };
}
