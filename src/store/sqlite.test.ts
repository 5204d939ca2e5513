import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { newMember, noon } from "../../test/support/members.ts";
import { openStore } from "./open.ts";

const holdingProcess = new URL("../../test/support/hold-database.ts", import.meta.url).pathname;

describe("a SQLite file", () => {
  let folder: string;
  let url: string;
  let holder: ChildProcess | undefined;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "first-mover-"));
    url = `sqlite:${join(folder, "deep", "bot.db")}`;
  });
  afterEach(() => {
    holder?.kill("SIGKILL");
    holder = undefined;
    rmSync(folder, { recursive: true });
  });

  async function holdElsewhere(): Promise<ChildProcess> {
    holder = spawn("node", ["--import", "tsx", holdingProcess, url]);
    await once(holder.stdout!, "data");
    return holder;
  }

  it("is refused to a second process by name, at once", async () => {
    await holdElsewhere();
    const began = performance.now();

    await expect(openStore(url)).rejects.toMatchObject({ code: "database-busy" });
    expect(performance.now() - began).toBeLessThan(1_000);
  });

  it("is free again when the process that had it was killed, with all it had committed", async () => {
    const process = await holdElsewhere();
    process.kill("SIGKILL");
    await once(process, "exit");

    const store = await openStore(url);

    expect(await store.db.selectFrom("member").select("id").execute()).toEqual([{ id: "held" }]);
    await store.close();
  });

  it("is refused twice in one process, and free again once it is closed", async () => {
    const store = await openStore(url);

    await expect(openStore(url)).rejects.toMatchObject({ code: "database-busy" });
    await store.close();
    await (await openStore(url)).close();
  });

  it("is free again when it could not be opened", async () => {
    const path = join(folder, "text.db");
    writeFileSync(path, "this is not a database, but it is long enough to look like a file");

    await expect(openStore(`sqlite:${path}`)).rejects.toMatchObject({ code: "SQLITE_NOTADB" });

    rmSync(path);
    await (await openStore(`sqlite:${path}`)).close();
  });

  it("keeps its promises: journal, sync, references", async () => {
    const store = await openStore(url);

    const read = async (name: string) =>
      Object.values((await sql.raw(`pragma ${name}`).execute(store.db)).rows[0] as object)[0];

    expect([
      await read("journal_mode"),
      await read("synchronous"),
      await read("foreign_keys"),
    ]).toEqual(["wal", 2, 1]);
    await store.close();
  });

  it("keeps what was committed across closing", async () => {
    const first = await openStore(url);
    await first.transact(({ members }) => members.create(newMember("m1", 1), noon));
    await first.close();

    const second = await openStore(url);

    expect(await second.lead()).toBe(true);
    await second.ping();
    expect(await second.db.selectFrom("member").select("id").execute()).toEqual([{ id: "m1" }]);
    await second.close();
  });
});
