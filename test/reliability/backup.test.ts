/** `npm run backup`, as a command, on files and on a real server. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { openStore } from "../../src/subjects/open-store.ts";
import { builtHere } from "../support/program/built.ts";
import {
  everythingIn,
  fill,
  fillNew,
  folder,
  kinds,
  run,
  sources,
  targets,
  useFolder,
  write,
} from "../support/program/backups.ts";

useFolder();

describe.each(kinds)("a backup on %s", (kind) => {
  it(
    "is whole and of one moment while a hundred writes a second go on",
    { timeout: 240_000 },
    async () => {
      const url = await sources[kind]();
      const file = join(folder, "backup.db");
      const store = await openStore(url);
      const before = process.env["LONG"] === "1" ? 30_000 : 5_000;
      await fill(store, before);
      let written = before;
      let over = false;
      const broadcastSender = (async () => {
        while (!over) {
          await store.transact((records) => write(records, written));
          written += 1;
          await new Promise((resolve) => setTimeout(resolve, 8));
        }
      })();

      const began = performance.now();
      const { code, out, err } = await run("backup", url, file);
      const tookMs = performance.now() - began;

      over = true;
      await broadcastSender;
      await store.close();
      expect({ code, err }).toEqual({ code: 0, err: "" });
      expect(out).toContain("Backup made");
      expect(tookMs).toBeLessThan(20_000);
      // More than the one under way when it began and the one when it ended; how many is up to the machine.
      expect(written).toBeGreaterThan(before + 2);
      const copy = new Database(file, { readonly: true });
      const count = (table: string) =>
        copy.prepare(`select count(*) from ${table}`).pluck().get() as number;
      const members = count("member");
      expect(copy.pragma("integrity_check", { simple: true })).toBe("ok");
      expect(copy.pragma("foreign_key_check")).toEqual([]);
      expect(members).toBeGreaterThanOrEqual(before);
      expect(["consent", "waiting", "outbox", "work"].map(count)).toEqual(Array(4).fill(members));
      expect(copy.prepare("select max(telegram_id) from member").pluck().get()).toBe(members);
      copy.close();

      const target = await targets[kind]();
      expect(await run("restore", target, file)).toMatchObject({ code: 0, err: "" });
      const restored = await everythingIn(target);
      expect(restored).toEqual(await everythingIn(`sqlite:${file}`));
      const live = new Set((await everythingIn(url))["member"]);
      expect(restored["member"]!.filter((row) => !live.has(row))).toEqual([]);
    },
  );

  it("never takes the place of a file, the database's own least of all", async () => {
    const url = await sources[kind]();
    await fillNew(url, 1);
    const file = kind === "sqlite" ? url.slice("sqlite:".length) : join(folder, "notes.txt");
    if (kind === "postgres") writeFileSync(file, "notes");
    const content = readFileSync(file);

    const { code, err } = await run("backup", url, file);

    expect(code).toBe(1);
    expect(err).toContain("is already there");
    expect(readFileSync(file).equals(content)).toBe(true);
  });

  it("says so when there is no database, and leaves nothing behind", async () => {
    const { code, err } = await run("backup", await targets[kind](), join(folder, "b.db"));

    expect(code).toBe(1);
    expect(err).toContain("There is no database");
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe("a backup of a SQLite file whose process was killed", () => {
  it("has what was committed last", async () => {
    const url = await targets.sqlite();
    const holder = spawn(process.execPath, [await builtHere("hold-database.ts"), url]);
    await once(holder.stdout, "data");
    holder.kill("SIGKILL");
    await once(holder, "exit");

    const { code } = await run("backup", url, join(folder, "backup.db"));

    expect(code).toBe(0);
    const { member } = await everythingIn(`sqlite:${join(folder, "backup.db")}`);
    expect(member).toHaveLength(1);
  });
});

describe("the commands", () => {
  it.each([
    ["backup", [], "npm run backup -- <file>"],
    ["backup", ["a", "b"], "npm run backup -- <file>"],
    ["restore", [], "npm run restore -- <file>"],
    ["restore", ["missing.db"], "There is no such file"],
    ["restore", ["--force", "x"], "--force"],
  ] as const)("%s %j explains itself", async (command, args, sentence) => {
    const { code, err } = await run(command, await targets.sqlite(), ...args);

    expect(code).toBe(1);
    expect(err).toContain(sentence);
    expect(err).not.toMatch(/\n\s+at /);
  });

  it("never shows the password of a database that cannot be reached", async () => {
    const url = "postgres://bot:secret-word@127.0.0.1:1/none";

    const { code, out, err } = await run("backup", url, "b.db");

    expect(code).toBe(1);
    expect(out + err).not.toContain("secret-word");
    expect(existsSync(join(folder, "b.db"))).toBe(false);
  });
});
