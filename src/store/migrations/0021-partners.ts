/** Partners: entries, where they serve, by which words they are found, how it was, who writes to them. */
import { sql, type Kysely } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await entries(db);
  await found(db);
  await members(db);
}

async function entries(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("partner")
    .addColumn("id", "text", (column) => column.primaryKey())
    // As knowledge/partners has it; a kind that is no more keeps its list.
    .addColumn("kind_id", "text", (column) => column.notNull())
    .addColumn("list", "text", (column) =>
      column.notNull().check(sql`list in ('niche', 'earth', 'heaven')`),
    )
    // Null: not asked yet; empty: left out.
    .addColumn("name", "text")
    .addColumn("area", "text", (column) =>
      column.check(sql`area is null or area in ('villages', 'county', 'unknown')`),
    )
    .addColumn("terms", "text")
    .addColumn("volume", "text")
    .addColumn("cut_off", "text")
    .addColumn("reach", "text")
    // Members write to them through the bot.
    .addColumn("relays", "integer", (column) => column.notNull())
    // Of whoever added it; null: not known, then everybody sees it.
    .addColumn("county", "text")
    // A member's id, or `telegram:<id>` of an officer who is none; null: forgotten.
    .addColumn("added_by", "text")
    .addColumn("added_as", "text", (column) =>
      column.notNull().check(sql`added_as in ('member', 'officer')`),
    )
    .addColumn("is_named", "integer")
    .addColumn("self_id", "text", (column) => column.references("member.id"))
    .addColumn("claim_id", "text", (column) => column.references("member.id"))
    .addColumn("state", "text", (column) =>
      column.notNull().check(sql`state in ('draft', 'asked', 'listed', 'hidden')`),
    )
    // JSON of what a keeper changed and no officer has seen yet.
    .addColumn("change", "text")
    // Since when an officer's look is waited for.
    .addColumn("waits_since", "text")
    .addColumn("confirmed_on", "text")
    .addColumn("asked_on", "text")
    .addColumn("told_on", "text")
    .addColumn("created_at", "text", (column) => column.notNull())
    .execute();
  const index = (name: string, ...columns: string[]) =>
    db.schema.createIndex(name).on("partner").columns(columns).execute();
  // "Who does this?", and how many of each kind.
  await index("partner_by_kind", "state", "kind_id", "confirmed_on");
  // "Which were confirmed too long ago, and which were not answered?"
  await index("partner_by_confirmed", "state", "confirmed_on");
  await index("partner_by_asked", "state", "asked_on");
  await index("partner_by_adder", "added_by");
  await index("partner_by_self", "self_id");
  await index("partner_by_claim", "claim_id");
  await sql`create index partner_waits on partner (waits_since) where waits_since is not null`.execute(
    db,
  );
}

async function found(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("partner_village")
    .addColumn("partner_id", "text", (column) => column.notNull().references("partner.id"))
    .addColumn("village_id", "text", (column) => column.notNull().references("village.id"))
    .addPrimaryKeyConstraint("partner_village_once", ["partner_id", "village_id"])
    .execute();
  await db.schema
    .createTable("partner_word")
    .addColumn("partner_id", "text", (column) => column.notNull().references("partner.id"))
    .addColumn("word", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("partner_word_once", ["word", "partner_id"])
    .execute();
  await db.schema
    .createIndex("partner_word_by_partner")
    .on("partner_word")
    .column("partner_id")
    .execute();
}

async function members(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("partner_experience")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("partner_id", "text", (column) => column.notNull().references("partner.id"))
    // Empty: that person was forgotten; how it was still counts.
    .addColumn("member_id", "text", (column) => column.references("member.id"))
    .addColumn("verdict", "text", (column) =>
      column.notNull().check(sql`verdict in ('good', 'mixed', 'bad')`),
    )
    .addColumn("words", "text", (column) => column.notNull())
    .addColumn("at", "text", (column) => column.notNull())
    .addUniqueConstraint("partner_experience_once", ["partner_id", "member_id"])
    .execute();
  await db.schema
    .createIndex("partner_experience_by_member")
    .on("partner_experience")
    .column("member_id")
    .execute();
  await db.schema
    .createTable("partner_talk")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("partner_id", "text", (column) => column.notNull().references("partner.id"))
    .addColumn("member_id", "text", (column) => column.notNull().references("member.id"))
    .addColumn("state", "text", (column) => column.notNull().check(sql`state in ('open', 'ended')`))
    .addColumn("at", "text", (column) => column.notNull())
    .addUniqueConstraint("partner_talk_once", ["partner_id", "member_id"])
    .execute();
  await db.schema
    .createIndex("partner_talk_by_member")
    .on("partner_talk")
    .columns(["member_id", "at"])
    .execute();
}
