/** The makers of the ports that stand on the way of a message. Those of all are in subjects/ports.ts. */
import type { Kysely } from "kysely";
import type { OutboxRecord, Records } from "../bot/records.ts";
import { createAuditRecord } from "./audit.ts";
import { createClockSeen } from "./clock-seen.ts";
import type { Memo, PluggedMemo } from "./memo.ts";
import { createOutboxRecord } from "./outbox.ts";
import { createWaitingRecord } from "./waiting.ts";
import type { Tables } from "./tables.ts";
import { createWorkRecord } from "./due-work.ts";

/**
 * @param updateId the update that is handled; noted on the messages it causes
 * @param memo of an earlier update in the same transaction: what that has read is known
 */
export type CreateRecords = (
  tx: Kysely<Tables>,
  updateId?: number | null,
  memo?: PluggedMemo,
) => Records;

export const ports = {
  waiting: createWaitingRecord,
  outbox: (tx: Kysely<Tables>, memo: Memo, updateId: number | null): OutboxRecord =>
    createOutboxRecord(tx, updateId, memo),
  work: createWorkRecord,
  audit: createAuditRecord,
  clockSeen: createClockSeen,
};
