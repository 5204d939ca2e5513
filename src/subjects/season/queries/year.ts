/** Who sells, what was said to them in the year, and what their log of parcels says. */
import type { YearRecord } from "../rules/year-record.ts";
import { readDue } from "../../reminders/index.ts";
import { compiled, compiledList } from "../../../store/compiled.ts";
import type { Db } from "../../../store/rows.ts";

const updateLook = compiled((db: Db, given: { memberId: string; day: string }) =>
  db
    .updateTable("year")
    .set({ look_on: given.day })
    .where("member_id", "=", given.memberId)
    .where("look_on", ">", given.day),
);

const insertYear = compiled((db: Db, { memberId, day }: { memberId: string; day: string }) =>
  db
    .insertInto("year")
    .values({ member_id: memberId, since: day, look_on: day, restock_off: 0 })
    .onConflict((conflict) => conflict.column("member_id").doNothing()),
);

const selectYear = compiled((db: Db, given: { memberId: string }) =>
  db.selectFrom("year").select(["since", "restock_off"]).where("member_id", "=", given.memberId),
);

const updateLooks = compiledList((db: Db, memberIds: readonly string[], given: { day: string }) =>
  db.updateTable("year").set({ look_on: given.day }).where("member_id", "in", memberIds),
);

const selectLog = compiled((db: Db, given: { memberId: string }) =>
  db
    .selectFrom("parcels_day")
    .select((eb) => [
      eb.fn.min<string | null>("day").as("first_on"),
      eb.fn.max<string | null>("day").as("last_on"),
      eb.fn.countAll<number | string>().as("days"),
      eb.fn.sum<number | string | null>("parcels").as("parcels"),
    ])
    .where("member_id", "=", given.memberId)
    .where("parcels", ">", 0),
);

export function createYearRecord(db: Db): YearRecord {
  return {
    async begin(memberId, day) {
      await insertYear(db, { memberId, day });
    },

    async find(memberId) {
      const [row] = (await selectYear(db, { memberId })).rows;
      return row === undefined
        ? undefined
        : { since: row.since, isRestockOff: row.restock_off === 1 };
    },

    async lookSoon(memberId, day) {
      await updateLook(db, { memberId, day });
    },

    async setLook(memberIds, day) {
      if (memberIds.length > 0) await updateLooks(db, memberIds, { day });
    },

    async setRestockOff(memberId, isOff) {
      await db
        .updateTable("year")
        .set({ restock_off: isOff ? 1 : 0 })
        .where("member_id", "=", memberId)
        .execute();
    },

    due: (day, goneSince, after, limit) =>
      readDue(db, "year.look_on", day, goneSince, after, limit),

    async saidTo(memberId) {
      const rows = await db
        .selectFrom("year_said")
        .select(["mark", "at"])
        .where("member_id", "=", memberId)
        .execute();
      return new Map(rows.map(({ mark, at }) => [mark, new Date(at)]));
    },

    async noteSaid(memberId, marks, now) {
      if (marks.length === 0) return;
      await db
        .insertInto("year_said")
        .values(marks.map((mark) => ({ member_id: memberId, mark, at: now.toISOString() })))
        .onConflict((conflict) => conflict.columns(["member_id", "mark"]).doNothing())
        .execute();
    },

    async parcelLog(memberId) {
      const row = (await selectLog(db, { memberId })).rows[0]!;
      return {
        firstOn: row.first_on ?? undefined,
        lastOn: row.last_on ?? undefined,
        // Counts and sums are text on PostgreSQL.
        days: Number(row.days),
        parcels: Number(row.parcels ?? 0),
      };
    },
  };
}
