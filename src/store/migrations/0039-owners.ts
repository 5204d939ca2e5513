/**
 * Which process holds what it took: due work and messages in flight, as lanes have had it. What a process
 * held that is not there any more is free for the others.
 */
import { sql, type Kysely } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const table of ["outbox", "work"]) {
    await db.schema
      .alterTable(table)
      // Empty: nobody, or a version before this one.
      .addColumn("owner", "text", (column) => column.notNull().defaultTo(""))
      .execute();
  }
  // "Who holds work?", asked every two seconds.
  await sql`create index work_held on work (owner) where leased_until is not null`.execute(db);
}
