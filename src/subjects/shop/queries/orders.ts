/**
 * The parcels log, a row a member and day.
 *
 * Every write is one statement that may be repeated; the same SQL runs on both engines.
 */
import type { OrdersRecord } from "../rules/orders-record.ts";
import { compiled } from "../../../store/compiled.ts";
import { type Memo, noMemo } from "../../../store/memo.ts";
import type { Db } from "../../../store/rows.ts";

export function createOrdersRecord(db: Db, memo: Memo = noMemo): OrdersRecord {
  const saidTo = (memberId: string) =>
    memo.once("parcels_said", memberId, async () => {
      const { rows } = await selectSaid(db, { memberId });
      return new Set(rows.map(({ what }) => what));
    });

  return {
    async find(memberId, day) {
      const { rows } = await selectDay(db, { memberId, day });
      return rows[0]?.parcels;
    },

    async note(memberId, { day, parcels }, now) {
      await upsertDay(db, { memberId, day, parcels, at: now.toISOString() });
    },

    async remove(memberId, day) {
      await db
        .deleteFrom("parcels_day")
        .where("member_id", "=", memberId)
        .where("day", "=", day)
        .execute();
    },

    async daysOf(memberId, from, to) {
      return (await selectDays(db, { memberId, from, to })).rows;
    },

    async totalParcels(memberId) {
      const total = await memo.once(
        "parcels_day",
        `total ${memberId}`,
        async () => (await selectTotal(db, { memberId })).rows[0]?.total,
      );
      return Number(total ?? 0); // a sum is text on PostgreSQL
    },

    saidTo,

    async say(memberId, what, now) {
      // Mostly it was, long ago: to write nothing takes longer than to read.
      if ((await saidTo(memberId)).has(what)) return false;
      const { rows } = await insertSaid(db, { memberId, what, at: now.toISOString() });
      return rows.length > 0;
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

const upsertDay = compiled(
  (db: Db, given: { memberId: string; day: string; parcels: number; at: string }) =>
    db
      .insertInto("parcels_day")
      .values({
        member_id: given.memberId,
        day: given.day,
        parcels: given.parcels,
        noted_at: given.at,
      })
      .onConflict((conflict) =>
        conflict.columns(["member_id", "day"]).doUpdateSet((eb) => ({
          parcels: eb.ref("excluded.parcels"),
          noted_at: eb.ref("excluded.noted_at"),
        })),
      ),
);

const selectSaid = compiled((db: Db, given: { memberId: string }) =>
  db.selectFrom("parcels_said").select("what").where("member_id", "=", given.memberId),
);

const selectDay = compiled((db: Db, given: { memberId: string; day: string }) =>
  db
    .selectFrom("parcels_day")
    .select("parcels")
    .where("member_id", "=", given.memberId)
    .where("day", "=", given.day),
);

const selectDays = compiled((db: Db, given: { memberId: string; from: string; to: string }) =>
  db
    .selectFrom("parcels_day")
    .select(["day", "parcels"])
    .where("member_id", "=", given.memberId)
    .where("day", ">=", given.from)
    .where("day", "<=", given.to)
    .orderBy("day"),
);

const selectTotal = compiled((db: Db, given: { memberId: string }) =>
  db
    .selectFrom("parcels_day")
    .select((eb) => eb.fn.sum<number | string | null>("parcels").as("total"))
    .where("member_id", "=", given.memberId),
);

const insertSaid = compiled((db: Db, given: { memberId: string; what: string; at: string }) =>
  db
    .insertInto("parcels_said")
    .values({ member_id: given.memberId, what: given.what, at: given.at })
    .onConflict((conflict) => conflict.columns(["member_id", "what"]).doNothing())
    .returning("what"),
);
