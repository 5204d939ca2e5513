/**
 * The association: who joined it, who runs it besides `ADMIN_IDS`, who wants no tips, what people told
 * about themselves for the village's figures, and how many households a village has.
 */
import type { Kysely } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  // As an officer entered them; null: not known.
  await db.schema.alterTable("village").addColumn("households", "integer").execute();
  await db.schema.alterTable("village").addColumn("households_at", "text").execute();

  await db.schema
    .createTable("association_member")
    .addColumn("member_id", "text", (column) => column.primaryKey().references("member.id"))
    .addColumn("joined_at", "text", (column) => column.notNull())
    .execute();

  await db.schema
    .createTable("tips_off")
    .addColumn("member_id", "text", (column) => column.primaryKey().references("member.id"))
    .addColumn("at", "text", (column) => column.notNull())
    .execute();

  await db.schema
    .createTable("about_me")
    .addColumn("member_id", "text", (column) => column.primaryKey().references("member.id"))
    .addColumn("is_woman", "integer")
    // `under-30`, `30-44`, `45-59`, `60-up`.
    .addColumn("age_group", "text")
    // The part of the village, as the person wrote it.
    .addColumn("hamlet", "text")
    // `study` or `work`; `no`: always lived here.
    .addColumn("came_back", "text")
    .addColumn("updated_at", "text", (column) => column.notNull())
    .execute();
}
