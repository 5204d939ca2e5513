/**
 * Test support: how much of the database an act reads, as a count and never as a time.
 *
 * PostgreSQL counts itself which rows it touched. SQLite does not: there the rows that came back are
 * counted, and every statement that goes through a whole table, or sorts what it found, is named.
 */
import {
  CompiledQuery,
  sql,
  type KyselyPlugin,
  type RootOperationNode,
  type QueryId,
} from "kysely";
import type { Records } from "../../src/bot/records.ts";
import type { Store } from "../../src/subjects/open-store.ts";
import { createRecords } from "../../src/subjects/ports.ts";

export interface RowsRead {
  readonly statements: number;
  /** Rows touched on PostgreSQL, rows given on SQLite. */
  readonly rows: number;
  /** Plans of statements that read more than they give; SQLite only. */
  readonly wide: readonly string[];
}

/** Runs the act as one transaction. */
export async function countRowsRead(
  store: Store,
  act: (records: Records) => Promise<unknown>,
): Promise<RowsRead> {
  return store.db.transaction().execute(async (tx) => {
    const asked: { node: RootOperationNode; id: QueryId }[] = [];
    let given = 0;
    const counting: KyselyPlugin = {
      transformQuery({ node, queryId }) {
        asked.push({ node, id: queryId });
        return node;
      },
      async transformResult({ result }) {
        given += result.rows.length;
        return result;
      },
    };
    const touchedBefore = await touched(store, tx);
    await act(createRecords(tx.withPlugin(counting)));
    const touchedAfter = await touched(store, tx);
    if (store.engine === "postgres") {
      return { statements: asked.length, rows: touchedAfter - touchedBefore, wide: [] };
    }
    const wide: string[] = [];
    for (const { node, id } of asked) {
      const { sql: text, parameters } = tx.getExecutor().compileQuery(node, id);
      // What is compiled once (store/compiled.ts) has no values there; the plan needs none.
      const values = parameters.map((value) => (typeof value === "object" ? null : value));
      const plan = await tx.executeQuery<{ detail: string }>(
        CompiledQuery.raw(`explain query plan ${text}`, values),
      );
      const bad = plan.rows.filter(({ detail }) =>
        /^SCAN (?!CONSTANT|each_of|\d+-ROW VALUES)|TEMP B-TREE/.test(detail),
      );
      if (bad.length > 0) wide.push(`${bad.map(({ detail }) => detail).join("; ")}: ${text}`);
    }
    return { statements: asked.length, rows: given, wide };
  });
}

async function touched(store: Store, tx: Store["db"]): Promise<number> {
  if (store.engine === "sqlite") return 0;
  const { rows } = await sql<{ rows: number }>`
    select coalesce(sum(coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0)), 0)::bigint as rows
    from pg_stat_xact_user_tables`.execute(tx);
  return rows[0]!.rows;
}
