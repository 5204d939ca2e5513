/**
 * Sandbox: the file that keeps chats, files and pending updates over a restart.
 *
 * Opens it and lays out its tables; the queries live beside this file, one file a
 * subject. Never the bot's own database: the two meet over HTTP only.
 */
import { closeSync, mkdirSync, openSync } from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";

export type Database = Database.Database;

/** Raised when the tables change; an older file is emptied, since a toy needs no migrations. */
const LAYOUT = 1;

const TABLES = `
  CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL);
  CREATE TABLE person (id INTEGER PRIMARY KEY, body TEXT NOT NULL);
  CREATE TABLE message (
    chat INTEGER NOT NULL, id INTEGER NOT NULL, from_bot INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0, body TEXT NOT NULL,
    PRIMARY KEY (chat, id)
  );
  CREATE TABLE waiting_update (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, id INTEGER NOT NULL, kind TEXT NOT NULL, person INTEGER,
    replayed INTEGER NOT NULL, expires_at INTEGER NOT NULL, body TEXT NOT NULL,
    served_at INTEGER, confirmed_at INTEGER
  );
  CREATE INDEX waiting_update_pending ON waiting_update (seq) WHERE confirmed_at IS NULL;
  CREATE TABLE tap (
    id TEXT PRIMARY KEY, person INTEGER NOT NULL, at INTEGER NOT NULL,
    answered_at INTEGER, text TEXT, show_alert INTEGER, url TEXT
  );
  CREATE TABLE file (
    id TEXT PRIMARY KEY, path TEXT NOT NULL UNIQUE, facts TEXT NOT NULL, bytes BLOB NOT NULL
  );
`;

/** Opens `path` (or ":memory:"), making folders and tables as needed. */
export function openDatabase(path: string): Database {
  if (path !== ":memory:") {
    // People try it with their own words: nobody else on the machine reads them.
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    closeSync(openSync(path, "a", 0o600));
  }
  const db = new Database(path);
  db.pragma("journal_mode = WAL");
  // A killed process loses nothing; only a power cut may, and that is fine for a toy.
  db.pragma("synchronous = NORMAL");
  if (db.pragma("user_version", { simple: true }) !== LAYOUT) {
    db.transaction(() => {
      for (const { name } of tablesOf(db)) db.exec(`DROP TABLE "${name}"`);
      db.exec(TABLES);
      db.pragma(`user_version = ${LAYOUT}`);
    })();
  }
  return db;
}

function tablesOf(db: Database): { name: string }[] {
  return db
    .prepare<[], { name: string }>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
    )
    .all();
}
