/** Which words a trainer took along for somebody who stood still, and when: whether they moved on is read from the road. */
import type { Kysely } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  // One of subjects/reminders/rules/sentences.ts.
  await db.schema.alterTable("trainer_hint").addColumn("words", "text").execute();
  await db.schema.alterTable("trainer_hint").addColumn("words_at", "text").execute();
}
