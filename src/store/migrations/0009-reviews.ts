/**
 * Looking at what learners show: verdicts, second looks, what was put to the end of a queue, and a
 * mentor's own sentences. A shown thing gets a revision, so that a verdict is about what was seen.
 */
import { sql, type Kysely } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  // Rises each time the learner shows the thing anew.
  await db.schema
    .alterTable("shown")
    .addColumn("revision", "integer", (column) => column.notNull().defaultTo(1))
    .execute();
  // Since when it waits for a look; sending it once more while it waits keeps the place.
  await db.schema.alterTable("shown").addColumn("waits_since", "text").execute();
  await sql`update shown set waits_since = updated_at where state = 'waiting'`.execute(db);
  // "What has waited the longest?"
  await sql`create index shown_waiting on shown (waits_since) where state = 'waiting'`.execute(db);

  await looks(db);
  await secondLooks(db);

  await db.schema
    .createTable("look_skip")
    .addColumn("looker_id", "text", (column) => column.notNull())
    // A shown thing, or a look that is looked at again.
    .addColumn("thing_id", "text", (column) => column.notNull())
    .addColumn("revision", "integer", (column) => column.notNull())
    .addColumn("at", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("look_skip_key", ["looker_id", "thing_id"])
    .execute();
  // "Whose skips fall away with this verdict?"
  await db.schema.createIndex("look_skip_by_thing").on("look_skip").column("thing_id").execute();

  // When a neighbour was last asked to look for somebody else.
  await db.schema
    .createTable("look_asked")
    .addColumn("member_id", "text", (column) => column.primaryKey().references("member.id"))
    .addColumn("at", "text", (column) => column.notNull())
    .execute();

  await db.schema
    .createTable("own_sentence")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("member_id", "text", (column) => column.notNull().references("member.id"))
    .addColumn("text", "text", (column) => column.notNull())
    .addColumn("created_at", "text", (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex("own_sentence_by_member")
    .on("own_sentence")
    .columns(["member_id", "created_at"])
    .execute();
}

async function looks(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("look")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("thing_id", "text", (column) => column.notNull())
    .addColumn("revision", "integer", (column) => column.notNull())
    // Whose thing it is, and where they lived then.
    .addColumn("member_id", "text", (column) => column.notNull().references("member.id"))
    .addColumn("village_id", "text", (column) => column.references("village.id"))
    // A member's id, or `telegram:<id>` of an officer who is none.
    .addColumn("looker_id", "text", (column) => column.notNull())
    .addColumn("looked_as", "text", (column) =>
      column.notNull().check(sql`looked_as in ('mentor', 'neighbour', 'association')`),
    )
    .addColumn("verdict", "text", (column) =>
      column.notNull().check(sql`verdict in ('good', 'change', 'private')`),
    )
    // Why it should be changed: the name of a ready sentence, or words of the looker's own.
    .addColumn("reason", "text")
    .addColumn("words", "text")
    .addColumn("waited_minutes", "integer", (column) => column.notNull())
    .addColumn("at", "text", (column) => column.notNull())
    .addColumn("undone_at", "text")
    .execute();
  // Exactly one verdict on what was shown, whoever presses at the same moment.
  await sql`create unique index look_once on look (thing_id, revision) where undone_at is null`.execute(
    db,
  );
  // For /export and /forget; "how long did things of this village wait?"; "how many today?"; and
  // how long things wait that the association looks at.
  await db.schema.createIndex("look_by_member").on("look").column("member_id").execute();
  await db.schema.createIndex("look_by_village").on("look").columns(["village_id", "at"]).execute();
  await db.schema.createIndex("look_by_looker").on("look").columns(["looker_id", "at"]).execute();
  await sql`create index look_by_association on look (at) where looked_as = 'association'`.execute(
    db,
  );
}

async function secondLooks(db: Kysely<unknown>): Promise<void> {
  // One verdict in ten is looked at once more; the learner never hears of it.
  await db.schema
    .createTable("second_look")
    .addColumn("look_id", "text", (column) => column.primaryKey().references("look.id"))
    .addColumn("state", "text", (column) =>
      column.notNull().check(sql`state in ('waiting', 'agrees', 'differs')`),
    )
    .addColumn("chosen_at", "text", (column) => column.notNull())
    .addColumn("looker_id", "text")
    .addColumn("at", "text")
    .execute();
  await sql`create index second_look_waiting on second_look (chosen_at) where state = 'waiting'`.execute(
    db,
  );
}
