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
import type { MentorError } from "../errors.ts";
import { migrate, migrations as ownMigrations } from "./migrations/index.ts";
import { type Migration, type Named, refusalOf } from "./migrations/older.ts";
import type { PostgresOptions } from "./postgres.ts";
import type { Presence } from "./postgres/presence.ts";
import { createThreadReading, type ReadApart } from "./reading.ts";
import type { CreateRecords } from "./ports.ts";
import type { Tables } from "./tables.ts";
import { createSending, type SendingNeeds } from "./sending.ts";
import { type Disk, openSqlite } from "./sqlite.ts";
import { secondTime, takeOver, type TakenOver } from "./take-over.ts";
import { createTransact } from "./together.ts";

export interface Store {
  readonly engine: Engine;
  readonly db: Kysely<Tables>;
  /** Its transactions change nothing once this process no longer leads: for what one process does alone. */
  readonly led: Kysely<Tables>;
  /** Without a deadline: whole tables. */
  readonly patient: Kysely<Tables>;
  readonly turns: TurnStore;
  readonly sending: SendingStore;
  readonly due: DueWorkStore;
  /** Reads whole tables beside everything else. */
  readonly readApart: ReadApart;
  /** Runs `act` as one transaction outside a person's turn: due work, officers' tools. */
  transact<T>(act: (records: Records) => Promise<T>): Promise<T>;
  /**
   * True if this process may take people's lanes, due work and messages. It must ask again and again: the
   * answer ends. Where it did and lost that, the next answer is no, and nothing can be taken until then.
   */
  join(): Promise<boolean>;
  /** True if this process alone may poll and send in bulk. Otherwise as `join`. */
  lead(): Promise<boolean>;
  /** Takes part no more, until it joins again: what it held is the others'. */
  leave(): void;
  /** Why this program may not work on the database, or not now: a newer one changed it, or is about to. */
  refusal(): MentorError | undefined;
  /** Frees what processes hold that do not take part any more. Call it after each `join`. */
  takeOver(now: Date): Promise<TakenOver>;
  /** Says something to the other processes; may be lost. At most 8,000 bytes. */
  tell(words: string): void;
  /** Calls this with what other processes say. */
  hear(listener: (words: string) => void): void;
  /** The clock that all processes share. */
  now(): Date;
  /** Throws if the database does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** What the store is given of the subjects, since it knows none. */
export interface StoreNeeds extends SendingNeeds {
  readonly createRecords: CreateRecords;
}

export interface StoreOptions extends Omit<PostgresOptions, "refuses"> {
  /** Absent: those of this program. Tests play another version. */
  readonly migrations?: readonly Named<Migration>[];
}

/**
 * @param url `sqlite:<path>`, `sqlite::memory:` or `postgres://…`.
 * @throws {MentorError} `database-busy` (SQLite: another process has it; PostgreSQL: an older one that may not go on does
 *   not leave), `database-newer`.
 */
export async function openStore(
  url: string,
  needs: StoreNeeds,
  { migrations = ownMigrations, ...options }: StoreOptions = {},
): Promise<Store> {
  const known = new Set(migrations.map(([name]) => name));
  const opened = await openEngine(url, {
    ...options,
    refuses: (applied) => refusalOf(known, applied, true),
  });
  const { untilNobodyWorks } = opened;
  try {
    await migrate(opened.patient, opened.engine, { migrations, untilNobodyWorks });
    await opened.setClock?.();
  } catch (error) {
    await opened.close();
    throw error;
  }
  const { db, engine, presence } = opened;
  const { owner, ...taking } = presence;
  const { createRecords } = needs;
  /** One for all that is on the way of a message: on SQLite they share their commits. */
  const transact = createTransact(db, engine, opened.disk);
  return {
    ...opened,
    ...taking,
    turns: createInbox(db, owner, engine, createRecords, transact),
    sending: createSending(db, owner, engine, needs, transact),
    due: createDueWork(db, owner, engine, createRecords, transact),
    transact: (act) => db.transaction().execute((tx) => act(createRecords(tx))),
    takeOver: (now) => opened.takeOver(db, now),
    async ping() {
      await db.selectFrom("lane").select("person").limit(1).execute();
    },
  };
}

type OpenedEngine = Pick<Store, "engine" | "db" | "led" | "patient" | "close" | "readApart"> & {
  /** Which processes take part. */
  readonly presence: Omit<Presence, "term" | "gone">;
  /** Absent: a commit that ended is on disk. */
  readonly disk?: Disk | undefined;
  now(): Date;
  setClock?(): Promise<void>;
  /** Absent: no other version shares the database. */
  untilNobodyWorks?(tx: Kysely<Tables>): Promise<void>;
  takeOver(db: Kysely<Tables>, now: Date): Promise<TakenOver>;
};

async function openEngine(url: string, options: PostgresOptions): Promise<OpenedEngine> {
  if (url.startsWith("sqlite:")) return openFile(url.slice("sqlite:".length));
  // Only where it is used: its driver takes as long to load as SQLite takes to open a database.
  const { openPostgres } = await import("./postgres.ts");
  const { presence, ...opened } = openPostgres(url, options);
  const gone = { gone: presence.gone, isSettled: secondTime() };
  return {
    engine: "postgres",
    ...opened,
    presence,
    takeOver: (db, now) => takeOver(db, gone, now),
    readApart: (read) => read(opened.patient),
  };
}

/** One process alone: what it finds held at the beginning is nobody's. */
function openFile(path: string): OpenedEngine {
  const { db, disk, renew, close } = openSqlite(path);
  const reading = path === ":memory:" ? undefined : createThreadReading(path);
  let me = randomUUID();
  let hasTakenOver = false;
  const isMine = async () => renew();
  return {
    engine: "sqlite",
    db,
    disk,
    led: db,
    patient: db,
    presence: {
      owner: () => me,
      join: isMine,
      lead: isMine,
      refusal: () => undefined,
      leave() {
        me = randomUUID();
        hasTakenOver = false;
      },
      tell: () => undefined,
      hear: () => undefined,
    },
    now: () => new Date(),
    async takeOver(of, now) {
      if (hasTakenOver) return { again: 0, unknown: 0 };
      const gone = async (owners: readonly string[]) => owners.filter((name) => name !== me);
      const taken = await takeOver(of, { gone, isSettled: () => true, isAlone: true }, now);
      hasTakenOver = true;
      return taken;
    },
    readApart: reading?.read ?? ((read) => read(db)),
    async close() {
      await reading?.stop();
      await close();
    },
  };
}
