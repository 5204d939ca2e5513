/** The four capitals: what homes say for the totals, and the figures of each month. */
import type { Kysely } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("totals_home")
    .addColumn("member_id", "text", (column) => column.primaryKey().references("member.id"))
    // Somebody of the home works for an online store; null: not said.
    .addColumn("works", "integer")
    // A class, `book` for the sum of the cash book, `not` for who would rather not say.
    .addColumn("sales", "text")
    // The local day on which it was said, or counted in the book.
    .addColumn("sales_on", "text")
    // Sales of a year, at least. More than 21 million yuan is more than 32 bits.
    .addColumn("sales_minor", "bigint")
    .addColumn("updated_at", "text", (column) => column.notNull())
    .execute();
  // "Whose book is summed up?", a slice after another.
  await db.schema
    .createIndex("totals_home_by_sales")
    .on("totals_home")
    .columns(["sales", "member_id"])
    .execute();

  // Totals only: never a row that rests on fewer than five people.
  await db.schema
    .createTable("capital_month")
    // A village's id, or `all`.
    .addColumn("place", "text", (column) => column.notNull())
    .addColumn("month", "text", (column) => column.notNull())
    .addColumn("figure", "text", (column) => column.notNull())
    // Null: hidden, and why.
    .addColumn("value", "bigint")
    .addColumn("hidden", "text")
    .addColumn("people", "integer", (column) => column.notNull())
    .addColumn("counted_on", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("capital_month_once", ["place", "month", "figure"])
    .execute();

  // "Who comes next in this village?", when all are counted.
  await db.schema
    .createIndex("member_by_village_and_time")
    .on("member")
    .columns(["village_id", "created_at"])
    .execute();
}
