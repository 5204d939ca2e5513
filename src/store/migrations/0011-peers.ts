/**
 * Helping each other: who showed whom which step, who helps whom through the bot, and whom the steps
 * of somebody they brought or taught are owed to.
 *
 * Who brought whom stands in `member.invited_by` and is no part of this.
 */
import { sql, type Kysely } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await edges(db);
  await thanks(db);
  await helpers(db);
  await requests(db);
}

async function edges(db: Kysely<unknown>): Promise<void> {
  // One question a learner and step; it is an edge once it is `confirmed`, by both sides.
  await db.schema
    .createTable("trained_by")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("member_id", "text", (column) => column.notNull().references("member.id"))
    .addColumn("step_id", "text", (column) => column.notNull())
    .addColumn("trainer_id", "text", (column) => column.references("member.id"))
    .addColumn("state", "text", (column) =>
      column.notNull().check(sql`state in ('asked', 'nobody', 'named', 'confirmed', 'denied')`),
    )
    .addColumn("asked_at", "text", (column) => column.notNull())
    // When the trainer was asked; empty: not yet.
    .addColumn("trainer_asked_at", "text")
    .addColumn("updated_at", "text", (column) => column.notNull())
    .addUniqueConstraint("trained_by_once_a_step", ["member_id", "step_id"])
    .addCheckConstraint("trained_by_no_self", sql`trainer_id is null or trainer_id <> member_id`)
    .addCheckConstraint(
      "trained_by_has_trainer",
      sql`(state in ('asked', 'nobody')) = (trainer_id is null)`,
    )
    .execute();
  // "Who says that this member showed them something?"
  await db.schema
    .createIndex("trained_by_trainer")
    .on("trained_by")
    .columns(["trainer_id", "state", "asked_at"])
    .execute();
  // A row a step that has edges: whoever confirms one holds it, so that no two close a loop together.
  await db.schema
    .createTable("trained_step")
    .addColumn("step_id", "text", (column) => column.primaryKey())
    .addColumn("yeses", "integer", (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("helped_by")
    .addColumn("id", "text", (column) => column.primaryKey())
    // Empty: that person was forgotten; the help was given all the same.
    .addColumn("member_id", "text", (column) => column.references("member.id"))
    .addColumn("helper_id", "text", (column) => column.notNull().references("member.id"))
    .addColumn("step_id", "text", (column) => column.notNull())
    .addColumn("at", "text", (column) => column.notNull())
    .addUniqueConstraint("helped_by_once_a_step", ["member_id", "helper_id", "step_id"])
    .execute();
  await db.schema.createIndex("helped_by_helper").on("helped_by").column("helper_id").execute();
}

async function thanks(db: Kysely<unknown>): Promise<void> {
  // What a member came to, once each, whoever is thanked for it.
  await db.schema
    .createTable("trainee_milestone")
    .addColumn("member_id", "text", (column) => column.notNull().references("member.id"))
    .addColumn("what", "text", (column) =>
      column.notNull().check(sql`what in ('first-parcel', 'orders-30')`),
    )
    .addColumn("at", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("trainee_milestone_once", ["member_id", "what"])
    .execute();
  // "Who has sent the first parcel and has not come to thirty?", a slice after another.
  await db.schema
    .createIndex("trainee_milestone_by_what")
    .on("trainee_milestone")
    .columns(["what", "member_id"])
    .execute();
  await db.schema
    .createTable("thanks")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("member_id", "text", (column) => column.notNull().references("member.id"))
    // Empty: that person was forgotten; the thanks stay.
    .addColumn("trainee_id", "text", (column) => column.references("member.id"))
    .addColumn("what", "text", (column) => column.notNull())
    .addColumn("brought", "integer", (column) => column.notNull())
    // Ids of the steps that they showed, as JSON.
    .addColumn("steps", "text", (column) => column.notNull())
    .addColumn("at", "text", (column) => column.notNull())
    .addColumn("told_at", "text")
    .addUniqueConstraint("thanks_once", ["member_id", "trainee_id", "what"])
    .execute();
  await db.schema.createIndex("thanks_by_trainee").on("thanks").column("trainee_id").execute();
  // "What was found good since?"
  await sql`create index look_good on look (at) where verdict = 'good' and undone_at is null`.execute(
    db,
  );
}

async function helpers(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("peer")
    .addColumn("member_id", "text", (column) => column.primaryKey().references("member.id"))
    // `none`: never asked. `ended`: by the association, for helping and asking alike.
    .addColumn("helps", "text", (column) =>
      column.notNull().check(sql`helps in ('none', 'offered', 'yes', 'no', 'ended')`),
    )
    .addColumn("reach", "text", (column) =>
      column.notNull().check(sql`reach in ('village', 'all')`),
    )
    // They said so themselves, so that women can ask women; never shown.
    .addColumn("is_woman", "integer", (column) => column.notNull())
    // When somebody was last sent to them; '' for never, which both engines sort first.
    .addColumn("asked_at", "text", (column) => column.notNull())
    .addColumn("updated_at", "text", (column) => column.notNull())
    .execute();
  // "Who helps, and has not been asked for the longest?"
  await db.schema
    .createIndex("peer_by_helps")
    .on("peer")
    .columns(["helps", "reach", "asked_at", "member_id"])
    .execute();
  await db.schema
    .createTable("peer_block")
    .addColumn("member_id", "text", (column) => column.notNull().references("member.id"))
    .addColumn("other_id", "text", (column) => column.notNull().references("member.id"))
    .addColumn("at", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("peer_block_once", ["member_id", "other_id"])
    .execute();
  await db.schema.createIndex("peer_block_other").on("peer_block").column("other_id").execute();
}

async function requests(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("peer_request")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("member_id", "text", (column) => column.notNull().references("member.id"))
    .addColumn("helper_id", "text", (column) => column.references("member.id"))
    .addColumn("step_id", "text", (column) => column.notNull())
    .addColumn("question_id", "text")
    .addColumn("way", "text", (column) =>
      column.check(sql`way is null or way in ('village', 'outside', 'women')`),
    )
    .addColumn("state", "text", (column) =>
      column
        .notNull()
        .check(
          sql`state in ('draft', 'sent', 'answered', 'helped', 'unhelped', 'expired', 'ended')`,
        ),
    )
    .addColumn("sent_at", "text")
    .addColumn("updated_at", "text", (column) => column.notNull())
    // Whoever of the two told the association, and what became of that.
    .addColumn("reported_by", "text")
    .addColumn("report", "text", (column) =>
      column.check(sql`report is null or report in ('open', 'left', 'ended')`),
    )
    .execute();
  // "How many did this member ask today, and this helper get this week?"
  for (const side of ["member_id", "helper_id"] as const) {
    await db.schema
      .createIndex(`peer_request_by_${side}`)
      .on("peer_request")
      .columns([side, "sent_at"])
      .execute();
  }
  // "Which drafts were left?"
  await db.schema
    .createIndex("peer_request_by_state")
    .on("peer_request")
    .columns(["state", "updated_at"])
    .execute();
  await db.schema
    .createIndex("peer_request_by_report")
    .on("peer_request")
    .columns(["report", "updated_at"])
    .execute();
  await db.schema
    .createTable("peer_message")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("request_id", "text", (column) => column.notNull())
    .addColumn("member_id", "text", (column) => column.notNull().references("member.id"))
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("text", "text", (column) => column.notNull())
    .addColumn("file_id", "text")
    .addColumn("at", "text", (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex("peer_message_by_request")
    .on("peer_message")
    .columns(["request_id", "at"])
    .execute();
  await db.schema
    .createIndex("peer_message_by_member")
    .on("peer_message")
    .column("member_id")
    .execute();
  // "What has been kept for two months?"
  await db.schema.createIndex("peer_message_by_day").on("peer_message").column("at").execute();
}
