/** Who has died is noted by an officer: nothing goes to that phone by itself any more, and the record stays. */
import type { Kysely } from "kysely";
import type { Older } from "./older.ts";

/** A program of before sees somebody who has blocked the bot, until the phone writes. */
export const older: Older = "go-on";

export async function up(db: Kysely<unknown>): Promise<void> {
  // When it was noted; null: nobody noted it.
  await db.schema.alterTable("member").addColumn("died_at", "text").execute();
}
