/** Doctor: officers of the settings whose account several people share. The database is only read. */
import { existsSync } from "node:fs";
import { listTables } from "../../store/copy.ts";
import { openPostgres } from "../../store/postgres.ts";
import { openToRead } from "../../store/sqlite/file.ts";
import { told } from "../operator.ts";
import { look, wrong, type Finding } from "./finding.ts";
import { sqliteFileOf } from "./machine.ts";

/** Whoever holds such a phone can press every button in its chat, so nobody on it is an officer. */
export async function checkShared(
  url: string,
  ids: readonly number[],
): Promise<readonly Finding[]> {
  // A database that cannot be read is told of by its own check.
  const shared = ids.length === 0 ? [] : await sharedAmong(url, ids).catch(() => []);
  if (shared.length === 0) return [];
  const says = told("doctor-officers-shared", { ids: shared.join(", ") });
  const next = told("doctor-officers-shared-next");
  return [shared.length === new Set(ids).size ? wrong(says, next) : look(says, next)];
}

async function sharedAmong(url: string, ids: readonly number[]): Promise<readonly number[]> {
  const opened = openDatabase(url);
  if (opened === undefined) return [];
  try {
    // Nobody shares a phone in a database that is older than that, or empty.
    if (!(await listTables(opened.db, opened.engine)).includes("phone_person")) return [];
    const rows = await opened.db
      .selectFrom("phone_person")
      .select("account")
      .distinct()
      .where("account", "in", ids)
      .orderBy("account")
      .execute();
    return rows.map(({ account }) => account);
  } finally {
    await opened.close();
  }
}

function openDatabase(url: string) {
  if (!url.startsWith("sqlite:")) {
    const opened = openPostgres(url, { connections: 1, leadSilentMs: 0, deadlineMs: 10_000 });
    return { db: opened.patient, engine: "postgres" as const, close: () => opened.close() };
  }
  const file = sqliteFileOf(url);
  if (file === undefined || !existsSync(file)) return undefined;
  return { ...openToRead(file), engine: "sqlite" as const };
}
