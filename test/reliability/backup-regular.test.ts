/** Regular backups: `npm run backup -- --regular`, encrypted, and what is deleted. */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  kinds,
  everythingIn,
  fillNew,
  folder,
  sources,
  targets,
  useFolder,
} from "../support/program/backups.ts";
import { runIn } from "../support/program/operator.ts";

useFolder();

async function newKey(): Promise<{ file: string; key: string }> {
  const file = join(folder, "backup.key");
  const { code, out } = await runIn(folder, "backup", { args: ["--new-key", file] });
  expect(code).toBe(0);
  return { file, key: /^BACKUPS_KEY=(age1\w+)$/m.exec(out)![1]! };
}

describe.each(kinds)("a regular backup on %s", (kind) => {
  it("is encrypted, and comes back whole with the key", async () => {
    const url = await sources[kind]();
    await fillNew(url, 30);
    const { file: keyFile, key } = await newKey();
    const backups = join(folder, "backups");
    const env = { DATABASE_URL: url, BACKUPS_DIR: backups, BACKUPS_KEY: key };

    const made = await runIn(folder, "backup", { args: ["--regular"], env });

    expect({ code: made.code, err: made.err }).toEqual({ code: 0, err: "" });
    const [name, ...others] = readdirSync(backups);
    expect(others).toEqual([]);
    expect(name).toMatch(/^first-mover-\d{8}T\d{6}Z\.db\.age$/);
    const file = join(backups, name!);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, "latin1")).not.toContain("SQLite");

    const target = await targets[kind]();
    const refused = await runIn(folder, "restore", { args: [file], env: { DATABASE_URL: target } });
    expect(refused.err).toContain("is encrypted. Add --key");
    const restored = await runIn(folder, "restore", {
      args: [file, "--key", keyFile],
      env: { DATABASE_URL: target },
    });
    expect({ code: restored.code, err: restored.err }).toEqual({ code: 0, err: "" });
    expect(await everythingIn(target)).toEqual(await everythingIn(url));
    expect(readdirSync(backups)).toEqual([name]);
  });
});

describe("regular backups", () => {
  it("delete the old ones, and nothing that is not theirs", async () => {
    const url = await targets.sqlite();
    await fillNew(url, 1);
    const backups = join(folder, "backups");
    mkdirSync(backups);
    const strangers = ["first-mover-20200101T000000Z.db.gpg", "by-hand.db", "notes.txt"];
    for (const name of ["first-mover-20200101T000000Z.db", ...strangers]) {
      writeFileSync(join(backups, name), "old");
    }

    const { code, out } = await runIn(folder, "backup", {
      args: ["--regular"],
      env: { DATABASE_URL: url, BACKUPS_DIR: backups },
    });

    expect(code).toBe(0);
    expect(out).toContain("Old backups deleted: 1.");
    expect(out).toContain("It is not encrypted");
    const left = readdirSync(backups);
    expect(left).toHaveLength(4);
    expect(left).toEqual(expect.arrayContaining(strangers));
  });

  it("delete nothing where no new one was made", async () => {
    const backups = join(folder, "backups");
    mkdirSync(backups);
    writeFileSync(join(backups, "first-mover-20200101T000000Z.db"), "old");

    const { code } = await runIn(folder, "backup", {
      args: ["--regular"],
      env: { DATABASE_URL: await targets.sqlite(), BACKUPS_DIR: backups },
    });

    expect(code).toBe(1);
    expect(readdirSync(backups)).toHaveLength(1);
  });

  it.each([
    [["--regular"], {}, "BACKUPS_DIR is not set"],
    [["b.db", "--encrypt"], {}, "There is no BACKUPS_KEY"],
    [["b.db", "--encrypt"], { BACKUPS_KEY: `age1${"q".repeat(58)}` }, "has a wrong letter"],
    [["b.db", "--encrypt"], { BACKUPS_KEY: "secret" }, "BACKUPS_KEY: expected age1"],
  ] as const)("%j with %j say what is missing", async (args, env, sentence) => {
    const url = await targets.sqlite();
    const { code, err } = await runIn(folder, "backup", {
      args,
      env: { DATABASE_URL: url, ...env },
    });

    expect(code).toBe(1);
    expect(err).toContain(sentence);
    expect(existsSync(join(folder, "b.db.age"))).toBe(false);
  });
});

describe("a key", () => {
  it("is for its owner alone, and never overwritten", async () => {
    const { file } = await newKey();
    const text = readFileSync(file, "utf8");

    const { code, err } = await runIn(folder, "backup", { args: ["--new-key", file] });

    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(code).toBe(1);
    expect(err).toContain("never overwritten");
    expect(readFileSync(file, "utf8")).toBe(text);
  });

  it("opens no backup of another, nor one that was cut short", async () => {
    const url = await targets.sqlite();
    await fillNew(url, 1);
    const { file: keyFile, key } = await newKey();
    const env = { DATABASE_URL: url, BACKUPS_KEY: key };
    await runIn(folder, "backup", { args: ["b.db", "--encrypt"], env });
    const file = join(folder, "b.db.age");
    const other = join(folder, "other.key");
    await runIn(folder, "backup", { args: ["--new-key", other] });
    const restore = async (with_: string) => {
      const target = await targets.sqlite();
      return runIn(folder, "restore", {
        args: [file, "--key", with_],
        env: { DATABASE_URL: target },
      });
    };

    expect((await restore(other)).err).toContain("encrypted to another key");
    truncateSync(file, statSync(file).size - 1);
    const cut = await restore(keyFile);

    expect(cut.code).toBe(1);
    expect(cut.err).toContain("damaged");
    expect(readdirSync(folder).filter((name) => name.startsWith(".opened"))).toEqual([]);
  });
});
