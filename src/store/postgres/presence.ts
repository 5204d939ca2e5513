/**
 * Which processes take part, on PostgreSQL, and which of them leads.
 *
 * Each has a connection of its own and on it a lock under a number that nobody had before. It is asked again and
 * again whether it still answers: the connection that does not is given up, and with it all that the process
 * holds. The server lets go of the locks when it does not hear the question. Each leadership has a term,
 * one higher than the one before; what a former leader still has under way is refused by it (postgres.ts).
 */
import { randomUUID } from "node:crypto";
import pg from "pg";
import { MentorError } from "../../errors.ts";
import type { Applied } from "../migrations/older.ts";
import type { DatabaseClock } from "./clock.ts";
import { answerWithin } from "./deadline.ts";
import {
  cut,
  enter,
  type Limits,
  ofThisDatabase,
  olderLeads,
  processLock,
  readMigrations,
  type Session,
  setLimits,
  takeLead,
  wantsNobody,
} from "./locks.ts";

export interface Presence {
  /**
   * Under this name it holds what it takes; before it first joined, one of its own. `undefined`: it does not take part
   * any more, or cannot know it, since it stood still for so long that the server may have let go of it.
   */
  owner(): string | undefined;
  /**
   * True if this process takes part. Where it did and lost that, the next answer is no: nobody overlooks it. No as
   * well while somebody waits until nobody is at work: what is in hand may be ended, then comes `leave`.
   */
  join(): Promise<boolean>;
  /** Why this program may not work on the database, or not now: a newer one changed it, or is about to. */
  refusal(): MentorError | undefined;
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

/** The connections that do the work. */
export interface OtherConnections {
  /** The one of presence was refused, perhaps since there are too many. */
  refused(error: unknown): void;
  /** The one of presence is lost: they hardly fare better. */
  lost(): void;
}

export function createPresence(
  connection: pg.ClientConfig,
  limits: Limits,
  clock: DatabaseClock,
  others: OtherConnections,
  refuses?: (applied: readonly Applied[]) => MentorError | undefined,
): Presence {
  let session: Session | undefined;
  let term: number | undefined;
  /** When it was asked what was last answered, by a clock that never jumps. */
  let heardMs = 0;
  let unjoined: string | undefined = `unjoined ${randomUUID()}`;
  let isLossUnsaid = false;
  /** Whoever joins hears of a loss there first, and leads no more until it joined again. */
  let joins = false;
  let isUnwanted = false;
  let refusal: MentorError | undefined;
  const untold = new Set<string>();
  const silentMs = limits.silentMs === 0 ? Number.POSITIVE_INFINITY : limits.silentMs;
  let listener: (words: string) => void = () => undefined;
  /** One question at a time: each changes what the next one finds. */
  let last: Promise<unknown> = Promise.resolve();

  function drop(client: pg.Client): void {
    if (session?.client === client) {
      isLossUnsaid = true;
      session = undefined;
      others.lost();
    }
    cut(client);
  }

  const within = <T>(client: pg.Client, act: () => Promise<T>) =>
    answerWithin(limits.deadlineMs, () => drop(client), act);

  async function ask(client: pg.Client, words: string): Promise<pg.QueryResult | undefined> {
    const askedMs = performance.now();
    const found = await within(client, () => client.query(words)).catch(() => undefined);
    if (found?.rows[0] !== undefined) {
      heardMs = askedMs;
      clock.heard((found.rows[0] as { at: Date }).at, askedMs, performance.now());
    }
    return found;
  }

  /** No answer is no presence, and a former term no leadership. */
  async function check({ client, leads }: Session): Promise<void> {
    const mine = leads && term !== undefined ? `from leader where term = ${term}` : "";
    const found = await ask(
      client,
      `select clock_timestamp() as at, ${leads ? "false" : olderLeads} as older,
        ${wantsNobody} as "isUnwanted" ${mine}`,
    );
    const row = found?.rows[0] as { older: boolean; isUnwanted: boolean } | undefined;
    if (row === undefined || row.older) drop(client);
    else isUnwanted = row.isUnwanted;
  }

  async function begin(): Promise<void> {
    const client = new pg.Client(connection);
    client.on("error", () => drop(client));
    client.on("notification", ({ payload = "" }) => {
      const end = payload.indexOf(" ");
      if (payload.slice(0, end) !== session?.name) listener(payload.slice(end + 1));
    });
    try {
      // Each step for itself: a slow line makes many of them.
      await within(client, () => client.connect());
      await within(client, () => setLimits(client, limits.silentMs));
      const askedMs = performance.now();
      const entered = await within(client, () => enter(client));
      // What takes something away waits for whoever is here: from now on it stays as it is.
      if (entered !== undefined && refuses !== undefined) {
        refusal = refuses(await within(client, () => readMigrations(client)));
      }
      const opened = refusal === undefined ? entered : undefined;
      if (opened === undefined) {
        void client.end().catch(() => undefined);
        return;
      }
      unjoined = undefined;
      isUnwanted = false;
      heardMs = askedMs;
      session = opened;
    } catch (error) {
      drop(client);
      others.refused(error);
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

  function sayUntold() {
    return inTurn(async () => {
      const words = [...untold];
      untold.clear();
      if (session === undefined) return;
      const { client, name, channel } = session;
      const lines = words.map((each) => `${name} ${each}`);
      const notify = "select pg_notify($1, line) from unnest($2::text[]) as line";
      await within(client, () => client.query(notify, [channel, lines]));
    });
  }

  function inTurn<T>(act: () => Promise<T>): Promise<T> {
    const mine = last.then(act);
    last = mine.catch(() => undefined);
    return mine;
  }

  return {
    owner() {
      if (session === undefined) return unjoined;
      return performance.now() - heardMs < silentMs ? session.name : undefined;
    },
    join: () =>
      inTurn(async () => {
        joins = true;
        if (!isLossUnsaid) await answer();
        if (!isLossUnsaid) return session !== undefined && !isUnwanted;
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
    refusal: () => refusal ?? (isUnwanted ? underChange() : undefined),
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
      untold.add(words);
      // What comes while the last is still on its way goes together.
      if (untold.size === 1) void sayUntold().catch(() => undefined);
    },
    hear(to) {
      listener = to;
    },
    leave() {
      isLossUnsaid = false;
      if (session === undefined) return;
      const { client } = session;
      session = undefined;
      cut(client);
    },
  };
}

const underChange = () =>
  new MentorError(
    "database-newer",
    "a newer version of this program is about to change the database; until it has, nobody works on it",
  );
