/** A look into the bot's SQLite file while it runs, for what no message shows. */
import Database from "better-sqlite3";

/** The rows that this query gives. */
export function rowsOf<T = Record<string, unknown>>(
  database: string,
  query: string,
  ...values: readonly unknown[]
): T[] {
  const db = new Database(database, { readonly: true });
  try {
    return db.prepare<unknown[], T>(query).all(...values);
  } finally {
    db.close();
  }
}
