/**
 * The rows of a whole database, table by table, from either engine into either.
 *
 * Knows no table by name: what a later migration adds is copied as well. What a backup and a
 * restore promise around it is in backup.ts and restore.ts.
 */
import { sql, type Kysely } from "kysely";
import type { Engine } from "./engine.ts";
import type { Tables } from "./tables.ts";

/** Rows a statement: far below the parameters that either engine takes. */
const batchRows = 500;

type Row = Record<string, string | number | null>;

/** Every table, those that others refer to first. */
export async function listTables(db: Kysely<Tables>, engine: Engine): Promise<string[]> {
  const { rows } = await (engine === "sqlite" ? sqliteTables : postgresTables).execute(db);
  const parents = new Map<string, Set<string>>(rows.map(({ name }) => [name, new Set()]));
  for (const { name, parent } of rows) {
    if (parent !== null && parent !== name) parents.get(name)!.add(parent);
  }
  const ordered = new Set<string>();
  const place = (name: string): void => {
    for (const parent of parents.get(name) ?? []) if (!ordered.has(parent)) place(parent);
    ordered.add(name);
  };
  for (const name of [...parents.keys()].toSorted()) place(name);
  return [...ordered];
}

/** Without what belongs to SQLite, or to Litestream, which copies the file as it changes and notes that in it. */
const sqliteTables = sql<{ name: string; parent: string | null }>`
  select t.name, f."table" as parent
  from sqlite_master t left join pragma_foreign_key_list(t.name) f
  where t.type = 'table' and substr(t.name, 1, 7) <> 'sqlite_'
    and substr(t.name, 1, 12) <> '_litestream_'`;

const postgresTables = sql<{ name: string; parent: string | null }>`
  select t.relname::text as name, p.relname::text as parent
  from pg_class t
  left join pg_constraint c on c.conrelid = t.oid and c.contype = 'f'
  left join pg_class p on p.oid = c.confrelid
  where t.relkind = 'r' and t.relnamespace = current_schema()::regnamespace`;

/** How many rows each table has. */
export async function countRows(
  db: Kysely<Tables>,
  tables: readonly string[],
): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of tables) {
    const { rows } = await sql<{ rows: number }>`
      select count(*) as rows from ${sql.table(table)}`.execute(db);
    counts[table] = rows[0]?.rows ?? 0;
  }
  return counts;
}

/**
 * Copies every row of a table.
 *
 * On PostgreSQL both ends must be transactions: reading uses a cursor, and writing a table that
 * ends with the transaction.
 */
export async function copyTable(
  table: string,
  from: { db: Kysely<Tables>; engine: Engine },
  into: { db: Kysely<Tables>; engine: Engine },
): Promise<void> {
  const batches = from.engine === "sqlite" ? readSqlite : readPostgres;
  if (into.engine === "sqlite") {
    for await (const batch of batches(from.db, table)) await insert(into.db, table, batch);
    return;
  }
  // Rows may refer to rows of their own table, in any order: references are checked at the end of
  // a statement, so all arrive in one.
  await sql`create temp table arriving (like ${sql.table(table)}) on commit drop`.execute(into.db);
  for await (const batch of batches(from.db, table)) {
    await insert(into.db, "arriving", batch.map(withoutNul));
  }
  await sql`insert into ${sql.table(table)} overriding system value select * from arriving`.execute(
    into.db,
  );
  await sql`drop table arriving`.execute(into.db);
  await raiseIdentity(into.db, table);
}

async function insert(db: Kysely<Tables>, table: string, batch: readonly Row[]): Promise<void> {
  await db
    .insertInto(table as "work")
    .values(batch as never)
    .execute();
}

async function* readSqlite(db: Kysely<Tables>, table: string): AsyncGenerator<Row[]> {
  let batch: Row[] = [];
  for await (const row of db
    .selectFrom(table as "work")
    .selectAll()
    .stream()) {
    batch.push(row);
    if (batch.length < batchRows) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

async function* readPostgres(db: Kysely<Tables>, table: string): AsyncGenerator<Row[]> {
  await sql`declare reading no scroll cursor for select * from ${sql.table(table)}`.execute(db);
  for (;;) {
    const { rows } = await sql<Row>`fetch ${sql.lit(batchRows)} from reading`.execute(db);
    if (rows.length === 0) break;
    yield rows;
  }
  await sql`close reading`.execute(db);
}

/** SQLite keeps a NUL inside text, PostgreSQL cannot. */
function withoutNul(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column,
      typeof value === "string" ? value.replaceAll("\u0000", "\uFFFD") : value,
    ]),
  );
}

/** Keys that the database gives out go on after the highest that was copied. */
async function raiseIdentity(db: Kysely<Tables>, table: string): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select column_name as name from information_schema.columns
    where table_schema = current_schema() and table_name = ${table} and is_identity = 'YES'`.execute(
    db,
  );
  for (const { name } of rows) {
    await sql`
      select setval(pg_get_serial_sequence(${`"${table}"`}, ${name}), max(${sql.ref(name)}))
      from ${sql.table(table)} having max(${sql.ref(name)}) is not null`.execute(db);
  }
}
