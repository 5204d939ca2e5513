/**
 * The engines that a store suite runs on: `describe.each(engines)("… on $name", ({ open }) => …)`.
 *
 * Each call of `open` gives an empty database at this program's version. On PostgreSQL each worker
 * has a schema of its own, so two files may run at the same time.
 */
import { randomBytes } from "node:crypto";
import { sql } from "kysely";
import pg from "pg";
import { inject } from "vitest";
import type { Engine } from "../../src/store/engine.ts";
import { openStore, type Store } from "../../src/subjects/open-store.ts";
import { emptyDatabase } from "./program/migrated.ts";

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

/**
 * Makes an empty schema that goes when the run is over.
 *
 * @returns a connection address whose tables live in that schema.
 */
export async function freshSchema(url: string): Promise<{ url: string; schema: string }> {
  const schema = `${inject("schemaPrefix")}${randomBytes(6).toString("hex")}`;
  await onServer(url, `create schema ${schema}`);
  const address = new URL(url);
  address.searchParams.set("options", `-c search_path=${schema}`);
  // `+` for a space is a form's custom; PostgreSQL reads addresses by the older rule.
  return { url: address.href.replaceAll("+", "%20"), schema };
}

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

function postgresEngine(url: string): TestEngine {
  let mine: Promise<{ schema: string }> | undefined;
  let emptying: string | undefined;
  return {
    name: "postgres",
    async open() {
      mine ??= freshSchema(url);
      const { schema } = await mine;
      const store = await openStore(url, { schema, connections: 4 });
      emptying ??= await emptyingOf(store, schema);
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
async function emptyingOf({ db }: Store, schema: string): Promise<string> {
  const tables = await sql<{ name: string }>`
    select tablename as name from pg_tables
    where schemaname = ${schema} and tablename <> 'migration'`.execute(db);
  const counters = await sql<{ name: string }>`
    select sequencename as name from pg_sequences where schemaname = ${schema}`.execute(db);
  return [
    "set session_replication_role = replica",
    ...tables.rows.map(({ name }) => `delete from ${schema}."${name}"`),
    ...counters.rows.map(({ name }) => `alter sequence ${schema}."${name}" restart`),
  ].join(";");
}

async function onServer(url: string, statements: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statements);
  } finally {
    await client.end();
  }
}
