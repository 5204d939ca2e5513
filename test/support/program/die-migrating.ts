/** A process that migrates the database it is given and kills itself after so many statements. */
import Database from "better-sqlite3";
import { Kysely, PostgresDialect, SqliteDialect } from "kysely";
import pg from "pg";
import { migrate } from "../../../src/store/migrations/index.ts";
import type { Tables } from "../../../src/store/tables.ts";

const [url = "", statements = "1"] = process.argv.slice(2);
let left = Number(statements);
const isSqlite = url.startsWith("sqlite:");

const db = new Kysely<Tables>({
  dialect: isSqlite
    ? new SqliteDialect({ database: openFile(url.slice("sqlite:".length)) })
    : new PostgresDialect({ pool: new pg.Pool({ connectionString: url }) }),
  log() {
    left -= 1;
    if (left <= 0) process.kill(process.pid, "SIGKILL");
  },
});

await migrate(db, isSqlite ? "sqlite" : "postgres");
await db.destroy();

function openFile(path: string): Database.Database {
  const raw = new Database(path);
  raw.pragma("journal_mode = WAL");
  return raw;
}
