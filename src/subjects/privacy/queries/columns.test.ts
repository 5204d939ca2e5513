/** Every table and column of the database says what /export and /forget do with it, on both engines. */
import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { engines } from "../../../../test/support/engines.ts";
import type { Store } from "../../open-store.ts";
import { rights, tableRights } from "../../rights.ts";

const declared = Object.entries(tableRights).map(
  ([table, { exports, hides }]) =>
    [
      table,
      { exports, hides: typeof hides === "string" ? undefined : Object.keys(hides) },
    ] as const,
);

/** Columns by table, as the database has them, but for the list of its migrations. */
async function readTables({ db, engine }: Store): Promise<Record<string, readonly string[]>> {
  const here =
    engine === "postgres"
      ? (await sql<{ name: string }>`select current_schema() as name`.execute(db)).rows[0]!.name
      : undefined;
  const all = (await db.introspection.getTables()).filter(
    ({ name, schema }) => name !== "migration" && (here === undefined || schema === here),
  );
  return Object.fromEntries(
    all.map(({ name, columns }) => [name, columns.map((column) => column.name)]),
  );
}

it("has one owner for each table", () => {
  const names = rights.flatMap(({ tables }) => Object.keys(tables));

  expect(names.toSorted()).toEqual(Object.keys(tableRights).toSorted());
});

describe.each(engines)("what is kept in $name", ({ open }) => {
  let store: Store;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  it("is handed over or held back by name, table by table and column by column", async () => {
    const tables = await readTables(store);
    const mine = Object.keys(tables).toSorted();
    const columnsOf = (table: string) => tables[table] ?? [];
    const listed = declared.map(([table, { exports, hides }]) => [
      table,
      [...exports, ...(hides ?? columnsOf(table))].toSorted(),
    ]);

    expect(declared.map(([table]) => table).toSorted()).toEqual(mine);
    expect(Object.fromEntries(listed)).toEqual(
      Object.fromEntries(mine.map((table) => [table, columnsOf(table).toSorted()])),
    );
  });
});
