/**
 * The bytes of what was deleted. When that is done is subjects/privacy/screens/wipe-due.ts.
 *
 * SQLite overwrites what it deletes (sqlite.ts: secure_delete), but a row that was moved between two pages
 * before may have left a copy in the old one, and the WAL holds pages as they were. So the file is written
 * anew, and the WAL cut to nothing.
 */
import { sql } from "kysely";
import type { Wiping } from "../rules/record.ts";
import type { Engine } from "../../../store/engine.ts";
import type { Db } from "../../../store/rows.ts";

/** @param tables all there are */
export function createWiping(db: Db, engine: Engine, tables: readonly string[]): Wiping {
  return engine === "sqlite" ? wipingOfSqlite(db) : wipingOfPostgres(db, tables);
}

function wipingOfSqlite(db: Db): Wiping {
  return {
    async sizeBytes() {
      const { rows } = await sql<{ bytes: number }>`
        select page_count * page_size as bytes
        from pragma_page_count(), pragma_page_size()`.execute(db);
      return rows[0]!.bytes;
    },
    async wipe() {
      // The new file need not fit into memory, where everything else that is temporary lies.
      await sql`pragma temp_store = file`.execute(db);
      try {
        await sql`vacuum`.execute(db);
      } finally {
        await sql`pragma temp_store = memory`.execute(db);
      }
      const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(db);
      // A reader holds the state before: its pages stay until it ends.
      return rows[0]?.busy !== 1;
    },
  };
}

/** Dead rows are given back; their bytes stay in the page until another row takes the place. */
function wipingOfPostgres(db: Db, tables: readonly string[]): Wiping {
  const names = tables.map((name) => sql.table(name));
  return {
    sizeBytes: async () => 0,
    async wipe() {
      await sql`vacuum ${sql.join(names)}`.execute(db);
      return true;
    },
  };
}
