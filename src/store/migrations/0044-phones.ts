/** Accounts that several people of a household share, and the code that takes one of them along to an own phone. */
import type { Kysely } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("phone")
    // Telegram id of the account.
    .addColumn("account", "bigint", (column) => column.primaryKey())
    // Number of who was here last; empty when they are not on it any more.
    .addColumn("here", "bigint")
    .addColumn("active_at", "text", (column) => column.notNull())
    // When it was asked who is here.
    .addColumn("asked_at", "text")
    // The last place that was given: buttons of somebody who left must not become another's.
    .addColumn("last_place", "integer", (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("phone_person")
    // The account with a place in front of it (bot/phone/number.ts); as in member.telegram_id.
    .addColumn("person", "bigint", (column) => column.primaryKey())
    .addColumn("account", "bigint", (column) => column.notNull())
    // Until their own yes; then the name of the member holds.
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("created_at", "text", (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex("phone_person_by_account")
    .on("phone_person")
    .column("account")
    .execute();
  await db.schema
    .createTable("phone_held")
    .addColumn("update_id", "bigint", (column) => column.primaryKey())
    .addColumn("account", "bigint", (column) => column.notNull())
    .addColumn("body", "text", (column) => column.notNull())
    .addColumn("held_at", "text", (column) => column.notNull())
    .execute();
  await db.schema.createIndex("phone_held_by_account").on("phone_held").column("account").execute();
  await db.schema
    .createTable("phone_code")
    .addColumn("code", "text", (column) => column.primaryKey())
    .addColumn("member_id", "text", (column) => column.notNull().unique())
    .addColumn("expires_at", "text", (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("phone_try")
    // Telegram id of who typed codes.
    .addColumn("account", "bigint", (column) => column.primaryKey())
    .addColumn("tries", "integer", (column) => column.notNull())
    .addColumn("began_at", "text", (column) => column.notNull())
    .execute();
}
