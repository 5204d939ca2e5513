/**
 * Messages that were not delivered: how often Telegram said "not now", and why it ended as it did. And when
 * the clock was last seen, so that a clean-up notices a clock that jumped.
 */
import { sql, type Kysely } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable("outbox")
    .addColumn("refusals", "integer", (column) => column.notNull().defaultTo(0))
    .execute();
  await db.schema.alterTable("outbox").addColumn("reason", "text").execute();
  // "What was not delivered lately?", asked by officers.
  await sql`create index outbox_undelivered on outbox (created_at)
    where state in ('failed', 'unknown', 'blocked')`.execute(db);

  // One row: the clock at the last clean-up, and how many agreed with a clock that had jumped.
  await db.schema
    .createTable("clock_seen")
    .addColumn("one", "integer", (column) => column.primaryKey())
    .addColumn("at", "text", (column) => column.notNull())
    .addColumn("jumped_at", "text")
    .addColumn("agreed", "integer", (column) => column.notNull().defaultTo(0))
    .execute();
}
