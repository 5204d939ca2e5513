/** The people to whom a broadcast's conditions apply, as a condition on `member`. */
import { sql, type RawBuilder } from "kysely";
import type { Audience } from "../rules/audience.ts";
import { addDays, dayMs } from "../../../bot/calendar.ts";
import { averageDays, type Stage, stageFromTenths, stages } from "../../shop/index.ts";

type Condition = RawBuilder<boolean>;

/** Reachable, and every condition holds. */
export function isInAudience(audience: Audience, now: Date): Condition {
  const conditions: Condition[] = [
    sql<boolean>`member.telegram_id is not null and member.blocked_at is null`,
  ];
  const add = <Value>(value: Value | undefined, condition: (value: Value) => Condition): void => {
    if (value !== undefined) conditions.push(condition(value));
  };
  add(
    audience.gotOf,
    // On its way, or nobody knows whether it arrived: they may have read it.
    (id) => sql`exists (select 1 from broadcast_row as got where got.broadcast_id = ${id}
      and got.member_id = member.id and got.state in ('sent', 'sending', 'unknown'))`,
  );
  add(audience.villages, (ids) => sql`member.village_id in (${sql.join(ids)})`);
  add(audience.languages, (ids) => sql`member.language in (${sql.join(ids)})`);
  add(audience.joinedFrom, (from) => sql`member.created_at >= ${from}`);
  add(audience.joinedBefore, (before) => sql`member.created_at < ${before}`);
  add(
    audience.steps,
    (ids) => sql`exists (select 1 from run
      where run.member_id = member.id and run.step_id in (${sql.join(ids)}))`,
  );
  add(audience.stuckDays, (days) => standsStill(new Date(now.getTime() - days * dayMs)));
  add(audience.roles, (roles) => anyOf(roles.map((role) => hasRole[role])));
  add(audience.stages, (wanted) => anyOf(wanted.map((stage) => isAtStage(stage, now))));
  return sql<boolean>`(${sql.join(conditions, sql` and `)})`;
}

const anyOf = (conditions: readonly Condition[]): Condition =>
  sql<boolean>`(${sql.join(conditions, sql` or `)})`;

const hasRole: Readonly<Record<NonNullable<Audience["roles"]>[number], Condition>> = {
  mentor: sql`exists (select 1 from mentor where mentor.member_id = member.id)`,
  trainer: sql`exists (select 1 from member as brought where brought.invited_by = member.id
    and brought.counts = 1)`,
  association: sql`exists (select 1 from association_member as joined
    where joined.member_id = member.id)`,
};

/** Has a step to end, and answered nothing since. */
function standsStill(since: Date): Condition {
  const at = since.toISOString();
  return sql`exists (select 1 from run where run.member_id = member.id and run.updated_at <= ${at}
      and not exists (select 1 from step_state where step_state.member_id = member.id
        and step_state.step_id = run.step_id and step_state.state in ('done', 'claimed')))
    and not exists (select 1 from task_state
      where task_state.member_id = member.id and task_state.at > ${at})`;
}

/** By the noted days of the last seven; nobody who noted nothing sends anything. */
function isAtStage(stage: Stage, now: Date): Condition {
  const from = addDays(now.toISOString().slice(0, 10), 1 - averageDays);
  // Half up in whole numbers, as subjects/shop/rules/orders.ts has it.
  const tenths = sql`coalesce((select (20 * sum(log.parcels) + count(*)) / (2 * count(*))
    from parcels_day as log where log.member_id = member.id and log.day >= ${from}), 0)`;
  const next = stages[stages.indexOf(stage) + 1];
  const isAtLeast = sql<boolean>`${tenths} >= ${stageFromTenths[stage]}`;
  return next === undefined
    ? isAtLeast
    : sql`${isAtLeast} and ${tenths} < ${stageFromTenths[next]}`;
}
