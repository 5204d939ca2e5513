/**
 * A server takes only so many connections. Where it takes no more, whoever wants one waits, and shares those that are
 * there; now and then one more is tried, and somebody hears of it.
 */
import { setTimeout as sleep } from "node:timers/promises";
import type pg from "pg";

export interface Room {
  /** A connection of the pool, within so long; fails as the pool does where the server refuses it for another reason. */
  connect(withinMs: number): Promise<pg.PoolClient>;
  /** A connection beside the pool was refused: where that was for want of room, the pool makes some. */
  refused(error: unknown): void;
  close(): void;
}

/** Enough for whoever looks at the log, and no flood in it. */
const sayEveryMs = 30_000;
const tryEveryMs = 500;

/**
 * @param pool grows to its `max` again when there is room
 * @param full hears that there is none; absent: nobody waits
 */
export function createRoom(pool: pg.Pool, full: ((error: unknown) => void) | undefined): Room {
  const usual = pool.options.max;
  let saidMs = Number.NEGATIVE_INFINITY;
  let growing: NodeJS.Timeout | undefined;
  let trying: Promise<void> | undefined;

  function say(error: unknown): void {
    if (performance.now() - saidMs < sayEveryMs) return;
    saidMs = performance.now();
    full?.(error);
  }

  /** Those that are there are shared. */
  function shrink(): void {
    pool.options.max = Math.max(1, pool.totalCount);
    growing ??= setInterval(grow, tryEveryMs).unref();
  }

  function grow(): void {
    // Where none is there, whoever wants one tries.
    if (pool.totalCount === 0) return;
    pool.options.max = Math.min(usual, Math.max(pool.options.max, pool.totalCount) + 1);
    if (pool.options.max === usual) stop();
  }

  function stop(): void {
    clearInterval(growing);
    growing = undefined;
  }

  /** One for all: a hundred that wait are no hundred that knock. */
  async function tryOne(): Promise<void> {
    await sleep(tryEveryMs);
    const client = await pool.connect();
    client.release();
  }

  async function giveUpOne(): Promise<void> {
    const client = await pool.connect();
    client.release(true);
  }

  async function getConnection(): Promise<pg.PoolClient> {
    await trying;
    return pool.connect();
  }

  return {
    async connect(withinMs) {
      const until = performance.now() + withinMs;
      for (;;) {
        try {
          return await getConnection();
        } catch (error) {
          if (!isFull(error)) throw error;
          say(error);
          shrink();
          if (full === undefined || performance.now() > until) throw error;
        }
        if (pool.totalCount > 0) continue;
        trying ??= tryOne().finally(() => (trying = undefined));
      }
    },
    refused(error) {
      if (!isFull(error)) return;
      say(error);
      shrink();
      if (pool.idleCount > 0) void giveUpOne().catch(() => undefined);
    },
    close: stop,
  };
}

/** `too_many_connections`: of the server, the database or the role. */
function isFull(error: unknown): boolean {
  return (error as { code?: unknown } | null)?.code === "53300";
}
