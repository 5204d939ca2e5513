/**
 * The locks by which processes know of each other, on a connection of its own each. How long one is held, and what
 * follows from it, is presence.ts.
 */
import { randomInt } from "node:crypto";
import { type Kysely, sql } from "kysely";
import pg from "pg";
import { MentorError } from "../../errors.ts";
import type { Applied } from "../migrations/older.ts";
import type { Tables } from "../tables.ts";
import { answerWithin } from "./deadline.ts";

/** Any numbers will do; they name this program's locks inside the database. */
const leaderLock = 20_070_101;
/** Shared by all that take part; alone by who wants nobody to. */
const presentLock = 20_070_104;
/** With the number of a process. */
export const processLock = 20_070_105;

const inThisDatabase = `locktype = 'advisory' and objsubid = 2
  and database = (select oid from pg_database where datname = current_database())`;

/** Locks of this database, as they lie in `pg_locks`. */
export const ofThisDatabase = `${inThisDatabase} and granted`;

const ofThisSchema = "objid = hashtext(current_schema())::bigint & 4294967295";

/** Somebody waits until nobody is at work: a newer program that takes something away. */
export const wantsNobody = `exists (
  select from pg_locks where ${inThisDatabase} and not granted and classid = ${presentLock} and ${ofThisSchema}
)`;

/** Somebody leads who does not take part as the others do: a version before this one. */
export const olderLeads = `exists (
  select from pg_locks as lead where ${ofThisDatabase} and classid = ${leaderLock} and ${ofThisSchema}
  and not exists (select from pg_locks where pid = lead.pid and classid = ${processLock} and granted)
)`;

export interface Session {
  readonly client: pg.Client;
  readonly name: string;
  readonly channel: string;
  leads: boolean;
}

export interface Limits {
  readonly deadlineMs: number;
  readonly silentMs: number;
}

/**
 * Keeps every bot away for as long as the result is not closed.
 *
 * @returns `undefined` where one is there
 */
export async function keepAway(
  connection: pg.ClientConfig,
  limits: Limits,
): Promise<{ close(): void } | undefined> {
  const client = new pg.Client(connection);
  client.on("error", () => cut(client));
  const isMine = await answerWithin(
    limits.deadlineMs,
    () => cut(client),
    async () => {
      await client.connect();
      await setLimits(client, limits.silentMs);
      const { rows } = await client.query<{ alone: boolean; lead: boolean }>(
        `select pg_try_advisory_lock(${presentLock}, hashtext(current_schema())) as alone,
        pg_try_advisory_lock(${leaderLock}, hashtext(current_schema())) as lead`,
      );
      return rows[0]!.alone && rows[0]!.lead;
    },
  );
  if (isMine) return { close: () => cut(client) };
  cut(client);
  return undefined;
}

/**
 * Waits until no bot is at work, and keeps them away until the transaction ends: those at work see that somebody waits.
 *
 * @param waitMs for longer than it takes to see it and to end what is in hand
 * @throws {MentorError} `database-busy` where one does not leave
 */
export async function untilNobodyWorks(tx: Kysely<Tables>, waitMs: number): Promise<void> {
  await sql`set local lock_timeout = ${sql.lit(waitMs)}`.execute(tx);
  try {
    for (const lock of [presentLock, leaderLock]) {
      await sql`select pg_advisory_xact_lock(${sql.lit(lock)}, hashtext(current_schema()))`.execute(
        tx,
      );
    }
  } catch (error) {
    if ((error as { code?: unknown }).code !== "55P03") throw error;
    throw new MentorError(
      "database-busy",
      "an older version of this program works on the database and does not leave; this one changes what that uses. Stop the older ones first.",
    );
  }
  await sql`set local lock_timeout to default`.execute(tx);
}

/** Cut, not ended: nobody waits for the goodbye of a connection that is dead. */
export function cut(client: pg.Client): void {
  client.connection.stream.destroy();
}

export async function setLimits(client: pg.Client, silentMs: number): Promise<void> {
  await client.query("select set_config(name, $1, false) from pg_settings where name = any($2)", [
    String(silentMs),
    ["idle_session_timeout", "idle_in_transaction_session_timeout", "tcp_user_timeout"],
  ]);
}

/** Its place among those that take part; `undefined` while somebody wants nobody to, or an older version leads. */
export async function enter(client: pg.Client): Promise<Session | undefined> {
  const number = randomInt(1, 2 ** 31 - 1);
  const { rows } = await client.query<{ mayEnter: boolean; channel: string }>(
    `select not ${olderLeads}
        and pg_try_advisory_lock_shared(${presentLock}, hashtext(current_schema()))
        and pg_try_advisory_lock(${processLock}, ${number}) as "mayEnter",
      'first_mover_' || hashtext(current_schema()) as channel`,
  );
  const { mayEnter, channel } = rows[0]!;
  if (!mayEnter) return undefined;
  await client.query(`listen "${channel}"`);
  return { client, name: String(number), channel, leads: false };
}

/** The migrations that the database has had. */
export async function readMigrations(client: pg.Client): Promise<readonly Applied[]> {
  return (await client.query<{ name: string; older?: string | null }>("select * from migration"))
    .rows;
}

/** The lock and the new term in one transaction. Without its table (an empty database) there is no term yet. */
export async function takeLead(
  client: pg.Client,
): Promise<{ term: number | undefined } | undefined> {
  await client.query("begin");
  const { rows } = await client.query<{ won: boolean; hasTerms: boolean }>(
    `select pg_try_advisory_lock(${leaderLock}, hashtext(current_schema())) as won,
      to_regclass('leader') is not null as "hasTerms"`,
  );
  if (rows[0]?.won !== true) {
    await client.query("rollback");
    return undefined;
  }
  let next: number | undefined;
  if (rows[0].hasTerms) {
    const raised = await client.query<{ term: number }>(
      `insert into leader (one, term) values (1, 1)
       on conflict (one) do update set term = leader.term + 1 returning term`,
    );
    next = raised.rows[0]?.term;
  }
  await client.query("commit");
  return { term: next };
}
