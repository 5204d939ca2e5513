import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { open, type FileHandle } from "node:fs/promises";
import { join } from "node:path";
import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { lastingDisk, memoryDisk } from "../../test/support/memory-disk.ts";
import { newMember, noon } from "../../test/support/people/members.ts";
import { builtHere } from "../../test/support/program/built.ts";
import { openStore } from "../subjects/open-store.ts";

const holdingProcess = await builtHere("hold-database.ts");

describe("a SQLite file", () => {
  let folder: string;
  let url: string;
  let holder: ChildProcess | undefined;
  beforeEach(() => {
    folder = mkdtempSync(join(lastingDisk, "first-mover-"));
    url = `sqlite:${join(folder, "deep", "bot.db")}`;
  });
  afterEach(() => {
    holder?.kill("SIGKILL");
    holder = undefined;
    rmSync(folder, { recursive: true });
  });

  async function holdElsewhere(): Promise<ChildProcess> {
    const child = spawn(process.execPath, [holdingProcess, url]);
    holder = child;
    let complaint = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => (complaint += text));
    await Promise.race([
      once(child.stdout, "data"),
      once(child, "close").then(() => Promise.reject(new Error(complaint))),
    ]);
    return child;
  }

  it("keeps in memory what is temporary, and puts elsewhere what a wiping needs, each time", async () => {
    const store = await openStore(url);
    const asked = sql<{ temp_store: number }>`pragma temp_store`;
    const where = async () => (await asked.execute(store.db)).rows[0]!.temp_store;
    const [file, memory] = [1, 2];

    expect(await where()).toBe(memory);
    for (let time = 0; time < 2; time += 1) {
      await sql`pragma temp_store = file`.execute(store.db);
      expect(await where()).toBe(file);
      await store.wiping.wipe();
      expect(await where()).toBe(memory);
    }
    await store.close();
  });

  it("is refused to a second process by name, at once", async () => {
    await holdElsewhere();
    const began = performance.now();

    await expect(openStore(url)).rejects.toMatchObject({ code: "database-busy" });
    expect(performance.now() - began).toBeLessThan(1_000);
  });

  it("is refused under another name that leads to it", async () => {
    await holdElsewhere();
    symlinkSync(join(folder, "deep"), join(folder, "short"));
    symlinkSync(join("deep", "bot.db"), join(folder, "link.db"));
    linkSync(join(folder, "deep", "bot.db"), join(folder, "twin.db"));

    for (const name of ["short/bot.db", "link.db", "twin.db"]) {
      await expect(openStore(`sqlite:${join(folder, name)}`)).rejects.toMatchObject({
        code: "database-busy",
      });
    }
  });

  it("is one file for whoever comes by a link before it is made", async () => {
    mkdirSync(join(folder, "deep"));
    symlinkSync(join("deep", "bot.db"), join(folder, "link.db"));
    const store = await openStore(`sqlite:${join(folder, "link.db")}`);

    await expect(openStore(url)).rejects.toMatchObject({ code: "database-busy" });
    await store.close();
  });

  it("is refused also when its lock was deleted", async () => {
    await holdElsewhere();
    rmSync(lock());

    await expect(openStore(url)).rejects.toMatchObject({ code: "database-busy" });
    await expect(openStore(url)).rejects.toMatchObject({ code: "database-busy" });
  });

  it("gets its lock back from who has it, when somebody deleted it", async () => {
    const store = await openStore(url);
    rmSync(lock());

    expect(await store.lead()).toBe(true);
    await expect(holdElsewhere()).rejects.toThrow("another process is using");
    expect(await store.lead()).toBe(true);
    await store.close();
  });

  it("is left by who had it, when another process took the place of its lock", async () => {
    const store = await openStore(url);
    expect(await store.lead()).toBe(true);
    rmSync(lock());
    writeFileSync(lock(), "");
    await holdElsewhere();

    expect(await store.lead()).toBe(false);
    await store.close();
  });

  it("opens without its lock where nobody has it", async () => {
    await (await openStore(url)).close();
    rmSync(lock());

    await (await openStore(url)).close();
  });

  it("belongs to its owner alone, with all that stands beside it", async () => {
    const store = await openStore(url);
    await store.transact(({ members }) => members.create(newMember("m1", 1), noon));

    const modes = readdirSync(join(folder, "deep")).map((name) => [name, modeOf("deep", name)]);
    expect(modes).toEqual([
      ["bot.db", 0o600],
      ["bot.db-shm", 0o600],
      ["bot.db-wal", 0o600],
      ["bot.db.lock", 0o600],
      ["bot.db.lock-journal", 0o600],
    ]);
    expect(modeOf("deep")).toBe(0o700);
    await store.close();
  });

  it("is closed to strangers where an older version left it open, and stays open to its group", async () => {
    await (await openStore(url)).close();
    chmodSync(join(folder, "deep", "bot.db"), 0o644);

    await (await openStore(url)).close();

    expect(modeOf("deep", "bot.db")).toBe(0o640);
  });

  const lock = () => join(folder, "deep", "bot.db.lock");
  const modeOf = (...names: string[]) => statSync(join(folder, ...names)).mode & 0o777;

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

  it("tells of what came when it is on disk, and waits for that beside the loop", async () => {
    const store = await openStore(url);
    const handle = await open(url.slice("sqlite:".length), "r");
    const synced = vi.spyOn(Object.getPrototypeOf(handle) as FileHandle, "datasync");
    const receive = (updateId: number) =>
      store.turns.receive([{ updateId, person: updateId, body: "{}" }], noon);

    await receive(1);
    expect(synced).toHaveBeenCalledTimes(1);
    await Promise.all([receive(2), receive(3)]);
    expect(synced).toHaveBeenCalledTimes(2);

    synced.mockRejectedValueOnce(Object.assign(new Error("no disk"), { code: "EIO" }));
    await expect(receive(4)).rejects.toThrow("no disk");
    expect(store.turns.isTrouble(Object.assign(new Error("no disk"), { code: "EIO" }))).toBe(true);
    synced.mockRestore();
    await handle.close();
    await store.close();
  });

  it.runIf(memoryDisk === "/dev/shm")("waits for no disk where there is none", async () => {
    const inMemory = mkdtempSync(join(memoryDisk, "first-mover-"));
    const handle = await open(join(folder, "any"), "w");
    const synced = vi.spyOn(Object.getPrototypeOf(handle) as FileHandle, "datasync");
    const store = await openStore(`sqlite:${join(inMemory, "bot.db")}`);

    await store.turns.receive([{ updateId: 1, person: 1, body: "{}" }], noon);

    expect(synced).not.toHaveBeenCalled();
    synced.mockRestore();
    await handle.close();
    await store.close();
    rmSync(inMemory, { recursive: true });
  });

  it("takes what comes also where a link leads to the file", async () => {
    await (await openStore(url)).close();
    const link = join(folder, "link.db");
    symlinkSync(url.slice("sqlite:".length), link);
    const store = await openStore(`sqlite:${link}`);

    expect(await store.turns.receive([{ updateId: 1, person: 1, body: "{}" }], noon)).toBe(1);
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
