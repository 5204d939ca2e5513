/**
 * The parcels log, a row a member and day.
 *
 * Every write is one statement that may be repeated; the same SQL runs on both engines.
 */
import type { OrdersRecord } from "../rules/orders-record.ts";
import type { Db } from "../../../store/rows.ts";

export function createOrdersRecord(db: Db): OrdersRecord {
  return {
    async find(memberId, day) {
      const row = await db
        .selectFrom("parcels_day")
        .select("parcels")
        .where("member_id", "=", memberId)
        .where("day", "=", day)
        .executeTakeFirst();
      return row?.parcels;
    },

    async note(memberId, { day, parcels }, now) {
      const row = { parcels, noted_at: now.toISOString() };
      await db
        .insertInto("parcels_day")
        .values({ member_id: memberId, day, ...row })
        .onConflict((conflict) => conflict.columns(["member_id", "day"]).doUpdateSet(row))
        .execute();
    },

    async remove(memberId, day) {
      await db
        .deleteFrom("parcels_day")
        .where("member_id", "=", memberId)
        .where("day", "=", day)
        .execute();
    },

    async daysOf(memberId, from, to) {
      return db
        .selectFrom("parcels_day")
        .select(["day", "parcels"])
        .where("member_id", "=", memberId)
        .where("day", ">=", from)
        .where("day", "<=", to)
        .orderBy("day")
        .execute();
    },

    async totalParcels(memberId) {
      const { total } = await db
        .selectFrom("parcels_day")
        .select((eb) => eb.fn.sum<number | string | null>("parcels").as("total"))
        .where("member_id", "=", memberId)
        .executeTakeFirstOrThrow();
      return Number(total ?? 0); // a sum is text on PostgreSQL
    },

    async saidTo(memberId) {
      const rows = await db
        .selectFrom("parcels_said")
        .select("what")
        .where("member_id", "=", memberId)
        .execute();
      return new Set(rows.map(({ what }) => what));
    },

    async say(memberId, what, now) {
      const said = await db
        .insertInto("parcels_said")
        .values({ member_id: memberId, what, at: now.toISOString() })
        .onConflict((conflict) => conflict.columns(["member_id", "what"]).doNothing())
        .returning("what")
        .executeTakeFirst();
      return said !== undefined;
    },

    async unsay(memberId, what) {
      await db
        .deleteFrom("parcels_said")
        .where("member_id", "=", memberId)
        .where("what", "=", what)
        .execute();
    },
  };
}
