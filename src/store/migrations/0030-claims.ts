/**
 * Claims that cost the same whatever waits behind, and the leader's term.
 *
 * A lane is now a place in the queue of people: it stands while something of that person is pending. A
 * message behind many others of its chat is left out of the index by which the next one is found.
 */
import { sql, type Kysely } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("leader")
    .addColumn("one", "integer", (column) => column.primaryKey().check(sql`one = 1`))
    // Raised by one each time a process begins to lead; what carries an older one changes nothing.
    .addColumn("term", "integer", (column) => column.notNull())
    .execute();

  // The oldest update of this person that may be pending: the order in which lanes are taken.
  await db.schema
    .alterTable("lane")
    .addColumn("since", "bigint", (column) => column.notNull().defaultTo(0))
    .execute();
  // Changes with each batch that arrives: whoever saw the lane empty can tell that it still is.
  await db.schema
    .alterTable("lane")
    .addColumn("arrivals", "integer", (column) => column.notNull().defaultTo(0))
    .execute();
  await sql`insert into lane (person, owner, leased_until, since, arrivals)
    select person, '', '', min(seq), 0 from inbox where state = 'pending' group by person
    on conflict (person) do nothing`.execute(db);
  await db.schema.createIndex("lane_by_since").on("lane").column("since").execute();

  // 1: several others of its chat come first.
  await db.schema
    .alterTable("outbox")
    .addColumn("behind", "integer", (column) => column.notNull().defaultTo(0))
    .execute();
  await sql`create index outbox_ready on outbox (priority, id)
    where state = 'queued' and behind = 0`.execute(db);
  await db.schema.dropIndex("outbox_queued").execute();

  // Leased work stands where its lease ends, so that nobody has to look past it.
  await sql`create index work_by_claim on work (coalesce(leased_until, due_at))`.execute(db);
}
