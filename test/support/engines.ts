/**
 * The engines that a store suite runs on: `describe.each(engines)("… on $name", ({ open }) => …)`.
 *
 * Each call of `open` gives an empty database at this program's version. On PostgreSQL each worker
 * has one of its own, so two files may run at the same time.
 */
import { sql } from "kysely";
import { inject } from "vitest";
import type { Engine } from "../../src/store/engine.ts";
import { openStore, type Store } from "../../src/subjects/open-store.ts";
import { emptyDatabase } from "./program/migrated.ts";
import { migratedDatabase, onServer } from "./servers/postgres-databases.ts";

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

function postgresEngine(server: string): TestEngine {
  let mine: Promise<string> | undefined;
  let emptying: string | undefined;
  return {
    name: "postgres",
    async open() {
      mine ??= migratedDatabase(server);
      const url = await mine;
      const store = await openStore(url, { connections: 4 });
      emptying ??= await emptyingOf(store);
      // Without arguments it is a simple query, which may hold many statements.
      await onServer(url, emptying);
      return store;
    },
  };
}

/**
 * Statements that take every row and count from one again. Deleting few rows is much faster than truncating
 * a hundred tables; without triggers, since tables refer to each other in a ring.
 */
async function emptyingOf({ db }: Store): Promise<string> {
  const tables = await sql<{ name: string }>`
    select tablename as name from pg_tables
    where schemaname = current_schema() and tablename <> 'migration'`.execute(db);
  const counters = await sql<{ name: string }>`
    select sequencename as name from pg_sequences where schemaname = current_schema()`.execute(db);
  return [
    "set session_replication_role = replica",
    ...tables.rows.map(({ name }) => `delete from "${name}"`),
    ...counters.rows.map(({ name }) => `alter sequence "${name}" restart`),
  ].join(";");
}
