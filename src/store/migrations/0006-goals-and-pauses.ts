/** Goals with the day on which they are looked at, pauses, and the question after three months. */
import { sql, type Kysely } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("goal")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("member_id", "text", (column) => column.notNull().references("member.id"))
    // Their own words; null for a voice note.
    .addColumn("text", "text")
    // The voice note's id with Telegram.
    .addColumn("file_id", "text")
    // The day in the village, `YYYY-MM-DD`; null as long as none was chosen.
    .addColumn("review_on", "text")
    .addColumn("state", "text", (column) =>
      column.notNull().check(sql`state in ('open', 'asked', 'reached', 'partly', 'not-yet')`),
    )
    .addColumn("created_at", "text", (column) => column.notNull())
    .addColumn("answered_at", "text")
    .execute();
  // "My goals, earlier ones too."
  await db.schema
    .createIndex("goal_by_member")
    .on("goal")
    .columns(["member_id", "answered_at"])
    .execute();
  // One at a time: a second one comes after the first was answered.
  await sql`create unique index goal_open on goal (member_id) where state in ('open', 'asked')`.execute(
    db,
  );

  await db.schema
    .createTable("pause")
    .addColumn("member_id", "text", (column) => column.primaryKey().references("member.id"))
    // The evening on which it ends; null: when they come back.
    .addColumn("until", "text")
    .addColumn("at", "text", (column) => column.notNull())
    .execute();

  await db.schema
    .createTable("exit_question")
    .addColumn("member_id", "text", (column) => column.primaryKey().references("member.id"))
    // A row of `work` will ask, or has asked. Null again after "go on a while".
    .addColumn("planned_at", "text")
    .addColumn("asked_at", "text")
    .addColumn("answer", "text", (column) =>
      column.check(sql`answer in ('stop', 'change', 'work', 'sold', 'on')`),
    )
    .addColumn("answered_at", "text")
    .execute();
  // "Whose shop was ready three months ago?"
  await db.schema
    .createIndex("step_state_by_step")
    .on("step_state")
    .columns(["step_id", "at"])
    .execute();
}
