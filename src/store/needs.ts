/**
 * Store room: what the store is given by whoever opens it, since it knows no subject: the ports of a
 * transaction, and what follows in other tables when a message was sent or refused.
 */
import type { Kysely } from "kysely";
import type { KeptFile } from "../bot/delivery/sending.ts";
import type { Records } from "../bot/records.ts";
import type { Tables } from "./tables.ts";

/** @param updateId the update that this transaction handles; noted on the messages it causes */
export type CreateRecords = (tx: Kysely<Tables>, updateId?: number | null) => Records;

export interface SendingNeeds {
  /** Telegram has this file from now on. */
  keepFile(tx: Kysely<Tables>, file: KeptFile): Promise<void>;
  /** The person blocked the bot: remembered until they come back. */
  noteGone(tx: Kysely<Tables>, chat: number, now: Date): Promise<void>;
}

export interface StoreNeeds extends SendingNeeds {
  readonly createRecords: CreateRecords;
}
