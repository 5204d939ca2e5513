/** Store room: what a person's next message is for. */
import type { Kysely } from "kysely";
import type { Waiting, WaitingRecord } from "../bot/waiting.ts";
import type { Tables } from "./tables.ts";

export function createWaitingRecord(db: Kysely<Tables>): WaitingRecord {
  // Every screen of a turn asks; within its transaction the answer changes only here.
  const known = new Map<number, Waiting | undefined>();

  return {
    async find(telegramId) {
      if (known.has(telegramId)) return known.get(telegramId);
      const row = await db
        .selectFrom("waiting")
        .select(["kind", "data"])
        .where("telegram_id", "=", telegramId)
        .executeTakeFirst();
      const found =
        row === undefined ? undefined : { kind: row.kind as Waiting["kind"], data: row.data };
      known.set(telegramId, found);
      return found;
    },
    async set(telegramId, waiting, now) {
      known.set(telegramId, waiting);
      const row = { kind: waiting.kind, data: waiting.data, created_at: now.toISOString() };
      await db
        .insertInto("waiting")
        .values({ telegram_id: telegramId, ...row })
        .onConflict((conflict) => conflict.column("telegram_id").doUpdateSet(row))
        .execute();
    },
    async clear(telegramId) {
      if (known.has(telegramId) && known.get(telegramId) === undefined) return;
      known.set(telegramId, undefined);
      await db.deleteFrom("waiting").where("telegram_id", "=", telegramId).execute();
    },
  };
}
