/**
 * Heavy reading, beside everything else. On a SQLite file it happens in a thread that ends
 * (read.mjs), so that a table of a million rows keeps nobody waiting; on PostgreSQL on the pool; in
 * memory on the one connection there is, a statement at a time.
 *
 * The queries are the usual ones: here is only the way by which they reach the thread.
 */
import { Worker } from "node:worker_threads";
import {
  Kysely,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type CompiledQuery,
  type DatabaseConnection,
  type QueryResult,
} from "kysely";
import type { Tables } from "./tables.ts";

/** Runs `read` with a database that can only be read; what it keeps of it ends with it. */
export type ReadApart = <T>(read: (db: Kysely<Tables>) => Promise<T>) => Promise<T>;

export interface ThreadOptions {
  /** A reading that takes longer is given up. */
  readonly timeoutMs?: number;
  /** The file of the thread; tests give one that dies. */
  readonly file?: URL;
}

/** A million people take seconds; a village computer under load ten times that. */
const usualTimeoutMs = 180_000;
const busyTimeoutMs = 30_000;

/**
 * @param path a SQLite file that this process has open
 * @returns `stop` ends what is being read
 */
export function createThreadReading(
  path: string,
  options: ThreadOptions = {},
): { readonly read: ReadApart; stop(): Promise<void> } {
  const threads = new Set<ReturnType<typeof openThread>>();
  const read: ReadApart = async (act) => {
    const thread = openThread(path, options);
    threads.add(thread);
    const db = new Kysely<Tables>({
      dialect: {
        createAdapter: () => new SqliteAdapter(),
        createIntrospector: (of) => new SqliteIntrospector(of),
        createQueryCompiler: () => new SqliteQueryCompiler(),
        createDriver: () => ({
          init: async () => undefined,
          acquireConnection: async () => thread.connection,
          beginTransaction: refuse,
          commitTransaction: refuse,
          rollbackTransaction: refuse,
          releaseConnection: async () => undefined,
          destroy: async () => undefined,
        }),
      },
    });
    try {
      return await Promise.race([act(db), thread.ended]);
    } finally {
      threads.delete(thread);
      await thread.close();
    }
  };
  return {
    read,
    async stop() {
      await Promise.all([...threads].map((thread) => thread.close()));
    },
  };
}

interface Answer {
  readonly id: number;
  readonly rows?: unknown[];
  /** More rows wait in the thread until they are asked for. */
  readonly hasMore?: boolean;
  readonly error?: string;
}

function openThread(path: string, options: ThreadOptions) {
  const worker = new Worker(options.file ?? new URL("./read.mjs", import.meta.url), {
    workerData: { path, busyTimeoutMs },
    // Not the loader that this process was started with: the thread reads plain JavaScript.
    execArgv: [],
  });
  const waiting = new Map<
    number,
    { readonly rows: unknown[]; resolve(rows: unknown[]): void; reject(error: Error): void }
  >();
  let asked = 0;
  let clock: NodeJS.Timeout | undefined;

  const ended = new Promise<never>((_, reject) => {
    const timeoutMs = options.timeoutMs ?? usualTimeoutMs;
    clock = setTimeout(() => reject(new Error(`not read in ${timeoutMs} ms`)), timeoutMs);
    worker.once("error", reject);
    worker.once("exit", () => reject(new Error("the thread that reads has ended")));
  });
  ended.catch(() => undefined);
  worker.on("message", ({ id, rows = [], hasMore = false, error }: Answer) => {
    const one = waiting.get(id);
    for (const row of rows) one?.rows.push(row);
    // The next slice is asked for when this one is taken over: others have their turn in between.
    if (hasMore) return worker.postMessage({ id }, []);
    waiting.delete(id);
    if (error === undefined) one?.resolve(one.rows);
    else one?.reject(new Error(error));
  });

  const connection: DatabaseConnection = {
    executeQuery: <Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> =>
      new Promise((resolve, reject) => {
        asked += 1;
        waiting.set(asked, {
          rows: [],
          resolve: (rows) => resolve({ rows: rows as Row[] }),
          reject,
        });
        worker.postMessage({ id: asked, sql, parameters }, []);
      }),
    streamQuery: () => {
      throw new Error("a reading does not stream");
    },
  };
  return {
    connection,
    ended,
    async close() {
      clearTimeout(clock);
      await worker.terminate();
    },
  };
}

async function refuse(): Promise<never> {
  throw new Error("a reading changes nothing");
}
