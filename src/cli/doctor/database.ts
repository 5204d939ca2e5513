/** Doctor: the database, only read. */
import { existsSync, statSync } from "node:fs";
import { sql } from "kysely";
import { countRows, listTables } from "../../store/copy.ts";
import { compareMigrations } from "../../store/migrations/index.ts";
import { openPostgres } from "../../store/postgres.ts";
import { isOurs, isSound, openToRead } from "../../store/sqlite/file.ts";
import { told } from "../operator.ts";
import { codeOf } from "./ask.ts";
import { look, ok, wrong, type Finding } from "./finding.ts";
import { sqliteFileOf } from "./machine.ts";

/** PostgreSQL's version as a number: the first that has all that is asked of it. */
const oldestPostgres = 140_000;

type Comparison = Awaited<ReturnType<typeof compareMigrations>>;

export async function checkDatabase(url: string): Promise<Finding> {
  if (!url.startsWith("sqlite:")) return checkPostgres(url);
  const file = sqliteFileOf(url);
  if (file === undefined) {
    return look(told("doctor-database-memory"), told("doctor-database-memory-next"));
  }
  if (!existsSync(file) || statSync(file).size === 0) {
    return look(told("doctor-database-none"), told("doctor-database-none-next"));
  }
  return checkSqlite(file);
}

async function checkSqlite(file: string): Promise<Finding> {
  const damaged = () =>
    wrong(told("doctor-database-damaged"), told("doctor-database-damaged-next"));
  try {
    const opened = openToRead(file);
    try {
      if (!isSound(opened.raw)) return damaged();
      if (!isOurs(opened.raw)) {
        return wrong(told("doctor-database-strange"), told("doctor-database-strange-next"));
      }
      const version = opened.raw.prepare("select sqlite_version()").pluck().get() as string;
      const { member = 0 } = await countRows(opened.db, ["member"]);
      const found = await compareMigrations(opened.db);
      return judge(found, { engine: `SQLite ${version}`, members: member });
    } finally {
      await opened.close();
    }
  } catch (error) {
    if (/^SQLITE_(NOTADB|CORRUPT)/.test(codeOf(error))) return damaged();
    throw error;
  }
}

/** Reads every table: with checksums the server then finds what the disk has lost. */
async function checkPostgres(url: string): Promise<Finding> {
  const opened = openPostgres(url, { connections: 1, leadSilentMs: 0, deadlineMs: 10_000 });
  try {
    const { rows } = await sql<{ number: number; name: string; checksums: string }>`
      select current_setting('server_version_num')::int as number,
        split_part(current_setting('server_version'), ' ', 1) as name,
        current_setting('data_checksums') as checksums`.execute(opened.patient);
    const server = rows[0]!;
    const engine = `PostgreSQL ${server.name}`;
    if (server.number < oldestPostgres) {
      return wrong(told("doctor-database-old", { engine }), told("doctor-database-old-next"));
    }
    const tables = await listTables(opened.patient, "postgres");
    if (!tables.includes("migration")) {
      return look(told("doctor-database-none"), told("doctor-database-none-next"));
    }
    const { member = 0 } = await countRows(opened.patient, tables);
    const finding = judge(await compareMigrations(opened.patient), { engine, members: member });
    if (finding.verdict !== "ok" || server.checksums === "on") return finding;
    return look(
      told("doctor-database-unsummed", { engine, members: member }),
      told("doctor-database-unsummed-next"),
    );
  } finally {
    await opened.close();
  }
}

function judge(
  { missing, newer }: Comparison,
  facts: { readonly engine: string; readonly members: number },
): Finding {
  if (newer.length > 0) {
    return wrong(
      told("doctor-database-newer", { name: newer[0]! }),
      told("doctor-database-newer-next"),
    );
  }
  if (missing.length > 0) {
    return look(
      told("doctor-database-behind", { count: missing.length, engine: facts.engine }),
      told("doctor-database-behind-next"),
    );
  }
  return ok(told("doctor-database-sound", facts));
}
