/** What a person's next message is for. */
import type { Kysely } from "kysely";
import type { Waiting, WaitingRecord } from "../bot/waiting.ts";
import { type Tables } from "./tables.ts";
import { type Memo, noMemo } from "./memo.ts";

export function createWaitingRecord(db: Kysely<Tables>, memo: Memo = noMemo): WaitingRecord {
  /** Every screen of a turn asks. */
  const rowOf = (telegramId: number) =>
    memo.once("waiting", telegramId, () =>
      db
        .selectFrom("waiting")
        .select(["kind", "data", "created_at"])
        .where("telegram_id", "=", telegramId)
        .executeTakeFirst(),
    );

  return {
    async find(telegramId) {
      const row = await rowOf(telegramId);
      if (row === undefined) return undefined;
      const since = new Date(row.created_at);
      return { kind: row.kind as Waiting["kind"], data: row.data, since };
    },
    async set(telegramId, waiting, now) {
      const row = { kind: waiting.kind, data: waiting.data, created_at: now.toISOString() };
      await db
        .insertInto("waiting")
        .values({ telegram_id: telegramId, ...row })
        .onConflict((conflict) => conflict.column("telegram_id").doUpdateSet(row))
        .execute();
      memo.note("waiting", telegramId, row);
    },
    async clear(telegramId) {
      if ((await rowOf(telegramId)) === undefined) return;
      await db.deleteFrom("waiting").where("telegram_id", "=", telegramId).execute();
      memo.note("waiting", telegramId, undefined);
    },
  };
}
