/**
 * The engines that a store suite runs on: `describe.each(engines)("… on $name", ({ open }) => …)`.
 *
 * Each call of `open` gives an empty database at this program's version. On PostgreSQL each worker
 * has one of its own, so two files may run at the same time.
 */
import pg from "pg";
import { inject } from "vitest";
import type { Engine } from "../../src/store/engine.ts";
import { openStore, type Store } from "../../src/subjects/open-store.ts";
import { emptyDatabase } from "./program/migrated.ts";
import { migratedDatabase } from "./servers/postgres-databases.ts";

export interface TestEngine {
  readonly name: Engine;
  /** An empty database; the test closes it. What an earlier call gave is gone. */
  open(): Promise<Store>;
}

const server = inject("postgresUrl");

export const engines: readonly TestEngine[] = [
  { name: "sqlite", open: openOnFile },
  ...(server === null ? [] : [postgresEngine(server)]),
];

/** The server of this run, for tests that need many connections or their own; `null` if there is none. */
export const postgresUrl = server;

async function openOnFile(): Promise<Store> {
  const { path, remove } = await emptyDatabase();
  const store = await openStore(`sqlite:${path}`);
  return {
    ...store,
    async close() {
      await store.close();
      await remove();
    },
  };
}

/** On a machine that stands still for seconds nobody is lost: how a lead is lost, test/reliability/postgres.test.ts shows. */
const patient = { connections: 4, leadDeadlineMs: 60_000, leadSilentMs: 120_000 };

function postgresEngine(server: string): TestEngine {
  let mine: Promise<{ readonly url: string; empty(): Promise<void> }> | undefined;
  return {
    name: "postgres",
    async open() {
      const { url, empty } = await (mine ??= ownDatabase(server));
      const store = await openStore(url, patient);
      await empty();
      return store;
    },
  };
}

/**
 * A database for this worker, and what takes every row and counts from one again. One connection does that each time,
 * by a function: the server has planned its statements and knows the tables. Deleting few rows is much faster than
 * truncating a hundred tables; without triggers, since tables refer to each other in a ring.
 */
async function ownDatabase(server: string) {
  const url = await migratedDatabase(server);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  // The server may be gone before the worker is.
  client.on("error", () => undefined);
  const { rows } = await client.query<{ deleted: string; counted: string }>(
    `select string_agg(format('delete from %I;', tablename), ' ') as deleted,
       (select string_agg(format('perform setval(%L, 1, false);', quote_ident(sequencename)), ' ')
          from pg_sequences where schemaname = current_schema()) as counted
     from pg_tables where schemaname = current_schema() and tablename <> 'migration'`,
  );
  await client.query("set session_replication_role = replica");
  await client.query(
    `create function pg_temp.empty() returns void language plpgsql as
       $$ begin ${rows[0]!.deleted} ${rows[0]!.counted} end $$`,
  );
  return {
    url,
    async empty() {
      await client.query("select pg_temp.empty()");
    },
  };
}
