import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { engines } from "../../test/support/engines.ts";
import { newMember, noon } from "../../test/support/people/members.ts";
import { openStore, type Store } from "../subjects/open-store.ts";
import { createThreadReading } from "./reading.ts";

describe.each(engines)("reading apart on $name", ({ open }) => {
  it("gives the rows that the usual queries give", async () => {
    const store = await open();
    await store.transact(({ members }) => members.create(newMember("m1", 1), noon));

    const names = await store.readApart((db) =>
      db.selectFrom("member").select("first_name").where("id", "=", "m1").execute(),
    );

    await store.close();
    expect(names).toEqual([{ first_name: "Li" }]);
  });
});

describe("reading a file in a thread", () => {
  let folder: string;
  let path: string;
  let store: Store;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "first-mover-"));
    path = join(folder, "bot.db");
    store = await openStore(`sqlite:${path}`);
  });
  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });

  const add = (id: string, telegramId: number) =>
    store.transact(({ members }) => members.create(newMember(id, telegramId), noon));

  it("gives every row of a long answer, in order", async () => {
    const rows = await store.readApart(async (db) => {
      const query = sql<{ i: number }>`
        with recursive n (i) as (select 1 union all select i + 1 from n where i < 1700) select i from n`;
      return (await query.execute(db)).rows;
    });

    expect(rows.map(({ i }) => i)).toEqual(Array.from({ length: 1_700 }, (_, index) => index + 1));
  });

  it("sees one moment of the database, while others write", async () => {
    await add("m1", 1);

    const counts = await store.readApart(async (db) => {
      const count = async () =>
        (
          await db
            .selectFrom("member")
            .select((eb) => eb.fn.countAll<number>().as("count"))
            .executeTakeFirstOrThrow()
        ).count;
      const before = await count();
      await add("m2", 2);
      return [before, await count()];
    });

    expect(counts).toEqual([1, 1]);
  });

  it("changes nothing", async () => {
    await expect(
      store.readApart((db) => sql`delete from member returning id`.execute(db)),
    ).rejects.toThrow(/readonly/);
    await expect(
      store.readApart((db) => db.transaction().execute(async () => undefined)),
    ).rejects.toThrow("a reading changes nothing");
  });

  it("says which question was wrong, and answers the next", async () => {
    await expect(store.readApart((db) => sql`select 1 from nowhere`.execute(db))).rejects.toThrow(
      /nowhere/,
    );
    expect(await store.readApart((db) => db.selectFrom("member").selectAll().execute())).toEqual(
      [],
    );
  });

  it("fails when the thread dies in the middle, and not the next time", async () => {
    const file = join(folder, "dies.mjs");
    writeFileSync(
      file,
      `import { parentPort } from "node:worker_threads"; parentPort.on("message", () => process.exit(3));`,
    );
    const { read } = createThreadReading(path, { file: pathToFileURL(file) });

    await expect(read((db) => db.selectFrom("member").selectAll().execute())).rejects.toThrow(
      "the thread that reads has ended",
    );
    expect(await store.readApart((db) => db.selectFrom("member").selectAll().execute())).toEqual(
      [],
    );
  });

  it("is given up when it takes too long", async () => {
    const { read } = createThreadReading(path, { timeoutMs: 1 });

    await expect(read(() => new Promise(() => undefined))).rejects.toThrow("not read in 1 ms");
  });

  it("ends when the store is closed", async () => {
    const other = await openStore(`sqlite:${join(folder, "other.db")}`);
    const endless = other.readApart((db) =>
      sql`with recursive n (i) as (select 1 union all select i + 1 from n)
          select count(*) from n`.execute(db),
    );
    const ended = expect(endless).rejects.toThrow("has ended");

    await other.close();

    await ended;
  });
});
