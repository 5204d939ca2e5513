/** Each migration says whether programs that do not know it may go on beside those that do (older.ts). */
import type { Kysely } from "kysely";
import type { Older } from "./older.ts";

export const older: Older = "go-on";

export async function up(db: Kysely<unknown>): Promise<void> {
  // Empty for those of before: every program that looks here knows them.
  await db.schema.alterTable("migration").addColumn("older", "text").execute();
}
