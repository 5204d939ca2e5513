/**
 * Broadcasts: one row for what is sent and for whom, one row a recipient that points to it, and the sums
 * kept beside them, since counting a million rows would stop everything else.
 */
import { sql, type Kysely } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("broadcast")
    .addColumn("id", "text", (column) => column.primaryKey())
    // Member id, or `telegram:<id>`.
    .addColumn("author", "text", (column) => column.notNull())
    // Progress and report go there; 0 when the officer was forgotten.
    .addColumn("chat", "bigint", (column) => column.notNull())
    .addColumn("language", "text", (column) => column.notNull())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("audience", "text", (column) => column.notNull())
    .addColumn("content", "text", (column) => column.notNull())
    .addColumn("state", "text", (column) => column.notNull())
    // Local day and minutes after midnight; null: at once.
    .addColumn("starts_day", "text")
    .addColumn("starts_minute", "integer")
    .addColumn("approved_by", "text")
    // The last member of the register that was looked at while preparing.
    .addColumn("prepared_to", "text")
    // 1: the whole register was looked at.
    .addColumn("is_prepared", "integer", (column) => column.notNull())
    // Hundredths of a message a second, as last measured.
    .addColumn("speed", "integer", (column) => column.notNull())
    .addColumn("created_at", "text", (column) => column.notNull())
    .addColumn("started_at", "text")
    .addColumn("ended_at", "text")
    .execute();
  await db.schema
    .createIndex("broadcast_by_state")
    .on("broadcast")
    .columns(["state", "started_at"])
    .execute();
  await db.schema.createIndex("broadcast_by_time").on("broadcast").column("created_at").execute();

  await db.schema
    .createTable("broadcast_row")
    .addColumn("broadcast_id", "text", (column) => column.notNull().references("broadcast.id"))
    .addColumn("member_id", "text", (column) => column.notNull().references("member.id"))
    // `waiting`, `sending`, `sent`, `blocked`, `failed`, `unknown`, `left-out`.
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("not_before", "text", (column) => column.notNull())
    // Nobody gets one twice.
    .addPrimaryKeyConstraint("broadcast_row_once", ["broadcast_id", "member_id"])
    .execute();
  await db.schema
    .createIndex("broadcast_row_waiting")
    .on("broadcast_row")
    .columns(["broadcast_id", "not_before"])
    .where(sql.ref("state"), "=", sql.lit("waiting"))
    .execute();
  await db.schema
    .createIndex("broadcast_row_doubtful")
    .on("broadcast_row")
    .columns(["broadcast_id", "state"])
    .where(sql.ref("state"), "in", [sql.lit("sending"), sql.lit("unknown")])
    .execute();

  await db.schema
    .createTable("broadcast_sum")
    .addColumn("broadcast_id", "text", (column) => column.notNull().references("broadcast.id"))
    .addColumn("state", "text", (column) => column.notNull())
    // Of `failed` Telegram's words, of `left-out` why; else empty.
    .addColumn("reason", "text", (column) => column.notNull())
    .addColumn("people", "integer", (column) => column.notNull())
    .addPrimaryKeyConstraint("broadcast_sum_once", ["broadcast_id", "state", "reason"])
    .execute();
}
