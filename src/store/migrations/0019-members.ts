/**
 * What the association's members do together: who does what for others, parcels that go together,
 * things bought together, the question of the month.
 */
import { sql, type Kysely } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await jobs(db);
  await pools(db);
  await buys(db);
  await votes(db);
}

async function jobs(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("fellow_job")
    .addColumn("member_id", "text", (column) =>
      column.notNull().references("association_member.member_id").onDelete("cascade"),
    )
    .addColumn("job", "text", (column) => column.notNull())
    // Days, a price, in their own words; may be empty.
    .addColumn("words", "text", (column) => column.notNull())
    .addColumn("at", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("fellow_job_once", ["member_id", "job"])
    .execute();
}

async function pools(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("pool")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("village_id", "text", (column) => column.notNull().references("village.id"))
    .addColumn("coordinator_id", "text", (column) => column.notNull().references("member.id"))
    .addColumn("per", "text", (column) => column.notNull().check(sql`per in ('week', 'day')`))
    // The courier's price list as JSON: from how many parcels on, how much for each.
    .addColumn("steps", "text", (column) => column.notNull())
    // Monday is 1.
    .addColumn("weekday", "integer")
    .addColumn("created_at", "text", (column) => column.notNull())
    // Written by every act on the pool, so that two at once come one after another.
    .addColumn("changed_at", "text", (column) => column.notNull())
    .execute();
  await db.schema.createIndex("pool_by_village").on("pool").column("village_id").execute();
  await db.schema.createIndex("pool_by_coordinator").on("pool").column("coordinator_id").execute();
  await db.schema
    .createTable("pool_member")
    // One pool a member at a time: a parcel goes once.
    .addColumn("member_id", "text", (column) => column.primaryKey().references("member.id"))
    .addColumn("pool_id", "text", (column) =>
      column.notNull().references("pool.id").onDelete("cascade"),
    )
    .addColumn("parcels", "integer", (column) => column.notNull())
    .addColumn("postage_minor", "integer", (column) => column.notNull())
    .addColumn("reminds", "integer", (column) => column.notNull())
    .addColumn("joined_at", "text", (column) => column.notNull())
    .execute();
  await db.schema.createIndex("pool_member_by_pool").on("pool_member").column("pool_id").execute();
}

async function buys(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("buy")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("village_id", "text", (column) => column.notNull().references("village.id"))
    // Empty: they left after it was closed.
    .addColumn("coordinator_id", "text", (column) => column.references("member.id"))
    .addColumn("item", "text")
    .addColumn("alone_minor", "integer")
    .addColumn("together_minor", "integer")
    .addColumn("from_count", "integer")
    .addColumn("last_day", "text")
    .addColumn("closes_at", "text")
    .addColumn("state", "text", (column) =>
      column.notNull().check(sql`state in ('draft', 'open', 'closed')`),
    )
    .addColumn("created_at", "text", (column) => column.notNull())
    .addColumn("changed_at", "text", (column) => column.notNull())
    .execute();
  // "What is bought together in this village, until when?"
  await db.schema
    .createIndex("buy_by_village")
    .on("buy")
    .columns(["village_id", "state", "closes_at"])
    .execute();
  await db.schema.createIndex("buy_by_coordinator").on("buy").column("coordinator_id").execute();
  await db.schema
    .createTable("buy_order")
    .addColumn("buy_id", "text", (column) =>
      column.notNull().references("buy.id").onDelete("cascade"),
    )
    .addColumn("member_id", "text", (column) => column.notNull().references("member.id"))
    .addColumn("count", "integer", (column) => column.notNull().check(sql`count > 0`))
    .addColumn("at", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("buy_order_once", ["buy_id", "member_id"])
    .execute();
  await db.schema.createIndex("buy_order_by_member").on("buy_order").column("member_id").execute();
}

async function votes(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("vote")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("month", "text", (column) => column.notNull().unique())
    .addColumn("question", "text", (column) => column.notNull())
    // As JSON, in their order.
    .addColumn("answers", "text", (column) => column.notNull())
    .addColumn("ends_at", "text", (column) => column.notNull())
    .addColumn("asked_at", "text", (column) => column.notNull())
    // How many chose each, as JSON; empty while it is open.
    .addColumn("result", "text")
    .execute();
  await db.schema
    .createTable("ballot")
    .addColumn("vote_id", "text", (column) => column.notNull().references("vote.id"))
    .addColumn("member_id", "text", (column) => column.notNull().references("member.id"))
    .addColumn("answer", "integer", (column) => column.notNull())
    .addColumn("at", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("ballot_once", ["vote_id", "member_id"])
    .execute();
  await db.schema.createIndex("ballot_by_member").on("ballot").column("member_id").execute();
}
