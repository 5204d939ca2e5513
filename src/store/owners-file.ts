/**
 * Files with people's data belong to their owner alone, whatever the process that makes them
 * was started with. SQLite gives a journal the rights of its database.
 */
import { chmodSync, closeSync, mkdirSync, openSync, statSync } from "node:fs";

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
