/**
 * What keeps a second process out of a SQLite file, whatever name it has there.
 *
 * A second SQLite file beside the database is locked, so that backups can still read the database. The
 * operating system gives the lock back when the process dies, however it dies. That file may be deleted
 * by somebody who takes it for a leftover; so where it is missing the database itself is asked, and
 * whoever holds the lock looks now and then whether it still counts.
 */
import { lstatSync, readlinkSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import Database from "better-sqlite3";
import { MentorError } from "../../errors.ts";
import { createOwnersFile } from "./file.ts";

export interface SqliteLock {
  /** Whether this process still has the database for itself; a lock that was deleted is taken anew. */
  renew(): boolean;
  release(): void;
}

/** The one name of a file to which links lead; also of a file that is yet to be made. */
export function realPathOf(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error;
  }
  const target = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink();
  if (target === true) return realPathOf(resolve(dirname(path), readlinkSync(path)));
  return join(realpathSync(dirname(path)), basename(path));
}

/** A connection that nothing refers to is closed by the garbage collector, and its lock with it. */
const held = new Set<Database.Database>();

/**
 * @param path as `realPathOf` gives it; its folder exists
 * @throws {MentorError} `database-busy` if another process has the database
 */
export function lockSqlite(path: string): SqliteLock {
  const lockPath = `${path}.lock`;
  // Before a lock is made: whoever has the database may look for theirs at this moment.
  if (isUncertain(path, lockPath) && isOpenElsewhere(path)) throw busy(path);
  let guard = take(lockPath);
  if (guard === undefined) throw busy(path);

  return {
    renew() {
      if (guard === undefined) return false;
      if (inodeOf(lockPath) === guard.inode) return true;
      const next = take(lockPath);
      if (next === undefined) return false;
      letGo(guard);
      guard = next;
      return true;
    },
    release() {
      if (guard !== undefined) letGo(guard);
      guard = undefined;
    },
  };
}

interface Guard {
  readonly db: Database.Database;
  readonly inode: bigint | undefined;
}

/** @returns `undefined` if another process has it */
function take(lockPath: string): Guard | undefined {
  createOwnersFile(lockPath);
  const db = new Database(lockPath, { timeout: 0 });
  try {
    db.pragma("journal_mode = DELETE");
    db.exec("BEGIN EXCLUSIVE");
  } catch (error) {
    db.close();
    if (codeOf(error) === "SQLITE_BUSY") return undefined;
    throw error;
  }
  held.add(db);
  return { db, inode: inodeOf(lockPath) };
}

function letGo({ db }: Guard): void {
  held.delete(db);
  db.close();
}

/** The lock beside the database says nothing: it is missing, or the database has another name as well. */
function isUncertain(path: string, lockPath: string): boolean {
  const database = statSync(path, { throwIfNoEntry: false });
  if (database === undefined || database.size === 0) return false;
  return database.nlink > 1 || inodeOf(lockPath) === undefined;
}

/** Whoever has a file open in WAL keeps it from leaving WAL, as long as they have it. */
function isOpenElsewhere(path: string): boolean {
  const db = new Database(path, { timeout: 1_000 });
  try {
    db.pragma("journal_mode = DELETE");
    return false;
  } catch (error) {
    // Anything else, such as a file that is no database, is said by whoever opens it.
    return codeOf(error) === "SQLITE_BUSY" || codeOf(error) === "SQLITE_LOCKED";
  } finally {
    db.close();
  }
}

function inodeOf(path: string): bigint | undefined {
  return statSync(path, { bigint: true, throwIfNoEntry: false })?.ino;
}

function busy(path: string): MentorError {
  return new MentorError("database-busy", `another process is using ${path}; stop it first`);
}

function codeOf(error: unknown): unknown {
  return (error as { code?: unknown } | null)?.code;
}
