/** Fair tests: a tenth, drawn by chance, does not get a broadcast, and one look later tells whether it moved anything. */
import type { Kysely } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable("broadcast")
    // 1: a tenth is held out. Never looked at for a safety alert.
    .addColumn("holds_out", "integer", (column) => column.notNull().defaultTo(0))
    .execute();

  await db.schema
    .createTable("fair_test")
    // The broadcast's id, or one of its own.
    .addColumn("id", "text", (column) => column.primaryKey())
    // `broadcast`, or the kind of what is said unasked: `tip`, `nudge`.
    .addColumn("kind", "text", (column) => column.notNull())
    // By language: the first words of what is tested. JSON.
    .addColumn("about", "text", (column) => column.notNull())
    // What is held out, what is counted, when it is looked at, what is too few. JSON; written before the first message.
    .addColumn("rule", "text", (column) => column.notNull())
    // The draw is a hash of it and the household.
    .addColumn("seed", "text", (column) => column.notNull())
    .addColumn("began_at", "text", (column) => column.notNull())
    // Nobody is drawn after it.
    .addColumn("draws_until", "text", (column) => column.notNull())
    // The one look.
    .addColumn("looks_at", "text", (column) => column.notNull())
    .addColumn("looked_at", "text")
    // Intervals, without sums of fewer than five. JSON; null until the look.
    .addColumn("result", "text")
    .execute();
  // "How many looks fall into this quarter?"
  await db.schema.createIndex("fair_test_by_look").on("fair_test").column("looks_at").execute();

  await db.schema
    .createTable("fair_test_row")
    .addColumn("test_id", "text", (column) => column.notNull().references("fair_test.id"))
    // The household when it was drawn, or the member's id: people of one house count together.
    .addColumn("house", "text", (column) => column.notNull())
    .addColumn("member_id", "text", (column) => column.notNull().references("member.id"))
    .addColumn("is_held", "integer", (column) => column.notNull())
    .addColumn("at", "text", (column) => column.notNull())
    // Counted house by house.
    .addPrimaryKeyConstraint("fair_test_row_once", ["test_id", "house", "member_id"])
    .execute();
  // "Which rows are this person's?"
  await db.schema
    .createIndex("fair_test_row_by_member")
    .on("fair_test_row")
    .column("member_id")
    .execute();
}
