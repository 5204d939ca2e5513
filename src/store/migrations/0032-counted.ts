/**
 * Who was forgotten before they had finished a step is counted among nobody's people any more; and what
 * others who were forgotten left in the bytes of the file is taken away.
 */
import { sql, type Kysely } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable("member")
    // 1 for everybody who is here; 0 where only the row is left that holds a chain together. Of those who were
    // forgotten earlier nobody knows: they go on counting.
    .addColumn("counts", "integer", (column) => column.notNull().defaultTo(1))
    .execute();
  // "How many did they bring?", "whom did these bring?", without a look at each of them: with many to look for,
  // SQLite reads all members unless the index holds what is asked.
  await db.schema
    .createIndex("member_by_inviter_and_counts")
    .on("member")
    .columns(["invited_by", "counts", "id"])
    .execute();
  // Those who were forgotten by an earlier version left bytes in the file: at the next start they go.
  await sql`insert into work (id, kind, payload, due_at, leased_until, attempts, member_id)
    select 'wipe', 'wipe', '{}', '2026-01-01T00:00:00.000Z', null, 0, null
    where exists (select 1 from member where erased_at is not null)
    on conflict do nothing`.execute(db);
}
