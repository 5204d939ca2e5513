/**
 * What is counted for the association. Whole tables are read, so this happens apart from
 * turns (reading.ts); what of it may be shown is decided in figures/rules.
 *
 * Nobody who was forgotten is counted, but for the length of chains. Parcels are of people who agreed.
 */
import { sql } from "kysely";
import { totalsConsent } from "../rules/consent.ts";
import type { RawFigures } from "../rules/raw.ts";
import type { Spans } from "../rules/weeks.ts";
import { createChainRecord, settledBefore } from "../../chain/index.ts";
import { createQuestionRecord } from "../../answers/index.ts";
import { dayMs } from "../../../bot/calendar.ts";
import type { Db } from "../../../store/rows.ts";
import { count, placeAmong, rowsOf } from "./counted-rows.ts";
import { readMonths } from "./months.ts";

/** Looks of one village that say how long a wait usually is. */
const lastLooks = 30;
/** Questions that wait; grouping more would keep others waiting. */
const mostOpen = 1_000;
const answerDays = 30;

export async function readFigures(db: Db, spans: Spans): Promise<RawFigures> {
  const { parcels, cohorts, stayed } = await readWeeks(db, spans);
  return {
    villages: await readVillages(db),
    ...(await readPeople(db)),
    ...(await readMonths(db, spans)),
    steps: await readSteps(db),
    parcels,
    looks: await readLooks(db),
    cohorts,
    stayed,
    chains: await readChains(db, spans),
    ...(await readQuestions(db, spans)),
  };
}

async function readVillages(db: Db): Promise<RawFigures["villages"]> {
  return rowsOf(
    db,
    sql<RawFigures["villages"][number]>`
      select village.id, village.name, village.households,
        (select count(*) from mentor where mentor.village_id = village.id) as mentors
      from village where village.merged_into is null`,
    "mentors",
  );
}

async function readPeople(db: Db): Promise<Pick<RawFigures, "people" | "since" | "problems">> {
  const people = await rowsOf(
    db,
    sql<RawFigures["people"][number] & { since: string }>`
      select village_id as "villageId", count(*) as people, min(created_at) as since
      from member where erased_at is null group by village_id`,
    "people",
  );
  const problems = await rowsOf(
    db,
    sql<RawFigures["problems"][number]>`
      select village_id as "villageId", worst_problem as problem, count(*) as people
      from member where erased_at is null group by village_id, worst_problem`,
    "people",
  );
  const since = people.map((row) => row.since).toSorted()[0] ?? null;
  return { people, since, problems };
}

/** Who stands in a step began it, and so did who walked it to its end or said they know it. */
async function readSteps(db: Db): Promise<RawFigures["steps"]> {
  return rowsOf(
    db,
    sql<RawFigures["steps"][number]>`
      select member.village_id as "villageId", touched.step_id as "stepId", count(*) as began, sum(touched.done) as done
      from (
        select member_id, step_id, case when state in ('done', 'claimed') then 1 else 0 end as done
        from step_state
        union all
        select run.member_id, run.step_id, 0 from run
        where not exists (select 1 from step_state
          where step_state.member_id = run.member_id and step_state.step_id = run.step_id)
      ) as touched
      join member on member.id = touched.member_id
      where member.erased_at is null
      group by member.village_id, touched.step_id`,
    "began",
    "done",
  );
}

async function readWeeks(
  db: Db,
  spans: Spans,
): Promise<Pick<RawFigures, "parcels" | "cohorts" | "stayed">> {
  const from = spans.cohortsFrom.map((at) => at.toISOString());
  const joinedIn = placeAmong("member.created_at", from);
  const came = sql`member.created_at >= ${from[0]!} and member.created_at < ${from.at(-1)!}
    and member.erased_at is null`;
  const cohorts = await rowsOf(
    db,
    sql<{ week: number; people: number }>`
      select ${joinedIn} as week, count(*) as people from member where ${came} group by 1`,
    "week",
    "people",
  );
  const stayed = await rowsOf(
    db,
    sql<{ week: number; weeks: number; people: number }>`
      select ${joinedIn} as week, stayed.weeks, count(*) as people
      from member join stayed on stayed.member_id = member.id where ${came} group by 1, 2`,
    "week",
    "weeks",
    "people",
  );
  const parcels = await rowsOf(
    db,
    sql<RawFigures["parcels"][number]>`
      select village_id as "villageId", week, count(*) as people, sum(parcels) as parcels from (
        select member.village_id, member.id, ${placeAmong("parcels_day.day", spans.weeks)} as week,
          sum(parcels_day.parcels) as parcels
        from parcels_day join member on member.id = parcels_day.member_id
        where parcels_day.day >= ${spans.weeks[0]!}
          and parcels_day.day < ${dayAfter(spans.weeks.at(-1)!)}
          and ${agreedToTotals}
        group by member.village_id, member.id, 3
      ) as each_week group by village_id, week`,
    "week",
    "people",
    "parcels",
  );
  return { cohorts, stayed, parcels };
}

/** The last word that `member` said to being counted with money and parcels. */
const agreedToTotals = sql`1 = (select consent.given from consent
  where consent.member_id = member.id and consent.purpose = ${totalsConsent}
  order by consent.at desc, consent.given limit 1)`;

/** The Monday after this one. */
function dayAfter(monday: string): string {
  return new Date(Date.parse(monday) + 7 * dayMs).toISOString().slice(0, 10);
}

async function readLooks(db: Db): Promise<RawFigures["looks"]> {
  return rowsOf(
    db,
    sql<RawFigures["looks"][number]>`
      select village_id as "villageId", minutes, learner from (
        select village_id, waited_minutes as minutes, member_id as learner,
          row_number() over (partition by village_id order by at desc) as place
        from look where undone_at is null
      ) as newest where place <= ${sql.lit(lastLooks)}`,
  );
}

async function readChains(db: Db, { now }: Spans): Promise<RawFigures["chains"]> {
  const measured = await createChainRecord(db).measure(settledBefore(now));
  const [row] = await rowsOf(
    db,
    sql<{ broadest: number | null }>`
      select max(brought) as broadest from (
        select count(*) as brought from member
        where invited_by is not null and counts = 1 group by invited_by
      ) as bringers`,
  );
  return { ...measured, broadest: count(row?.broadest ?? null) };
}

async function readQuestions(
  db: Db,
  { now }: Spans,
): Promise<Pick<RawFigures, "open" | "oldestOpen" | "answers">> {
  const since = new Date(now.getTime() - answerDays * dayMs).toISOString();
  const pressed = await rowsOf(
    db,
    sql<{ helped: number; answers: number; people: number }>`
      select helped, count(*) as answers, count(distinct member_id) as people
      from question where helped is not null and created_at >= ${since} group by helped`,
  );
  const of = (helped: number) => pressed.find((row) => row.helped === helped);
  const [oldest] = await rowsOf(
    db,
    sql<{ at: string | null }>`
      select min(open_since) as at from question where open_since is not null`,
  );
  return {
    open: await createQuestionRecord(db).listOpen(mostOpen),
    oldestOpen: oldest?.at ?? null,
    answers: {
      helped: count(of(1)?.answers ?? 0),
      helpedPeople: count(of(1)?.people ?? 0),
      unclear: count(of(0)?.answers ?? 0),
      unclearPeople: count(of(0)?.people ?? 0),
    },
  };
}
