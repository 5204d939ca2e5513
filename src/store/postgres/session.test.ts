import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { postgresUrl } from "../../../test/support/engines.ts";
import { migratedDatabase } from "../../../test/support/servers/postgres-databases.ts";
import { openStore, type Store } from "../../subjects/open-store.ts";

describe.skipIf(postgresUrl === null)("each connection of the pool", () => {
  let store: Store;
  beforeAll(async () => {
    store = await openStore(await migratedDatabase(postgresUrl!), { connections: 2 });
  });
  afterAll(() => store.close());

  it.each([
    ["join_collapse_limit", "5"],
    ["idle_in_transaction_session_timeout", "5s"],
  ])("has its own %s", async (name, value) => {
    const show = sql<Record<string, string>>`show ${sql.raw(name)}`;

    // Both are in use at the same time: none is asked twice.
    const shown = await store.db.transaction().execute(async (tx) => {
      const [one, other] = [await show.execute(tx), await show.execute(store.db)];
      return [one, other].map(({ rows }) => rows[0]![name]);
    });

    expect(shown).toEqual([value, value]);
  });
});
