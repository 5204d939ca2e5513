/** `npm run restore`, as a command, into files and into a real server. */
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { beforeEach, describe, expect, it } from "vitest";
import { openStore } from "../../src/subjects/open-store.ts";
import {
  everythingIn,
  fillNew,
  folder,
  kinds,
  makeBackup,
  pairs,
  run,
  sources,
  targets,
  useFolder,
  write,
} from "../support/program/backups.ts";
import { readEverything } from "../support/rows.ts";

useFolder();

describe.each(pairs)("a restore from %s into %s", (from, into) => {
  it("brings every row of every table, and new rows go on after the old", async () => {
    const source = await sources[from]();
    const target = await targets[into]();
    await fillNew(source, 1_100);

    const made = await run("backup", source, join(folder, "backup.db"));
    const restored = await run("restore", target, join(folder, "backup.db"));

    expect([made.code, restored.code, made.err, restored.err]).toEqual([0, 0, "", ""]);
    expect(await everythingIn(target)).toEqual(await everythingIn(source));
    const store = await openStore(target);
    await store.transact((records) => write(records, 1_100));
    const { id } = await store.db
      .selectFrom("outbox")
      .select("id")
      .orderBy("id", "desc")
      .limit(1)
      .executeTakeFirstOrThrow();
    await store.close();
    expect(id).toBe(1_101);
  });
});

describe.each(kinds)("a restore into %s", (kind) => {
  let file: string;
  let url: string;
  beforeEach(async () => {
    file = join(folder, "backup.db");
    await makeBackup(file, 3);
    url = await targets[kind]();
  });

  it("refuses a database that a bot is using", async () => {
    const store = await openStore(url);
    await store.lead();

    const { code, err } = await run("restore", url, file, "--replace");

    expect(code).toBe(1);
    expect(err).toContain("Stop it first");
    expect((await readEverything(store))["member"]).toEqual([]);
    await store.close();
  });

  it("refuses to replace people, unless it is told to", async () => {
    await fillNew(url, 5);

    const refused = await run("restore", url, file);
    const people = (await everythingIn(url))["member"];
    const done = await run("restore", url, file, "--replace");

    expect(refused.code).toBe(1);
    expect(refused.err).toContain("--replace");
    expect(people).toHaveLength(5);
    expect(done.code).toBe(0);
    expect((await everythingIn(url))["member"]).toHaveLength(3);
  });

  it("refuses a backup that is newer than the program", async () => {
    const newer = new Database(file);
    newer.exec("insert into migration (name, at) values ('9999-later', '')");
    newer.close();

    const { code, err } = await run("restore", url, file);

    expect(code).toBe(1);
    expect(err).toContain("newer version");
    expect((await everythingIn(url))["member"]).toEqual([]);
  });

  it("leaves out what Litestream noted in the file", async () => {
    const copied = new Database(file);
    copied.exec("create table _litestream_seq (id integer primary key, seq integer)");
    copied.exec("insert into _litestream_seq values (1, 7)");
    copied.close();

    const { code, err } = await run("restore", url, file);

    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect((await everythingIn(url))["member"]).toHaveLength(3);
  });

  it("leaves the backup as it was", async () => {
    const before = readFileSync(file);

    await run("restore", url, file);

    // Not `toEqual`, which looks at each of a million bytes as at an object.
    expect(readFileSync(file).equals(before)).toBe(true);
  });
});

describe("a restore into a SQLite file", () => {
  it.each([
    [
      "text",
      (at: string) => writeFileSync(at, "not a database at all, only some words. ".repeat(99)),
    ],
    ["nothing", (at: string) => writeFileSync(at, "")],
    [
      "another program's database",
      (at: string) => {
        rmSync(at);
        new Database(at).exec("create table t (c)").close();
      },
    ],
    [
      "a damaged backup",
      (at: string) => {
        const bytes = readFileSync(at);
        bytes.fill(7, 4_096, 40_000);
        writeFileSync(at, bytes);
      },
    ],
  ])("refuses a file that holds %s", async (_, make) => {
    const file = join(folder, "other.db");
    await makeBackup(file, 3);
    make(file);

    const { code, err } = await run("restore", await targets.sqlite(), file);

    expect(code).toBe(1);
    expect(err).toContain("is not a backup of this program");
  });

  it("keeps the old file beside it with the date, openable, and leaves nothing else", async () => {
    const old = `sqlite:${join(folder, "bot.db")}`;
    await makeBackup(join(folder, "backup.db"), 2);
    await fillNew(old, 4);
    const before = await everythingIn(old);

    await run("restore", old, join(folder, "backup.db"), "--replace");

    const left = readdirSync(folder).filter((name) => name.startsWith("bot.db"));
    expect(left.toSorted()).toEqual([
      "bot.db",
      expect.stringMatching(/^bot\.db\.\d{8}T\d{6}Z\.old$/),
      "bot.db.lock",
    ]);
    const kept = left.find((name) => name.endsWith(".old"))!;
    expect(await everythingIn(`sqlite:${join(folder, kept)}`)).toEqual(before);
  });

  it("gives the database to its owner alone, with the old one, the lock and the folder", async () => {
    const backup = join(folder, "backup.db");
    await makeBackup(backup, 2);
    const path = join(folder, "new", "deep", "bot.db");

    await run("restore", `sqlite:${path}`, backup);
    chmodSync(path, 0o644); // as an older version left it
    await run("restore", `sqlite:${path}`, backup, "--replace");

    const modes = readdirSync(join(folder, "new", "deep")).map((name) => [
      name,
      modeOf(join(folder, "new", "deep", name)),
    ]);
    expect(modes).toEqual([
      ["bot.db", 0o600],
      [expect.stringMatching(/\.old$/), 0o640],
      ["bot.db.lock", 0o600],
    ]);
    expect([modeOf(join(folder, "new")), modeOf(join(folder, "new", "deep"))]).toEqual([
      0o700, 0o700,
    ]);
    expect(modeOf(backup)).toBe(0o600);
  });

  it("goes into the file that a link leads to, and is refused while a bot has it", async () => {
    const backup = join(folder, "backup.db");
    await makeBackup(backup, 2);
    mkdirSync(join(folder, "disk"));
    const real = `sqlite:${join(folder, "disk", "bot.db")}`;
    const link = join(folder, "bot.db");
    symlinkSync(join("disk", "bot.db"), link);
    const store = await openStore(real);

    const refused = await run("restore", `sqlite:${link}`, backup);
    await store.close();
    const done = await run("restore", `sqlite:${link}`, backup);

    expect([refused.code, done.code]).toEqual([1, 0]);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect((await everythingIn(real))["member"]).toHaveLength(2);
  });

  const modeOf = (path: string) => statSync(path).mode & 0o777;

  it("replaces a file that can no longer be read, and keeps it", async () => {
    const path = join(folder, "bot.db");
    await makeBackup(join(folder, "backup.db"), 2);
    writeFileSync(path, "these bytes were a database once. ".repeat(50));

    const refused = await run("restore", `sqlite:${path}`, join(folder, "backup.db"));
    const done = await run("restore", `sqlite:${path}`, join(folder, "backup.db"), "--replace");

    expect([refused.code, done.code]).toEqual([1, 0]);
    expect((await everythingIn(`sqlite:${path}`))["member"]).toHaveLength(2);
  });
});
