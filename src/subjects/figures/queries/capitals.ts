/**
 * The figures of the four capitals as they are kept, a row a place, month and figure, and
 * the people who are counted (capital-people.ts), a slice after another.
 */
import { sql, type Selectable } from "kysely";
import type { CapitalRecord } from "../rules/capital-record.ts";
import type { MonthFigure } from "../rules/capitals.ts";
import { parseSpread } from "../rules/fair-spread.ts";
import { salesConsent } from "../rules/home.ts";
import { readPeople } from "./capital-people.ts";
import { lastWord } from "./capital-queries.ts";
import type { CapitalMonthTable } from "../tables.ts";
import { type Db, fieldsOf } from "../../../store/rows.ts";

export function createCapitalRecord(db: Db): CapitalRecord {
  return {
    people: (after, limit, today) => readPeople(db, after, limit, today),

    async bookkeepers(after, limit) {
      const rows = await db
        .selectFrom("totals_home")
        .select("member_id")
        .where("sales", "=", "book")
        .where("member_id", ">", after)
        .where(lastWord("totals_home.member_id", salesConsent), "=", 1)
        .orderBy("member_id")
        .limit(limit)
        .execute();
      return rows.map((row) => row.member_id);
    },

    async setBookSales(memberId, salesMinor, today) {
      await db
        .updateTable("totals_home")
        .set({ sales_minor: salesMinor, sales_on: today })
        .where("member_id", "=", memberId)
        .where("sales", "=", "book")
        .execute();
    },

    async keepMonth(place, { month, countedOn }, figures) {
      if (figures.length === 0) return;
      const rows = await db
        .selectFrom("capital_month")
        .select("figure")
        .where("place", "=", place)
        .where("month", "=", month)
        .execute();
      const kept = new Set(rows.map(({ figure }) => figure));
      const hasSpread = rows.some(({ figure }) => parseSpread(figure) !== undefined);
      const missing = figures.filter(
        ({ figure }) => !kept.has(figure) && !(hasSpread && parseSpread(figure) !== undefined),
      );
      if (missing.length === 0) return;
      await db
        .insertInto("capital_month")
        .values(missing.map((each) => ({ ...each, place, month, counted_on: countedOn })))
        .onConflict((conflict) => conflict.columns(["place", "month", "figure"]).doNothing())
        .execute();
    },

    async monthOf(place, month) {
      const rows = await db
        .selectFrom("capital_month")
        .selectAll()
        .where("place", "=", place)
        .where("month", "=", month)
        .orderBy("figure")
        .execute();
      return rows.map(figureOf);
    },

    async firstOf(place) {
      const { rows } = await sql<Selectable<CapitalMonthTable>>`
        select kept.* from capital_month as kept
        join (select figure, min(month) as month from capital_month
          where place = ${place} and value is not null group by figure) as first
          on first.figure = kept.figure and first.month = kept.month
        where kept.place = ${place} order by kept.figure`.execute(db);
      return rows.map(figureOf);
    },

    async since(place, month) {
      const rows = await db
        .selectFrom("capital_month")
        .selectAll()
        .where("place", "=", place)
        .where("month", ">=", month)
        .orderBy("month")
        .orderBy("figure")
        .execute();
      return rows.map(figureOf);
    },

    async householdsOf(villageId) {
      const row = await db
        .selectFrom("village")
        .select(["households", "households_at"])
        .where("id", "=", villageId)
        .executeTakeFirst();
      if (row === undefined || row.households === null || row.households <= 0) return undefined;
      return { count: row.households, on: (row.households_at ?? "").slice(0, 10) };
    },
  };
}

function figureOf(row: Selectable<CapitalMonthTable>): MonthFigure {
  return fieldsOf(row, ["figure", "value", "people", "hidden", "month", "countedOn"]);
}
