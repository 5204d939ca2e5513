/**
 * What the bot says unasked: when it did, at which hour it may, whose road lies still, whom a trainer
 * was told about; and the few questions every quarter of how it is going.
 */
import { sql, type Kysely } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  // The last day on which the member did anything, `YYYY-MM-DD`; null until they do.
  await db.schema.alterTable("member").addColumn("last_seen_day", "text").execute();
  await sql`update member set last_seen_day =
    (select substr(max(run.updated_at), 1, 10) from run where run.member_id = member.id)`.execute(
    db,
  );
  // "Who has been quiet for three days?", a page after the other.
  await db.schema
    .createIndex("member_by_last_seen")
    .on("member")
    .columns(["last_seen_day", "id"])
    .execute();
  // "Who has not moved on for a week?"
  await db.schema
    .createIndex("run_by_updated")
    .on("run")
    .columns(["updated_at", "member_id"])
    .execute();
  // Whose work it is, where it is one member's: what they asked for is looked at before we speak.
  await db.schema.alterTable("work").addColumn("member_id", "text").execute();
  await db.schema
    .createIndex("work_by_member")
    .on("work")
    .columns(["member_id", "due_at"])
    .execute();

  await db.schema
    .createTable("unasked")
    .addColumn("member_id", "text", (column) => column.notNull().references("member.id"))
    // `remind`, `goal`, `nudge-3` …
    .addColumn("kind", "text", (column) => column.notNull())
    // The day of silence that it is about, so that it comes once for it; null where it may repeat.
    .addColumn("about", "text")
    .addColumn("at", "text", (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex("unasked_by_member")
    .on("unasked")
    .columns(["member_id", "at"])
    .execute();
  await db.schema
    .createIndex("unasked_once")
    .on("unasked")
    .columns(["member_id", "kind", "about"])
    .unique()
    .execute();
  // "What is older than two months?"
  await db.schema.createIndex("unasked_by_time").on("unasked").column("at").execute();

  await db.schema
    .createTable("reach")
    .addColumn("member_id", "text", (column) => column.primaryKey().references("member.id"))
    // Minutes after midnight there; null: 19:30.
    .addColumn("hour", "integer")
    // "Stop reminders."
    .addColumn("is_off", "integer", (column) => column.notNull())
    // Written before anything is said unasked, so that two workers take turns.
    .addColumn("looked_at", "text", (column) => column.notNull())
    .execute();

  await db.schema
    .createTable("trainer_hint")
    .addColumn("member_id", "text", (column) => column.notNull().references("member.id"))
    // Whom it was about.
    .addColumn("stuck_id", "text", (column) => column.notNull().references("member.id"))
    .addColumn("at", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("trainer_hint_once", ["member_id", "stuck_id"])
    .execute();
  await db.schema
    .createIndex("trainer_hint_by_stuck")
    .on("trainer_hint")
    .column("stuck_id")
    .execute();

  await db.schema
    .createTable("pulse")
    .addColumn("member_id", "text", (column) => column.primaryKey().references("member.id"))
    // The local day on which to ask again; null: they do not want it.
    .addColumn("next_on", "text")
    // The day of the round that is being answered, or was last.
    .addColumn("round_on", "text")
    .execute();
  await db.schema
    .createIndex("pulse_by_next")
    .on("pulse")
    .columns(["next_on", "member_id"])
    .execute();
  await db.schema
    .createTable("pulse_answer")
    .addColumn("member_id", "text", (column) => column.notNull().references("member.id"))
    .addColumn("day", "text", (column) => column.notNull())
    .addColumn("question", "text", (column) => column.notNull())
    // One of the question's own, or `skipped`.
    .addColumn("answer", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("pulse_answer_once", ["member_id", "day", "question"])
    .execute();
}
