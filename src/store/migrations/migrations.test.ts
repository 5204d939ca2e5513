import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { Kysely, sql, SqliteDialect } from "kysely";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { engines, postgresUrl } from "../../../test/support/engines.ts";
import { freshSchema } from "../../../test/support/servers/postgres-databases.ts";
import { builtHere } from "../../../test/support/program/built.ts";
import { readEverything } from "../../../test/support/rows.ts";
import { listTables } from "../copy.ts";
import { openStore, type Store } from "../../subjects/open-store.ts";
import { openPostgres } from "../postgres.ts";
import type { Tables } from "../tables.ts";
import { openToRead } from "../sqlite/file.ts";
import { migrate, migrations } from "./index.ts";
import type { Migration, Named } from "./older.ts";

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

/** Each table's words, and what holds for its rows beside them. */
function shapeOf(raw: Database.Database): ReadonlyMap<string, string> {
  const rows = raw
    .prepare("select name, tbl_name as of, sql from sqlite_master where sql is not null")
    .all() as { name: string; of: string; sql: string }[];
  return new Map(rows.map(({ name, of, sql: words }) => [`${of} ${name}`, words]));
}

/**
 * What an older program would trip over: a table that is not as it was but for columns it may leave out, and what
 * newly refuses or changes rows of an old table. An index may come and go.
 */
function tripsOf(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>) {
  const isOld = (name: string) => {
    const [table] = name.split(" ");
    return before.has(`${table} ${table}`);
  };
  const changed = [...before].filter(([name, words]) => {
    const now = after.get(name) ?? "";
    // A column that is added stands at the end of the columns; what holds for the whole row stands behind them.
    const [columns = "", ...rules] = words.split(/(?=, constraint )/i);
    if (/^create table/i.test(words)) {
      return !now.startsWith(columns.replace(/\)\s*$/, "")) || !now.endsWith(rules.join(""));
    }
    return /^create (unique|trigger|view)/i.test(words) && now !== words;
  });
  const refusing = [...after].filter(
    ([name, words]) => !before.has(name) && isOld(name) && /^create (unique|trigger)/i.test(words),
  );
  return [...changed, ...refusing].map(([name]) => name);
}

/** Brings a new database to where it is before this migration, and then one further. */
async function tripsWith(all: readonly Named<Migration>[], at: number): Promise<string[]> {
  const raw = new Database(":memory:");
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: raw }) });
  await migrate(db, "sqlite", { migrations: all.slice(0, at) });
  const before = shapeOf(raw);
  await migrate(db, "sqlite", { migrations: all.slice(0, at + 1) });
  const trips = tripsOf(before, shapeOf(raw));
  await db.destroy();
  return trips;
}

describe("what a migration says of older programs", () => {
  const names = migrations.map(([name]) => name);
  const sinceRule = names.indexOf("0049-older-programs");
  const ruled = migrations.slice(sinceRule);

  it.each(ruled)("is said by %s, in words that a program understands", (name, { older }) => {
    const earlier = names.slice(0, names.indexOf(name));
    expect(["go-on", "stop", ...earlier]).toContain(older);
  });

  it.each(ruled.filter(([, { older }]) => older === "go-on"))(
    "is true of %s, which only adds",
    async (name) => {
      expect(await tripsWith(migrations, names.indexOf(name))).toEqual([]);
    },
  );

  it.each([
    ["drop table village", true],
    ["alter table village drop column county", true],
    ["alter table village rename column name to title", true],
    ["create unique index one_name on village (name)", true],
    ["create trigger no_more before insert on village begin select raise(abort, 'no'); end", true],
    ["alter table village add column later text", false],
    ["alter table village add column later text not null default ''", false],
    ["create index by_name on village (name)", false],
    ["create table hamlet (name text not null unique)", false],
  ])("is not true of: %s (%s)", async (statement, isWrong) => {
    const up = async (db: Kysely<unknown>) => void (await sql.raw(statement).execute(db));
    const all: readonly Named<Migration>[] = [
      ...migrations,
      ["9001-later", { older: "go-on", up }],
    ];

    expect((await tripsWith(all, all.length - 1)).length > 0).toBe(isWrong);
  });

  it("is kept in the database", async () => {
    const raw = new Database(":memory:");
    const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: raw }) });
    await migrate(db, "sqlite");

    const kept = raw.prepare("select name, older from migration where older is not null").all();
    await db.destroy();
    expect(kept).toEqual(ruled.map(([name, { older }]) => ({ name, older })));
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
