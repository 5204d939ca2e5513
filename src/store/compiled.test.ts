import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { engines } from "../../test/support/engines.ts";
import type { Store } from "../subjects/open-store.ts";
import { compiled } from "./compiled.ts";
import { createMemo } from "./memo.ts";
import type { Db } from "./rows.ts";

interface Given {
  readonly person: number;
  readonly kind: string;
}

const at = "2026-12-01T00:00:00.000Z";
const wait = compiled((db: Db, given: Given) => {
  const row = { kind: given.kind, data: "", created_at: at };
  return db
    .insertInto("waiting")
    .values({ telegram_id: given.person, ...row })
    .onConflict((conflict) => conflict.column("telegram_id").doUpdateSet(row));
});
const kindOf = compiled((db: Db, given: Pick<Given, "person">) =>
  db.selectFrom("waiting").select("kind").where("telegram_id", "=", given.person),
);
const rawKindOf = compiled(
  (_: Db, given: Pick<Given, "person">) =>
    sql<{ kind: string }>`select kind from waiting where telegram_id = ${given.person}`,
);
const stop = compiled((db: Db, given: Pick<Given, "person">) =>
  db.deleteFrom("waiting").where("telegram_id", "=", given.person),
);

describe.each(engines)("a compiled statement on $name", ({ open }) => {
  let store: Store;
  beforeEach(async () => void (store = await open()));
  afterEach(() => store.close());

  it("puts each call's arguments in", async () => {
    await wait(store.db, { person: 1, kind: "one" });
    await wait(store.db, { person: 2, kind: "two" });
    await wait(store.db, { person: 1, kind: "another" });

    expect((await kindOf(store.db, { person: 1 })).rows).toEqual([{ kind: "another" }]);
    expect((await rawKindOf(store.db, { person: 2 })).rows).toEqual([{ kind: "two" }]);
    expect((await stop(store.db, { person: 2 })).numAffectedRows).toBe(1n);
    expect((await stop(store.db, { person: 2 })).numAffectedRows).toBe(0n);
  });

  it("ends with its transaction", async () => {
    const undone = store.db.transaction().execute(async (tx) => {
      await wait(tx, { person: 1, kind: "one" });
      expect((await kindOf(tx, { person: 1 })).rows).toHaveLength(1);
      throw new Error("undone");
    });
    await expect(undone).rejects.toThrow("undone");

    expect((await kindOf(store.db, { person: 1 })).rows).toEqual([]);
  });

  it("is seen by the memo as any other", async () => {
    const memo = createMemo();
    const db = store.db.withPlugin(memo.plugin);
    const read = () => memo.once("waiting", 1, async () => (await kindOf(db, { person: 1 })).rows);

    expect(await read()).toEqual([]);
    await wait(db, { person: 1, kind: "one" });
    expect(await read()).toEqual([{ kind: "one" }]);
  });

  it.each<[string, (db: Db, given: Given) => ReturnType<typeof byKind>]>([
    ["reads an argument that stands nowhere", (db, given) => byKind(db, given.kind, given.person)],
    [
      "decides by an argument",
      (db, given) => byKind(db, given.kind === "one" ? "two" : given.kind),
    ],
    ["calculates with an argument", (db, given) => byKind(db, `${given.kind}!`)],
    ["writes an argument into another", (db, given) => byKind(db, JSON.stringify(given.kind))],
    ["takes what it is given as a whole", (db, given) => byKind(db, { ...given }.kind)],
  ])("fails where it %s", async (_, build) => {
    const statement = compiled(build);

    await expect(statement(store.db, { person: 1, kind: "one" })).rejects.toThrow(/argument|read/);
  });

  it("fails without an argument", async () => {
    const none = {} as Given;

    await expect(kindOf(store.db, none)).rejects.toThrow("person is missing");
  });
});

function byKind(db: Db, kind: string, _person?: number) {
  return db.selectFrom("waiting").select("data").where("kind", "=", kind);
}
