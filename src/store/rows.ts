/**
 * What queries of every subject share: the database as they are given it, a row as code reads it, a count, batches.
 * It knows no table.
 */
import { type Kysely, type SelectQueryBuilder, sql, type SqlBool } from "kysely";
import type { Tables } from "./tables.ts";

/** The database, or a transaction of it. */
export type Db = Kysely<Tables>;

type Camel<Name extends string> = Name extends `${infer Head}_${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Name;

type Value<Column, Stored> = Column extends "at" | `${string}_at`
  ? Date | Extract<Stored, null>
  : Column extends `is_${string}`
    ? boolean
    : Stored;

/** A row as code reads it: `member_id` is `memberId`, what ends in `_at` is a date, what begins with `is_` is a yes or a no. */
export type Fields<Row> = {
  readonly [Column in keyof Row & string as Camel<Column>]: Value<Column, Row[Column]>;
};

/** Readers by column. Columns are few and the same for every row, so each is looked at once. */
const readers = new Map<string, { name: string; read: (stored: unknown) => unknown }>();

function readerOf(column: string) {
  const known = readers.get(column);
  if (known !== undefined) return known;
  const name = column.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  const asDate = (stored: unknown) => (stored === null ? null : new Date(stored as string));
  const read = /(?:^|_)at$/.test(column)
    ? asDate
    : column.startsWith("is_")
      ? (stored: unknown) => Boolean(stored)
      : (stored: unknown) => stored;
  const reader = { name, read };
  readers.set(column, reader);
  return reader;
}

/** @param names only these of its fields; absent: all of them */
export function fieldsOf<Row extends object, Name extends keyof Fields<Row> = keyof Fields<Row>>(
  row: Row,
  names?: readonly Name[],
): Pick<Fields<Row>, Name> {
  const fields: Partial<Record<keyof Fields<Row>, unknown>> = {};
  for (const [column, stored] of Object.entries(row)) {
    const { name, read } = readerOf(column);
    if (names?.includes(name as Name) ?? true) fields[name as Name] = read(stored);
  }
  return fields as Pick<Fields<Row>, Name>;
}

/** Rows a statement: far below the parameters that either engine takes. */
const batchRows = 500;

/** Rows to insert, as many at once as a statement takes. */
export function* inBatches<Row>(rows: readonly Row[]): Generator<readonly Row[]> {
  for (let from = 0; from < rows.length; from += batchRows) {
    yield rows.slice(from, from + batchRows);
  }
}

/** How many rows a query would give. */
export async function countOf<Known, Of extends keyof Known, Row>(
  query: SelectQueryBuilder<Known, Of, Row>,
): Promise<number> {
  const counted = await query
    .clearSelect()
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return (counted as { count: number }).count;
}

/** Rights of a table whose rows are one person's each: handed over by these columns, and deleted. */
export function theirs<const By extends string, const Columns extends readonly string[]>(
  by: By,
  exports: Columns,
) {
  return { by, exports, hides: {}, forget: "erased" } as const;
}

/** Rights of a table whose rows are nobody's: why none is handed over, and why all stay. */
export function nobodys<const Why extends string>(hides: Why, keeps: string = hides) {
  const forget: `keeps: ${string}` = `keeps: ${keeps}`;
  return { exports: [], hides, forget } as const;
}

/**
 * Behind the last row of a page, in the order of a column and then of ids.
 *
 * @param isDown the column's largest value stands first
 */
export function behindRow(
  [column, id]: readonly [string, string],
  [value, idValue]: readonly (string | number)[],
  isDown = false,
) {
  const [order, last, lastId] = [sql.ref(column), sql.val(value), sql.val(idValue)];
  // As one comparison it is a place in an index, however many have the same value.
  if (!isDown) return sql<SqlBool>`(${order}, ${sql.ref(id)}) > (${last}, ${lastId})`;
  return sql<SqlBool>`(${order} <= ${last} and (${order} < ${last} or ${sql.ref(id)} > ${lastId}))`;
}
