/**
 * Store room: the PostgreSQL engine, for when one file is outgrown.
 *
 * Everything that only PostgreSQL needs is here: the pool, 64-bit numbers, and the advisory lock
 * by which one process leads (polls, sends, runs due work).
 */
import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import type { Tables } from "./schema.ts";

/** Any number will do; it names this program's leader lock inside the database. */
const leaderLock = 20_070_101;

// Telegram ids and counts fit a JavaScript number; a value that does not would be wrong silently.
pg.types.setTypeParser(pg.types.builtins.INT8, (text) => {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError("a 64-bit value beyond 2^53");
  return value;
});

async function tryLead(client: pg.PoolClient): Promise<boolean> {
  const { rows } = await client.query<{ won: boolean }>(
    "select pg_try_advisory_lock($1, hashtext(current_schema())) as won",
    [leaderLock],
  );
  return rows[0]?.won === true;
}

export interface PostgresOptions {
  /** Connections in the pool. */
  readonly connections?: number;
  /** Schema to work in; tests give each file its own. */
  readonly schema?: string;
}

export function openPostgres(
  url: string,
  options: PostgresOptions = {},
): { db: Kysely<Tables>; lead(): Promise<boolean>; close(): Promise<void> } {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.connections ?? 10,
    ...(options.schema === undefined ? {} : { options: `-c search_path=${options.schema}` }),
  });
  // An idle connection that the server ends is replaced on the next query.
  pool.on("error", () => undefined);
  let leading: pg.PoolClient | undefined;

  return {
    db: new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }),

    /** True if this process leads from now on, until it ends or loses its connection. */
    async lead() {
      if (leading !== undefined) return true;
      const client = await pool.connect();
      const won = await tryLead(client).catch((error: unknown) => {
        client.release(true);
        throw error;
      });
      if (!won) {
        client.release();
        return false;
      }
      client.once("error", () => {
        if (leading === client) leading = undefined;
        client.release(true);
      });
      leading = client;
      return true;
    },

    async close() {
      leading?.release(true);
      await pool.end();
    },
  };
}
