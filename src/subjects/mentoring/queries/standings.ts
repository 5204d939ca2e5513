/**
 * Where all learners of a mentor stand, counted and put in order by the database: a page shows eight of them,
 * however many there are.
 *
 * Who is in which filter is said by `chosen` in subjects/mentoring/rules/mentees.ts; a test holds the two together.
 */
import { type RawBuilder, sql } from "kysely";
import {
  type MenteeCounts,
  type MenteeFilter,
  type MenteeNeighbours,
  type MenteesWanted,
  type Road,
  roadOf,
  turningPoints,
} from "../rules/mentees.ts";
import type { Db } from "../../../store/rows.ts";

type Moment = RawBuilder<string | null>;

/** By which moment a filter puts its learners in order; who has none is not in it. */
function momentsOf({ now }: Road): Readonly<Record<MenteeFilter, Moment>> {
  const { stuck, quiet, unanswered, fresh } = turningPoints(now);
  const at = (time: Date) => sql.lit(time.toISOString());
  return {
    all: sql`created_at`,
    waiting: sql`waiting_at`,
    stuck: sql`case when moved_at <= ${at(stuck)} and goes = 1 then moved_at end`,
    risk: sql`case when moved_at <= ${at(stuck)} or goes = 0 then null
      when asked_at <= ${at(unanswered)} then asked_at
      when moved_at <= ${at(quiet)} then moved_at end`,
    new: sql`case when created_at > ${at(fresh)} then created_at end`,
    asked: sql`asked_at`,
  };
}

/** Those whose moment is the same stand as in the list of all. */
const orderOf = (filter: MenteeFilter) =>
  filter === "new" ? sql`moment desc, created_at desc, id desc` : sql`moment, created_at, id`;

/** @returns ids of a page, and how many each filter has */
export async function readPage(
  db: Db,
  wanted: MenteesWanted,
  page: number,
  size: number,
): Promise<{
  readonly counts: MenteeCounts;
  readonly from: number;
  readonly ids: readonly string[];
}> {
  const { filter, road } = wanted;
  const moments = momentsOf(road);
  const counts = Object.entries(moments).map(
    ([name, moment]) => sql`count(${moment}) as ${sql.ref(`of_${name}`)}`,
  );
  const length = sql`(select ${sql.ref(`of_${filter}`)} from counted)`;
  const [at, by] = [sql.lit(page * size), sql.lit(size)];
  const { rows } = await sql<Record<string, number> & { readonly id: string | null }>`
    with ${standing(wanted)},
    counted as materialized (select ${sql.join(counts)} from standing),
    place as (select case when ${length} > ${at} then ${at}
      when ${length} = 0 then 0 else (${length} - 1) / ${by} * ${by} end as start),
    listed as (select id, created_at, moment from ${timed(moments[filter])}
      where moment is not null order by ${orderOf(filter)}
      limit ${by} offset (select start from place))
    select counted.*, place.start, listed.id
    from counted cross join place left join listed on 1 = 1 order by ${orderOf(filter)}`.execute(
    db,
  );
  const [first] = rows;
  const of = (name: MenteeFilter) => first?.[`of_${name}`] ?? 0;
  return {
    counts: {
      all: of("all"),
      waiting: of("waiting"),
      stuck: of("stuck"),
      risk: of("risk"),
      new: of("new"),
      asked: of("asked"),
    },
    from: first?.["start"] ?? 0,
    ids: rows.flatMap(({ id }) => (id === null ? [] : [id])),
  };
}

export async function readBeside(
  db: Db,
  wanted: MenteesWanted,
  learnerId: string,
): Promise<MenteeNeighbours | undefined> {
  const { filter, road } = wanted;
  const listed = sql`listed as materialized (
    select * from ${timed(momentsOf(road)[filter])} where moment is not null),
    mine as (select * from listed where id = ${learnerId})`;
  const next = (isBefore: boolean) => {
    const isDown = isBefore !== (filter === "new");
    const [sign, order] = isDown
      ? [sql`<`, sql`moment desc, created_at desc, id desc`]
      : [sql`>`, sql`moment, created_at, id`];
    return sql`(select listed.id from listed where (listed.moment, listed.created_at, listed.id)
      ${sign} (mine.moment, mine.created_at, mine.id) order by ${order} limit 1)`;
  };
  const { rows } = await sql<{ readonly before: string | null; readonly after: string | null }>`
    with ${filter === "stuck" || filter === "risk" ? standing(wanted) : briefly(wanted)}, ${listed}
    select ${next(true)} as before, ${next(false)} as after from mine`.execute(db);
  const [row] = rows;
  return row && { before: row.before ?? undefined, after: row.after ?? undefined };
}

const timed = (moment: Moment) =>
  sql`(select id, created_at, ${moment} as moment from standing) as timed`;

const waitingAt = sql`(select min(shown.updated_at) from shown where shown.member_id = learner.id
  and shown.state = 'waiting') as waiting_at`;
const askedAt = sql`(select min(question.created_at) from question
  where question.member_id = learner.id and question.open_since is not null
    and question.sent_to = 'mentor') as asked_at`;

const learnersOf = (mentorId: string) => sql`mentee
  join member as learner on learner.id = mentee.member_id and learner.telegram_id is not null
  join mentor on mentor.member_id = mentee.mentor_id and mentor.village_id = learner.village_id
    and mentor.state = 'on' and mentor.member_id = ${mentorId}`;

/** As much of it as the filters need that do not ask who stands still. */
function briefly({ mentorId, filter }: MenteesWanted) {
  const more =
    filter === "waiting" ? sql`, ${waitingAt}` : filter === "asked" ? sql`, ${askedAt}` : sql``;
  return sql`standing as (
    select learner.id, learner.created_at${more} from ${learnersOf(mentorId)}
    where mentee.mentor_id = ${mentorId})`;
}

/**
 * A row for each learner. What is asked of one table is asked once, so it is written down first; the newest of
 * theirs is looked up at the end of an index, whatever they did before.
 */
function standing({ mentorId, road }: MenteesWanted) {
  const now = sql.lit(road.now.toISOString());
  const later = (one: RawBuilder<unknown>, other: RawBuilder<unknown>) =>
    sql`case when ${one} > ${other} then ${one} else ${other} end`;
  const newest = (
    table: "task_state" | "step_state",
  ) => sql`(select newest.at from ${sql.table(table)} as newest
    where newest.member_id = learner.id order by newest.at desc limit 1)`;
  return sql`theirs as materialized (
      select learner.id, learner.created_at, learner.blocked_at, run.step_id, run.updated_at as run_at,
        case when pause.at is null or pause.until <= ${now} then 0 else 1 end as rests,
        case when way.answer = 'stop' then way.answered_at end as stopped_at,
        ${newest("task_state")} as task_at, ${newest("step_state")} as step_at,
        ${waitingAt}, ${askedAt}
      from ${learnersOf(mentorId)}
      left join run on run.member_id = learner.id
      left join pause on pause.member_id = learner.id
      left join exit_question as way on way.member_id = learner.id
      where mentee.mentor_id = ${mentorId}),
    moved as (
      select theirs.*, ${later(
        sql`task_at`,
        later(sql`step_at`, later(sql`run_at`, sql`created_at`)),
      )} as moved_at from theirs),
    standing as materialized (
      select id, created_at, moved_at, waiting_at, asked_at,
        case when rests = 1 or blocked_at is not null or stopped_at >= moved_at then 0
          else ${hasStepsLeft(road)} end as goes
      from moved)`;
}

/** 1 where a step of their road is not behind them. The last is looked at first: most have not come so far. */
function hasStepsLeft(road: Road) {
  const { steps } = road.playbook;
  const roads = [...new Set(steps.map((step) => step.road))];
  const left = (name: string | undefined) => {
    const ids = roadOf(
      road,
      steps.find((step) => step.road === name),
    ).map(({ id }) => id);
    const checks = ids.toReversed().map(
      (id) => sql`not exists (select 1 from step_state where step_state.member_id = moved.id
        and step_state.step_id = ${id} and step_state.state in ('done', 'claimed'))`,
    );
    return checks.length === 0
      ? sql`0`
      : sql`case when ${sql.join(checks, sql` or `)} then 1 else 0 end`;
  };
  const [first, ...others] = roads;
  if (others.length === 0) return left(first);
  const cases = others.map((name) => {
    const ids = steps.filter((step) => step.road === name).map(({ id }) => id);
    return sql`when step_id in (${sql.join(ids)}) then ${left(name)}`;
  });
  return sql`case ${sql.join(cases, sql` `)} else ${left(first)} end`;
}
