/** Tables of villages that officers bring in: from the file until it cannot be taken back any more. */
import type { Kysely } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("village_import")
    // Telegram id: an officer of the settings need not be a member.
    .addColumn("person", "bigint", (column) => column.primaryKey())
    // What was read, what is wrong with it, or what it changed.
    .addColumn("what", "text", (column) => column.notNull())
    .addColumn("kept_at", "text", (column) => column.notNull())
    .execute();
}
