/** Field trials: whom to ask today, for the first time or again. */
import { sql } from "kysely";
import {
  type Cursor,
  type Found,
  type FoundRow,
  further,
  mayHear,
  notPlanned,
} from "../../reminders/index.ts";
import { addDays } from "../../../bot/calendar.ts";
import { type Db, fieldsOf } from "../../../store/rows.ts";

/** Whoever has not been here for longer is left in peace; they are asked when they are back. */
const hereWithinDays = 28;

export async function readWhomToAsk(
  db: Db,
  today: string,
  after: Cursor | undefined,
  limit: number,
): Promise<readonly Found[]> {
  const { rows } = await sql<FoundRow>`
        select member.id as member_id, village.time_zone, reach.hour,
          member.last_seen_day as key, member.id as id
        from trial
        join trial_village on trial_village.trial_id = trial.id
        join member on member.village_id = trial_village.village_id
        left join trial_person as them on them.trial_id = trial.id and them.member_id = member.id
        left join village on village.id = member.village_id
        left join reach on reach.member_id = member.id
        where trial.state = 'running'
          and (them.member_id is null
            or (them.state = 'in' and them.again_at is null and them.again_on <= ${today}))
          ${further(after, "member.last_seen_day", "member.id")}
          and member.last_seen_day > ${addDays(today, -hereWithinDays)}
          and ${mayHear("member")} and ${notPlanned("trial", "member")}
        order by member.last_seen_day, member.id limit ${sql.lit(limit)}`.execute(db);
  return rows.map((row) => ({
    ...fieldsOf(row, ["memberId", "timeZone", "hour"]),
    onDay: today,
    cursor: [row.key, row.id],
  }));
}
