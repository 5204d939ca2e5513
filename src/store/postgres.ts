/**
 * The PostgreSQL engine, for when one file is outgrown.
 *
 * Everything that only PostgreSQL needs is here: the pool with its time limits, 64-bit numbers, row locks,
 * and the condition that a leader's transactions carry. Who takes part and who leads is in postgres/presence.ts.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { CompiledQuery, Kysely, PostgresDialect, PostgresDriver } from "kysely";
import type { PostgresPool, TransactionSettings } from "kysely";
import pg from "pg";
import type { MentorError } from "../errors.ts";
import type { Applied } from "./migrations/older.ts";
import { createDatabaseClock } from "./postgres/clock.ts";
import { answerWithin } from "./postgres/deadline.ts";
import { keepAway, untilNobodyWorks } from "./postgres/locks.ts";
import { createNames } from "./postgres/named.ts";
import { createPresence, type Presence } from "./postgres/presence.ts";
import { createRoom, type Room } from "./postgres/room.ts";
import { settingsOfSession } from "./postgres/session.ts";
import type { Tables } from "./tables.ts";
import { LeadLostError } from "./trouble.ts";

// Telegram ids and counts fit a JavaScript number; a value that does not would be wrong silently.
pg.types.setTypeParser(pg.types.builtins.INT8, (text) => {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError("a 64-bit value beyond 2^53");
  return value;
});

export interface PostgresOptions {
  /** Connections in the pool. */
  readonly connections?: number;
  /** Schema to work in; absent: the one that the address says. */
  readonly schema?: string;
  /**
   * How long a statement, or the wait for a connection, may take before the connection counts as dead.
   * The server gives up a transaction after the same time without a word from this side.
   */
  readonly deadlineMs?: number;
  /** The same for the question whether this process is still among those that work. */
  readonly leadDeadlineMs?: number;
  /** After so long without that question the server frees what the process holds; 0: never. */
  readonly leadSilentMs?: number;
  /** How long those at work may take to leave, where a newer program takes something away. */
  readonly leavingMs?: number;
  /** Why this program may not work on a database that has had these migrations. Absent: it always may. */
  readonly refuses?: (applied: readonly Applied[]) => MentorError | undefined;
  /** Hears now and then that the server takes no more connections, which is waited for. Absent: that fails at once. */
  readonly full?: (error: unknown) => void;
}

export interface OpenedPostgres {
  readonly db: Kysely<Tables>;
  /** Its transactions change nothing once this process no longer leads: they end in `LeadLostError`. */
  readonly led: Kysely<Tables>;
  /** Without a deadline: migrations, whole tables. */
  readonly patient: Kysely<Tables>;
  /** Answers within the deadline; throws only if the first try cannot connect. */
  readonly presence: Presence;
  /** The database's clock. */
  now(): Date;
  /** Asks how late it is. Before that it is the machine's clock. */
  setClock(): Promise<void>;
  /**
   * Waits until no bot is at work, and keeps them away until the transaction ends.
   *
   * @throws {MentorError} `database-busy` where one does not leave
   */
  untilNobodyWorks(tx: Kysely<Tables>): Promise<void>;
  /** Keeps every bot away until this is closed; false where one is there. */
  takeAlone(): Promise<boolean>;
  close(): Promise<void>;
}

export function openPostgres(url: string, options: PostgresOptions = {}): OpenedPostgres {
  const deadlineMs = options.deadlineMs ?? 30_000;
  const connection = {
    connectionString: url,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    ...(options.schema === undefined ? {} : { options: `-c search_path=${options.schema}` }),
  };
  const pool = new pg.Pool({
    ...connection,
    max: options.connections ?? 10,
    connectionTimeoutMillis: deadlineMs,
    async onConnect(client) {
      // Also while somebody uses it: the statement in hand fails, the process goes on.
      client.on("error", () => undefined);
      await answerWithin(
        deadlineMs,
        () => giveUp(client as pg.PoolClient),
        () => client.query(settingsOfSession(deadlineMs)),
      );
    },
  });
  // An idle connection that the server ends is replaced on the next query.
  pool.on("error", () => undefined);
  const limits = {
    deadlineMs: options.leadDeadlineMs ?? 5_000,
    silentMs: options.leadSilentMs ?? 8_000,
  };
  const clock = createDatabaseClock();
  const room = createRoom(pool, options.full);
  const busy = new Set<pg.PoolClient>();
  const others = {
    refused: room.refused,
    lost() {
      // Whoever waits for an answer need not wait for the deadline.
      for (const client of busy) giveUp(client);
    },
  };
  const presence = createPresence(connection, limits, clock, others, options.refuses);
  let alone: { close(): void } | undefined;
  const limited = withDeadline(pool, room, deadlineMs, busy);
  const unlimited: PostgresPool = {
    connect: () => room.connect(Number.POSITIVE_INFINITY),
    end: () => pool.end(),
  };

  return {
    db: new Kysely<Tables>({ dialect: new PostgresDialect({ pool: limited }) }),
    led: new Kysely<Tables>({ dialect: new LedDialect(limited, presence) }),
    patient: new Kysely<Tables>({ dialect: new PostgresDialect({ pool: unlimited }) }),
    presence,
    now: clock.now,
    async setClock() {
      const client = await room.connect(Number.POSITIVE_INFINITY);
      try {
        const askedMs = performance.now();
        const { rows } = await client.query<{ at: Date }>("select clock_timestamp() as at");
        clock.heard(rows[0]!.at, askedMs, performance.now());
      } finally {
        client.release();
      }
    },
    untilNobodyWorks: (tx) => untilNobodyWorks(tx, options.leavingMs ?? usualLeavingMs),
    async takeAlone() {
      alone ??= await keepAway(connection, limits);
      return alone !== undefined;
    },
    async close() {
      presence.leave();
      room.close();
      alone?.close();
      // Those in use end when they are released; a dead one does not answer the goodbye.
      await Promise.race([pool.end(), sleep(deadlineMs, undefined, { ref: false })]);
    },
  };
}

/** Two seconds until it is seen, nine to end what is in hand, or eight until the server lets go of who stands still. */
const usualLeavingMs = 30_000;

/** Whoever waits for room longer gives up, and asks anew for what is due then. */
const longestWaitForRoomMs = 3_000;

/** @param busy holds the connections that somebody uses */
function withDeadline(
  pool: pg.Pool,
  room: Room,
  deadlineMs: number,
  busy: Set<pg.PoolClient>,
): PostgresPool {
  const nameOf = createNames();
  return {
    async connect() {
      const client = await room.connect(Math.min(deadlineMs, longestWaitForRoomMs));
      busy.add(client);
      return {
        query: (given: unknown, parameters?: readonly unknown[]) =>
          answerWithin(
            deadlineMs,
            () => giveUp(client),
            () => {
              const text = given as string;
              const name = nameOf(text);
              const values = [...(parameters ?? [])];
              return client.query(name === undefined ? { text, values } : { name, text, values });
            },
          ) as never,
        release(destroy) {
          busy.delete(client);
          client.release(destroy);
        },
      };
    },
    end: () => pool.end(),
  };
}

/** Cut: whoever waits for it fails, and nobody gets it again. */
function giveUp(client: pg.PoolClient): void {
  client.connection.stream.destroy(new DeadlineError());
}

class DeadlineError extends Error {
  readonly code = "ETIMEDOUT";

  constructor() {
    super("The database did not answer in time");
  }
}

/** Every transaction begins with the question whether the term is still this process's own. */
class LedDialect extends PostgresDialect {
  readonly #pool: PostgresPool;
  readonly #presence: Presence;

  constructor(pool: PostgresPool, presence: Presence) {
    super({ pool });
    this.#pool = pool;
    this.#presence = presence;
  }

  override createDriver(): LedDriver {
    return new LedDriver(this.#pool, this.#presence);
  }
}

class LedDriver extends PostgresDriver {
  readonly #presence: Presence;

  constructor(pool: PostgresPool, presence: Presence) {
    super({ pool });
    this.#presence = presence;
  }

  /** The row stays locked until the commit: a new leader's term begins after what the old one had begun. */
  override async beginTransaction(
    connection: Parameters<PostgresDriver["beginTransaction"]>[0],
    settings: TransactionSettings,
  ): Promise<void> {
    await super.beginTransaction(connection, settings);
    const term = this.#presence.term();
    if (term === undefined) return; // never led: tests, and tools while no bot runs
    const { rows } = await connection.executeQuery(
      CompiledQuery.raw(`select term from leader where term = ${term} for share`),
    );
    if (rows.length > 0) return;
    await connection.executeQuery(CompiledQuery.raw("rollback"));
    throw new LeadLostError();
  }
}
