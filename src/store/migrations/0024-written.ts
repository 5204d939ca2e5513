/**
 * Written answers: those that passed every check, who was asked whether a model may write, and what the
 * models were used for each day.
 */
import type { Kysely } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("written_answer")
    // A hash of the question and all that the answer depends on: nobody can read what was asked.
    .addColumn("key", "text", (column) => column.primaryKey())
    // Of the articles, the persona, the prompt and the model.
    .addColumn("version", "text", (column) => column.notNull())
    .addColumn("text", "text", (column) => column.notNull())
    // Slugs, best first, as JSON.
    .addColumn("cited", "text", (column) => column.notNull())
    .addColumn("at", "text", (column) => column.notNull())
    .execute();
  // "What is older than a month?"
  await db.schema.createIndex("written_answer_by_time").on("written_answer").column("at").execute();

  await db.schema
    .createTable("written_asked")
    .addColumn("member_id", "text", (column) => column.notNull().references("member.id"))
    // Who would read the questions.
    .addColumn("host", "text", (column) => column.notNull())
    .addColumn("at", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("written_asked_once", ["member_id", "host"])
    .execute();

  await db.schema
    .createTable("model_use")
    // Of the settings' time zone, `YYYY-MM-DD`.
    .addColumn("day", "text", (column) => column.primaryKey())
    .addColumn("calls", "integer", (column) => column.notNull().defaultTo(0))
    .addColumn("prompt_tokens", "bigint", (column) => column.notNull().defaultTo(0))
    .addColumn("completion_tokens", "bigint", (column) => column.notNull().defaultTo(0))
    // Millionths of a dollar.
    .addColumn("cost", "bigint", (column) => column.notNull().defaultTo(0))
    .addColumn("written", "integer", (column) => column.notNull().defaultTo(0))
    .addColumn("not_written", "integer", (column) => column.notNull().defaultTo(0))
    // The officers heard that the budget was spent.
    .addColumn("told", "integer", (column) => column.notNull().defaultTo(0))
    .execute();
  await db.schema
    .createTable("model_use_member")
    .addColumn("member_id", "text", (column) => column.notNull().references("member.id"))
    .addColumn("day", "text", (column) => column.notNull())
    .addColumn("calls", "integer", (column) => column.notNull().defaultTo(0))
    .addPrimaryKeyConstraint("model_use_member_once", ["member_id", "day"])
    .execute();
  await db.schema
    .createIndex("model_use_member_by_day")
    .on("model_use_member")
    .column("day")
    .execute();
}
