/**
 * What is counted month by month, of rows that have a day. It is counted today: whoever was forgotten since is in none
 * of it, and whoever moved is where they live now.
 */
import { sql, type RawBuilder } from "kysely";
import type { RawFigures } from "../rules/raw.ts";
import type { Deeds } from "../rules/record.ts";
import type { Spans } from "../rules/weeks.ts";
import type { Db } from "../../../store/rows.ts";
import { placeAmong, rowsOf } from "./counted-rows.ts";

type Months = Pick<RawFigures, "joined" | "trainers" | "ended" | "deeds">;

export async function readMonths(db: Db, { monthsFrom }: Spans): Promise<Months> {
  const from = monthsFrom.map((at) => at.toISOString());
  return {
    joined: await readJoined(db, from),
    trainers: await readTrainers(db, from),
    ended: await readEnded(db, from),
    deeds: await readDeeds(db, from),
  };
}

async function readJoined(db: Db, from: readonly string[]): Promise<Months["joined"]> {
  return rowsOf(
    db,
    sql<Months["joined"][number]>`
      select village_id as "villageId", ${placeAmong("created_at", from)} as month,
        count(*) as people
      from member where created_at >= ${from[0]!} and erased_at is null group by village_id, 2`,
    "month",
    "people",
  );
}

async function readTrainers(db: Db, from: readonly string[]): Promise<Months["trainers"]> {
  return rowsOf(
    db,
    sql<Months["trainers"][number]>`
      select trainer.village_id as "villageId", ${placeAmong("bringer.since", from)} as month,
        count(*) as people
      from (select invited_by as id, min(created_at) as since from member
        where invited_by is not null and counts = 1 group by invited_by) as bringer
      join member as trainer on trainer.id = bringer.id
      where bringer.since >= ${from[0]!} and trainer.erased_at is null
      group by trainer.village_id, 2`,
    "month",
    "people",
  );
}

/** Who walked a step once more came to its end when they did so. */
async function readEnded(db: Db, from: readonly string[]): Promise<Months["ended"]> {
  return rowsOf(
    db,
    sql<Months["ended"][number]>`
      select member.village_id as "villageId", step_state.step_id as "stepId",
        ${placeAmong("step_state.at", from)} as month, count(*) as people
      from step_state join member on member.id = step_state.member_id
      where step_state.state in ('done', 'claimed') and step_state.at >= ${from[0]!}
        and member.erased_at is null
      group by member.village_id, step_state.step_id, 3`,
    "month",
    "people",
  );
}

async function readDeeds(db: Db, from: readonly string[]): Promise<Months["deeds"]> {
  const counted = (what: keyof Deeds, at: string, rows: RawBuilder<unknown>) => sql`
    select ${sql.lit(what)} as what, ${placeAmong(at, from)} as month, count(*) as count
    from ${rows} and ${sql.ref(at)} >= ${from[0]!} group by 2`;
  const deeds = [
    counted("mentors", "appointed_at", sql`mentor where true`),
    counted("answers", "published_at", sql`draft where state = 'published'`),
    counted("broadcasts", "started_at", sql`broadcast where true`),
  ];
  return rowsOf(
    db,
    sql<Months["deeds"][number]>`${sql.join(deeds, sql` union all `)}`,
    "month",
    "count",
  );
}
