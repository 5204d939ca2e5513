/**
 * For whom it is time, along an index: their next tip, or the day on which to look at their
 * year. Says also who is away, so that a sweep can put them off and need not pass them every day.
 */
import { sql } from "kysely";
import type { Cursor, Found } from "../rules/nudges-record.ts";
import { further, type FoundRow } from "./nudges.ts";
import { type Db, fieldsOf } from "../../../store/rows.ts";

/** A table with a row a member, and the column that says when. */
type When = "run.tip_at" | "year.look_on";

/**
 * @param until times or days before this one, as the column has them
 * @param goneSince who was last here on this day or before is away
 */
export async function readDue(
  db: Db,
  when: When,
  until: string,
  goneSince: string,
  after: Cursor | undefined,
  limit: number,
): Promise<readonly Found[]> {
  const table = sql.table(when.split(".")[0]!);
  const id = `${when.split(".")[0]!}.member_id`;
  const { rows } = await sql<FoundRow & { readonly here: number }>`
    select ${sql.ref(id)} as member_id, village.time_zone, reach.hour,
      ${sql.ref(when)} as key, ${sql.ref(id)} as id,
      case when member.telegram_id is not null and member.blocked_at is null
        and member.last_seen_day > ${goneSince} then 1 else 0 end as here
    from ${table}
    join member on member.id = ${sql.ref(id)}
    left join village on village.id = member.village_id
    left join reach on reach.member_id = member.id
    where ${sql.ref(when)} <= ${until} ${further(after, when, id)}
    order by ${sql.ref(when)}, ${sql.ref(id)} limit ${sql.lit(limit)}`.execute(db);
  return rows.map((row) => ({
    ...fieldsOf(row, ["memberId", "timeZone", "hour"]),
    onDay: row.key.slice(0, "2026-12-01".length),
    cursor: [row.key, row.id],
    isAway: row.here === 0,
  }));
}
