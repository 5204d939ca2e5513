/**
 * The SQLite engine, one file and one writing process.
 *
 * What only SQLite needs is here: pragmas, how a commit reaches the disk; the way of a statement is
 * sqlite/connection.ts, the lock that keeps a second process out is sqlite/lock.ts. Queries are elsewhere and the same for both engines.
 */
import { statfsSync } from "node:fs";
import fs, { type FileHandle } from "node:fs/promises";
import { dirname } from "node:path";
import Database from "better-sqlite3";
import type { Kysely } from "kysely";
import { openConnection } from "./sqlite/connection.ts";
import { createOwnersFile, createOwnersFolder } from "./sqlite/file.ts";
import type { Tables } from "./tables.ts";
import { lockSqlite, realPathOf, type SqliteLock } from "./sqlite/lock.ts";

/**
 * Pages of the file that are kept in memory; by default 2 MB, which a commit of many turns may fill. With four times as much
 * the updates of 10,000 people were not handled faster, and the system keeps the file in memory anyway.
 */
const pagesKb = 4_000;

/**
 * So many pages are in the WAL before they are copied into the file, which everybody waits for; by default half as many.
 * What was changed often meanwhile is copied once.
 */
const walPages = 2_000;

/** How long a statement waits for a lock that another process holds; the event loop waits with it. */
const busyTimeoutMs = 5_000;

/**
 * Opens the file for this process alone.
 *
 * @param path A file (its folder is made) or `:memory:`.
 * @throws {MentorError} `database-busy` if another process has it open for writing.
 */
export function openSqlite(path: string): OpenSqlite {
  const lock = path === ":memory:" ? nobodyElse : lockFile(path);
  const raw = openFile(path, lock.release);
  const db = openConnection(raw);
  // SQLite puts the WAL beside the file itself, wherever a link to it stands.
  const disk = isInMemory(path) ? undefined : createDisk(realPathOf(path), raw);
  return {
    db,
    disk,
    renew: lock.renew,
    async close() {
      await db.destroy();
      await disk?.close();
      lock.release();
    },
  };
}

/** What `statfs` says of Linux's tmpfs. */
const tmpfs = 0x01_02_19_94;

/** There is no disk to wait for, and no power cut that leaves the file. */
const isInMemory = (path: string) => path === ":memory:" || statfsSync(path).type === tmpfs;

export interface OpenSqlite extends Pick<SqliteLock, "renew"> {
  readonly db: Kysely<Tables>;
  /** Absent: what is written stays in memory. */
  readonly disk: Disk | undefined;
  close(): Promise<void>;
}

/**
 * Waits for the disk beside the event loop. By itself SQLite waits inside a commit, and everything else of the
 * process with it.
 */
export interface Disk {
  /**
   * Runs `act` with a connection whose commits do not wait for the disk. Nobody may be told of them before `reached`. Other
   * commits wait as ever.
   */
  unwaited<T>(db: Kysely<Tables>, act: (one: Kysely<Tables>) => Promise<T>): Promise<T>;
  /** @returns what ends when all that was committed before is on disk. Rejects where the disk failed: then it may be or not. */
  reached(): Promise<void>;
}

/** They take effect as they are prepared, so no statement is kept of them, and none is made. */
const waitsNot = "pragma synchronous = normal";
const waits = "pragma synchronous = full";

/**
 * A commit writes into the WAL. Each of its frames carries a sum of all before it, so that after a power cut SQLite reads
 * as far as they are whole: what was synced is kept, in order (https://sqlite.org/fileformat2.html#the_write_ahead_log).
 */
function createDisk(path: string, raw: Database.Database): Disk & { close(): Promise<void> } {
  let wal: FileHandle | undefined;
  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;

  async function sync(): Promise<void> {
    // There from the first commit until the file is closed.
    wal ??= await fs.open(`${path}-wal`, "r");
    await wal.datasync();
  }

  function begin(): Promise<void> {
    const one = sync().finally(() => {
      if (running === one) running = undefined;
    });
    running = one;
    return one;
  }

  return {
    unwaited: (db, act) =>
      db.connection().execute(async (one) => {
        raw.exec(waitsNot);
        try {
          return await act(one);
        } finally {
          raw.exec(waits);
        }
      }),
    reached() {
      if (running === undefined) return begin();
      // The one under way may have begun before the last commit; all that wait share the one after it.
      next ??= running
        .catch(() => undefined)
        .then(() => {
          next = undefined;
          return begin();
        });
      return next;
    },
    async close() {
      await Promise.allSettled([running, next]);
      await wal?.close();
    },
  };
}

const nobodyElse: SqliteLock = { renew: () => true, release: () => undefined };

function lockFile(path: string): SqliteLock {
  createOwnersFolder(dirname(path));
  const real = realPathOf(path);
  const lock = lockSqlite(real);
  try {
    createOwnersFile(real);
    return lock;
  } catch (error) {
    lock.release();
    throw error;
  }
}

function openFile(path: string, release: () => void): Database.Database {
  let raw: Database.Database | undefined;
  try {
    raw = new Database(path, { timeout: busyTimeoutMs });
    raw.pragma("journal_mode = WAL");
    raw.pragma("synchronous = FULL"); // the default in WAL may lose the last commits in a power cut
    // What a turn changes is noted beside it until its savepoint ends: on disk that is a quarter of its time.
    raw.pragma("temp_store = MEMORY");
    raw.pragma("foreign_keys = ON");
    raw.pragma("trusted_schema = OFF");
    raw.pragma(`cache_size = -${pagesKb}`);
    raw.pragma(`wal_autocheckpoint = ${walPages}`);
    raw.pragma("secure_delete = ON"); // what is deleted is overwritten; the rest is wiping.ts
    return raw;
  } catch (error) {
    raw?.close();
    release();
    throw error;
  }
}
