/** The console: which door a desk came by, data of a Mini App that was used, and who looked at whose page. */
import type { Kysely } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable("desk")
    // `link`: a browser. `app`: inside Telegram.
    .addColumn("door", "text", (column) => column.notNull().defaultTo("link"))
    .execute();
  // Light or dark as Telegram is; empty: as the system is.
  await db.schema.alterTable("desk").addColumn("scheme", "text").execute();

  // What Telegram told a Mini App opens one desk. A hash of it, until it is too old anyway.
  await db.schema
    .createTable("app_data_used")
    .addColumn("hash", "text", (column) => column.primaryKey())
    .addColumn("person", "bigint", (column) => column.notNull())
    .addColumn("ends_at", "text", (column) => column.notNull())
    .execute();
  // "Which are this person's?", when the person is forgotten.
  await db.schema
    .createIndex("app_data_used_by_person")
    .on("app_data_used")
    .column("person")
    .execute();
  // "Which have served their time?"
  await db.schema
    .createIndex("app_data_used_by_end")
    .on("app_data_used")
    .column("ends_at")
    .execute();

  // One row a day for each who looked at somebody's own page, and each kind of page.
  await db.schema
    .createTable("page_look")
    .addColumn("member_id", "text", (column) => column.notNull())
    // A member, or `telegram:<id>` for an officer of the settings who is none.
    .addColumn("looker", "text", (column) => column.notNull())
    // A mentor's first name at that time; empty for the association, and for who was forgotten.
    .addColumn("looker_name", "text", (column) => column.notNull())
    // `mentor` or `officer`.
    .addColumn("looked_as", "text", (column) => column.notNull())
    .addColumn("page", "text", (column) => column.notNull())
    // UTC.
    .addColumn("day", "text", (column) => column.notNull())
    .addColumn("at", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("page_look_key", ["member_id", "looker", "page", "day"])
    .execute();
  // Where the name goes when the one who looked is forgotten.
  await db.schema.createIndex("page_look_by_looker").on("page_look").column("looker").execute();
  // "Which have served their time?"
  await db.schema.createIndex("page_look_by_time").on("page_look").column("at").execute();
}
