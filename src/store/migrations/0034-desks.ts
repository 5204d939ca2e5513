/** The console: links that open a desk, and desks that are open. Only hashes of their secrets are kept. */
import type { Kysely } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const table of ["desk_link", "desk"] as const) {
    const made = db.schema
      .createTable(table)
      .addColumn("hash", "text", (column) => column.primaryKey())
      // Telegram id: an officer of the settings need not be a member.
      .addColumn("person", "bigint", (column) => column.notNull())
      .addColumn("first_name", "text", (column) => column.notNull())
      .addColumn("language", "text", (column) => column.notNull())
      .addColumn("opened_at", "text", (column) => column.notNull())
      .addColumn("ends_at", "text", (column) => column.notNull());
    // What the last act said to the person, until a page has shown it.
    await (table === "desk" ? made.addColumn("told", "text") : made).execute();
    // "Which are this person's?", and all of them when the person is forgotten.
    await db.schema.createIndex(`${table}_by_person`).on(table).column("person").execute();
    // "Which have served their time?"
    await db.schema.createIndex(`${table}_by_end`).on(table).column("ends_at").execute();
  }
}
