/** Field trials: read from a database that a bot may have open: nothing is changed and nothing waits. */
import { existsSync } from "node:fs";
import { openToRead } from "../../../store/sqlite/file.ts";
import type { TrialRecord } from "../rules/record.ts";
import { createTrialRecord } from "./trials.ts";

/** @returns `undefined` where there is no database */
export async function readTrials<Result>(
  url: string,
  read: (trials: TrialRecord) => Promise<Result>,
): Promise<Result | undefined> {
  const isFile = url.startsWith("sqlite:");
  const path = url.slice("sqlite:".length);
  if (isFile && !existsSync(path)) return undefined;
  const opened = isFile ? openToRead(path) : await openServer(url);
  try {
    return await read(createTrialRecord(opened.db));
  } finally {
    await opened.close();
  }
}

/** Its driver is loaded where it is used: a start of the bot reads this file, too. */
async function openServer(url: string) {
  const { openPostgres } = await import("../../../store/postgres.ts");
  return openPostgres(url, { connections: 1 });
}
