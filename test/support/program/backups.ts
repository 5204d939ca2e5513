/** Databases to back up and the two commands that do it, as processes of their own. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach } from "vitest";
import type { Records } from "../../../src/bot/records.ts";
import { backUp } from "../../../src/store/backup.ts";
import type { Engine } from "../../../src/store/engine.ts";
import { openStore, type Store } from "../../../src/subjects/open-store.ts";
import { postgresUrl } from "../engines.ts";
import { after, newMember, noon, updateOf } from "../people/members.ts";
import { readEverything } from "../rows.ts";
import { freshSchema, migratedDatabase } from "../servers/postgres-databases.ts";
import { startMigrated } from "./migrated.ts";

/** A folder of the test at hand. */
export let folder: string;

/** Gives each test of the calling file a folder of its own. */
export function useFolder(): void {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "first-mover-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
}

/** Addresses of databases that do not exist yet. */
export const targets: Record<Engine, () => Promise<string>> = {
  sqlite: async () => `sqlite:${join(folder, `${Math.random()}`, "bot.db")}`,
  postgres: async () => (await freshSchema(postgresUrl!)).url,
};
/** The same for databases to fill; on a server they are there, and empty. */
export const sources: typeof targets = {
  ...targets,
  postgres: () => migratedDatabase(postgresUrl!),
};
export const kinds: Engine[] = postgresUrl === null ? ["sqlite"] : ["sqlite", "postgres"];
export const pairs = kinds.flatMap((from) => kinds.map((into) => [from, into] as const));

/** Runs a command as `npm run` would, with nothing of this process's environment. */
export async function run(command: "backup" | "restore", url: string, ...args: string[]) {
  const runner = new URL("../../../src/cli/run.mjs", import.meta.url).pathname;
  const child = spawn(process.execPath, [runner, command, ...args], {
    cwd: folder,
    env: { PATH: process.env["PATH"] ?? "", DATABASE_URL: url },
  });
  const [out, err, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "exit") as Promise<[number | null]>,
  ]);
  return { code, out, err };
}

/** Rows in several tables; a backup has all of them or none. */
export async function write(records: Records, number: number): Promise<void> {
  const id = `m${number}`;
  const person = number + 1;
  const invitedBy = number === 0 ? null : `m${number - 1}`;
  const member = newMember(id, person, { firstName: `李 ${number} 🌾`, invitedBy });
  await records.members.create(member, noon);
  await records.members.addConsent(id, "memory", true, noon);
  await records.waiting.set(person, { kind: "question", data: `"quoted"\n${id}` }, noon);
  const payload = JSON.stringify({ number });
  const message = { chat: person, priority: 0, method: "show", payload };
  await records.outbox.add([{ ...message, about: null, screen: null, revision: null }], noon);
  await records.work.schedule({ id, kind: "remind", payload: { number }, dueAt: after(number) });
}

export async function fill(store: Store, count: number): Promise<void> {
  await store.turns.receive([updateOf(1, 1)], noon);
  await store.transact(async (records) => {
    for (let number = 0; number < count; number += 1) await write(records, number);
  });
}

export async function fillNew(url: string, count: number): Promise<void> {
  await startMigrated(url);
  const store = await openStore(url);
  await fill(store, count);
  await store.close();
}

const made = new Map<number, Buffer>();

/** One for all tests that want so many. */
export async function makeBackup(file: string, count: number): Promise<void> {
  const bytes = made.get(count);
  if (bytes !== undefined) return writeFile(file, bytes, { mode: 0o600 });
  const url = await targets.sqlite();
  await fillNew(url, count);
  await backUp(url, file);
  made.set(count, await readFile(file));
}

/** Opens, reads all tables and closes. */
export async function everythingIn(url: string): Promise<Record<string, string[]>> {
  const store = await openStore(url);
  const rows = await readEverything(store);
  await store.close();
  return rows;
}
