/** Two learners who walk the same steps: a row for each of them. */
import type { Kysely } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("friend")
    .addColumn("member_id", "text", (column) => column.primaryKey())
    // Who walks with them; each has at most one.
    .addColumn("friend_id", "text", (column) => column.notNull().unique())
    .addColumn("since", "text", (column) => column.notNull())
    .execute();
}
