/**
 * Where all learners of a mentor stand, counted and put in order by the database: a page shows eight of them,
 * however many there are.
 *
 * What is counted is said by `chosen` in subjects/mentoring/rules/mentees.ts; a test holds the two together.
 */
import { type RawBuilder, sql } from "kysely";
import {
  type MenteeCounts,
  type MenteeFilter,
  type Road,
  stepsByRoad,
  turningPoints,
} from "../rules/mentees.ts";
import type { Db } from "../../../store/rows.ts";

type Time = RawBuilder<string | null>;

/** By which moment a filter puts its learners in order; nobody is in it who has none. */
function momentsOf({ now }: Road): Readonly<Record<MenteeFilter, Time>> {
  const { stuck, quiet, unanswered, fresh } = turningPoints(now);
  const asked = sql`asked_at <= ${unanswered.toISOString()}`;
  const quietAt = sql`case when moved_at <= ${quiet.toISOString()} then moved_at end`;
  return {
    all: sql`created_at`,
    waiting: sql`waiting_at`,
    stuck: sql`case when goes = 1 and moved_at <= ${stuck.toISOString()} then moved_at end`,
    risk: sql`case when goes = 1 and moved_at > ${stuck.toISOString()}
      then case when ${asked} then asked_at else ${quietAt} end end`,
    new: sql`case when created_at > ${fresh.toISOString()} then created_at end`,
    asked: sql`asked_at`,
  };
}

/** `created_at` and `id` keep those apart whose moment is the same. */
const order = (filter: MenteeFilter) =>
  filter === "new"
    ? sql`moment desc, created_at desc, id desc`
    : sql`moment, created_at, id`;

interface Wanted {
  readonly mentorId: string;
  readonly road: Road;
  readonly filter: MenteeFilter;
}

/** @returns ids of a page; of the last one where there are fewer */
export async function readPage(
  db: Db,
  wanted: Wanted,
  page: number,
  size: number,
): Promise<{ readonly counts: MenteeCounts; readonly from: number; readonly ids: readonly string[] }> {
  const moments = momentsOf(wanted.road);
  const counts = Object.entries(moments).map(
    ([filter, moment]) => sql`count(${moment}) as ${sql.ref(`of_${filter}`)}`,
  );
  const length = sql`(select ${sql.ref(`of_${wanted.filter}`)} from counted)`;
  const { rows } = await sql<Record<string, number> & { readonly id: string | null }>`
    with ${standings(wanted)},
    counted as (select ${sql.join(counts)} from standing),
    place as (select case when ${page * size} < ${length} then ${page * size}
      when ${length} = 0 then 0 else (${length} - 1) / ${size} * ${size} end as start),
    listed as (select id from (
      select id, created_at, ${moments[wanted.filter]} as moment from standing) as timed
      where moment is not null order by ${order(wanted.filter)}
      limit ${sql.lit(size)} offset (select start from place))
    select counted.*, place.start, listed.id from counted cross join place left join listed on 1 = 1`.execute(
    db,
  );
  const [first] = rows;
  const count = (filter: MenteeFilter) => Number(first?.[`of_${filter}`] ?? 0);
  return {
    counts: {
      all: count("all"),
      waiting: count("waiting"),
      stuck: count("stuck"),
      risk: count("risk"),
      new: count("new"),
      asked: count("asked"),
    },
    from: Number(first?.["start"] ?? 0),
    ids: rows.flatMap(({ id }) => (id === null ? [] : [id])),
  };
}
