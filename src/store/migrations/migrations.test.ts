import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { Kysely, sql, SqliteDialect } from "kysely";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { engines, freshSchema, postgresUrl } from "../../../test/support/engines.ts";
import { builtHere } from "../../../test/support/program/built.ts";
import { readEverything } from "../../../test/support/rows.ts";
import { listTables } from "../copy.ts";
import { openStore, type Store } from "../../subjects/open-store.ts";
import { openPostgres } from "../postgres.ts";
import type { Tables } from "../tables.ts";
import { openToRead } from "../sqlite-file.ts";
import { migrate } from "./index.ts";

const dyingProcess = await builtHere("die-migrating.ts");
const rounds = process.env["LONG"] === "1" ? 50 : 5;
const { statements, complete } = await lookAhead();
const kills = Array.from(
  { length: rounds },
  (_, round) => 1 + Math.floor((round * (statements - 1)) / (rounds - 1)),
);

/** How many statements bring a new database up to date, and which tables it then has. */
async function lookAhead(): Promise<{ statements: number; complete: string[] }> {
  let count = 0;
  const db = new Kysely<Tables>({
    dialect: new SqliteDialect({ database: new Database(":memory:") }),
    log: () => void (count += 1),
  });
  await migrate(db, "sqlite");
  const seen = count;
  const tables = await listTables(db, "sqlite");
  await db.destroy();
  return { statements: seen, complete: tables };
}

/** Migrates in a process of its own that kills itself after so many statements. */
function dieMigrating(url: string, statements: number): NodeJS.Signals | null {
  return spawnSync(process.execPath, [dyingProcess, url, String(statements)]).signal;
}

describe.each(engines)("migrations on $name", ({ open }) => {
  let store: Store;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  it("do nothing the second time", async () => {
    const once = await readEverything(store);

    await migrate(store.db, store.engine);

    expect(await readEverything(store)).toEqual(once);
  });

  it("refuse a database that is newer, and say what to do", async () => {
    await sql`insert into migration (name, at) values ('9999-later', '')`.execute(store.db);

    const error: unknown = await migrate(store.db, store.engine).catch((thrown) => thrown);

    await sql`delete from migration where name = '9999-later'`.execute(store.db);
    expect(error).toMatchObject({
      code: "database-newer",
      message: expect.stringMatching(/newer version.*9999-later.*Run that version/s) as string,
    });
  });
});

describe("a migration killed in the middle", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "first-mover-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it.each(kills)("leaves the old SQLite file or the new one (after %i statements)", async (n) => {
    const path = join(folder, "bot.db");

    const signal = dieMigrating(`sqlite:${path}`, n);

    expect(signal).toBe("SIGKILL");
    const left = openToRead(path);
    expect([[], complete]).toContainEqual(await listTables(left.db, "sqlite"));
    await left.close();
    const store = await openStore(`sqlite:${path}`);
    expect(await listTables(store.db, "sqlite")).toEqual(complete);
    await store.close();
  });

  it.runIf(postgresUrl !== null).each(kills)(
    "leaves the old PostgreSQL schema or the new one (after %i statements)",
    async (n) => {
      const { url } = await freshSchema(postgresUrl!);

      const signal = dieMigrating(url, n);

      expect(signal).toBe("SIGKILL");
      const left = openPostgres(url);
      expect([[], complete]).toContainEqual(await listTables(left.db, "postgres"));
      await left.close();
      const store = await openStore(url);
      expect(await listTables(store.db, "postgres")).toEqual(complete);
      await store.close();
    },
  );
});
