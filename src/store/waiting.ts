/** What a person's next message is for. */
import type { Waiting, WaitingRecord } from "../bot/waiting.ts";
import { compiled } from "./compiled.ts";
import { type Memo, noMemo } from "./memo.ts";
import type { Db } from "./rows.ts";

export function createWaitingRecord(db: Db, memo: Memo = noMemo): WaitingRecord {
  /** Every screen of a turn asks. */
  const rowOf = (telegramId: number) =>
    memo.once("waiting", telegramId, () => select(db, { telegramId }).then(({ rows }) => rows[0]));

  return {
    async find(telegramId) {
      const row = await rowOf(telegramId);
      if (row === undefined) return undefined;
      const since = new Date(row.created_at);
      return { kind: row.kind as Waiting["kind"], data: row.data, since };
    },
    async set(telegramId, waiting, now) {
      const row = { kind: waiting.kind, data: waiting.data, created_at: now.toISOString() };
      await upsert(db, { telegram_id: telegramId, ...row });
      memo.note("waiting", telegramId, row);
    },
    async clear(telegramId) {
      if ((await rowOf(telegramId)) === undefined) return;
      await remove(db, { telegramId });
      memo.note("waiting", telegramId, undefined);
    },
  };
}

interface Row {
  readonly telegram_id: number;
  readonly kind: string;
  readonly data: string;
  readonly created_at: string;
}

const select = compiled((db: Db, given: { telegramId: number }) =>
  db
    .selectFrom("waiting")
    .select(["kind", "data", "created_at"])
    .where("telegram_id", "=", given.telegramId),
);

const upsert = compiled((db: Db, given: Row) =>
  db
    .insertInto("waiting")
    .values({
      telegram_id: given.telegram_id,
      kind: given.kind,
      data: given.data,
      created_at: given.created_at,
    })
    .onConflict((conflict) =>
      conflict.column("telegram_id").doUpdateSet((eb) => ({
        kind: eb.ref("excluded.kind"),
        data: eb.ref("excluded.data"),
        created_at: eb.ref("excluded.created_at"),
      })),
    ),
);

const remove = compiled((db: Db, given: { telegramId: number }) =>
  db.deleteFrom("waiting").where("telegram_id", "=", given.telegramId),
);
