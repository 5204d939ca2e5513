import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { postgresUrl } from "../../../test/support/engines.ts";
import { migratedDatabase } from "../../../test/support/servers/postgres-databases.ts";
import { openStore, type Store } from "../../subjects/open-store.ts";
import { createNames } from "./named.ts";

describe("the name of a statement", () => {
  it("comes with the second time, and stays", () => {
    const nameOf = createNames();
    const [one, other] = ["select a from b where c = $1", "update b set a = $1"];

    expect([one, one, other, one, other].map(nameOf)).toEqual([
      undefined,
      "s0",
      undefined,
      "s0",
      "s1",
    ]);
  });

  it.each([
    "begin",
    "commit",
    "select * from b",
    "insert into b values ($1) returning *",
    "set x = 1",
  ])("is none for %s", (text) => {
    const nameOf = createNames();

    expect([text, text, text].map(nameOf)).toEqual([undefined, undefined, undefined]);
  });

  it("counts rows, which are no columns", () => {
    const nameOf = createNames();
    const text = "select count(*) from b";
    nameOf(text);

    expect(nameOf(text)).toBe("s0");
  });

  it("is had by so many that a connection does not grow on and on", () => {
    const nameOf = createNames();
    const texts = Array.from({ length: 3_000 }, (_, at) => `select ${at}`);
    for (const text of texts) nameOf(text);

    const named = texts.map(nameOf).filter((name) => name !== undefined);

    expect(named).toHaveLength(400);
    expect(new Set(named).size).toBe(400);
    expect(nameOf("select 0")).toBe("s0");
  });
});

describe.skipIf(postgresUrl === null)("a PostgreSQL server", () => {
  let store: Store;
  beforeEach(async () => {
    store = await openStore(await migratedDatabase(postgresUrl!), { connections: 1 });
  });
  afterEach(() => store.close());

  const listed = (state: "listed" | "proposed") =>
    store.db.selectFrom("village").select("name").where("state", "=", state).execute();

  it("plans once what comes again", async () => {
    for (const state of ["listed", "proposed", "listed", "proposed"] as const) await listed(state);

    const { rows } = await sql<{ statement: string; runs: number }>`
      select statement, (generic_plans + custom_plans)::int as runs from pg_prepared_statements
      where statement like '%"village"%'`.execute(store.db);
    expect(rows).toEqual([
      { statement: 'select "name" from "village" where "state" = $1', runs: 3 },
    ]);
  });

  it("still answers when a newer program has added a column, both to who names columns and to who wants all", async () => {
    const all = () => store.db.selectFrom("village").selectAll().execute();
    for (const _ of Array(3).keys())
      expect([await listed("listed"), await all()]).toEqual([[], []]);

    await sql`alter table village add column later text`.execute(store.db);

    expect([await listed("listed"), await all()]).toEqual([[], []]);
  });
});
