/**
 * `npm run bench -- backup`: how long a backup takes while 100 updates a second are written, how long
 * those writes wait at worst, and how long it takes to have everything back.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { openStore } from "../src/subjects/open-store.ts";
import { fillDatabase, firstPerson } from "./crowd.ts";
import { note } from "./kept.ts";

const learners = 300_000;

export async function run(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "first-mover-bench-"));
  const database = join(folder, "bot.db");
  const copy = join(folder, "copy.db");
  try {
    await fillDatabase(`sqlite:${database}`, learners);
    const store = await openStore(`sqlite:${database}`);
    const waits: number[] = [];
    let done = false;
    const writing = (async () => {
      for (let id = 1; !done; id += 1) {
        const began = performance.now();
        await store.turns.receive([{ updateId: id, person: firstPerson, body: "{}" }], new Date());
        waits.push(performance.now() - began);
        await sleep(10);
      }
    })();
    const backupS = await command("backup", copy, database);
    done = true;
    await writing;
    await store.close();
    const restoreS = await command("restore", copy, join(folder, "restored.db"));
    note(`backup of ${learners} learners`, backupS, "s");
    note("slowest write during a backup", Math.max(...waits), "ms");
    note(`restore of ${learners} learners`, restoreS, "s");
    process.stdout.write(
      `${learners} learners, ${(statSync(database).size / 1e6).toFixed(0)} MB: backup ${backupS.toFixed(1)} s with ${waits.length} writes meanwhile, the slowest ${Math.max(...waits).toFixed(0)} ms; restore ${restoreS.toFixed(1)} s\n`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs `npm run <name> -- <file>` on a database; seconds, start-up of the command included. */
async function command(name: string, file: string, database: string): Promise<number> {
  const began = performance.now();
  const code = await new Promise((resolve) => {
    spawn("npm", ["run", "-s", name, "--", file], {
      cwd: join(import.meta.dirname, ".."),
      env: { ...process.env, DATABASE_URL: `sqlite:${database}` },
      stdio: ["ignore", "ignore", "inherit"],
    }).on("exit", resolve);
  });
  if (code !== 0) throw new Error(`npm run ${name} ended with ${String(code)}`);
  return (performance.now() - began) / 1_000;
}
