/** Most questions wait for nobody, have no keeper and no album: they need no place in what these are looked for by. */
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
}
