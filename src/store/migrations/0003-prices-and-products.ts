/** Prices that sellers worked out, and what they sell, by names that can be compared. */
import { sql, type Kysely } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("price")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("member_id", "text", (column) => column.notNull().references("member.id"))
    // What the seller told so far, as JSON: amounts in minor units, shares in basis points.
    .addColumn("facts", "text", (column) => column.notNull())
    // 1 once every question has an answer.
    .addColumn("finished", "integer", (column) => column.notNull().check(sql`finished in (0, 1)`))
    .addColumn("created_at", "text", (column) => column.notNull())
    .addColumn("updated_at", "text", (column) => column.notNull())
    .execute();
  // "My prices, the one I touched last first."
  await db.schema
    .createIndex("price_by_member")
    .on("price")
    .columns(["member_id", "updated_at"])
    .execute();

  await db.schema
    .createTable("product")
    .addColumn("member_id", "text", (column) => column.notNull().references("member.id"))
    // Where the name comes from: the id of a price, or `listing`.
    .addColumn("source", "text", (column) => column.notNull())
    .addColumn("name", "text", (column) => column.notNull())
    // The name as it is compared (subjects/shop/rules/products.ts).
    .addColumn("key", "text", (column) => column.notNull())
    // How many shops its owner was last told of; 0 if never.
    .addColumn("told", "integer", (column) => column.notNull())
    .addColumn("updated_at", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("product_key", ["member_id", "source"])
    .execute();
  // "Who else sells this?"
  await db.schema.createIndex("product_by_key").on("product").column("key").execute();
}
