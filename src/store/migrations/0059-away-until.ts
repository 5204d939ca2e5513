/** A mentor's holiday has an end: the day on which they are back. */
import type { Kysely } from "kysely";
import type { Older } from "./older.ts";

export const older: Older = "go-on";

export async function up(db: Kysely<unknown>): Promise<void> {
  // Local day, of who is away; null: until they say that they are back.
  await db.schema.alterTable("mentor").addColumn("away_until", "text").execute();
}
