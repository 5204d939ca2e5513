/** In whose hands a learner is: assigned, handed over for good, or lent while a mentor is away or just stopped. */
import type { MentorRecord } from "../rules/record.ts";
import { memberOf } from "../../joining/index.ts";
import type { Db } from "../../../store/rows.ts";

/** Whoever is a mentor where they live needs none, nor does who has died. */
export function learners(db: Db) {
  return db
    .selectFrom("member")
    .where("member.telegram_id", "is not", null)
    .where("member.died_at", "is", null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("mentor")
            .select("mentor.member_id")
            .whereRef("mentor.member_id", "=", "member.id")
            .whereRef("mentor.village_id", "=", "member.village_id"),
        ),
      ),
    )
    .orderBy("member.created_at")
    .orderBy("member.id");
}

type HandRecord = Pick<
  MentorRecord,
  | "assign"
  | "handOver"
  | "lenderOf"
  | "letGo"
  | "learnersOf"
  | "lend"
  | "lentBy"
  | "takeBack"
  | "endLending"
>;

export function createHandRecord(db: Db): HandRecord {
  return {
    async assign(learnerId, mentorId, now) {
      const row = { mentor_id: mentorId, at: now.toISOString() };
      await db
        .insertInto("mentee")
        .values({ member_id: learnerId, lent_by: null, ...row })
        .onConflict((conflict) => conflict.column("member_id").doUpdateSet(row))
        .execute();
    },

    async handOver(learnerId, mentorId, now) {
      await this.assign(learnerId, mentorId, now);
      await db
        .updateTable("mentee")
        .set({ lent_by: null })
        .where("member_id", "=", learnerId)
        .execute();
    },

    async lenderOf(learnerId) {
      const row = await db
        .selectFrom("mentee")
        .select("lent_by")
        .where("member_id", "=", learnerId)
        .executeTakeFirst();
      return row?.lent_by ?? undefined;
    },

    async letGo(learnerId) {
      await db.deleteFrom("mentee").where("member_id", "=", learnerId).execute();
    },

    async learnersOf(mentorId) {
      const rows = await learners(db)
        .innerJoin("mentee", "mentee.member_id", "member.id")
        // Whoever moved away is another village's.
        .innerJoin("mentor as own", "own.village_id", "member.village_id")
        .where("own.member_id", "=", mentorId)
        .selectAll("member")
        .where((eb) =>
          eb.or([eb("mentee.mentor_id", "=", mentorId), eb("mentee.lent_by", "=", mentorId)]),
        )
        .execute();
      return rows.map(memberOf);
    },

    async lend(mentorId, settledBy, villageId) {
      await db
        .updateTable("mentee")
        .set({ lent_by: mentorId })
        .where("mentor_id", "=", mentorId)
        // Whoever is lent already goes back to whom they came from, unless that one stopped long ago.
        .where((eb) =>
          eb.or([
            eb("lent_by", "is", null),
            eb.and([
              eb("at", "<", settledBy.toISOString()),
              eb("lent_by", "not in", eb.selectFrom("mentor").select("mentor.member_id")),
            ]),
          ]),
        )
        .$if(villageId !== undefined, (query) =>
          query.where("member_id", "in", (eb) =>
            eb.selectFrom("member").select("member.id").where("member.village_id", "=", villageId!),
          ),
        )
        .execute();
    },

    async lentBy(mentorId) {
      const rows = await learners(db)
        .innerJoin("mentee", "mentee.member_id", "member.id")
        .selectAll("member")
        .select("mentee.mentor_id")
        .where("mentee.lent_by", "=", mentorId)
        .execute();
      return rows.map((row) => ({ learner: memberOf(row), isAlone: row.mentor_id === mentorId }));
    },

    async takeBack(mentorId, now) {
      const rows = await db
        .selectFrom("mentee")
        .innerJoin("member", "member.id", "mentee.member_id")
        .innerJoin("mentor", (join) =>
          join
            .onRef("mentor.village_id", "=", "member.village_id")
            .on("mentor.member_id", "=", mentorId),
        )
        .selectAll("member")
        .where("mentee.lent_by", "=", mentorId)
        .where("member.telegram_id", "is not", null)
        .orderBy("member.created_at")
        .orderBy("member.id")
        .execute();
      const back = rows.map(memberOf);
      if (back.length > 0) {
        await db
          .updateTable("mentee")
          .set({ mentor_id: mentorId, at: now.toISOString() })
          .where(
            "member_id",
            "in",
            back.map(({ id }) => id),
          )
          .execute();
      }
      await this.endLending(mentorId);
      return back;
    },

    async endLending(mentorId) {
      await db
        .updateTable("mentee")
        .set({ lent_by: null })
        .where("lent_by", "=", mentorId)
        .execute();
    },
  };
}
