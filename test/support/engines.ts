/**
 * The engines that a store suite runs on: `describe.each(engines)("… on $name", ({ open }) => …)`.
 *
 * Each call of `open` gives an empty database at this program's version. On PostgreSQL a test file
 * works in a schema of its own, so files may run at the same time.
 */
import { randomBytes } from "node:crypto";
import { sql } from "kysely";
import pg from "pg";
import { afterAll, inject } from "vitest";
import type { Engine } from "../../src/store/engine.ts";
import { openStore, type Store } from "../../src/subjects/open-store.ts";

export interface TestEngine {
  readonly name: Engine;
  /** An empty database; the test closes it. What an earlier call gave is gone. */
  open(): Promise<Store>;
}

const server = inject("postgresUrl");

export const engines: readonly TestEngine[] = [
  { name: "sqlite", open: () => openStore("sqlite::memory:") },
  ...(server === null ? [] : [postgresEngine(server)]),
];

/** The server of this run, for tests that need many connections or their own; `null` if there is none. */
export const postgresUrl = server;

/**
 * Makes an empty schema that goes when the file's tests are over.
 *
 * @returns a connection address whose tables live in that schema.
 */
export async function freshSchema(url: string): Promise<{ url: string; schema: string }> {
  const schema = `test_${randomBytes(6).toString("hex")}`;
  await onServer(url, `create schema ${schema}`);
  schemas.push([url, schema]);
  const address = new URL(url);
  address.searchParams.set("options", `-c search_path=${schema}`);
  // `+` for a space is a form's custom; PostgreSQL reads addresses by the older rule.
  return { url: address.href.replaceAll("+", "%20"), schema };
}

const schemas: [url: string, schema: string][] = [];

afterAll(async () => {
  for (const [url, schema] of schemas.splice(0)) {
    await onServer(url, `drop schema if exists ${schema} cascade`);
  }
});

function postgresEngine(url: string): TestEngine {
  let mine: Promise<{ schema: string }> | undefined;
  return {
    name: "postgres",
    async open() {
      mine ??= freshSchema(url);
      const { schema } = await mine;
      const store = await openStore(url, { schema, connections: 4 });
      // Of this schema alone: a reading of all schemas fails where another file drops its own meanwhile.
      const { rows } = await sql<{ name: string }>`
        select tablename as name from pg_tables
        where schemaname = ${schema} and tablename <> 'migration'`.execute(store.db);
      const names = rows.map(({ name }) => `"${name}"`).join(", ");
      await sql.raw(`truncate ${names} restart identity cascade`).execute(store.db);
      return store;
    },
  };
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
