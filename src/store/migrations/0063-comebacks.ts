/** Somebody comes back with a new number: who asks for which record, and what became of it. */
import type { Kysely } from "kysely";
import type { Older } from "./older.ts";

export const older: Older = "go-on";

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("comeback")
    .addColumn("id", "text", (column) => column.primaryKey())
    // Number of who asks: the new one.
    .addColumn("person", "bigint", (column) => column.notNull())
    // The name that they say they had.
    .addColumn("name", "text", (column) => column.notNull())
    // `asked`, `refused`, `moved`, `back`.
    .addColumn("state", "text", (column) => column.notNull())
    // 1: an officer moved it again after the old number had said no; that number only tells then.
    .addColumn("firm", "integer", (column) => column.notNull().defaultTo(0))
    // Whose record was moved, and from which number.
    .addColumn("member_id", "text")
    .addColumn("old_person", "bigint")
    // The record that the new number had begun, as long as it is kept apart.
    .addColumn("begun_id", "text")
    // Lines of the book that came from there: the first and the last.
    .addColumn("first_line", "integer")
    .addColumn("last_line", "integer")
    .addColumn("decided_by", "text")
    .addColumn("asked_at", "text", (column) => column.notNull())
    .addColumn("decided_at", "text")
    .execute();
  // "Has this number asked?"
  await db.schema.createIndex("comeback_by_person").on("comeback").column("person").execute();
  // "Did this record move?"
  await db.schema.createIndex("comeback_by_member").on("comeback").column("member_id").execute();
}
