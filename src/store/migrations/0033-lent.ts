/** Learners of a mentor who is away, or was one until a moment ago, go back to that mentor. */
import type { Kysely } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  // Whose learner it is, while another mentor looks after them; null where nobody takes them back.
  await db.schema.alterTable("mentee").addColumn("lent_by", "text").execute();
  await db.schema.createIndex("mentee_by_lender").on("mentee").column("lent_by").execute();
}
