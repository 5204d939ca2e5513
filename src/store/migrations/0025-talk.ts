/** Talk: words that wait for more words, the last topic, and how clear each article was. */
import type { Kysely } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  // Which article was said last under this question; null: the first of those it names.
  await db.schema.alterTable("question").addColumn("shown", "text").execute();

  await db.schema
    .createTable("burst")
    .addColumn("member_id", "text", (column) => column.primaryKey().references("member.id"))
    .addColumn("text", "text", (column) => column.notNull())
    .addColumn("began_at", "text", (column) => column.notNull())
    .execute();

  // What was read last: a row a person, for half an hour.
  await db.schema
    .createTable("last_topic")
    .addColumn("member_id", "text", (column) => column.primaryKey().references("member.id"))
    .addColumn("slug", "text", (column) => column.notNull())
    .addColumn("at", "text", (column) => column.notNull())
    .execute();
  await db.schema.createIndex("last_topic_by_at").on("last_topic").column("at").execute();

  // "Helped" or "Not clear", of one article under one question.
  await db.schema
    .createTable("article_mark")
    .addColumn("question_id", "text", (column) => column.notNull())
    .addColumn("slug", "text", (column) => column.notNull())
    .addColumn("member_id", "text", (column) => column.notNull().references("member.id"))
    .addColumn("reviewed", "text", (column) => column.notNull())
    .addColumn("helped", "integer", (column) => column.notNull())
    .addColumn("reason", "text")
    .addColumn("at", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("article_mark_once", ["question_id", "slug"])
    .execute();
  await db.schema
    .createIndex("article_mark_by_member")
    .on("article_mark")
    .column("member_id")
    .execute();

  // Sums of an article since its last check. They know nobody, and outlast whoever is forgotten.
  await db.schema
    .createTable("article_tally")
    .addColumn("slug", "text", (column) => column.notNull())
    .addColumn("reviewed", "text", (column) => column.notNull())
    .addColumn("helped", "integer", (column) => column.notNull())
    .addColumn("unclear", "integer", (column) => column.notNull())
    .addColumn("long", "integer", (column) => column.notNull())
    .addColumn("words", "integer", (column) => column.notNull())
    .addColumn("other", "integer", (column) => column.notNull())
    .addColumn("here", "integer", (column) => column.notNull())
    .addPrimaryKeyConstraint("article_tally_once", ["slug", "reviewed"])
    .execute();
}
