/** Goods on the shelf. Each query names the owner: an id alone finds nothing. */
import type { Selectable } from "kysely";
import type { StockRecord } from "../rules/stock-record.ts";
import type { StockItem } from "../rules/stock.ts";
import type { StockItemTable } from "../tables.ts";
import { compiled } from "../../../store/compiled.ts";
import { type Db, fieldsOf } from "../../../store/rows.ts";

const selectAllOf = compiled((db: Db, given: { memberId: string }) =>
  db
    .selectFrom("stock_item")
    .selectAll()
    .where("member_id", "=", given.memberId)
    .orderBy("created_at")
    .orderBy("id"),
);

export function createStockRecord(db: Db): StockRecord {
  return {
    async listOf(memberId) {
      const { rows } = await selectAllOf(db, { memberId });
      return rows.map((row) => ({ ...readItem(row), countedAt: new Date(row.updated_at) }));
    },

    async find(memberId, id) {
      const row = await db
        .selectFrom("stock_item")
        .selectAll()
        .where("id", "=", id)
        .where("member_id", "=", memberId)
        .executeTakeFirst();
      return row === undefined ? undefined : readItem(row);
    },

    async save(item, now) {
      const row = {
        name: item.name,
        daily_tenths: item.dailyTenths,
        lead_days: item.leadDays,
        safety: item.safety,
        on_hand: item.onHand,
        updated_at: now.toISOString(),
      };
      await db
        .insertInto("stock_item")
        .values({
          id: item.id,
          member_id: item.memberId,
          created_at: now.toISOString(),
          ...row,
        })
        .onConflict((conflict) =>
          conflict.column("id").doUpdateSet(row).where("stock_item.member_id", "=", item.memberId),
        )
        .execute();
    },

    async setOnHand(memberId, id, onHand, now) {
      await db
        .updateTable("stock_item")
        .set({ on_hand: onHand, updated_at: now.toISOString() })
        .where("id", "=", id)
        .where("member_id", "=", memberId)
        .execute();
    },

    async remove(memberId, id) {
      await db
        .deleteFrom("stock_item")
        .where("id", "=", id)
        .where("member_id", "=", memberId)
        .execute();
    },
  };
}

function readItem(row: Selectable<StockItemTable>): StockItem {
  return fieldsOf(row, ["id", "memberId", "name", "dailyTenths", "leadDays", "safety", "onHand"]);
}
