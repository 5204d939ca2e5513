/**
 * The association's members and what they do for others. What happens to the things they
 * do together when one leaves is members-leaving.ts.
 */
import { sql } from "kysely";
import { mostAsksAWeek, askPrefix } from "../rules/asks.ts";
import { isJob, jobs } from "../rules/jobs.ts";
import { parcelsToJoin, type Doing, type AssociateRecord } from "../rules/members-record.ts";
import { leaveAll } from "./members-leaving.ts";
import { weekMs } from "../../../bot/calendar.ts";
import { compiled } from "../../../store/compiled.ts";
import { type Db, countOf } from "../../../store/rows.ts";

const selectReady = compiled(
  (_: Db, given: { memberId: string; stepId: string; taskId: string }) =>
    sql<{ isReady: number }>`select case when
      (select coalesce(sum(parcels), 0) from parcels_day where member_id = ${given.memberId})
        >= ${sql.lit(parcelsToJoin)}
      or exists (select 1 from shown where member_id = ${given.memberId}
        and step_id = ${given.stepId} and task_id = ${given.taskId} and state = 'good')
      then 1 else 0 end as "isReady"`,
);

const selectMember = compiled((db: Db, given: { memberId: string }) =>
  db.selectFrom("association_member").select("member_id").where("member_id", "=", given.memberId),
);

export function createAssociateRecord(db: Db): AssociateRecord {
  const inVillage = (villageId: string) =>
    db
      .selectFrom("member")
      .innerJoin("association_member", "association_member.member_id", "member.id")
      .where("member.village_id", "=", villageId)
      .where("member.telegram_id", "is not", null)
      .where("member.died_at", "is", null);

  return {
    async isIn(memberId) {
      return (await selectMember(db, { memberId })).rows.length > 0;
    },

    async isReady(memberId, parcel) {
      const { stepId, taskId } = parcel;
      const { rows } = await selectReady(db, { memberId, stepId, taskId });
      return rows[0]!.isReady === 1;
    },

    async join(memberId, now) {
      const joined = await db
        .insertInto("association_member")
        .values({ member_id: memberId, joined_at: now.toISOString() })
        .onConflict((conflict) => conflict.column("member_id").doNothing())
        .returning("member_id")
        .executeTakeFirst();
      return joined !== undefined;
    },

    leave: (memberId, now) => leaveAll(db, memberId, now),

    async offersOf(memberId) {
      const rows = await db
        .selectFrom("fellow_job")
        .select(["job", "words"])
        .where("member_id", "=", memberId)
        .execute();
      return rows.flatMap(({ job, words }) => (isJob(job) ? [{ job, words }] : []));
    },

    async setOffer(memberId, job, isOn, now) {
      if (!isOn) {
        await db
          .deleteFrom("fellow_job")
          .where("member_id", "=", memberId)
          .where("job", "=", job)
          .execute();
        return;
      }
      await db
        .insertInto("fellow_job")
        .values({ member_id: memberId, job, words: "", at: now.toISOString() })
        .onConflict((conflict) => conflict.columns(["member_id", "job"]).doNothing())
        .execute();
    },

    async setWords(memberId, job, words) {
      await db
        .updateTable("fellow_job")
        .set({ words })
        .where("member_id", "=", memberId)
        .where("job", "=", job)
        .execute();
    },

    async countIn(villageId) {
      return countOf(inVillage(villageId));
    },

    async doingIn(villageId, names) {
      const rows = await db
        .selectFrom(
          inVillage(villageId)
            .innerJoin("fellow_job", "fellow_job.member_id", "member.id")
            .select([
              "fellow_job.job",
              "member.first_name",
              sql<number>`count(*) over (partition by fellow_job.job)`.as("count"),
              sql<number>`row_number() over (partition by fellow_job.job
                order by fellow_job.at, member.id)`.as("place"),
            ])
            .as("doing"),
        )
        .select(["job", "first_name", "count"])
        .where("place", "<=", names)
        .orderBy("place")
        .execute();
      return jobs.flatMap((job): Doing[] => {
        const of = rows.filter((row) => row.job === job);
        const [first] = of;
        if (first === undefined) return [];
        return [{ job, names: of.map((row) => row.first_name), count: first.count }];
      });
    },

    async listDoing(villageId, job, limit, offset) {
      const rows = await inVillage(villageId)
        .innerJoin("fellow_job", "fellow_job.member_id", "member.id")
        .where("fellow_job.job", "=", job)
        .select(["member.id", "member.first_name", "fellow_job.words"])
        .orderBy("fellow_job.at")
        .orderBy("member.id")
        .limit(limit)
        .offset(offset)
        .execute();
      return rows.map((row) => ({
        memberId: row.id,
        firstName: row.first_name,
        words: row.words,
      }));
    },

    async candidates(villageId, limit, offset) {
      const rows = await db
        .selectFrom("member")
        .leftJoin("association_member", "association_member.member_id", "member.id")
        .select(["member.id", "member.first_name"])
        .where("member.village_id", "=", villageId)
        .where("member.telegram_id", "is not", null)
        .where("member.died_at", "is", null)
        .where("member.placement", "is not", null)
        .where("association_member.member_id", "is", null)
        .orderBy("member.created_at")
        .orderBy("member.id")
        .limit(limit)
        .offset(offset)
        .execute();
      return rows.map((row) => ({ memberId: row.id, firstName: row.first_name }));
    },

    async listAfter(memberId, limit) {
      const rows = await db
        .selectFrom("association_member")
        .select("member_id")
        .where("member_id", ">", memberId)
        .orderBy("member_id")
        .limit(limit)
        .execute();
      return rows.map((row) => row.member_id);
    },

    async sendAsk(asker, { id, helperId }, now) {
      if (helperId === null || helperId === asker.id || asker.villageId === null) return false;
      // Holds the helper's row: whoever sends to them at the same moment counts after this.
      const held = await db
        .updateTable("association_member")
        .set((eb) => ({ joined_at: eb.ref("joined_at") }))
        .where("member_id", "=", helperId)
        .returning("member_id")
        .executeTakeFirst();
      if (held === undefined) return false;
      const at = now.toISOString();
      const weekAgo = new Date(now.getTime() - weekMs).toISOString();
      const sent = await db
        .updateTable("peer_request")
        .set({ state: "sent", sent_at: at, updated_at: at })
        .where("id", "=", id)
        .where("state", "=", "draft")
        .where(isFreeFor(asker.id, asker.villageId, helperId, at, weekAgo))
        .returning("id")
        .executeTakeFirst();
      return sent !== undefined;
    },
  };
}

/** Both are members here; the helper is not away; neither blocked the other; nobody is overrun. */
function isFreeFor(
  askerId: string,
  villageId: string,
  helperId: string,
  now: string,
  weekAgo: string,
) {
  return sql<boolean>`
    exists (select 1 from association_member where member_id = ${askerId})
    and exists (select 1 from member where id = ${helperId} and village_id = ${villageId}
      and telegram_id is not null and blocked_at is null)
    and not exists (select 1 from pause where pause.member_id = ${helperId}
      and (pause.until is null or pause.until > ${now}))
    and not exists (select 1 from peer where peer.member_id in (${askerId}, ${helperId})
      and peer.helps = 'ended')
    and not exists (select 1 from peer_block where peer_block.member_id in (${askerId}, ${helperId})
      and peer_block.other_id in (${askerId}, ${helperId}))
    and not exists (select 1 from peer_request as pending where pending.helper_id = ${helperId}
      and pending.member_id = ${askerId} and pending.state = 'sent')
    and (select count(*) from peer_request as got where got.helper_id = ${helperId}
      and got.sent_at > ${weekAgo} and got.step_id like ${`${askPrefix}%`}) < ${mostAsksAWeek}`;
}
