/**
 * Made-up people for `npm run bench -- scale people`: a village for every 200, with what a year leaves
 * behind, written straight into the tables, since a million joinings would take a day.
 *
 * Every 37th can be picked to act; the rest are there to be in the way.
 */
import { sql, type Kysely } from "kysely";
import type { Step } from "../src/subjects/playbook/rules/playbook.ts";
import type { Tables } from "../src/store/tables.ts";

export const firstChat = 5_000_000;
const perVillage = 200;

/** @param now everything happened in the year before it */
export async function fillWithPeople(
  db: Kysely<Tables>,
  people: number,
  step: { readonly id: string; readonly at: string; readonly version: string },
  steps: readonly Step[],
  now: Date,
): Promise<void> {
  const id = sql.raw("'m' || printf('%014d', i)");
  const to = sql.lit(people);
  const numbers = sql`with recursive n (i) as (select 0 union all select i + 1 from n where i + 1 < ${to})`;
  /** A moment in the last year that depends on the number alone. */
  const at = (days: number, salt: number) =>
    sql.raw(
      `strftime('%Y-%m-%dT%H:%M:%S.000Z', '${now.toISOString().slice(0, 19)}', '-' || ((i * 7919 + ${salt}) % ${days}) || ' days', '-' || (i % 3600) || ' seconds')`,
    );
  const run = (statement: ReturnType<typeof sql>) => statement.execute(db);

  await run(sql`insert into village (id, name, name_key, state, created_by, created_at, members)
    with recursive n (i) as (select 0 union all select i + 1 from n
      where i + 1 < ${sql.lit(Math.ceil(people / perVillage))})
    select 'v' || printf('%014d', i), 'Village ' || i, 'village' || i, 'listed', 'x',
      ${now.toISOString()}, ${sql.lit(perVillage)} from n`);
  await run(sql`insert into member (id, telegram_id, first_name, language, village_id, invited_by,
      placement, worst_problem, created_at, last_seen_day)
    ${numbers} select ${id}, ${sql.lit(firstChat)} + i, 'Chen', 'en',
      'v' || printf('%014d', i / ${sql.lit(perVillage)}),
      case when i % 3 > 0 then 'm' || printf('%014d', i / 3) end,
      'nothing', case i % 5 when 0 then 'money' when 1 then 'unsold' when 2 then 'know-how' else '-' end,
      ${at(364, 0)}, substr(${at(60, 5)}, 1, 10) from n`);
  await run(sql`insert into consent ${numbers} select ${id}, 'memory', 1, ${at(364, 0)} from n`);
  await run(sql`insert into consent ${numbers} select ${id}, 'totals', 1, ${at(300, 0)} from n
    where i % 2 = 0`);
  await run(sql`insert into run (member_id, step_id, at, version, updated_at) ${numbers} select ${id}, ${step.id}, ${step.at}, ${step.version},
    ${at(60, 5)} from n`);
  for (const [place, each] of steps.entries()) {
    await run(sql`insert into step_state ${numbers} select ${id}, ${each.id}, 'done', ${at(200, place)}
      from n where i % 14 >= ${sql.lit(place)} and ${sql.lit(each.id)} <> ${step.id}`);
  }
  await run(sql`insert into task_state ${numbers} select ${id}, ${step.id}, 't', 'done', '{}',
    ${at(60, 5)} from n`);
  await run(sql`insert into stayed ${numbers} select ${id}, 1 from n where i % 2 = 0`);
  for (let day = 1; day <= 28; day += 1) {
    await run(sql`insert into parcels_day ${numbers} select ${id},
      date(${now.toISOString()}, ${`-${day} days`}), 1 + i % 9, ${now.toISOString()}
      from n where i % 20 = 0`);
  }
  await run(sql`insert into question (id, member_id, language, text, outcome, articles, state, helped,
      created_at, updated_at)
    ${numbers} select 'q' || printf('%014d', i), ${id}, 'en', 'how do I pack eggs', 'answered', '[]',
      'heard', i % 2, ${at(364, 3)}, ${at(364, 3)} from n where i % 3 = 0`);
  await run(sql`insert into screen ${numbers} select ${sql.lit(firstChat)} + i, 'step', 1, 1, ${at(60, 5)}
    from n`);
  await run(sql`insert into inbox (update_id, person, body, state, received_at, done_at)
    ${numbers} select i, ${sql.lit(firstChat)} + i, null, 'done', ${at(7, 1)}, ${at(7, 1)} from n`);
  await run(sql`insert into outbox (chat, priority, method, payload, state, not_before, created_at,
      message_id, sent_at)
    ${numbers} select ${sql.lit(firstChat)} + i, 0, 'show', null, 'sent', ${at(7, 1)}, ${at(7, 1)}, i,
      ${at(7, 1)} from n`);
  // Almost everybody was asked already: a sweep must not look at them again and again.
  await run(sql`insert into exit_question (member_id, planned_at, asked_at, answer, answered_at)
    ${numbers} select ${id}, ${at(100, 4)}, ${at(100, 4)}, 'stop', ${at(100, 4)} from n where i % 10 > 0`);
  await run(sql`insert into reach (member_id, hour, is_off, looked_at)
    ${numbers} select ${id}, null, 0, ${at(60, 2)} from n where i % 4 = 0`);
  await run(sql`insert into pulse (member_id, next_on, round_on)
    ${numbers} select ${id}, substr(${at(60, 9)}, 1, 10), null from n where i % 20 = 0`);
  await run(sql`analyze`);
  // As a bot that runs for a year has done long ago.
  await run(sql`pragma wal_checkpoint(truncate)`);
}
