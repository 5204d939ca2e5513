/**
 * Which process leads, on PostgreSQL. One does at a time: it polls, sends and runs due work.
 *
 * Who leads holds a lock on a connection of its own and is asked for it again and again: the connection
 * that does not answer in time is given up, and the leadership with it. The server lets go of the lock
 * when it does not hear the question. Each leadership has a term, one higher than the one before; what a
 * former leader still has under way is refused by it (postgres.ts).
 */
import pg from "pg";

/** Any number will do; it names this program's leader lock inside the database. */
const leaderLock = 20_070_101;

export interface Leadership {
  /** True if this process leads now. Where it led and lost that, the next answer is no: nobody overlooks it. */
  ask(): Promise<boolean>;
  /** The term of this process, also when it is over; `undefined` before the first. */
  term(): number | undefined;
  close(): void;
}

export function createLeadership(
  connection: pg.ClientConfig,
  { deadlineMs, silentMs }: { readonly deadlineMs: number; readonly silentMs: number },
): Leadership {
  let leading: pg.Client | undefined;
  let term: number | undefined;
  let asking: Promise<boolean> | undefined;
  let isLossUnsaid = false;

  /** Cut, not ended: nobody waits for the goodbye of a connection that is dead. */
  function drop(client: pg.Client): void {
    if (leading === client) {
      leading = undefined;
      isLossUnsaid = true;
    }
    client.connection.stream.destroy();
  }

  /** Whatever this takes longer than the deadline: the connection is cut, and it fails. */
  async function within<T>(client: pg.Client, act: () => Promise<T>): Promise<T> {
    const timer = setTimeout(() => drop(client), deadlineMs);
    try {
      return await act();
    } finally {
      clearTimeout(timer);
    }
  }

  /** No answer is no leadership. */
  async function check(client: pg.Client): Promise<void> {
    const mine = term === undefined ? "select 1" : `select 1 from leader where term = ${term}`;
    const found = await within(client, () => client.query(mine)).catch(() => undefined);
    if (found?.rowCount !== 1) drop(client);
  }

  async function begin(): Promise<boolean> {
    const client = new pg.Client(connection);
    client.on("error", () => drop(client));
    try {
      const won = await within(client, async () => {
        await client.connect();
        return take(client);
      });
      if (won === undefined) {
        void client.end().catch(() => undefined);
        return false;
      }
      term = won.term;
      leading = client;
      return true;
    } catch (error) {
      drop(client);
      throw error;
    }
  }

  /** The lock and the new term in one transaction. Without its table (an empty database) there is no term yet. */
  async function take(client: pg.Client): Promise<{ term: number | undefined } | undefined> {
    await client.query("select set_config(name, $1, false) from pg_settings where name = any($2)", [
      String(silentMs),
      ["idle_session_timeout", "idle_in_transaction_session_timeout", "tcp_user_timeout"],
    ]);
    await client.query("begin");
    const { rows } = await client.query<{ won: boolean; hasTerms: boolean }>(
      `select pg_try_advisory_lock($1, hashtext(current_schema())) as won,
        to_regclass('leader') is not null as "hasTerms"`,
      [leaderLock],
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

  async function answer(): Promise<boolean> {
    if (leading !== undefined) await check(leading);
    if (!isLossUnsaid) return leading !== undefined || begin();
    isLossUnsaid = false;
    return false;
  }

  return {
    ask() {
      asking ??= answer().finally(() => {
        asking = undefined;
      });
      return asking;
    },
    term: () => term,
    close() {
      if (leading !== undefined) drop(leading);
    },
  };
}
