/** The first tables: who is here, where they stand on the road, what came in and what goes out. */
import { sql, type ColumnBuilderCallback, type Kysely } from "kysely";
import type { Engine } from "../engine.ts";

export async function up(db: Kysely<unknown>, engine: Engine): Promise<void> {
  await people(db, engine);
  await road(db);
  await questions(db);
  await messages(db, engine);
}

async function people(db: Kysely<unknown>, engine: Engine): Promise<void> {
  await db.schema
    .createTable("village")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("name", "text", (column) => column.notNull())
    // The name without case and spaces: the same village proposed twice is one village.
    .addColumn("name_key", "text", (column) => column.notNull().unique())
    .addColumn("county", "text")
    .addColumn("country", "text")
    .addColumn("time_zone", "text")
    .addColumn("state", "text", (column) =>
      column.notNull().check(sql`state in ('proposed', 'listed')`),
    )
    .addColumn("created_by", "text", (column) => column.notNull())
    .addColumn("created_at", "text", (column) => column.notNull())
    .execute();

  await db.schema
    .createTable("household")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("village_id", "text", (column) => column.references("village.id"))
    .addColumn("created_by", "text", (column) => column.notNull())
    .addColumn("created_at", "text", (column) => column.notNull())
    .execute();

  await db.schema
    .createTable("member")
    .addColumn("id", "text", (column) => column.primaryKey())
    // Null once the person asked to be forgotten; the row stays so that chains keep their length.
    .addColumn("telegram_id", "bigint", (column) => column.unique())
    .addColumn("first_name", "text", (column) => column.notNull())
    .addColumn("language", "text", (column) =>
      column.notNull().check(sql`language in ('en', 'zh')`),
    )
    .addColumn("village_id", "text", (column) => column.references("village.id"))
    .addColumn("household_id", "text", (column) => column.references("household.id"))
    // Set in the insert and never updated, so a loop cannot exist: nobody can be brought by a later member.
    .addColumn("invited_by", "text", (column) => column.references("member.id"))
    .addColumn("placement", "text")
    .addColumn("worst_problem", "text")
    .addColumn("blocked_at", "text")
    .addColumn("erased_at", "text")
    .addColumn("created_at", "text", (column) => column.notNull())
    .addCheckConstraint("member_not_self", sql`invited_by is null or invited_by <> id`)
    .execute();
  // "Whom did this member bring?"
  await db.schema.createIndex("member_by_inviter").on("member").column("invited_by").execute();
  // "Who lives in this village?"
  await db.schema.createIndex("member_by_village").on("member").column("village_id").execute();

  await db.schema
    .createTable("consent")
    .addColumn("member_id", "text", (column) => column.notNull().references("member.id"))
    .addColumn("purpose", "text", (column) => column.notNull())
    .addColumn("given", "integer", (column) => column.notNull().check(sql`given in (0, 1)`))
    .addColumn("at", "text", (column) => column.notNull())
    .execute();
  await db.schema.createIndex("consent_by_member").on("consent").column("member_id").execute();

  await db.schema
    .createTable("joining")
    .addColumn("telegram_id", "bigint", (column) => column.primaryKey())
    .addColumn("language", "text", (column) =>
      column.notNull().check(sql`language in ('en', 'zh')`),
    )
    .addColumn("code", "text")
    .addColumn("stage", "text", (column) => column.notNull())
    .addColumn("created_at", "text", (column) => column.notNull())
    .execute();

  await db.schema
    .createTable("code")
    .addColumn("code", "text", (column) => column.primaryKey())
    .addColumn("kind", "text", (column) =>
      column.notNull().check(sql`kind in ('person', 'village', 'household')`),
    )
    .addColumn("target", "text", (column) => column.notNull())
    .addColumn("created_at", "text", (column) => column.notNull())
    .addColumn("expires_at", "text")
    .addColumn("revoked_at", "text")
    .execute();
  // "Which code does this person, village or household have?"
  await db.schema.createIndex("code_by_target").on("code").columns(["kind", "target"]).execute();

  await db.schema
    .createTable("audit")
    .addColumn("id", ...risingNumber(engine))
    .addColumn("at", "text", (column) => column.notNull())
    .addColumn("actor", "text", (column) => column.notNull())
    .addColumn("act", "text", (column) => column.notNull())
    .addColumn("subject", "text", (column) => column.notNull())
    .addColumn("facts", "text", (column) => column.notNull())
    .execute();
}

async function road(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("run")
    .addColumn("member_id", "text", (column) => column.primaryKey().references("member.id"))
    .addColumn("step_id", "text", (column) => column.notNull())
    .addColumn("at", "text", (column) => column.notNull())
    .addColumn("version", "text", (column) => column.notNull())
    .addColumn("updated_at", "text", (column) => column.notNull())
    .execute();

  await db.schema
    .createTable("step_state")
    .addColumn("member_id", "text", (column) => column.notNull().references("member.id"))
    .addColumn("step_id", "text", (column) => column.notNull())
    .addColumn("state", "text", (column) =>
      column.notNull().check(sql`state in ('open', 'done', 'claimed')`),
    )
    .addColumn("at", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("step_state_key", ["member_id", "step_id"])
    .execute();

  await db.schema
    .createTable("task_state")
    .addColumn("member_id", "text", (column) => column.notNull().references("member.id"))
    .addColumn("step_id", "text", (column) => column.notNull())
    .addColumn("task_id", "text", (column) => column.notNull())
    .addColumn("state", "text", (column) => column.notNull().check(sql`state in ('open', 'done')`))
    .addColumn("value", "text", (column) => column.notNull())
    .addColumn("at", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("task_state_key", ["member_id", "step_id", "task_id"])
    .execute();

  await db.schema
    .createTable("quiz_return")
    .addColumn("member_id", "text", (column) => column.notNull().references("member.id"))
    .addColumn("step_id", "text", (column) => column.notNull())
    .addColumn("task_id", "text", (column) => column.notNull())
    .addColumn("due_at", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("quiz_return_key", ["member_id", "step_id", "task_id"])
    .execute();

  await db.schema
    .createTable("shown")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("member_id", "text", (column) => column.notNull().references("member.id"))
    .addColumn("step_id", "text", (column) => column.notNull())
    .addColumn("task_id", "text", (column) => column.notNull())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("file_id", "text")
    .addColumn("text", "text")
    .addColumn("flags", "text", (column) => column.notNull())
    .addColumn("state", "text", (column) =>
      column.notNull().check(sql`state in ('waiting', 'good', 'change', 'kept')`),
    )
    .addColumn("created_at", "text", (column) => column.notNull())
    .addColumn("updated_at", "text", (column) => column.notNull())
    .addUniqueConstraint("shown_once_a_task", ["member_id", "step_id", "task_id"])
    .execute();

  // What the next message of a person is for; one thing at a time.
  await db.schema
    .createTable("waiting")
    .addColumn("telegram_id", "bigint", (column) => column.primaryKey())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("data", "text", (column) => column.notNull())
    .addColumn("created_at", "text", (column) => column.notNull())
    .execute();
}

async function questions(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("question")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("member_id", "text", (column) => column.notNull().references("member.id"))
    .addColumn("language", "text", (column) => column.notNull())
    .addColumn("text", "text", (column) => column.notNull())
    .addColumn("outcome", "text", (column) => column.notNull())
    .addColumn("articles", "text", (column) => column.notNull())
    .addColumn("state", "text", (column) =>
      column.notNull().check(sql`state in ('heard', 'asked', 'answered', 'left')`),
    )
    .addColumn("helped", "integer", (column) => column.check(sql`helped in (0, 1)`))
    .addColumn("created_at", "text", (column) => column.notNull())
    .addColumn("updated_at", "text", (column) => column.notNull())
    .execute();
  // "What has this person asked?", for /export and /forget.
  await db.schema.createIndex("question_by_member").on("question").column("member_id").execute();
}

async function messages(db: Kysely<unknown>, engine: Engine): Promise<void> {
  await db.schema
    .createTable("inbox")
    .addColumn("seq", ...risingNumber(engine))
    // Unique for as long as rows are kept (seven days): Telegram may restart ids after an idle week.
    .addColumn("update_id", "bigint", (column) => column.notNull().unique())
    .addColumn("person", "bigint", (column) => column.notNull())
    .addColumn("body", "text")
    .addColumn("state", "text", (column) =>
      column.notNull().check(sql`state in ('pending', 'done', 'set-aside')`),
    )
    .addColumn("attempts", "integer", (column) => column.notNull().defaultTo(0))
    .addColumn("received_at", "text", (column) => column.notNull())
    .addColumn("done_at", "text")
    .execute();
  // "Who has something pending, oldest first?"
  await sql`create index inbox_pending on inbox (person, seq) where state = 'pending'`.execute(db);

  await db.schema
    .createTable("lane")
    .addColumn("person", "bigint", (column) => column.primaryKey())
    .addColumn("owner", "text", (column) => column.notNull())
    .addColumn("leased_until", "text", (column) => column.notNull())
    .execute();

  await db.schema
    .createTable("outbox")
    .addColumn("id", ...risingNumber(engine))
    .addColumn("chat", "bigint", (column) => column.notNull())
    // 0 replies, 1 notices, 2 reminders, 3 broadcasts.
    .addColumn("priority", "integer", (column) => column.notNull())
    .addColumn("method", "text", (column) => column.notNull())
    .addColumn("payload", "text")
    .addColumn("state", "text", (column) =>
      column
        .notNull()
        .check(sql`state in ('queued', 'sending', 'sent', 'failed', 'blocked', 'unknown')`),
    )
    .addColumn("not_before", "text", (column) => column.notNull())
    .addColumn("attempts", "integer", (column) => column.notNull().defaultTo(0))
    .addColumn("about", "text")
    .addColumn("screen", "text")
    .addColumn("revision", "integer")
    .addColumn("message_id", "bigint")
    .addColumn("update_id", "bigint")
    .addColumn("created_at", "text", (column) => column.notNull())
    .addColumn("sent_at", "text")
    .execute();
  // "What is to be sent next?"
  await sql`create index outbox_queued on outbox (priority, id) where state = 'queued'`.execute(db);
  // "Is there an earlier one for this chat?", and all of a chat once it is blocked.
  await sql`create index outbox_queued_by_chat on outbox (chat, priority, id) where state = 'queued'`.execute(
    db,
  );
  // "Which chats have a message in flight?" At most one a chat, whoever sends.
  await sql`create unique index outbox_in_flight on outbox (chat) where state = 'sending'`.execute(
    db,
  );
  // "What was this message about?", when somebody replies to it.
  await sql`create index outbox_about on outbox (chat, message_id) where about is not null`.execute(
    db,
  );

  await db.schema
    .createTable("screen")
    .addColumn("chat", "bigint", (column) => column.notNull())
    .addColumn("subject", "text", (column) => column.notNull())
    .addColumn("message_id", "bigint")
    .addColumn("revision", "integer", (column) => column.notNull())
    .addColumn("raised_at", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("screen_key", ["chat", "subject"])
    .execute();

  await db.schema
    .createTable("work")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("payload", "text", (column) => column.notNull())
    .addColumn("due_at", "text", (column) => column.notNull())
    .addColumn("leased_until", "text")
    .addColumn("attempts", "integer", (column) => column.notNull().defaultTo(0))
    .execute();
  // The worker's only question is "what is due next?".
  await db.schema.createIndex("work_by_due_at").on("work").column("due_at").execute();
}

/** A key that rises with each insert: AUTOINCREMENT on SQLite, an identity on PostgreSQL. */
function risingNumber(engine: Engine): ["integer" | "bigint", ColumnBuilderCallback] {
  return engine === "sqlite"
    ? ["integer", (column) => column.primaryKey().autoIncrement()]
    : ["bigint", (column) => column.primaryKey().generatedAlwaysAsIdentity()];
}
