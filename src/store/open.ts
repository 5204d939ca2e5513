/**
 * Opens the database that `DATABASE_URL` names, on whichever engine, and brings it up
 * to date. What it needs of the subjects is given; for them it is opened by subjects/open-store.ts.
 */
import { randomUUID } from "node:crypto";
import type { Kysely } from "kysely";
import type { SendingStore } from "../bot/delivery/sending.ts";
import type { Records, TurnStore } from "../bot/records.ts";
import type { DueWorkStore } from "../bot/due.ts";
import { createDueWork } from "./due-work.ts";
import type { Engine } from "./engine.ts";
import { createInbox } from "./inbox.ts";
import { migrate } from "./migrations/index.ts";
import type { PostgresOptions } from "./postgres.ts";
import { createThreadReading, type ReadApart } from "./reading.ts";
import type { CreateRecords } from "./ports.ts";
import type { Tables } from "./tables.ts";
import { createSending, type SendingNeeds } from "./sending.ts";
import { openSqlite } from "./sqlite.ts";
import { createTransact } from "./together.ts";

export interface Store {
  readonly engine: Engine;
  readonly db: Kysely<Tables>;
  /** Its transactions change nothing once this process no longer leads. */
  readonly led: Kysely<Tables>;
  /** Without a deadline: whole tables. */
  readonly patient: Kysely<Tables>;
  readonly turns: TurnStore;
  /** Takes updates in for whoever leads: a webhook may reach any process. */
  readonly arrivals: Pick<TurnStore, "receive">;
  readonly sending: SendingStore;
  readonly due: DueWorkStore;
  /** Reads whole tables beside everything else. */
  readonly readApart: ReadApart;
  /** Runs `act` as one transaction outside a person's turn: due work, officers' tools. */
  transact<T>(act: (records: Records) => Promise<T>): Promise<T>;
  /** The same for what only reads, also in a process that does not lead. */
  inspect<T>(act: (records: Records) => Promise<T>): Promise<T>;
  /**
   * True if this process may poll, send and run due work. It must ask again and again: the answer ends.
   * Once it has led, everything it changes through `turns`, `sending`, `due`, `led` and `transact`
   * has the condition that it still does, and otherwise fails as trouble (trouble.ts).
   */
  lead(): Promise<boolean>;
  /** Throws if the database does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** What the store is given of the subjects, since it knows none. */
export interface StoreNeeds extends SendingNeeds {
  readonly createRecords: CreateRecords;
}

/**
 * @param url `sqlite:<path>`, `sqlite::memory:` or `postgres://…`.
 * @throws {MentorError} `database-busy` (SQLite: another process has it), `database-newer`.
 */
export async function openStore(
  url: string,
  needs: StoreNeeds,
  options: PostgresOptions = {},
): Promise<Store> {
  const opened = await openEngine(url, options);
  try {
    await migrate(opened.patient, opened.engine);
  } catch (error) {
    await opened.close();
    throw error;
  }
  const owner = randomUUID();
  const { db, led, engine } = opened;
  const { createRecords } = needs;
  /** One for all that is on the way of a message: on SQLite they share their commits. */
  const transact = createTransact(led, engine);
  return {
    ...opened,
    turns: createInbox(led, owner, engine, createRecords, transact),
    arrivals: createInbox(db, owner, engine, createRecords, db === led ? transact : undefined),
    sending: createSending(led, engine, needs, transact),
    due: createDueWork(led, engine, createRecords, transact),
    transact: (act) => led.transaction().execute((tx) => act(createRecords(tx))),
    inspect: (act) => db.transaction().execute((tx) => act(createRecords(tx))),
    async ping() {
      await db.selectFrom("lane").select("person").limit(1).execute();
    },
  };
}

type OpenedEngine = Pick<
  Store,
  "engine" | "db" | "led" | "patient" | "lead" | "close" | "readApart"
>;

async function openEngine(url: string, options: PostgresOptions): Promise<OpenedEngine> {
  if (url.startsWith("sqlite:")) {
    const path = url.slice("sqlite:".length);
    const opened = openSqlite(path);
    const lead = async () => opened.renew();
    const { db } = opened;
    if (path === ":memory:") {
      return {
        engine: "sqlite",
        ...opened,
        led: db,
        patient: db,
        lead,
        readApart: (read) => read(db),
      };
    }
    const { read, stop } = createThreadReading(path);
    return {
      engine: "sqlite",
      db,
      led: db,
      patient: db,
      lead,
      readApart: read,
      async close() {
        await stop();
        await opened.close();
      },
    };
  }
  // Only where it is used: its driver takes as long to load as SQLite takes to open a database.
  const { openPostgres } = await import("./postgres.ts");
  const opened = openPostgres(url, options);
  return { engine: "postgres", ...opened, readApart: (read) => read(opened.patient) };
}
