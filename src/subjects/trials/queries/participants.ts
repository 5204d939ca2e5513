/** Field trials: what leaves the house of those who agreed, before it loses its names. */
import { sql } from "kysely";
import { addDays } from "../../../bot/calendar.ts";
import { type Db, fieldsOf } from "../../../store/rows.ts";
import type { Participant } from "../rules/export-row.ts";

/** Parcels are counted over so many days. */
const parcelDays = 28;

/** Until they were asked again, or today. */
export async function readParticipants(
  db: Db,
  trialId: string,
  today: string,
): Promise<readonly Participant[]> {
  const { rows } = await sql<{
    member_id: string;
    village_id: string;
    arm: "now" | "later";
    block: number;
    joined_on: string;
    until: string;
    steps: number;
  }>`select them.*, (select count(*) from step_state where step_state.member_id = them.member_id
        and step_state.state = 'done' and step_state.at >= them.joined_on
        and step_state.at < them.until) as steps
      from (select trial_person.member_id, trial_person.village_id, trial_village.arm,
          trial_village.block, trial_person.joined_on,
          coalesce(substr(trial_person.again_at, 1, 10), ${addDays(today, 1)}) as until
        from trial_person
        join trial_village on trial_village.trial_id = trial_person.trial_id
          and trial_village.village_id = trial_person.village_id
        where trial_person.trial_id = ${trialId} and trial_person.state = 'in') as them
      order by them.member_id`.execute(db);
  const answers = await db
    .selectFrom("trial_answer")
    .selectAll()
    .where("trial_id", "=", trialId)
    .execute();
  const parcels = await db
    .selectFrom("parcels_day")
    .innerJoin("trial_person", "trial_person.member_id", "parcels_day.member_id")
    .select(["parcels_day.member_id", "day", "parcels"])
    .where("trial_id", "=", trialId)
    .where("state", "=", "in")
    .execute();
  const answersBy = byMember(answers);
  const parcelsBy = byMember(parcels);
  return rows.map((row) => ({
    ...fieldsOf(row, ["memberId", "villageId", "arm", "block", "joinedOn"]),
    steps: row.steps,
    parcels: (parcelsBy.get(row.member_id) ?? [])
      .filter(({ day }) => day < row.until && day >= addDays(row.until, -parcelDays))
      .reduce((sum, each) => sum + each.parcels, 0),
    answers: answersBy.get(row.member_id) ?? [],
  }));
}

function byMember<Row extends { readonly member_id: string }>(rows: readonly Row[]) {
  const grouped = new Map<string, Row[]>();
  for (const row of rows) {
    const those = grouped.get(row.member_id);
    if (those === undefined) grouped.set(row.member_id, [row]);
    else those.push(row);
  }
  return grouped;
}
