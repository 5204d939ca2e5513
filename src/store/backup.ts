/**
 * A backup, which is always one SQLite file, whatever the engine.
 *
 * It shows the database at one moment, while the bot goes on. Either the whole file is there under
 * its name, or no file.
 */
import { randomBytes } from "node:crypto";
import { existsSync, renameSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { sql } from "kysely";
import { copyTable, countRows, listTables } from "./copy.ts";
import { appliedMigrations, migrate } from "./migrations/index.ts";
import { openPostgres } from "./postgres.ts";
import {
  createOwnersFile,
  createOwnersFolder,
  isSound,
  openToFill,
  openToRead,
  removeFile,
  syncToDisk,
} from "./sqlite/file.ts";

export type BackupOutcome =
  | { readonly kind: "made"; readonly rows: number; readonly bytes: number }
  /** A backup never takes the place of another file. */
  | { readonly kind: "file-exists" }
  | { readonly kind: "no-database" }
  /** The database, or the copy, does not pass SQLite's own check. */
  | { readonly kind: "damaged" };

/**
 * @param url as `DATABASE_URL`.
 * @throws {MentorError} `database-newer` on PostgreSQL, where the copy needs the tables' shapes.
 */
export async function backUp(url: string, file: string): Promise<BackupOutcome> {
  if (existsSync(file)) return { kind: "file-exists" };
  createOwnersFolder(dirname(file));
  const part = `${file}.${randomBytes(4).toString("hex")}.part`;
  try {
    const found = url.startsWith("sqlite:")
      ? await copySqlite(url.slice("sqlite:".length), part)
      : await copyPostgres(url, part);
    if (!found) return { kind: "no-database" };
    const rows = await countSound(part);
    if (rows === undefined) return { kind: "damaged" };
    syncToDisk(part);
    renameSync(part, file);
    syncToDisk(file);
    return { kind: "made", rows, bytes: statSync(file).size };
  } finally {
    removeFile(part);
  }
}

async function copySqlite(path: string, part: string): Promise<boolean> {
  if (path === ":memory:" || !existsSync(path)) return false;
  const live = openToRead(path);
  try {
    createOwnersFile(part);
    live.raw.prepare("vacuum into ?").run(part);
  } finally {
    await live.close();
  }
  return true;
}

async function copyPostgres(url: string, part: string): Promise<boolean> {
  const live = openPostgres(url, { connections: 1 });
  createOwnersFile(part);
  const copy = openToFill(part);
  try {
    return await live.patient
      .transaction()
      .setIsolationLevel("repeatable read") // all tables as of one moment
      .setAccessMode("read only")
      .execute(async (tx) => {
        const tables = await listTables(tx, "postgres");
        if (!tables.includes("migration")) return false;
        await migrate(copy.db, "sqlite", { upTo: await appliedMigrations(tx) });
        await sql`delete from migration`.execute(copy.db);
        for (const table of tables) {
          const from = { db: tx, engine: "postgres" } as const;
          await copy.db
            .transaction()
            .execute((into) => copyTable(table, from, { db: into, engine: "sqlite" }));
        }
        refuseLoss(await countRows(tx, tables), await countRows(copy.db, tables));
        return true;
      });
  } finally {
    await copy.close();
    await live.close();
  }
}

/** @throws {Error} naming the table whose rows did not all arrive. */
export function refuseLoss(
  before: Readonly<Record<string, number>>,
  copied: Readonly<Record<string, number>>,
): void {
  for (const [table, rows] of Object.entries(before)) {
    if (copied[table] === rows) continue;
    throw new Error(`${table}: ${rows} rows, but ${copied[table] ?? 0} in the copy`);
  }
}

async function countSound(part: string): Promise<number | undefined> {
  const copy = openToRead(part);
  try {
    if (!isSound(copy.raw)) return undefined;
    const counts = await countRows(copy.db, await listTables(copy.db, "sqlite"));
    return Object.values(counts).reduce((sum, rows) => sum + rows, 0);
  } finally {
    await copy.close();
  }
}
