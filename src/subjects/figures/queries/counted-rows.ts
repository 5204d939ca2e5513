/** Rows of counts, the same from both engines, and the stretch of time in which something lies. */
import { sql, type RawBuilder } from "kysely";
import type { Db } from "../../../store/rows.ts";

/** @param counts columns that are sums: those come as text on PostgreSQL */
export async function rowsOf<Row extends object>(
  db: Db,
  query: RawBuilder<Row>,
  ...counts: (keyof Row)[]
): Promise<Row[]> {
  const { rows } = await query.execute(db);
  const read = (row: Row) => counts.map((name) => [name, count(row[name] as string)]);
  return rows.map((row) => ({ ...row, ...Object.fromEntries(read(row)) }));
}

export const count = (value: number | string | null): number => Number(value ?? 0);

/** In which of these stretches a time lies: a number, since neither engine knows the other's weeks. */
export function placeAmong(column: string, from: readonly string[], first = 0): RawBuilder<number> {
  if (from.length <= 1) return sql<number>`${sql.lit(first)}`;
  // Halves: of the weeks of a year none costs more than six looks.
  const half = Math.ceil(from.length / 2);
  const earlier = placeAmong(column, from.slice(0, half), first);
  const later = placeAmong(column, from.slice(half), first + half);
  return sql<number>`case when ${sql.ref(column)} < ${from[half]!} then ${earlier} else ${later} end`;
}
