/** Everything a database holds, read without knowing its tables: to compare two, or to search one. */
import type { Kysely } from "kysely";
import { listTables } from "../../src/store/copy.ts";
import type { Engine } from "../../src/store/engine.ts";
import type { Tables } from "../../src/store/tables.ts";

/** Rows by table, as JSON with sorted columns, in an order that does not depend on the engine. */
export async function readEverything({
  db,
  engine,
}: {
  db: Kysely<Tables>;
  engine: Engine;
}): Promise<Record<string, string[]>> {
  const read: Record<string, string[]> = {};
  for (const name of (await listTables(db, engine)).toSorted()) {
    const rows = (await db
      .selectFrom(name as "member")
      .selectAll()
      .execute()) as object[];
    read[name] = rows.map((row) => JSON.stringify(row, Object.keys(row).toSorted())).toSorted();
  }
  return read;
}
