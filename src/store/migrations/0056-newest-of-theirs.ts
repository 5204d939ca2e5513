/** When somebody last moved, found at the end of an index and not by reading all that they ever did. */
import type { Kysely } from "kysely";
import type { Older } from "./older.ts";

export const older: Older = "go-on";

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const table of ["task_state", "step_state"]) {
    await db.schema.createIndex(`${table}_newest`).on(table).columns(["member_id", "at"]).execute();
  }
}
