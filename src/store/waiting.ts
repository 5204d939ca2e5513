/** Store room: what a person's next message is for. */
import type { Kysely } from "kysely";
import type { Waiting, WaitingRecord } from "../core/waiting.ts";
import type { Tables } from "./schema.ts";

export function createWaitingRecord(db: Kysely<Tables>): WaitingRecord {
  return {
    async find(telegramId) {
      const row = await db
        .selectFrom("waiting")
        .select(["kind", "data"])
        .where("telegram_id", "=", telegramId)
        .executeTakeFirst();
      return row === undefined ? undefined : { kind: row.kind as Waiting["kind"], data: row.data };
    },
    async set(telegramId, waiting, now) {
      const row = { kind: waiting.kind, data: waiting.data, created_at: now.toISOString() };
      await db
        .insertInto("waiting")
        .values({ telegram_id: telegramId, ...row })
        .onConflict((conflict) => conflict.column("telegram_id").doUpdateSet(row))
        .execute();
    },
    async clear(telegramId) {
      await db.deleteFrom("waiting").where("telegram_id", "=", telegramId).execute();
    },
  };
}
