/**
 * Test support: an empty database of this program's version, as a file to copy.
 *
 * A hundred migrations take longer than most tests; they have tests of their own.
 */
import { copyFile, mkdtemp, rm, writeFile } from "node:fs/promises";
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { memoryDisk } from "../memory-disk.ts";
import { openStore, type Store } from "../../../src/subjects/open-store.ts";

let first: Promise<string> | undefined;

/** Puts an empty database at this path. */
export async function copyMigrated(path: string): Promise<void> {
  first ??= migrate();
  await copyFile(await first, path);
}

/** The same by its address, where there is no file yet; of a database on a server nothing is done. */
export async function startMigrated(url: string): Promise<void> {
  const path = url.startsWith("sqlite:") ? url.slice("sqlite:".length) : ":memory:";
  if (path === ":memory:" || existsSync(path)) return;
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  await copyMigrated(path);
}

/** A migrated database to copy, with what `fill` puts into it; it goes when the worker ends. */
export async function migrate(fill?: (store: Store) => Promise<void>): Promise<string> {
  const folder = await mkdtemp(join(memoryDisk, "first-mover-empty-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, "empty.db");
  const store = await openStore(`sqlite:${path}`);
  await fill?.(store);
  await store.close();
  return path;
}

/** An empty database in a folder of its own; `remove` takes both away. */
export async function emptyDatabase(
  copyTo: (path: string) => Promise<void> = copyMigrated,
): Promise<{ path: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(memoryDisk, "first-mover-"));
  const path = join(folder, "bot.db");
  await copyTo(path);
  // As a bot left it that was there before: without it the next one has to find out whether it is alone, by opening it twice.
  await writeFile(`${path}.lock`, "", { mode: 0o600 });
  return { path, remove: () => rm(folder, { recursive: true, force: true }) };
}
