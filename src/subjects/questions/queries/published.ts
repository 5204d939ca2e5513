/**
 * The answers that an association published, read from outside while the bot goes on.
 * Changes nothing, and brings no database up to date.
 */
import { existsSync } from "node:fs";
import type { StoredAnswer } from "../rules/published-record.ts";
import { createDraftRecord } from "./drafts.ts";
import { appliedMigrations } from "../../../store/migrations/index.ts";
import { openToRead } from "../../../store/sqlite/file.ts";
import type { Db } from "../../../store/rows.ts";

/** Since when a database can hold kept answers. */
const since = "0010-threads-and-drafts";

/**
 * @param url as `DATABASE_URL`
 * @returns `undefined` where there is no database, or one that never met this version
 */
export async function readPublished(url: string): Promise<readonly StoredAnswer[] | undefined> {
  const opened = await openReading(url);
  if (opened === undefined) return undefined;
  try {
    const done = await appliedMigrations(opened.db).catch(() => new Set<string>());
    return done.has(since) ? await createDraftRecord(opened.db).listPublished() : undefined;
  } finally {
    await opened.close();
  }
}

async function openReading(
  url: string,
): Promise<{ readonly db: Db; close(): Promise<void> } | undefined> {
  if (!url.startsWith("sqlite:")) {
    const { openPostgres } = await import("../../../store/postgres.ts");
    return openPostgres(url, { connections: 1 });
  }
  const path = url.slice("sqlite:".length);
  return existsSync(path) ? openToRead(path) : undefined;
}
