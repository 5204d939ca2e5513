/**
 * Whom a member may ask about a step.
 *
 * Read along an index, those who were left alone the longest first, so that a choice costs about the
 * same in a village and in a country.
 */
import { sql } from "kysely";
import type { Member } from "../../../bot/member.ts";
import type { Candidate } from "../rules/record.ts";
import { askPrefix } from "../../members/index.ts";
import { latelyMs, mostAWeek, type Way } from "../rules/request.ts";
import { weekMs } from "../../../bot/calendar.ts";
import { type Db, fieldsOf } from "../../../store/rows.ts";

/**
 * People of the asker's village first, then others who let others ask.
 *
 * @param only asks whether this one may be asked
 */
export async function findCandidates(
  db: Db,
  asker: Asker,
  stepId: string,
  way: Way | undefined,
  now: Date,
  limit: number,
  only?: string,
): Promise<readonly Candidate[]> {
  const read = async (side: "near" | "far", most: number) => {
    if (most <= 0 || (side === "near" && asker.villageId === null)) return [];
    return readSide(db, asker, { stepId, side, womenOnly: way === "women", now, only }, most);
  };
  const near = way === "outside" ? [] : await read("near", limit);
  const far = way === "village" ? [] : await read("far", limit - near.length);
  return [...near, ...far];
}

type Asker = Pick<Member, "id" | "villageId">;

interface Wanted {
  readonly stepId: string;
  readonly side: "near" | "far";
  readonly womenOnly: boolean;
  readonly now: Date;
  readonly only: string | undefined;
}

async function readSide(
  db: Db,
  asker: Asker,
  { stepId, side, womenOnly, now, only }: Wanted,
  limit: number,
): Promise<readonly Candidate[]> {
  const ago = (ms: number) => new Date(now.getTime() - ms).toISOString();
  const got = (since: string) => sql<number>`(select count(*) from peer_request as got
    where got.helper_id = member.id and got.sent_at > ${since}
    and got.step_id not like ${`${askPrefix}%`})`;
  const rows = await db
    .selectFrom("peer")
    .innerJoin("member", "member.id", "peer.member_id")
    .leftJoin("village", "village.id", "member.village_id")
    .select([
      "member.id",
      "member.first_name",
      "member.village_id",
      "village.name as village",
      "peer.is_woman",
      got(ago(latelyMs)).as("lately"),
      sql<number>`(select count(*) from peer_request as got where got.helper_id = member.id
        and got.sent_at > ${ago(latelyMs)} and got.member_id = ${asker.id})`.as("from_asker"),
    ])
    .where("peer.helps", "=", "yes")
    .$if(side === "near", (query) =>
      query.where("peer.member_id", "in", (eb) =>
        eb.selectFrom("member").select("id").where("village_id", "=", asker.villageId),
      ),
    )
    .$if(side === "far", (query) =>
      query
        .where("peer.reach", "=", "all")
        .where(sql<boolean>`coalesce(member.village_id, '') <> ${asker.villageId ?? "none"}`),
    )
    .$if(womenOnly, (query) => query.where("peer.is_woman", "=", 1))
    .$if(only !== undefined, (query) => query.where("peer.member_id", "=", only!))
    .where("member.telegram_id", "is not", null)
    .where("member.blocked_at", "is", null)
    .where("member.id", "<>", asker.id)
    .where(isFreeFor(asker, stepId, now))
    .where(got(ago(weekMs)), "<", mostAWeek)
    .orderBy("peer.asked_at")
    .orderBy("peer.member_id")
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    ...fieldsOf(row, ["firstName", "village", "villageId", "isWoman", "lately", "fromAsker"]),
    memberId: row.id,
  }));
}

/** Has done the step, is not away, has nothing from this asker to answer, and neither blocked the other. */
function isFreeFor(asker: Asker, stepId: string, now: Date) {
  return sql<boolean>`
    exists (select 1 from step_state where step_state.member_id = member.id
      and step_state.step_id = ${stepId} and step_state.state in ('done', 'claimed'))
    and not exists (select 1 from pause where pause.member_id = member.id
      and (pause.until is null or pause.until > ${now.toISOString()}))
    and not exists (select 1 from peer_block
      where peer_block.member_id = ${asker.id} and peer_block.other_id = member.id)
    and not exists (select 1 from peer_block
      where peer_block.member_id = member.id and peer_block.other_id = ${asker.id})
    and not exists (select 1 from peer_request as pending where pending.helper_id = member.id
      and pending.member_id = ${asker.id} and pending.state = 'sent')`;
}
