/**
 * Databases on the run's PostgreSQL server, each for one test. They go when the run is over.
 *
 * The migrations take half a second of processor, a copy a seventh of that: they run once, whoever comes first
 * plays them, and the others copy what that left.
 */
import { randomBytes } from "node:crypto";
import pg from "pg";
import { inject } from "vitest";
import { openStore } from "../../../src/subjects/open-store.ts";

/** Any number will do: whoever copies waits while somebody makes what is copied. */
const templateLock = 20_070_199;

const newName = () => `${inject("runPrefix")}${randomBytes(6).toString("hex")}`;

/**
 * Makes a schema without tables, for tests of what makes them.
 *
 * @returns a connection address whose tables live in that schema.
 */
export async function freshSchema(server: string): Promise<{ url: string; schema: string }> {
  const schema = newName();
  await onServer(server, `create schema ${schema}`);
  const address = new URL(server);
  address.searchParams.set("options", `-c search_path=${schema}`);
  // `+` for a space is a form's custom; PostgreSQL reads addresses by the older rule.
  return { url: address.href.replaceAll("+", "%20"), schema };
}

/**
 * Makes an empty database of this program's version.
 *
 * @returns its address
 */
export async function migratedDatabase(server: string): Promise<string> {
  const name = newName();
  const template = await findTemplate(server);
  // By its files: the usual way writes each page into the log, too.
  await onServer(server, `create database ${name} template ${template} strategy file_copy`);
  return addressOf(server, name);
}

let found: Promise<string> | undefined;

const findTemplate = (server: string) => (found ??= makeTemplate(server));

/** Nobody may connect to it once it is whole: a database in use is not copied. */
async function makeTemplate(server: string): Promise<string> {
  const name = `${inject("runPrefix")}empty`;
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [templateLock]);
    const isWhole = "select 1 from pg_database where datname = $1 and not datallowconn";
    if ((await client.query(isWhole, [name])).rowCount === 1) return name;
    // Of a worker that died over it.
    await client.query(`drop database if exists ${name} with (force)`);
    await client.query(`create database ${name}`);
    const store = await openStore(addressOf(server, name));
    await store.close();
    await client.query(`alter database ${name} allow_connections false`);
    return name;
  } finally {
    await client.end();
  }
}

function addressOf(server: string, database: string): string {
  const address = new URL(server);
  address.pathname = database;
  return address.href;
}

/** Statements without arguments, on a connection of their own. */
async function onServer(url: string, statements: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statements);
  } finally {
    await client.end();
  }
}
