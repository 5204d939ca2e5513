/**
 * What members buy together.
 *
 * Ordering and closing write the buy's row first, so that what is ordered at the last moment is in the
 * sum or is refused.
 */
import type { Selectable, SelectQueryBuilder } from "kysely";
import type { Buy, BuyDraft, BuyOrder, BuyRecord } from "../rules/buys-record.ts";
import { personOf } from "./members-leaving.ts";
import type { Tables } from "../../../store/tables.ts";
import type { BuyTable } from "../tables.ts";
import { type Db, fieldsOf } from "../../../store/rows.ts";

export function createBuyRecord(db: Db): BuyRecord {
  const all = () => db.selectFrom("buy").selectAll("buy");

  const read = async (
    buys: SelectQueryBuilder<Tables, "buy", BuyTable>,
  ): Promise<readonly Buy[]> => {
    const found = await buys.where("state", "<>", "draft").execute();
    if (found.length === 0) return [];
    const orders = await ordersOf(found.map(({ id }) => id));
    const ids = found.flatMap(({ coordinator_id: id }) => (id === null ? [] : [id]));
    const coordinators =
      ids.length === 0
        ? []
        : await db
            .selectFrom("member")
            .select(["id", "first_name"])
            .where("id", "in", ids)
            .execute();
    return found.map((row) => {
      const coordinator = coordinators.find(({ id }) => id === row.coordinator_id);
      return buyOf(row, coordinator?.first_name ?? "", orders.get(row.id) ?? []);
    });
  };

  const ordersOf = async (ids: readonly string[]): Promise<Map<string, BuyOrder[]>> => {
    const rows = await db
      .selectFrom("buy_order")
      .innerJoin("member", "member.id", "buy_order.member_id")
      .selectAll("buy_order")
      .select(["member.id", "member.first_name", "member.telegram_id", "member.language"])
      .where("buy_order.buy_id", "in", ids)
      .orderBy("buy_order.at")
      .orderBy("buy_order.member_id")
      .execute();
    const orders = new Map<string, BuyOrder[]>();
    for (const row of rows) {
      const known = orders.get(row.buy_id) ?? [];
      orders.set(row.buy_id, [...known, { ...personOf(row), count: row.count }]);
    }
    return orders;
  };

  return {
    async begin({ id, coordinatorId, villageId }, now) {
      await db
        .deleteFrom("buy")
        .where("coordinator_id", "=", coordinatorId)
        .where("state", "=", "draft")
        .execute();
      const at = now.toISOString();
      await db
        .insertInto("buy")
        .values({
          id,
          village_id: villageId,
          coordinator_id: coordinatorId,
          item: null,
          alone_minor: null,
          together_minor: null,
          from_count: null,
          last_day: null,
          closes_at: null,
          state: "draft",
          created_at: at,
          changed_at: at,
        })
        .execute();
    },

    async findDraft(id) {
      const row = await all().where("id", "=", id).where("state", "=", "draft").executeTakeFirst();
      return row === undefined ? undefined : draftOf(row);
    },

    async saveDraft({ id, item, aloneMinor, togetherMinor, from, lastDay }) {
      await db
        .updateTable("buy")
        .set({
          item,
          alone_minor: aloneMinor,
          together_minor: togetherMinor,
          from_count: from,
          last_day: lastDay,
        })
        .where("id", "=", id)
        .where("state", "=", "draft")
        .execute();
    },

    async publish(id, closesAt, now) {
      const opened = await db
        .updateTable("buy")
        .set({ state: "open", closes_at: closesAt.toISOString(), changed_at: now.toISOString() })
        .where("id", "=", id)
        .where("state", "=", "draft")
        .where("item", "is not", null)
        .where("alone_minor", "is not", null)
        .where("together_minor", "is not", null)
        .where("from_count", "is not", null)
        .where("last_day", "is not", null)
        .returning("id")
        .executeTakeFirst();
      return opened !== undefined;
    },

    async looksAfter(memberId) {
      const row = await db
        .selectFrom("buy")
        .select("id")
        .where("coordinator_id", "=", memberId)
        .where("state", "<>", "draft")
        .limit(1)
        .executeTakeFirst();
      return row !== undefined;
    },

    async find(id) {
      const [buy] = await read(all().where("id", "=", id));
      return buy;
    },

    listOpen: (villageId, now, limit) =>
      read(
        all()
          .where("village_id", "=", villageId)
          .where("state", "=", "open")
          .where("closes_at", ">", now.toISOString())
          .orderBy("closes_at")
          .orderBy("id")
          .limit(limit),
      ),

    listClosed: (villageId, since, limit) =>
      read(
        all()
          .where("village_id", "=", villageId)
          .where("state", "=", "closed")
          .where("closes_at", ">", since.toISOString())
          .orderBy("closes_at", "desc")
          .orderBy("id")
          .limit(limit),
      ),

    async order(id, memberId, count, now) {
      const at = now.toISOString();
      const held = await db
        .updateTable("buy")
        .set({ changed_at: at })
        .where("id", "=", id)
        .where("state", "=", "open")
        .where("closes_at", ">", at)
        .returning("id")
        .executeTakeFirst();
      if (held === undefined) return false;
      if (count === 0) {
        await db
          .deleteFrom("buy_order")
          .where("buy_id", "=", id)
          .where("member_id", "=", memberId)
          .execute();
        return true;
      }
      await db
        .insertInto("buy_order")
        .values({ buy_id: id, member_id: memberId, count, at })
        .onConflict((conflict) => conflict.columns(["buy_id", "member_id"]).doUpdateSet({ count }))
        .execute();
      return true;
    },

    async close(id, now) {
      const at = now.toISOString();
      await db
        .updateTable("buy")
        .set({ state: "closed", changed_at: at })
        .where("id", "=", id)
        .where("state", "=", "open")
        .where("closes_at", "<=", at)
        .execute();
    },

    async end(id, coordinatorId) {
      const held = await db
        .updateTable("buy")
        .set({ state: "closed" })
        .where("id", "=", id)
        .where("coordinator_id", "=", coordinatorId)
        .where("state", "=", "open")
        .returning("id")
        .executeTakeFirst();
      if (held === undefined) return [];
      const orders = (await ordersOf([id])).get(id) ?? [];
      await db.deleteFrom("buy").where("id", "=", id).execute();
      return orders;
    },
  };
}

function draftOf(row: Selectable<BuyTable>): BuyDraft {
  return {
    ...fieldsOf(row, ["id", "villageId", "item", "aloneMinor", "togetherMinor", "lastDay"]),
    coordinatorId: row.coordinator_id ?? "",
    from: row.from_count,
  };
}

/** Whatever is no draft has all of it. */
function buyOf(
  row: Selectable<BuyTable>,
  coordinatorName: string,
  orders: readonly BuyOrder[],
): Buy {
  return {
    ...fieldsOf(row, ["id", "villageId", "coordinatorId"]),
    coordinatorName,
    item: row.item ?? "",
    terms: {
      aloneMinor: row.alone_minor ?? 0,
      togetherMinor: row.together_minor ?? 0,
      from: row.from_count ?? 0,
    },
    lastDay: row.last_day ?? "",
    closesAt: new Date(row.closes_at ?? 0),
    state: row.state === "open" ? "open" : "closed",
    orders,
  };
}
