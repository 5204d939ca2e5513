/**
 * A broadcast that corrects an earlier one goes to whoever got that one.
 *
 * A program of before leaves it alone: it sees an alert for a day that does not come, to nobody (`notForOlder`).
 */
import type { Kysely } from "kysely";
import type { Older } from "./older.ts";

export const older: Older = "go-on";

export async function up(db: Kysely<unknown>): Promise<void> {
  // The broadcast that is corrected; null: none.
  await db.schema.alterTable("broadcast").addColumn("corrects", "text").execute();
  // How that one began, to know it by: by language, JSON. Its own words may have been put right since.
  await db.schema.alterTable("broadcast").addColumn("corrects_began", "text").execute();
  // "Was it corrected already?"
  await db.schema
    .createIndex("broadcast_by_corrected")
    .on("broadcast")
    .column("corrects")
    .where("corrects", "is not", null)
    .execute();
}
