/** Mentors: whom the association appointed for which village, and who looks after whom. */
import { sql, type Kysely } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("mentor")
    .addColumn("member_id", "text", (column) => column.notNull().references("member.id"))
    .addColumn("village_id", "text", (column) => column.notNull().references("village.id"))
    .addColumn("state", "text", (column) => column.notNull().check(sql`state in ('on', 'away')`))
    // A member's id, or `telegram:<id>` of an officer who is none.
    .addColumn("appointed_by", "text", (column) => column.notNull())
    .addColumn("appointed_at", "text", (column) => column.notNull())
    .addColumn("updated_at", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("mentor_once_a_village", ["member_id", "village_id"])
    .execute();
  // "Who mentors this village?"
  await db.schema
    .createIndex("mentor_by_village")
    .on("mentor")
    .columns(["village_id", "appointed_at"])
    .execute();

  // A row stays while its mentor is away: it counts only with one who is there.
  await db.schema
    .createTable("mentee")
    .addColumn("member_id", "text", (column) => column.primaryKey().references("member.id"))
    .addColumn("mentor_id", "text", (column) => column.notNull().references("member.id"))
    .addColumn("at", "text", (column) => column.notNull())
    .execute();
  await db.schema.createIndex("mentee_by_mentor").on("mentee").column("mentor_id").execute();
}
