/** `npm run doctor`: what is wrong with a set-up, as whoever looks after the server reads it. */
import { chmodSync, mkdirSync, readdirSync, truncateSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { run as doctor } from "../../src/cli/doctor.ts";
import { judgeSpace } from "../../src/cli/doctor/machine.ts";
import { checkWebhook } from "../../src/cli/doctor/telegram.ts";
import type { Asked } from "../../src/cli/doctor/ask.ts";
import { folder, fillNew, makeBackup, targets, useFolder } from "../support/program/backups.ts";
import { callCommand } from "../support/program/command.ts";
import { copyMigrated } from "../support/program/migrated.ts";
import { runIn } from "../support/program/operator.ts";
import { postgresUrl } from "../support/engines.ts";
import { knowledgeDir } from "../support/own-knowledge.ts";
import { writeKnowledge } from "../support/sample-knowledge.ts";
import { openTelegram, type TestTelegram } from "../support/servers/telegram.ts";

useFolder();

let telegram: TestTelegram;
let database: string;
let env: Record<string, string>;
beforeEach(async () => {
  telegram = await openTelegram();
  database = join(folder, "bot.db");
  env = {
    BOT_TOKEN: telegram.sandbox.token,
    TELEGRAM_API_ROOT: telegram.sandbox.url,
    ADMIN_IDS: "9001",
    DATABASE_URL: `sqlite:${database}`,
    KNOWLEDGE_DIR: knowledgeDir,
  };
});
afterEach(() => telegram.stop());

/** Asks it, and gives the lines of one check. */
const see = async (
  check: string,
  more: Readonly<Record<string, string>> = {},
  ...args: readonly string[]
) =>
  linesOf(
    await callCommand(doctor, {
      folder,
      args: ["--lang", "en", check, ...args],
      env: { PATH: process.env["PATH"], ...env, ...more },
    }),
  );

function linesOf<Run extends { readonly out: string; readonly err: string }>(run: Run) {
  expect(run.err).toBe("");
  return { ...run, line: run.out.split("\n").slice(0, -2).join("\n") };
}

/** A Bot API server that answers everything in this way. */
async function openOdd(status: number, body: object, date?: string): Promise<Server> {
  const server = createServer((_, response) => {
    response.writeHead(status, { "content-type": "application/json", ...(date && { date }) });
    response.end(JSON.stringify(body));
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return server;
}
const rootOf = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

describe("npm run doctor", () => {
  it("tells of a whole set-up in a line a check, in either language, without a secret", async () => {
    await copyMigrated(database);
    const backups = join(folder, "backups");
    mkdirSync(backups, { mode: 0o700 });
    await makeBackup(join(backups, "first.db"), 2);
    writeFileSync(join(folder, ".env"), `BACKUPS_DIR=${backups}\n`, { mode: 0o600 });
    await telegram.person(9001).start();

    const english = await runIn(folder, "doctor", { env });
    const chinese = await runIn(folder, "doctor", { env: { ...env, LANG: "zh_CN.UTF-8" } });

    const verdicts = english.out
      .match(/^(?:ok|look|wrong) · [a-z]+/gm)!
      .map((head) => head.split(" · "));
    const names =
      "settings token officers webhook disk space clock files database knowledge backup";
    expect(verdicts.map(([, check]) => check)).toEqual(names.split(" "));
    // What this machine's own disk is, nobody can know here.
    const others = verdicts.filter(([, check]) => check !== "disk" && check !== "space");
    expect(others.map(([verdict]) => verdict)).toEqual(others.map(() => "ok"));
    expect(english.out).toContain("Telegram knows it as @");
    expect(english.out).toContain("was restored on trial");
    expect(chinese.out).toContain("好 · 令牌 · Telegram 认得它");
    expect(chinese.out.split("\n")).toHaveLength(english.out.split("\n").length);
    expect([english.code, english.err, chinese.err]).toEqual([0, "", ""]);
    expect(english.out + chinese.out).not.toContain(telegram.sandbox.token.split(":")[1]);
    expect(readdirSync(backups)).toEqual(["first.db"]);
  });

  it("names settings that cannot be used, and goes on with the others", async () => {
    const { code, out } = await runIn(folder, "doctor", {
      args: ["--lang", "en", "settings", "officers"],
      env: { ...env, PORT: "many", ADMIN_IDS: "@chen", METRICS_TOKEN: "short-secret" },
    });

    expect(code).toBe(1);
    for (const name of ["PORT", "ADMIN_IDS", "METRICS_TOKEN"]) {
      expect(out).toContain(`wrong · settings · ${name} cannot be used`);
    }
    expect(out).toContain("wrong · officers · There are no officers");
    expect(out).not.toMatch(/short-secret|@chen|many/);
  });

  it("explains itself to who asks for what it does not know", async () => {
    const { code, err } = await runIn(folder, "doctor", { args: ["weather"] });

    expect(code).toBe(1);
    expect(err).toContain("settings|token|officers");
  });
});

describe("the doctor about Telegram", () => {
  it("says that a token is missing, refused, or that nobody answers", async () => {
    const none = await see("token", { BOT_TOKEN: "" });
    const refused = await see("token", { BOT_TOKEN: `1:${"a".repeat(35)}` });
    const offline = await see("token", { TELEGRAM_API_ROOT: "http://127.0.0.1:4" });

    expect(none).toMatchObject({ code: 0, line: expect.stringContaining("the sandbox opens") });
    expect(refused).toMatchObject({ code: 1, line: expect.stringContaining("Copy it anew") });
    expect(offline).toMatchObject({ code: 1, line: expect.stringContaining("is offline") });
    expect(refused.out).not.toContain("aaaa");
  });

  it("says which officers never pressed Start", async () => {
    await telegram.person(9001).start();

    const one = await see("officers", { ADMIN_IDS: "9001,9002" });
    const all = await see("officers", { ADMIN_IDS: "9002" });

    expect(one).toMatchObject({ code: 0, line: expect.stringContaining("1 of 2") });
    expect(one.line).toContain("9002");
    expect(all.code).toBe(1);
  });

  it("says which officers of the settings share their account, so that they are none", async () => {
    await copyMigrated(database);
    const db = new Database(database);
    db.prepare(
      "insert into phone_person (person, account, name, created_at) values (1, 9001, 'Chen', '')",
    ).run();
    db.close();
    for (const id of [9001, 9002]) await telegram.person(id).start();

    const one = await see("officers", { ADMIN_IDS: "9001,9002" });
    const all = await see("officers", {}, "--lang", "zh");

    expect(one.code).toBe(0);
    expect(one.line).toMatch(
      /^ok · officers[^]*look · officers · Several people share[^]*: 9001\./,
    );
    expect(all.code).toBe(1);
    expect(all.line).toMatch(/不对 · \S+ · 这些账号几个人合用[^]*：9001。/);
    expect(one.line + all.line).not.toContain("Chen");
  });

  it("says where Telegram sends messages, and that the address is shut", async () => {
    const polling = await see("webhook");
    await fetch(`${telegram.sandbox.url}/bot${telegram.sandbox.token}/setWebhook`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ url: "https://bot.example/telegram" }),
    });
    const left = await see("webhook");
    const shut = await see("webhook", { PUBLIC_URL: "https://127.0.0.1:4" });

    expect(polling.line).toMatch(/^ok · webhook/);
    expect(left.line).toContain("sends messages to bot.example");
    expect(shut).toMatchObject({ code: 1, line: expect.stringContaining("cannot be reached") });
    expect(shut.line).toContain("ECONNREFUSED");
  });

  const now = new Date("2026-11-28T12:00:00Z");
  const own = "https://bot.example/telegram";
  const info = (result: object) => (): Promise<Asked> =>
    Promise.resolve({ kind: "answered", ok: true, code: 200, description: "", result, at: now });
  const recently = { last_error_date: now.getTime() / 1_000 - 60, last_error_message: "SSL error" };
  it.each([
    ["ok", "doctor-webhook-set", { url: own }, 401],
    ["look", "doctor-webhook-not-set", { url: "" }, 401],
    ["wrong", "doctor-webhook-other", { url: "https://other.example/x" }, 401],
    ["wrong", "doctor-webhook-stranger", { url: own }, 502],
    ["wrong", "doctor-webhook-failing", { url: own, ...recently }, 401],
    ["look", "doctor-webhook-pending", { url: own, pending_update_count: 500 }, 401],
  ] as const)("says %s, %s, of %j with %i at the door", async (verdict, key, result, status) => {
    const knock = () => Promise.resolve(status);
    const found = await checkWebhook(info(result), "https://bot.example", now, knock);
    expect(found).toMatchObject({ verdict, says: { key } });
  });

  it("sees a clock that is wrong by Telegram's", async () => {
    const right = await see("clock");
    const late = new Date(Date.now() - 300_000).toUTCString();
    const server = await openOdd(200, { ok: true, result: { username: "b" } }, late);
    const off = await see("clock", { TELEGRAM_API_ROOT: rootOf(server) });
    server.close();

    expect(right.line).toMatch(/^ok · clock/);
    expect(off.code).toBe(1);
    expect(off.line).toMatch(/(?:299|30\d) seconds away/);
  });

  it("says that a server answers oddly", async () => {
    const server = await openOdd(502, {});
    const odd = await see("token", { TELEGRAM_API_ROOT: rootOf(server) });
    server.close();

    expect(odd).toMatchObject({ code: 0, line: expect.stringContaining("oddly (502)") });
  });
});

describe("the doctor about the machine", () => {
  /** Tools of Linux that see such a disk. */
  function tools(findmnt: string, lsblk: string): Record<string, string> {
    const bin = join(folder, "bin");
    mkdirSync(bin, { recursive: true });
    for (const [name, says] of Object.entries({ findmnt, lsblk })) {
      writeFileSync(join(bin, name), `#!/bin/sh\nprintf '${says}\\n'\n`, { mode: 0o755 });
    }
    return { PATH: `${bin}:${process.env["PATH"]}` };
  }

  it.each([
    ["ok", "/dev/mapper/village", "crypt\\ndisk", "encrypted disk"],
    ["look", "/dev/vda1[/home]", "part\\ndisk", "No encryption shows"],
    ["look", "overlay", "", "Nobody can tell"],
  ])("says %s where the disk is %s", async (verdict, source, types, sentence) => {
    // A process of its own: it asks tools of the machine.
    const given = { args: ["--lang", "en", "disk"], env: { ...env, ...tools(source, types) } };
    const { line } = linesOf(await runIn(folder, "doctor", given));
    expect(line).toMatch(new RegExp(`^${verdict} · disk · .*${sentence}`));
  });

  it("says that another server's disk does not show", async () => {
    const { line } = await see("disk", { DATABASE_URL: "postgres://far.invalid/bot" });
    expect(line).toMatch(/^look · disk · .*server of its own/);
  });

  it.each([
    ["ok", 1_000_000_000, 100_000_000],
    ["look", 700_000_000, 100_000_000],
    ["wrong", 150_000_000, 100_000_000],
  ])("says %s of %i bytes free beside %i", (verdict, freeBytes, databaseBytes) => {
    expect(judgeSpace({ place: "/", freeBytes }, databaseBytes).verdict).toBe(verdict);
  });

  it("names files that everybody may read, and how to shut them", async () => {
    await copyMigrated(database);
    chmodSync(database, 0o600);
    const file = join(folder, ".env");
    writeFileSync(file, "");
    chmodSync(file, 0o644);

    const open = await see("files");
    chmodSync(file, 0o640); // to the group on purpose
    const shut = await see("files");

    expect(open.code).toBe(1);
    expect(open.line).toMatch(/→ chmod 600 \S+\/\.env$/);
    expect(shut.line).toMatch(/^ok · files/);
  });
});

describe("the doctor about the database", () => {
  const sentence = {
    missing: "the first start makes it",
    words: "damaged",
    stranger: "not of this program",
    newer: "A newer version",
    older: "versions behind",
  };

  it.each(Object.keys(sentence) as (keyof typeof sentence)[])(
    "knows one that is %s",
    async (kind) => {
      if (kind === "words") writeFileSync(database, "only some words, many of them. ".repeat(400));
      else if (kind === "stranger") new Database(database).exec("create table t (a)").close();
      else if (kind !== "missing") {
        await copyMigrated(database);
        const change =
          kind === "newer"
            ? "insert into migration (name, at) values ('9999-later', '')"
            : "delete from migration where name = '0034-desks'";
        new Database(database).exec(change).close();
      }

      const { code, line } = await see("database");

      expect(line).toContain(sentence[kind]);
      expect(code).toBe(["missing", "older"].includes(kind) ? 0 : 1);
    },
  );

  it("says that there can be none where this user may not write", async () => {
    writeFileSync(join(folder, "notes.txt"), "");
    const { code, line } = await see("database", {
      DATABASE_URL: `sqlite:${join(folder, "notes.txt", "bot.db")}`,
    });

    expect(code).toBe(1);
    expect(line).toMatch(/^wrong · database · This user may not write \S+notes\.txt.* → .*setup/);
  });

  it.skipIf(postgresUrl === null)("reads a PostgreSQL, and says when nobody answers", async () => {
    const url = await targets.postgres();
    const empty = await see("database", { DATABASE_URL: url });
    await fillNew(url, 3);
    const full = await see("database", { DATABASE_URL: url });
    const away = await see("database", {
      DATABASE_URL: "postgres://bot:secret-word@127.0.0.1:1/x",
    });

    expect(empty.line).toContain("the first start makes it");
    expect(full.line).toMatch(/^(?:ok|look) · database · PostgreSQL \d+.*up to date, 3 people/);
    expect(away).toMatchObject({ code: 1, line: expect.stringContaining("ECONNREFUSED") });
    expect(away.out).not.toContain("secret-word");
  });
});

describe("the doctor about knowledge and backups", () => {
  it("names the first error of the folder", async () => {
    const { code, line } = await see("knowledge", { KNOWLEDGE_DIR: folder });

    expect(code).toBe(1);
    expect(line).toMatch(/wrong · knowledge · \d+ errors: /);
  });

  it("says that what was learned is older than the articles", async () => {
    const head = { of: "older", topics: [], unseen: 0, features: 0, weights: 0 };
    const sample = await writeKnowledge({ "learned/en.bin": `${JSON.stringify(head)}\n    ` });
    const { code, line } = await see("knowledge", { KNOWLEDGE_DIR: `${sample.dir}/` });
    await sample.remove();

    expect(line).toMatch(
      /^look · knowledge · .*older than the articles. → npm run knowledge -- learn/,
    );
    expect(code).toBe(0);
  });

  it("restores the newest backup on trial, and says when it cannot", async () => {
    const backups = join(folder, "backups");
    const BACKUPS_DIR = backups;
    const first = await see("backup", { BACKUPS_DIR });
    await copyMigrated(database);
    const none = await see("backup", { BACKUPS_DIR });
    mkdirSync(backups);
    const now = new Date();
    const stamp = (at: Date) => at.toISOString().replaceAll(/[-:]|\.\d+/g, "");
    const old = join(backups, `first-mover-${stamp(new Date(now.getTime() - 50 * 3_600_000))}.db`);
    await makeBackup(old, 4);
    const stale = await see("backup", { BACKUPS_DIR });
    const file = join(backups, `first-mover-${stamp(now)}.db`);
    await makeBackup(file, 4);
    const whole = await see("backup", { BACKUPS_DIR });
    truncateSync(file, 30_000);
    const broken = await see("backup", { BACKUPS_DIR });

    expect((await see("backup")).line).toContain("BACKUPS_DIR is not set");
    expect(first).toMatchObject({ code: 0, line: expect.stringContaining("has not been started") });
    expect(none).toMatchObject({ code: 1, line: expect.stringContaining("There is no backup") });
    expect(stale).toMatchObject({ code: 1, line: expect.stringContaining("50 hours old") });
    expect(whole).toMatchObject({ code: 0, line: expect.stringMatching(/^ok .* \d+ rows/) });
    expect(broken).toMatchObject({ code: 1, line: expect.stringContaining("cannot be restored") });
    expect(readdirSync(backups)).toHaveLength(2);
  });

  it("opens an encrypted one where the key is, and says where it is not", async () => {
    await fillNew(env["DATABASE_URL"]!, 2);
    const key = join(folder, "backup.key");
    const { out } = await runIn(folder, "backup", { args: ["--new-key", key] });
    const BACKUPS_KEY = /age1\w+/.exec(out)![0];
    const more = { BACKUPS_KEY, BACKUPS_DIR: join(folder, "backups") };
    await runIn(folder, "backup", { args: ["--regular"], env: { ...env, ...more } });

    const without = await see("backup", more);
    const withKey = await see("backup", more, "--key", key);
    const otherKey = join(folder, "other.key");
    await runIn(folder, "backup", { args: ["--new-key", otherKey] });
    const other = await see("backup", more, "--key", otherKey);
    writeFileSync(key, "nothing\n");
    const bad = await see("backup", more, "--key", key);

    expect(without).toMatchObject({ code: 0, line: expect.stringContaining("nobody can tell") });
    expect(withKey).toMatchObject({ code: 0, line: expect.stringContaining("restored on trial") });
    expect(other).toMatchObject({ code: 1, line: expect.stringMatching(/another key.*lost\?/) });
    expect(bad).toMatchObject({ code: 1, line: expect.stringContaining("no secret key") });
  });
});
