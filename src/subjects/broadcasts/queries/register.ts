/**
 * The register of members in slices: an audience is counted and written down a slice at a time, since
 * one statement for everybody would stop everything else.
 */
import { sql } from "kysely";
import type { Audience } from "../rules/audience.ts";
import type { BroadcastRecord } from "../rules/record.ts";
import { isInAudience } from "./audience.ts";
import { weekMs } from "../../../bot/calendar.ts";
import type { Db } from "../../../store/rows.ts";

/** The last of the next `limit` members of the register; `undefined` when fewer are left. */
export async function endOfSlice(
  db: Db,
  after: string | undefined,
  limit: number,
): Promise<string | undefined> {
  const row = await db
    .selectFrom("member")
    .select("id")
    .$if(after !== undefined, (query) => query.where("id", ">", after!))
    .orderBy("id")
    .limit(1)
    .offset(limit - 1)
    .executeTakeFirst();
  return row?.id;
}

/** Behind `after` and up to `last`, which may both be open. */
export function slice(after: string | undefined, last: string | undefined) {
  const behind = after === undefined ? sql`` : sql`and member.id > ${after}`;
  return last === undefined ? behind : sql`${behind} and member.id <= ${last}`;
}

/** How many of the next `limit` members an audience has, and how many of those rest this week. */
export async function countSlice(
  db: Db,
  audience: Audience,
  after: string | undefined,
  limit: number,
  now: Date,
): ReturnType<BroadcastRecord["countSlice"]> {
  const next = await endOfSlice(db, after, limit);
  const since = new Date(now.getTime() - weekMs).toISOString();
  const isResting = sql<boolean>`(exists (select 1 from unasked
      where unasked.member_id = member.id and unasked.kind = 'broadcast'
        and unasked.at > ${since})
    or exists (select 1 from tips_off where tips_off.member_id = member.id)
    or exists (select 1 from reach where reach.member_id = member.id and reach.is_off = 1))`;
  const { rows } = await sql<{ people: number; resting: number }>`
    select count(*) as people, count(case when ${isResting} then 1 end) as resting
    from member where ${isInAudience(audience, now)} ${slice(after, next)}`.execute(db);
  const { people, resting } = rows[0]!;
  // A correction comes whatever else came: nobody rests from it.
  return { people, resting: audience.gotOf === undefined ? resting : 0, next };
}
