/**
 * Store room: opens the database that `DATABASE_URL` names, on whichever engine, and brings it up
 * to date. The result holds what the app wires into its rooms; queries are a file a subject.
 */
import { randomUUID } from "node:crypto";
import type { Kysely } from "kysely";
import type { BroadcastPumpStore } from "../core/broadcast/pump.ts";
import type { Wiping } from "../core/rights/record.ts";
import type { SendingStore } from "../core/sending.ts";
import type { Records, TurnStore } from "../core/turn.ts";
import type { DueWorkStore } from "../core/work.ts";
import { createBroadcastPump } from "./broadcast-pump.ts";
import { createDueWork } from "./due-work.ts";
import type { Engine } from "./engine.ts";
import { createInbox } from "./inbox.ts";
import { migrate } from "./migrations/index.ts";
import { openPostgres, type PostgresOptions } from "./postgres.ts";
import { createThreadReading, type ReadApart } from "./reading.ts";
import { createRecords } from "./records.ts";
import type { Tables } from "./schema.ts";
import { createSending } from "./sending.ts";
import { openSqlite } from "./sqlite.ts";
import { createWiping } from "./wiping.ts";

export interface Store {
  readonly engine: Engine;
  readonly db: Kysely<Tables>;
  readonly turns: TurnStore;
  readonly sending: SendingStore;
  readonly due: DueWorkStore;
  /** Reads whole tables beside everything else. */
  readonly readApart: ReadApart;
  readonly broadcasts: BroadcastPumpStore;
  /** Takes away what was deleted from the bytes of the database, too. */
  readonly wiping: Wiping;
  /** Runs `act` as one transaction outside a person's turn: due work, officers' tools. */
  transact<T>(act: (records: Records) => Promise<T>): Promise<T>;
  /** True if this process may poll, send and run due work; ask again until it is. */
  lead(): Promise<boolean>;
  /** Throws if the database does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/**
 * @param url `sqlite:<path>`, `sqlite::memory:` or `postgres://…`.
 * @throws {MentorError} `database-busy` (SQLite: another process has it), `database-newer`.
 */
export async function openStore(url: string, options: PostgresOptions = {}): Promise<Store> {
  const opened = openEngine(url, options);
  try {
    await migrate(opened.db, opened.engine);
  } catch (error) {
    await opened.close();
    throw error;
  }
  const owner = randomUUID();
  const { db } = opened;
  return {
    ...opened,
    turns: createInbox(db, owner, opened.engine),
    sending: createSending(db),
    due: createDueWork(db),
    broadcasts: createBroadcastPump(db),
    wiping: createWiping(db, opened.engine),
    transact: (act) => db.transaction().execute((tx) => act(createRecords(tx))),
    async ping() {
      await db.selectFrom("lane").select("person").limit(1).execute();
    },
  };
}

function openEngine(
  url: string,
  options: PostgresOptions,
): Pick<Store, "engine" | "db" | "lead" | "close" | "readApart"> {
  if (url.startsWith("sqlite:")) {
    const path = url.slice("sqlite:".length);
    const opened = openSqlite(path);
    const lead = async () => true;
    if (path === ":memory:") {
      return { engine: "sqlite", ...opened, lead, readApart: (read) => read(opened.db) };
    }
    const { read, stop } = createThreadReading(path);
    return {
      engine: "sqlite",
      db: opened.db,
      lead,
      readApart: read,
      async close() {
        await stop();
        await opened.close();
      },
    };
  }
  const opened = openPostgres(url, options);
  return { engine: "postgres", ...opened, readApart: (read) => read(opened.db) };
}
