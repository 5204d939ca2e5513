/** Short queries that the counting of the four capitals shares. */
import { sql, type RawBuilder } from "kysely";
import type { Db } from "../../../store/rows.ts";

/** The last word that a member said to a purpose, as 1 or 0; said both in the same millisecond: no. */
export function lastWord(memberColumn: string, purpose: string): RawBuilder<number> {
  return sql<number>`(
    select consent.given from consent
    where consent.member_id = ${sql.ref(memberColumn)} and consent.purpose = ${purpose}
    order by consent.at desc, consent.given limit 1)`;
}

export async function idsOf(db: Db, query: RawBuilder<unknown>): Promise<ReadonlySet<string>> {
  const { rows } = await (query as RawBuilder<{ id: string }>).execute(db);
  return new Set(rows.map(({ id }) => id));
}

export async function numbersOf(
  db: Db,
  query: RawBuilder<unknown>,
): Promise<ReadonlyMap<string, number>> {
  const { rows } = await (query as RawBuilder<{ id: string; number: number | string }>).execute(db);
  return new Map(rows.map(({ id, number }) => [id, Number(number)])); // a sum is text on PostgreSQL
}
