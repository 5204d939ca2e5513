/** The parcels log, what was said about it once, and the goods on the shelf. Counts only, no money. */
import { sql, type Kysely } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("parcels_day")
    .addColumn("member_id", "text", (column) => column.notNull().references("member.id"))
    // The day in the village, `YYYY-MM-DD`: it sorts as text. No row: not noted, which is not 0.
    .addColumn("day", "text", (column) => column.notNull())
    .addColumn("parcels", "integer", (column) => column.notNull().check(sql`parcels >= 0`))
    .addColumn("noted_at", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("parcels_day_key", ["member_id", "day"])
    .execute();

  await db.schema
    .createTable("parcels_said")
    .addColumn("member_id", "text", (column) => column.notNull().references("member.id"))
    // `parcels-10`: ten parcels left the house; `invitation`: the first one did.
    .addColumn("what", "text", (column) => column.notNull())
    .addColumn("at", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("parcels_said_key", ["member_id", "what"])
    .execute();

  await db.schema
    .createTable("stock_item")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("member_id", "text", (column) => column.notNull().references("member.id"))
    .addColumn("name", "text", (column) => column.notNull())
    // Tenths of a piece, since an average is seldom whole.
    .addColumn("daily_tenths", "integer", (column) => column.notNull())
    .addColumn("lead_days", "integer", (column) => column.notNull())
    .addColumn("safety", "integer", (column) => column.notNull())
    .addColumn("on_hand", "integer", (column) => column.notNull().check(sql`on_hand >= 0`))
    .addColumn("created_at", "text", (column) => column.notNull())
    .addColumn("updated_at", "text", (column) => column.notNull())
    .execute();
  // "What does this member have on the shelf?"
  await db.schema
    .createIndex("stock_item_by_member")
    .on("stock_item")
    .column("member_id")
    .execute();
}
