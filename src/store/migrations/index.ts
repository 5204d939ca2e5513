/**
 * Every migration in order, and how a database is brought up to date. Which older programs may go on is older.ts.
 *
 * Forward only; each file says what it adds. All that are missing run in one transaction, so a
 * process killed in the middle leaves either the old database or the new one. (Kysely's own
 * migrator runs SQLite migrations outside a transaction.)
 */
import { setImmediate as breathe } from "node:timers/promises";
import { sql, type Kysely } from "kysely";
import type { Engine } from "../engine.ts";
import type { Tables } from "../tables.ts";
import * as firstTables from "./0001-first-tables.ts";
import * as stepVersionsAndTraits from "./0002-step-versions-and-traits.ts";
import * as pricesAndProducts from "./0003-prices-and-products.ts";
import * as cashBook from "./0004-cash-book.ts";
import * as ordersAndStock from "./0005-orders-and-stock.ts";
import * as goalsAndPauses from "./0006-goals-and-pauses.ts";
import * as chain from "./0007-chain.ts";
import * as mentors from "./0008-mentors.ts";
import * as reviews from "./0009-reviews.ts";
import * as threadsAndDrafts from "./0010-threads-and-drafts.ts";
import * as peers from "./0011-peers.ts";
import * as nudges from "./0012-nudges.ts";
import * as teams from "./0013-teams.ts";
import * as mentorNotes from "./0015-mentor-notes.ts";
import * as association from "./0016-association.ts";
import * as figures from "./0022-figures.ts";
import * as tips from "./0018-tips.ts";
import * as broadcasts from "./0017-broadcasts.ts";
import * as registers from "./0020-registers.ts";
import * as partners from "./0021-partners.ts";
import * as members from "./0019-members.ts";
import * as capitals from "./0023-capitals.ts";
import * as written from "./0024-written.ts";
import * as voice from "./0026-voice.ts";
import * as vectors from "./0027-vectors.ts";
import * as talk from "./0025-talk.ts";
import * as cashSums from "./0028-cash-sums.ts";
import * as delivery from "./0029-delivery.ts";
import * as claims from "./0030-claims.ts";
import * as counted from "./0032-counted.ts";
import * as lent from "./0033-lent.ts";
import * as desks from "./0034-desks.ts";
import * as deskDoors from "./0037-desk-doors.ts";
import * as villageImports from "./0038-village-imports.ts";
import * as owners from "./0039-owners.ts";
import * as certificates from "./0041-certificates.ts";
import * as fairTests from "./0042-fair-tests.ts";
import * as trials from "./0043-trials.ts";
import * as phones from "./0044-phones.ts";
import * as friends from "./0045-friends.ts";
import * as trainersWords from "./0046-trainers-words.ts";
import * as olderPrograms from "./0049-older-programs.ts";
import * as whatWaits from "./0051-what-waits.ts";
import * as newestOfTheirs from "./0056-newest-of-theirs.ts";
import * as peopleInOrder from "./0057-people-in-order.ts";
import * as corrections from "./0058-corrections.ts";
import * as awayUntil from "./0059-away-until.ts";
import * as died from "./0060-died.ts";
import * as mentorsAreNoLearners from "./0061-mentors-are-no-learners.ts";
import * as offered from "./0062-offered.ts";
import * as comebacks from "./0063-comebacks.ts";
import { type Applied, type Migration, type Named, type Older, refusalOf } from "./older.ts";

/** Of before the rule of older.ts: whatever asks for it knows all of these. */
const first: readonly Named<Migration>[] = [
  ["0001-first-tables", firstTables],
  ["0002-step-versions-and-traits", stepVersionsAndTraits],
  ["0003-prices-and-products", pricesAndProducts],
  ["0004-cash-book", cashBook],
  ["0005-orders-and-stock", ordersAndStock],
  ["0006-goals-and-pauses", goalsAndPauses],
  ["0007-chain", chain],
  ["0008-mentors", mentors],
  ["0009-reviews", reviews],
  ["0010-threads-and-drafts", threadsAndDrafts],
  ["0011-peers", peers],
  ["0012-nudges", nudges],
  ["0013-teams", teams],
  ["0015-mentor-notes", mentorNotes],
  ["0016-association", association],
  ["0022-figures", figures],
  ["0018-tips", tips],
  ["0017-broadcasts", broadcasts],
  ["0020-registers", registers],
  ["0021-partners", partners],
  ["0019-members", members],
  ["0023-capitals", capitals],
  ["0024-written", written],
  ["0026-voice", voice],
  ["0025-talk", talk],
  ["0027-vectors", vectors],
  ["0028-cash-sums", cashSums],
  ["0029-delivery", delivery],
  ["0030-claims", claims],
  ["0032-counted", counted],
  ["0033-lent", lent],
  ["0034-desks", desks],
  ["0037-desk-doors", deskDoors],
  ["0038-village-imports", villageImports],
  ["0039-owners", owners],
  ["0041-certificates", certificates],
  ["0042-fair-tests", fairTests],
  ["0043-trials", trials],
  ["0044-phones", phones],
  ["0045-friends", friends],
  ["0046-trainers-words", trainersWords],
];

/** Each says whether older programs may go on. New ones belong here. */
const later: readonly Named<Migration & { readonly older: Older }>[] = [
  ["0049-older-programs", olderPrograms],
  ["0051-what-waits", whatWaits],
  ["0056-newest-of-theirs", newestOfTheirs],
  ["0057-people-in-order", peopleInOrder],
  ["0058-corrections", corrections],
  ["0059-away-until", awayUntil],
  ["0060-died", died],
  ["0061-mentors-are-no-learners", mentorsAreNoLearners],
  ["0062-offered", offered],
  ["0063-comebacks", comebacks],
];

/** Those of this program, in order. */
export const migrations: readonly Named<Migration>[] = [...first, ...later];

/** Any number will do; it names the lock under which a database is brought up to date. */
const migrationLock = 20_070_102;

export interface MigrateOptions {
  /** Absent: those of this program. */
  readonly migrations?: readonly Named<Migration>[] | undefined;
  /** Only these, for a copy that must have the shape of the original. */
  readonly upTo?: ReadonlySet<string>;
  /**
   * Programs of several versions may share the database. Waits until none is at work, and keeps them away as long as
   * the transaction takes. Absent: it is this program's alone.
   *
   * @throws {MentorError} `database-busy` where one does not leave
   */
  readonly untilNobodyWorks?: ((tx: Kysely<Tables>) => Promise<void>) | undefined;
}

/**
 * Brings the database to this program's version. Running it again does nothing.
 *
 * @throws {MentorError} `database-newer` if the database knows a migration that this program does not, and it is not
 *   shared, or that migration lets no older program go on.
 */
export async function migrate(
  db: Kysely<Tables>,
  engine: Engine,
  { migrations: ordered = migrations, upTo, untilNobodyWorks }: MigrateOptions = {},
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    // Two processes that start together on PostgreSQL: the second waits and finds the work done.
    // Before the first table, since even `if not exists` fails when two create it at once.
    if (engine === "postgres") {
      await sql`select pg_advisory_xact_lock(${sql.lit(migrationLock)}, hashtext(current_schema()))`.execute(
        tx,
      );
    }
    await sql`create table if not exists migration (name text primary key, at text not null)`.execute(
      tx,
    );
    const applied = await readApplied(tx);
    const done = new Set(applied.map(({ name }) => name));
    const known = new Set(ordered.map(([name]) => name));
    const isShared = untilNobodyWorks !== undefined;
    const wanted = upTo === undefined ? applied : [...upTo].map((name) => ({ name }));
    const refusal = refusalOf(known, wanted, isShared);
    if (refusal !== undefined) throw refusal;
    const missing = ordered.filter(([name]) => !done.has(name) && upTo?.has(name) !== false);
    if (done.size > 0 && missing.some(takesAway)) await untilNobodyWorks?.(tx);
    for (const [name, migration] of missing) {
      await breathe(); // SQLite answers at once: without it all of them are one stand of the loop
      await migration.up(tx as unknown as Kysely<unknown>, engine);
      await sql`insert into migration (name, at) values (${name}, ${new Date().toISOString()})`.execute(
        tx,
      );
    }
    for (const [name, { older }] of missing) {
      if (older === undefined) continue;
      await sql`update migration set older = ${older} where name = ${name}`.execute(tx);
    }
  });
}

const takesAway = ([, { older = "go-on" }]: Named<Migration>) => older !== "go-on";

/** How a database that is not brought up to date stands to this program. Changes nothing. */
export async function compareMigrations(
  db: Kysely<Tables>,
): Promise<{ readonly missing: readonly string[]; readonly newer: readonly string[] }> {
  const done = await appliedMigrations(db);
  const known = migrations.map(([name]) => name);
  return {
    missing: known.filter((name) => !done.has(name)),
    newer: [...done].filter((name) => !known.includes(name)),
  };
}

/** The migrations that this database has had. */
export async function appliedMigrations(db: Kysely<Tables>): Promise<Set<string>> {
  return new Set((await readApplied(db)).map(({ name }) => name));
}

/** All columns: of a database of before 0049 there is no other. */
async function readApplied(db: Kysely<Tables>): Promise<readonly Applied[]> {
  const { rows } = await sql<Applied>`select * from migration`.execute(db);
  return rows;
}
