/** Field trials: villages assigned by chance, people who agreed, what they answered, what was registered before. */
import type { Kysely } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("trial")
    .addColumn("id", "text", (column) => column.primaryKey())
    // `registered`, `running`, `ended`.
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("created_at", "text", (column) => column.notNull())
    // From the assignment on, people are asked.
    .addColumn("started_at", "text")
    .addColumn("ended_at", "text")
    .addColumn("seed", "text")
    // Seed, day and villages as they were assigned. JSON, and its SHA-256.
    .addColumn("assignment", "text")
    .addColumn("assignment_hash", "text")
    .execute();

  // What is to be counted, as registered; a later version stands beside the first.
  await db.schema
    .createTable("trial_version")
    .addColumn("trial_id", "text", (column) => column.notNull().references("trial.id"))
    .addColumn("version", "integer", (column) => column.notNull())
    // The file, byte by byte, and its SHA-256.
    .addColumn("body", "text", (column) => column.notNull())
    .addColumn("hash", "text", (column) => column.notNull())
    // Why it was changed after the start; empty for the first.
    .addColumn("reason", "text", (column) => column.notNull())
    .addColumn("at", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("trial_version_once", ["trial_id", "version"])
    .execute();

  await db.schema
    .createTable("trial_village")
    .addColumn("trial_id", "text", (column) => column.notNull().references("trial.id"))
    .addColumn("village_id", "text", (column) => column.notNull().references("village.id"))
    // `now` or `later`.
    .addColumn("arm", "text", (column) => column.notNull())
    // Villages of about one size are drawn together.
    .addColumn("block", "integer", (column) => column.notNull())
    .addPrimaryKeyConstraint("trial_village_once", ["trial_id", "village_id"])
    .execute();

  await db.schema
    .createTable("trial_person")
    .addColumn("trial_id", "text", (column) => column.notNull().references("trial.id"))
    .addColumn("member_id", "text", (column) => column.notNull().references("member.id"))
    // Where they lived when they were asked: whoever moves stays in the arm.
    .addColumn("village_id", "text", (column) => column.notNull())
    // `asked`, `in`, `no`, `left`.
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("asked_at", "text", (column) => column.notNull())
    // The local day on which they agreed, and from which on they are asked again; null before.
    .addColumn("joined_on", "text")
    .addColumn("again_on", "text")
    // When they were asked again; null before.
    .addColumn("again_at", "text")
    .addPrimaryKeyConstraint("trial_person_once", ["trial_id", "member_id"])
    .execute();
  // "Which rows are this person's?"
  await db.schema
    .createIndex("trial_person_by_member")
    .on("trial_person")
    .column("member_id")
    .execute();

  await db.schema
    .createTable("trial_answer")
    .addColumn("trial_id", "text", (column) => column.notNull().references("trial.id"))
    .addColumn("member_id", "text", (column) => column.notNull().references("member.id"))
    // `first` or `again`.
    .addColumn("round", "text", (column) => column.notNull())
    .addColumn("question", "text", (column) => column.notNull())
    .addColumn("answer", "text", (column) => column.notNull())
    .addColumn("day", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("trial_answer_once", ["trial_id", "member_id", "round", "question"])
    .execute();
  // "Which answers are this person's?"
  await db.schema
    .createIndex("trial_answer_by_member")
    .on("trial_answer")
    .column("member_id")
    .execute();
}
