/** What homes say for the totals, and what is known of them already. */
import type { HomeRecord, SalesFrom } from "../rules/home.ts";
import type { Db } from "../../../store/rows.ts";

export function createHomeRecord(db: Db): HomeRecord {
  return {
    async find(memberId) {
      const row = await db
        .selectFrom("totals_home")
        .selectAll()
        .where("member_id", "=", memberId)
        .executeTakeFirst();
      if (row === undefined) return undefined;
      return {
        works: row.works === null ? null : row.works === 1,
        sales: row.sales as SalesFrom | null,
        salesOn: row.sales_on,
        salesMinor: row.sales_minor,
      };
    },

    async save(memberId, { works, sales, salesOn, salesMinor }, now) {
      const row = {
        works: works === null ? null : Number(works),
        sales,
        sales_on: salesOn,
        sales_minor: salesMinor,
        updated_at: now.toISOString(),
      };
      await db
        .insertInto("totals_home")
        .values({ member_id: memberId, ...row })
        .onConflict((conflict) => conflict.column("member_id").doUpdateSet(row))
        .execute();
    },

    async remove(memberId) {
      await db.deleteFrom("totals_home").where("member_id", "=", memberId).execute();
    },

    async known(memberId) {
      const { parcels, team, road, book } = await db
        .selectNoFrom(({ exists, selectFrom }) => [
          exists(
            selectFrom("parcels_day")
              .select("day")
              .where("member_id", "=", memberId)
              .where("parcels", ">", 0),
          ).as("parcels"),
          exists(selectFrom("teammate").select("team_id").where("member_id", "=", memberId)).as(
            "team",
          ),
          exists(
            selectFrom("trait")
              .select("value")
              .where("member_id", "=", memberId)
              .where("name", "=", "job"),
          ).as("road"),
          exists(selectFrom("cash_event").select("seq").where("member_id", "=", memberId)).as(
            "book",
          ),
        ])
        .executeTakeFirstOrThrow();
      return { works: Boolean(parcels) || Boolean(team) || Boolean(road), hasBook: Boolean(book) };
    },
  };
}
