/**
 * Questions for people: to whom one was sent and who has it, talks between a learner and a person, and
 * answers that are kept.
 */
import { sql, type Kysely } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await questions(db);
  await threads(db);
  await drafts(db);
}

async function questions(db: Kysely<unknown>): Promise<void> {
  // Who was named before it was sent. Null: nobody was, so its words are shown without a name.
  await db.schema
    .alterTable("question")
    .addColumn("sent_to", "text", (column) =>
      column.check(sql`sent_to in ('mentor', 'association')`),
    )
    .execute();
  // A member's id, or `telegram:<id>` of an officer who is none: has it, or answered it.
  await db.schema.alterTable("question").addColumn("keeper", "text").execute();
  // Since when it waits for anybody; null: it does not.
  await db.schema.alterTable("question").addColumn("open_since", "text").execute();
  await sql`update question set sent_to = 'association', open_since = updated_at
    where state = 'asked'`.execute(db);
  // "What waits?", and "what of these learners waits?".
  await db.schema.createIndex("question_by_open").on("question").column("open_since").execute();
  await db.schema
    .createIndex("question_by_member_and_open")
    .on("question")
    .columns(["member_id", "open_since"])
    .execute();
  await db.schema.dropIndex("question_by_member").execute();
  // "Which has this person?", when they are forgotten.
  await db.schema.createIndex("question_by_keeper").on("question").column("keeper").execute();
}

async function threads(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("thread")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("member_id", "text", (column) => column.notNull().references("member.id"))
    .addColumn("question_id", "text", (column) => column.references("question.id"))
    // As in a question; or `association`: whichever officer takes it.
    .addColumn("keeper", "text", (column) => column.notNull())
    .addColumn("keeper_name", "text", (column) => column.notNull())
    .addColumn("state", "text", (column) =>
      column.notNull().check(sql`state in ('open', 'handed', 'closed')`),
    )
    .addColumn("noted", "integer", (column) => column.notNull().check(sql`noted in (0, 1)`))
    .addColumn("last_at", "text", (column) => column.notNull())
    .addColumn("ended_by", "text", (column) =>
      column.check(sql`ended_by in ('learner', 'keeper', 'silence', 'gone')`),
    )
    .addColumn("created_at", "text", (column) => column.notNull())
    .execute();
  // A learner talks with one person at a time, whoever tries at the same moment.
  await db.schema
    .createIndex("thread_one_a_learner")
    .on("thread")
    .column("member_id")
    .unique()
    .where(sql.ref("state"), "<>", sql.lit("closed"))
    .execute();
  await db.schema.createIndex("thread_by_member").on("thread").column("member_id").execute();
  await db.schema.createIndex("thread_by_question").on("thread").column("question_id").execute();
  await db.schema
    .createIndex("thread_by_keeper")
    .on("thread")
    .columns(["keeper", "state"])
    .execute();
}

async function drafts(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("draft")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("author_id", "text", (column) => column.references("member.id"))
    .addColumn("author_name", "text", (column) => column.notNull())
    .addColumn("author_role", "text", (column) =>
      column.notNull().check(sql`author_role in ('mentor', 'officer')`),
    )
    .addColumn("language", "text", (column) => column.notNull())
    .addColumn("question", "text", (column) => column.notNull())
    .addColumn("text", "text", (column) => column.notNull())
    .addColumn("state", "text", (column) =>
      column.notNull().check(sql`state in ('offered', 'waiting', 'published', 'thrown')`),
    )
    .addColumn("created_at", "text", (column) => column.notNull())
    .addColumn("updated_at", "text", (column) => column.notNull())
    .addColumn("published_at", "text")
    .execute();
  await db.schema
    .createIndex("draft_by_state")
    .on("draft")
    .columns(["state", "created_at"])
    .execute();
  await db.schema.createIndex("draft_by_author").on("draft").column("author_id").execute();

  // Which questions it answered: their words are not copied.
  await db.schema
    .createTable("draft_question")
    .addColumn("draft_id", "text", (column) => column.notNull().references("draft.id"))
    .addColumn("question_id", "text", (column) => column.notNull().references("question.id"))
    .addColumn("member_id", "text", (column) => column.notNull().references("member.id"))
    .addPrimaryKeyConstraint("draft_question_once", ["draft_id", "question_id"])
    .execute();
  await db.schema
    .createIndex("draft_question_by_member")
    .on("draft_question")
    .column("member_id")
    .execute();
  await db.schema
    .createIndex("draft_question_by_question")
    .on("draft_question")
    .column("question_id")
    .execute();

  // One row: another value each time that what the bot may say has changed.
  await db.schema
    .createTable("draft_version")
    .addColumn("one", "integer", (column) => column.primaryKey().check(sql`one = 1`))
    .addColumn("version", "text", (column) => column.notNull())
    .execute();
}
