/**
 * What is looked for is what waits: most questions have no keeper, no album and nobody to wait for, most talks are over.
 * They need no place in these indexes.
 */
import { sql, type Kysely } from "kysely";
import type { Older } from "./older.ts";

export const older: Older = "go-on";

const lookedFor = [
  ["question_by_open", "open_since"],
  ["question_by_keeper", "keeper"],
  ["question_by_album", "album"],
] as const;

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const [index, column] of lookedFor) {
    await db.schema.dropIndex(index).execute();
    await db.schema
      .createIndex(index)
      .on("question")
      .column(column)
      .where(sql.ref(column), "is not", null)
      .execute();
  }
  // With each message: whoever writes may be a keeper.
  await db.schema
    .createIndex("thread_open_by_keeper")
    .on("thread")
    .column("keeper")
    .where(sql.ref("state"), "<>", "closed")
    .execute();
}
