/**
 * Store room: the SQLite engine, one file and one writing process.
 *
 * Everything that only SQLite needs is here: pragmas, the lock that keeps a second process out,
 * the cache of prepared statements. Queries are elsewhere and the same for both engines.
 */
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";
import { Kysely, SqliteDialect } from "kysely";
import { MentorError } from "../core/errors.ts";
import type { Tables } from "./schema.ts";

/** How long a statement waits for a lock that another process holds; the event loop waits with it. */
const busyTimeoutMs = 5_000;

/**
 * Opens the file for this process alone.
 *
 * @param path A file (its folder is made) or `:memory:`.
 * @throws {MentorError} `database-busy` if another process has it open for writing.
 */
export function openSqlite(path: string): { db: Kysely<Tables>; close(): Promise<void> } {
  if (path !== ":memory:") mkdirSync(dirname(path), { recursive: true });
  const release = path === ":memory:" ? () => undefined : lockSqlite(path);
  const raw = openFile(path, release);
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: withPrepared(raw) }) });
  return {
    db,
    async close() {
      await db.destroy();
      release();
    },
  };
}

function openFile(path: string, release: () => void): Database.Database {
  let raw: Database.Database | undefined;
  try {
    raw = new Database(path, { timeout: busyTimeoutMs });
    raw.pragma("journal_mode = WAL");
    raw.pragma("synchronous = FULL"); // the default in WAL may lose the last commits in a power cut
    raw.pragma("foreign_keys = ON");
    raw.pragma("trusted_schema = OFF");
    raw.pragma("secure_delete = ON"); // what is deleted is overwritten; the rest is wiping.ts
    return raw;
  } catch (error) {
    raw?.close();
    release();
    throw error;
  }
}

/** A connection that nothing refers to is closed by the garbage collector, and its lock with it. */
const held = new Set<Database.Database>();

/**
 * Holds a lock that the operating system gives back when the process dies, however it dies.
 * A second SQLite file is locked rather than the database, so that backups can still read it.
 */
export function lockSqlite(path: string): () => void {
  const guard = new Database(`${path}.lock`, { timeout: 0 });
  try {
    guard.pragma("journal_mode = DELETE");
    guard.exec("BEGIN EXCLUSIVE");
  } catch (cause) {
    guard.close();
    if ((cause as { code?: unknown }).code !== "SQLITE_BUSY") throw cause;
    throw new MentorError("database-busy", `another process is using ${path}; stop it first`, {
      cause,
    });
  }
  held.add(guard);
  return () => {
    held.delete(guard);
    guard.close();
  };
}

/** Kysely prepares a statement for each execution; keeping them makes small queries several times faster. */
function withPrepared(raw: Database.Database): Pick<Database.Database, "prepare" | "close"> {
  const prepared = new Map<string, Database.Statement>();
  return {
    prepare: ((text: string) => {
      const kept = prepared.get(text);
      if (kept !== undefined) return kept;
      const statement = raw.prepare(text);
      if (prepared.size >= 500) prepared.clear(); // IN lists of every length must not pile up
      prepared.set(text, statement);
      return statement;
    }) as Database.Database["prepare"],
    close: () => raw.close(),
  };
}
