/**
 * Which processes take part, on PostgreSQL, and which of them leads.
 *
 * Each has a connection of its own and on it a lock under a number that nobody had before. It is asked again and
 * again whether it still answers: the connection that does not is given up, and with it all that the process
 * holds. The server lets go of the locks when it does not hear the question. Each leadership has a term,
 * one higher than the one before; what a former leader still has under way is refused by it (postgres.ts).
 */
import { randomInt, randomUUID } from "node:crypto";
import pg from "pg";
import type { DatabaseClock } from "./clock.ts";

/** Any numbers will do; they name this program's locks inside the database. */
const leaderLock = 20_070_101;
/** Shared by all that take part; alone by who wants nobody to. */
const presentLock = 20_070_104;
/** With the number of a process. */
const processLock = 20_070_105;

/** Locks of this database, as they lie in `pg_locks`. */
const ofThisDatabase = `locktype = 'advisory' and granted and objsubid = 2
  and database = (select oid from pg_database where datname = current_database())`;

/** Somebody leads who does not take part as the others do: a version before this one. */
const olderLeads = `exists (
  select from pg_locks as lead where ${ofThisDatabase} and classid = ${leaderLock}
  and objid = hashtext(current_schema())::bigint & 4294967295
  and not exists (select from pg_locks where pid = lead.pid and classid = ${processLock} and granted)
)`;

export interface Presence {
  /** Under this name it holds what it takes; before it first joined, one of its own. `undefined`: it does not take part any more. */
  owner(): string | undefined;
  /** True if this process takes part. Where it did and lost that, the next answer is no: nobody overlooks it. */
  join(): Promise<boolean>;
  /** Joins, and is true if this process leads; otherwise as `join`. */
  lead(): Promise<boolean>;
  /** The term of this process, also when it is over; `undefined` before the first. */
  term(): number | undefined;
  /** Which of these do not take part. Whoever is named was read before this is asked. */
  gone(owners: readonly string[]): Promise<readonly string[]>;
  /** Says something to the other processes. May be lost; at most 8,000 bytes. */
  tell(words: string): void;
  /** Calls this with what others say. */
  hear(listener: (words: string) => void): void;
  /** Takes nothing more, and leaves what it holds to the others. */
  leave(): void;
}

interface Session {
  readonly client: pg.Client;
  readonly name: string;
  readonly channel: string;
  leads: boolean;
}

interface Limits {
  readonly deadlineMs: number;
  readonly silentMs: number;
}

export function createPresence(
  connection: pg.ClientConfig,
  limits: Limits,
  clock: DatabaseClock,
): Presence {
  let session: Session | undefined;
  let term: number | undefined;
  let unjoined: string | undefined = `unjoined ${randomUUID()}`;
  let isLossUnsaid = false;
  /** Whoever joins hears of a loss there first, and leads no more until it joined again. */
  let joins = false;
  let listener: (words: string) => void = () => undefined;
  /** One question at a time: each changes what the next one finds. */
  let last: Promise<unknown> = Promise.resolve();

  function drop(client: pg.Client): void {
    if (session?.client === client) {
      isLossUnsaid = true;
      session = undefined;
    }
    cut(client);
  }

  const within = <T>(client: pg.Client, act: () => Promise<T>) =>
    answerWithin(client, limits.deadlineMs, drop, act);

  async function ask(client: pg.Client, words: string): Promise<pg.QueryResult | undefined> {
    const askedMs = performance.now();
    const found = await within(client, () => client.query(words)).catch(() => undefined);
    if (found?.rows[0] !== undefined) {
      clock.heard((found.rows[0] as { at: Date }).at, askedMs, performance.now());
    }
    return found;
  }

  /** No answer is no presence, and a former term no leadership. */
  async function check({ client, leads }: Session): Promise<void> {
    const mine = leads && term !== undefined ? `from leader where term = ${term}` : "";
    const found = await ask(
      client,
      `select clock_timestamp() as at, ${leads ? "false" : olderLeads} as older ${mine}`,
    );
    const row = found?.rows[0] as { older: boolean } | undefined;
    if (row === undefined || row.older) drop(client);
  }

  async function begin(): Promise<void> {
    const client = new pg.Client(connection);
    client.on("error", () => drop(client));
    client.on("notification", ({ payload = "" }) => {
      const end = payload.indexOf(" ");
      if (payload.slice(0, end) !== session?.name) listener(payload.slice(end + 1));
    });
    try {
      const opened = await within(client, async () => {
        await client.connect();
        await setLimits(client, limits.silentMs);
        return enter(client);
      });
      if (opened === undefined) {
        void client.end().catch(() => undefined);
        return;
      }
      unjoined = undefined;
      session = opened;
    } catch (error) {
      drop(client);
      throw error;
    }
  }

  async function answer(): Promise<void> {
    if (session === undefined) await begin();
    else await check(session);
  }

  async function tryLead(): Promise<void> {
    if (session === undefined || session.leads) return;
    const { client } = session;
    const won = await within(client, () => takeLead(client));
    if (won === undefined) return;
    term = won.term;
    session.leads = true;
  }

  function say<Row extends pg.QueryResultRow>(words: string, values: readonly unknown[] = []) {
    return inTurn(async () => {
      const client = session?.client;
      return client && within(client, () => client.query<Row>(words, [...values]));
    });
  }

  function inTurn<T>(act: () => Promise<T>): Promise<T> {
    const mine = last.then(act);
    last = mine.catch(() => undefined);
    return mine;
  }

  return {
    owner: () => session?.name ?? unjoined,
    join: () =>
      inTurn(async () => {
        joins = true;
        if (!isLossUnsaid) await answer();
        if (!isLossUnsaid) return session !== undefined;
        isLossUnsaid = false;
        return false;
      }),
    lead: () =>
      inTurn(async () => {
        if (!isLossUnsaid) await answer();
        if (!isLossUnsaid) await tryLead();
        if (!isLossUnsaid) return session?.leads === true;
        isLossUnsaid = joins;
        return false;
      }),
    term: () => term,
    async gone(owners) {
      const found = await say<{ name: string }>(
        `select objid::text as name from pg_locks where ${ofThisDatabase} and classid = ${processLock}`,
      );
      if (found === undefined) return [];
      const present = new Set(found.rows.map(({ name }) => name));
      return owners.filter((name) => !present.has(name));
    },
    tell(words) {
      if (session === undefined) return;
      const { name, channel } = session;
      const said = say("select pg_notify($1, $2)", [channel, `${name} ${words}`]);
      said.catch(() => undefined);
    },
    hear(to) {
      listener = to;
    },
    leave() {
      if (session !== undefined) drop(session.client);
      isLossUnsaid = false;
    },
  };
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
  const isMine = await answerWithin(client, limits.deadlineMs, cut, async () => {
    await client.connect();
    await setLimits(client, limits.silentMs);
    const { rows } = await client.query<{ alone: boolean; lead: boolean }>(
      `select pg_try_advisory_lock(${presentLock}, hashtext(current_schema())) as alone,
        pg_try_advisory_lock(${leaderLock}, hashtext(current_schema())) as lead`,
    );
    return rows[0]!.alone && rows[0]!.lead;
  });
  if (isMine) return { close: () => cut(client) };
  cut(client);
  return undefined;
}

/** Cut, not ended: nobody waits for the goodbye of a connection that is dead. */
function cut(client: pg.Client): void {
  client.connection.stream.destroy();
}

/** Whatever this takes longer than the deadline: the connection is given up, and it fails. */
async function answerWithin<T>(
  client: pg.Client,
  ms: number,
  giveUp: (client: pg.Client) => void,
  act: () => Promise<T>,
): Promise<T> {
  const timer = setTimeout(() => giveUp(client), ms);
  try {
    return await act();
  } finally {
    clearTimeout(timer);
  }
}

async function setLimits(client: pg.Client, silentMs: number): Promise<void> {
  await client.query("select set_config(name, $1, false) from pg_settings where name = any($2)", [
    String(silentMs),
    ["idle_session_timeout", "idle_in_transaction_session_timeout", "tcp_user_timeout"],
  ]);
}

/** Its place among those that take part; `undefined` while somebody wants nobody to, or an older version leads. */
async function enter(client: pg.Client): Promise<Session | undefined> {
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

/** The lock and the new term in one transaction. Without its table (an empty database) there is no term yet. */
async function takeLead(client: pg.Client): Promise<{ term: number | undefined } | undefined> {
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
