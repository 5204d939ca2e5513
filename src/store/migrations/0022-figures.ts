/**
 * Figures of the association: who was still here some weeks after they came; and indexes for what grows
 * with the number of people.
 */
import { sql, type Kysely } from "kysely";
import type { Engine } from "../engine.ts";

export async function up(db: Kysely<unknown>, engine: Engine): Promise<void> {
  // At most five rows a member, whatever they do: so little tells how many stay.
  await db.schema
    .createTable("stayed")
    .addColumn("member_id", "text", (column) => column.notNull().references("member.id"))
    // Weeks after the week of joining: 1, 2, 4, 8 or 12.
    .addColumn("weeks", "integer", (column) => column.notNull())
    .addPrimaryKeyConstraint("stayed_once", ["member_id", "weeks"])
    .execute();
  await fillStayed(db, engine);

  // "What has served its time?", every hour: none of it is looked for from the first row on.
  await sql`create index inbox_handled on inbox (received_at) where state <> 'pending'`.execute(db);
  for (const [name, about] of [
    ["outbox_settled", "is null"],
    ["outbox_kept", "is not null"],
  ] as const) {
    await sql`create index ${sql.ref(name)} on outbox (created_at)
      where state not in ('queued', 'sending') and about ${sql.raw(about)}`.execute(db);
  }
  await sql`create index thread_over on thread (last_at) where state = 'closed'`.execute(db);
}

/** What is known of people who came before: the days on which they did something that was kept. */
export async function fillStayed(db: Kysely<unknown>, engine: Engine): Promise<void> {
  const week = (column: string) =>
    engine === "sqlite"
      ? sql`julianday(date(substr(${sql.ref(column)}, 1, 10), '-6 days', 'weekday 1'))`
      : sql`(date_trunc('week', substr(${sql.ref(column)}, 1, 10)::timestamp)::date - date '2000-01-03')`;
  await sql`
    insert into stayed (member_id, weeks)
    select distinct member_id, weeks from (
      select seen.member_id,
        cast((${week("seen.at")} - ${week("member.created_at")}) / 7 as integer) as weeks
      from (
        select member_id, at from step_state
        union all select member_id, at from task_state
        union all select member_id, created_at from question
        union all select member_id, noted_at from parcels_day
        union all select member_id, at from cash_event
        union all select id, last_seen_day from member where last_seen_day is not null
      ) as seen join member on member.id = seen.member_id
      where member.erased_at is null
    ) as found where weeks in (1, 2, 4, 8, 12)`.execute(db);
}
