/**
 * Puts a backup in the place of a database that nobody uses.
 *
 * The backup is copied, checked and brought to this program's version first, beside the database;
 * only then, in one step, does it take its place. The backup itself is never changed.
 */
import { copyFileSync, existsSync, linkSync, mkdtempSync, renameSync, rmdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { sql, type Kysely } from "kysely";
import { MentorError } from "../errors.ts";
import { refuseLoss } from "./backup.ts";
import { copyTable, countRows, listTables } from "./copy.ts";
import { migrate } from "./migrations/index.ts";
import { openPostgres } from "./postgres.ts";
import type { Tables } from "./tables.ts";
import { lockSqlite, realPathOf } from "./sqlite/lock.ts";
import {
  createOwnersFile,
  createOwnersFolder,
  foldJournal,
  isOurs,
  isSound,
  openToFill,
  openToRead,
  removeFile,
  syncToDisk,
} from "./sqlite/file.ts";

export type RestoreOutcome =
  | { readonly kind: "restored"; readonly rows: number; readonly keptAt: string | null }
  | { readonly kind: "no-backup" }
  | { readonly kind: "not-a-backup" }
  /** There are people in the database (`null`: it cannot be read), and `replace` was not asked for. */
  | { readonly kind: "has-members"; readonly members: number | null };

export interface RestoreOptions {
  /** Restore although the database has members. */
  readonly replace: boolean;
  /** Names the old SQLite file, which stays beside the new one. */
  readonly now: Date;
}

/**
 * @param url as `DATABASE_URL`.
 * @throws {MentorError} `database-busy` if a bot is using the database, `database-newer` if the
 *   backup was made by a newer version of this program.
 */
export async function restore(
  url: string,
  file: string,
  options: RestoreOptions,
): Promise<RestoreOutcome> {
  if (!existsSync(file)) return { kind: "no-backup" };
  return url.startsWith("sqlite:")
    ? intoSqlite(url.slice("sqlite:".length), file, options)
    : intoPostgres(url, file, options);
}

async function intoSqlite(
  name: string,
  file: string,
  { replace, now }: RestoreOptions,
): Promise<RestoreOutcome> {
  createOwnersFolder(dirname(name));
  const path = realPathOf(name);
  const { release } = lockSqlite(path);
  const part = `${path}.restoring`;
  try {
    const members = existsSync(path) ? await countMembersIn(path) : 0;
    if (members !== 0 && !replace) return { kind: "has-members", members };
    const counts = await prepare(file, part);
    if (counts === undefined) return { kind: "not-a-backup" };
    syncToDisk(part);
    const keptAt = existsSync(path) ? await keep(path, now) : null;
    renameSync(part, path);
    syncToDisk(path);
    return { kind: "restored", rows: await verify(path, counts), keptAt };
  } finally {
    removeFile(part);
    release();
  }
}

async function intoPostgres(
  url: string,
  file: string,
  { replace }: RestoreOptions,
): Promise<RestoreOutcome> {
  const target = openPostgres(url, { connections: 2, leadSilentMs: 0 });
  const folder = mkdtempSync(join(tmpdir(), "first-mover-restore-"));
  const part = join(folder, "backup.db");
  try {
    if (!(await target.takeAlone())) {
      throw new MentorError("database-busy", "a bot is using this database; stop it first");
    }
    const counts = await prepare(file, part);
    if (counts === undefined) return { kind: "not-a-backup" };
    await migrate(target.patient, "postgres");
    const { member = 0 } = await countRows(target.patient, ["member"]);
    if (member > 0 && !replace) return { kind: "has-members", members: member };
    await target.patient.transaction().execute((tx) => fill(tx, part, counts));
    return { kind: "restored", rows: total(counts), keptAt: null };
  } finally {
    await target.close();
    removeFile(part);
    rmdirSync(folder);
  }
}

/** Empties every table and copies the backup's rows into them; the caller's transaction commits. */
async function fill(
  tx: Kysely<Tables>,
  part: string,
  counts: Readonly<Record<string, number>>,
): Promise<void> {
  const tables = await listTables(tx, "postgres");
  const backup = openToRead(part);
  try {
    await sql`set local lock_timeout = '10s'`.execute(tx); // somebody reads: say so, do not hang
    await sql`truncate ${sql.join(tables.map((table) => sql.table(table)))} restart identity`.execute(
      tx,
    );
    for (const table of tables) {
      const from = { db: backup.db, engine: "sqlite" } as const;
      await copyTable(table, from, { db: tx, engine: "postgres" });
    }
    refuseLoss(counts, await countRows(tx, tables));
  } finally {
    await backup.close();
  }
}

/** Copies the backup, checks the copy and brings it to this program's version; counts its rows. */
async function prepare(file: string, part: string): Promise<Record<string, number> | undefined> {
  removeFile(part); // what a restore that was killed left behind
  let before: Record<string, number>;
  try {
    const backup = openToRead(file);
    try {
      if (!isOurs(backup.raw) || !isSound(backup.raw)) return undefined;
      before = await countRows(backup.db, await listTables(backup.db, "sqlite"));
      createOwnersFile(part);
      backup.raw.prepare("vacuum into ?").run(part);
    } finally {
      await backup.close();
    }
  } catch (error) {
    if (isNoDatabase(error)) return undefined;
    throw error;
  }
  const copy = openToFill(part);
  try {
    refuseLoss(before, await countRows(copy.db, Object.keys(before)));
    await migrate(copy.db, "sqlite");
    return await countRows(copy.db, await listTables(copy.db, "sqlite"));
  } finally {
    await copy.close();
  }
}

function isNoDatabase(error: unknown): boolean {
  return /^SQLITE_(NOTADB|CORRUPT)/.test(String((error as { code?: unknown } | null)?.code));
}

/** `null` if the file cannot be read as a database. */
async function countMembersIn(path: string): Promise<number | null> {
  try {
    const old = openToRead(path);
    try {
      const tables = await listTables(old.db, "sqlite");
      return tables.includes("member") ? (await countRows(old.db, ["member"]))["member"]! : 0;
    } finally {
      await old.close();
    }
  } catch (error) {
    if (isNoDatabase(error)) return null;
    throw error;
  }
}

/** Gives the old file a second name with the date, so that at no moment there is no database. */
async function keep(path: string, now: Date): Promise<string> {
  const kept = `${path}.${now.toISOString().replaceAll(/[-:]|\.\d+/g, "")}.old`;
  createOwnersFile(path); // made by an older version, it may be open to strangers
  if ((await countMembersIn(path)) !== null) foldJournal(path);
  try {
    linkSync(path, kept);
  } catch {
    copyFileSync(path, kept); // not every file system has links
  }
  for (const end of ["-wal", "-shm"]) {
    if (existsSync(path + end)) renameSync(path + end, kept + end);
  }
  return kept;
}

async function verify(path: string, counts: Readonly<Record<string, number>>): Promise<number> {
  const restored = openToRead(path);
  try {
    refuseLoss(counts, await countRows(restored.db, Object.keys(counts)));
    return total(counts);
  } finally {
    await restored.close();
  }
}

function total(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, rows) => sum + rows, 0);
}
