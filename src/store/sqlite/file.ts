/**
 * A SQLite file that nobody else has open: a backup, or a database in the making.
 *
 * The live database is opened by sqlite.ts alone; here it is at most read. Files with people's data belong
 * to their owner alone, whatever the process that makes them was started with. SQLite gives a journal the
 * rights of its database.
 */
import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  rmSync,
  statSync,
} from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";
import { Kysely, SqliteDialect } from "kysely";
import type { Tables } from "../tables.ts";

export interface SqliteFile {
  readonly raw: Database.Database;
  readonly db: Kysely<Tables>;
  close(): Promise<void>;
}

/** Opens a file to read from it, also while another process writes. The file must exist. */
export function openToRead(path: string): SqliteFile {
  return wrap(new Database(path, { readonly: true, fileMustExist: true, timeout: 30_000 }));
}

/** Opens a file to fill it: without a journal, since a half-filled file is thrown away. */
export function openToFill(path: string): SqliteFile {
  const raw = new Database(path);
  raw.pragma("journal_mode = DELETE");
  raw.pragma("synchronous = OFF");
  raw.pragma("foreign_keys = OFF"); // rows of one table may refer to later ones; checked at the end
  return wrap(raw);
}

function wrap(raw: Database.Database): SqliteFile {
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: raw }) });
  return { raw, db, close: () => db.destroy() };
}

/** True if every page and index is sound and no row refers to one that is missing. */
export function isSound(raw: Database.Database): boolean {
  const verdict: unknown = raw.pragma("quick_check(1)", { simple: true });
  return verdict === "ok" && (raw.pragma("foreign_key_check") as unknown[]).length === 0;
}

/** True if this program wrote the file, in whatever version. */
export function isOurs(raw: Database.Database): boolean {
  const tables = raw
    .prepare("select name from sqlite_master where name in ('migration', 'member')")
    .all();
  return tables.length === 2;
}

/** Makes sure that a file, and its name, survive a power cut. */
export function syncToDisk(path: string): void {
  for (const of of [path, dirname(path)]) {
    const file = openSync(of, "r");
    try {
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  }
}

/** Brings what a killed process left in the journal into the file itself. */
export function foldJournal(path: string): void {
  const raw = new Database(path);
  raw.pragma("synchronous = FULL");
  raw.pragma("wal_checkpoint(TRUNCATE)");
  raw.close();
}

/** Deletes a file and what SQLite may have left beside it. */
export function removeFile(path: string): void {
  for (const end of ["", "-journal", "-wal", "-shm"]) {
    if (existsSync(path + end)) rmSync(path + end);
  }
}

/** Makes a folder, with those above it, that nobody else looks into. One that is there stays as it is. */
export function createOwnersFolder(path: string): void {
  mkdirSync(path, { recursive: true, mode: 0o700 });
}

/** Makes an empty file for SQLite to fill. One that is there stays, but no stranger reads it any more. */
export function createOwnersFile(path: string): void {
  try {
    closeSync(openSync(path, "wx", 0o600));
  } catch (error) {
    if ((error as { code?: unknown }).code !== "EEXIST") throw error;
    closeToStrangers(path);
  }
}

/** Rights of the group stay: they were given on purpose. */
function closeToStrangers(path: string): void {
  const { mode } = statSync(path);
  if ((mode & 0o007) === 0) return;
  try {
    chmodSync(path, mode & 0o770);
  } catch {
    // Somebody else's file, or a file system without rights: it is used as it is.
  }
}
