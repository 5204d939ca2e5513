/**
 * People of a village in the order in which they came, also of one moment: without the id a slice of them was found by
 * putting all who came at that moment in order.
 */
import type { Kysely } from "kysely";
import type { Older } from "./older.ts";

export const older: Older = "go-on";

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropIndex("member_by_village_and_time").execute();
  await db.schema
    .createIndex("member_by_village_and_time")
    .on("member")
    .columns(["village_id", "created_at", "id"])
    .execute();
}
