import Database from "better-sqlite3";
import { sql, type Kysely } from "kysely";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openConnection } from "./connection.ts";

type Row = Record<string, unknown>;

let db: Kysely<never>;
beforeEach(async () => {
  db = openConnection(new Database(":memory:")) as never;
  await sql`create table thing (a integer primary key)`.execute(db);
});
afterEach(() => db.destroy());

const all = async (of: Kysely<never>) => (await sql<Row>`select * from thing`.execute(of)).rows;
const add = (of: Kysely<never>, a: number) => sql`insert into thing (a) values (${a})`.execute(of);

it("reads columns that tables got after a statement was first made", async () => {
  await add(db, 1);
  expect(await all(db)).toEqual([{ a: 1 }]);

  await sql`alter table thing add column b text default 'new'`.execute(db);

  expect(await all(db)).toEqual([{ a: 1, b: "new" }]);
});

it("executes what a transaction says in the order in which it is said", async () => {
  const seen = await db.transaction().execute(async (tx) => {
    const [, before, , after] = await Promise.all([add(tx, 1), all(tx), add(tx, 2), all(tx)]);
    return [before, after];
  });

  expect(seen).toEqual([[{ a: 1 }], [{ a: 1 }, { a: 2 }]]);
});

it("lets whoever is outside wait until a transaction ends", async () => {
  let outside: Promise<Row[]> | undefined;
  const undone = db.transaction().execute(async (tx) => {
    await add(tx, 1);
    outside = all(db);
    await new Promise(setImmediate);
    throw new Error("undone");
  });

  await expect(undone).rejects.toThrow("undone");
  expect(await outside).toEqual([]);
});

it("gives a failure back as a rejection, and goes on in the transaction", async () => {
  const rows = await db.transaction().execute(async (tx) => {
    await add(tx, 1);
    await expect(add(tx, 1)).rejects.toThrow("UNIQUE");
    return all(tx);
  });

  expect(rows).toEqual([{ a: 1 }]);
});

it("refuses a statement after its transaction", async () => {
  let late: Kysely<never> | undefined;
  await db.transaction().execute(async (tx) => void (late = tx));

  await expect(add(late!, 1)).rejects.toThrow("committed");
});

it("says a limit so that SQLite need not plan the statement anew each time", async () => {
  const raw = new Database(":memory:");
  const said: string[] = [];
  const prepare = raw.prepare.bind(raw);
  raw.prepare = (text: string) => {
    said.push(text);
    return prepare(text);
  };
  const counted = openConnection(raw) as never as Kysely<never>;
  await sql`create table thing (a integer primary key)`.execute(counted);
  for (const a of [1, 2, 3]) await add(counted, a);

  const { rows } = await sql<Row>`select a from thing order by a limit ${2}`.execute(counted);
  await counted.destroy();

  expect(rows).toEqual([{ a: 1 }, { a: 2 }]);
  expect(said.at(-1)).toBe("select a from thing order by a limit ? + 0");
});
