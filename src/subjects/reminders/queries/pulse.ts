/** The questions of how it is going: when to ask next, and what was answered. */
import { sql } from "kysely";
import type { PulseRecord } from "../rules/pulse-record.ts";
import { addDays } from "../../../bot/calendar.ts";
import { further, mayHear, notPlanned, type FoundRow } from "./nudges.ts";
import { compiled } from "../../../store/compiled.ts";
import { type Db, fieldsOf } from "../../../store/rows.ts";

/** Before the first round whoever has not been here for longer is left in peace; they are asked when they are back. */
const hereWithinDays = 28;
/**
 * Who answered once is asked once more when they are gone, ten days beyond a quarter at the latest: the
 * answers of those alone who stayed would be better than the truth.
 */
const goneWithinDays = 100;

const insertPlan = compiled((db: Db, given: { memberId: string; nextOn: string }) =>
  db
    .insertInto("pulse")
    .values({ member_id: given.memberId, next_on: given.nextOn, round_on: null })
    .onConflict((conflict) => conflict.column("member_id").doNothing()),
);

export function createPulseRecord(db: Db): PulseRecord {
  return {
    async find(memberId) {
      const row = await db
        .selectFrom("pulse")
        .select(["next_on", "round_on"])
        .where("member_id", "=", memberId)
        .executeTakeFirst();
      return row === undefined ? undefined : { nextOn: row.next_on, roundOn: row.round_on };
    },

    async plan(memberId, nextOn) {
      await insertPlan(db, { memberId, nextOn });
    },

    async setNext(memberId, next_on) {
      await db
        .insertInto("pulse")
        .values({ member_id: memberId, next_on, round_on: null })
        .onConflict((conflict) => conflict.column("member_id").doUpdateSet({ next_on }))
        .execute();
    },

    async begin(memberId, day, nextOn) {
      const row = { next_on: nextOn, round_on: day };
      await db
        .insertInto("pulse")
        .values({ member_id: memberId, ...row })
        .onConflict((conflict) => conflict.column("member_id").doUpdateSet(row))
        .execute();
      await db
        .deleteFrom("pulse_answer")
        .where("member_id", "=", memberId)
        .where("day", "=", day)
        .execute();
    },

    async answer(memberId, { day, question, answer }) {
      await db
        .insertInto("pulse_answer")
        .values({ member_id: memberId, day, question, answer })
        .onConflict((conflict) =>
          conflict.columns(["member_id", "day", "question"]).doUpdateSet({ answer }),
        )
        .execute();
    },

    async answersOf(memberId) {
      return db
        .selectFrom("pulse_answer")
        .select(["day", "question", "answer"])
        .where("member_id", "=", memberId)
        .orderBy("day")
        .execute();
    },

    async removeAnswers(memberId) {
      await db.deleteFrom("pulse_answer").where("member_id", "=", memberId).execute();
    },

    async due(today, after, limit) {
      const { rows } = await sql<FoundRow>`
        select member.id as member_id, village.time_zone, reach.hour,
          pulse.next_on as key, pulse.member_id as id
        from pulse
        join member on member.id = pulse.member_id
        left join village on village.id = member.village_id
        left join reach on reach.member_id = member.id
        where pulse.next_on <= ${addDays(today, 1)}
          ${further(after, "pulse.next_on", "pulse.member_id")}
          and member.last_seen_day > case when pulse.round_on is null
            then ${addDays(today, -hereWithinDays)} else ${addDays(today, -goneWithinDays)} end
          and ${mayHear("member")} and ${notPlanned("pulse", "member")}
        order by pulse.next_on, pulse.member_id limit ${sql.lit(limit)}`.execute(db);
      return rows.map((row) => ({
        ...fieldsOf(row, ["memberId", "timeZone", "hour"]),
        onDay: row.key,
        cursor: [row.key, row.id],
      }));
    },
  };
}
