/**
 * Several turns in one commit.
 *
 * On SQLite each commit waits for the disk (0.1 ms on a good one, 10 ms on a cheap one), and that
 * wait is most of a turn. Turns that are ready at the same moment share a transaction: each keeps a
 * savepoint of its own, so that one that fails takes nothing of the others with it, and none is
 * reported as done before all are on disk.
 */
import { sql, type Kysely, type Transaction } from "kysely";
import type { Tables } from "./tables.ts";

type AuditEntry<T> = (tx: Transaction<Tables>) => Promise<T>;

/** Turns in one commit: the sender waits meanwhile, so not too many. */
const most = 32;

interface Waiting {
  readonly act: AuditEntry<unknown>;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** @returns a function like `db.transaction().execute` that shares commits */
export function createTogether(db: Kysely<Tables>): <T>(act: AuditEntry<T>) => Promise<T> {
  let waiting: Waiting[] = [];
  let running = false;

  async function drain(): Promise<void> {
    running = true;
    // The lanes that woke at the same moment come first, all of them.
    await new Promise(setImmediate);
    while (waiting.length > 0) {
      const group = waiting.slice(0, most);
      waiting = waiting.slice(most);
      await commit(group);
      await new Promise(setImmediate);
    }
    running = false;
  }

  async function commit(group: readonly Waiting[]): Promise<void> {
    const ends: (() => void)[] = [];
    try {
      await db.transaction().execute(async (tx) => {
        for (const { act, resolve, reject } of group) {
          await sql`savepoint one_turn`.execute(tx);
          try {
            const value = await act(tx);
            ends.push(() => resolve(value));
          } catch (error) {
            // On a full disk SQLite may have rolled back everything; then this fails, and so does the group.
            await sql`rollback to one_turn`.execute(tx);
            ends.push(() => reject(error));
          }
          await sql`release one_turn`.execute(tx);
        }
      });
    } catch (error) {
      for (const { reject } of group) reject(error);
      return;
    }
    for (const end of ends) end();
  }

  return <T>(act: AuditEntry<T>) =>
    new Promise<T>((resolve, reject) => {
      waiting.push({ act, resolve: resolve as (value: unknown) => void, reject });
      if (!running) void drain();
    });
}
