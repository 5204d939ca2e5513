/** The chain of who brought whom: what was said about a second teacher, and how homes are found. */
import { sql, type Kysely } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("second_teacher")
    .addColumn("member_id", "text", (column) => column.primaryKey().references("member.id"))
    // Offered once; then what the member said to it. `wished`: the association has it.
    .addColumn("state", "text", (column) =>
      column.notNull().check(sql`state in ('offered', 'declined', 'wished')`),
    )
    .addColumn("offered_at", "text", (column) => column.notNull())
    .addColumn("updated_at", "text", (column) => column.notNull())
    .execute();
  // "Who else lives in this home?"
  await db.schema.createIndex("member_by_household").on("member").column("household_id").execute();
  // "Whom did this member bring, and whom did those bring?", read from the index alone.
  await db.schema
    .createIndex("member_by_inviter_and_id")
    .on("member")
    .columns(["invited_by", "id"])
    .execute();
  await db.schema.dropIndex("member_by_inviter").execute();
}
