/** What a mentor keeps about learners: private notes, who wrote to whom, the hour of the digest. */
import { sql, type Kysely } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("mentor_note")
    .addColumn("id", "text", (column) => column.primaryKey())
    // About whom.
    .addColumn("member_id", "text", (column) => column.notNull().references("member.id"))
    .addColumn("mentor_id", "text", (column) => column.notNull().references("member.id"))
    .addColumn("text", "text", (column) => column.notNull())
    .addColumn("created_at", "text", (column) => column.notNull())
    .execute();
  // "What did I note about this learner?", and all of it when the learner is forgotten.
  await db.schema
    .createIndex("mentor_note_by_member")
    .on("mentor_note")
    .columns(["member_id", "mentor_id", "created_at"])
    .execute();
  // "What did this mentor note?", for /export and /forget.
  await db.schema
    .createIndex("mentor_note_by_mentor")
    .on("mentor_note")
    .column("mentor_id")
    .execute();

  // Who writes to whom: an answer finds its way by this row. The words are not here.
  await db.schema
    .createTable("mentor_letter")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("member_id", "text", (column) => column.notNull().references("member.id"))
    .addColumn("mentor_id", "text", (column) => column.notNull().references("member.id"))
    // The last time something was passed on.
    .addColumn("at", "text", (column) => column.notNull())
    .execute();
  // For /export and /forget of either.
  for (const column of ["member_id", "mentor_id"]) {
    await db.schema
      .createIndex(`mentor_letter_by_${column}`)
      .on("mentor_letter")
      .column(column)
      .execute();
  }
  // "Which have served their time?"
  await db.schema.createIndex("mentor_letter_by_at").on("mentor_letter").column("at").execute();

  // No row: at the usual hour, and none was sent yet.
  await db.schema
    .createTable("mentor_digest")
    .addColumn("member_id", "text", (column) => column.primaryKey().references("member.id"))
    .addColumn("hour", "text", (column) =>
      column.notNull().check(sql`hour in ('07:00', '12:30', '19:30', 'off')`),
    )
    // The local day of the last one, `YYYY-MM-DD`.
    .addColumn("sent_on", "text")
    // What the last one told of, as digests of ids, apart by spaces: nobody is found by them.
    .addColumn("told", "text", (column) => column.notNull())
    .execute();

  // "Is a mentor writing to, or about, this learner just now?", when the learner is forgotten.
  await sql`create index waiting_about_mentee on waiting (data)
    where kind in ('mentee-write', 'mentee-note')`.execute(db);
}
