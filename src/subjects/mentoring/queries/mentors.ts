/**
 * Mentors of villages, and who looks after whom.
 *
 * A mentee row counts only while its mentor is there and mentors the village where the learner lives;
 * so whoever moves, or whose mentor is away, has none until the next is assigned.
 */
import { sql } from "kysely";
import type { Mentor, MentorRecord } from "../rules/record.ts";
import { behind, memberOf } from "../../joining/index.ts";
import { createHandRecord, learners } from "./hands.ts";
import { type Memo, noMemo } from "../../../store/memo.ts";
import { compiled } from "../../../store/compiled.ts";
import { type Db, fieldsOf } from "../../../store/rows.ts";

/** Learners with a mentor who counts. */
export function lookedAfter(db: Db) {
  return db
    .selectFrom("mentee")
    .innerJoin("member as learner", "learner.id", "mentee.member_id")
    .innerJoin("mentor", (join) =>
      join
        .onRef("mentor.member_id", "=", "mentee.mentor_id")
        .onRef("mentor.village_id", "=", "learner.village_id")
        .on("mentor.state", "=", "on"),
    );
}

const selectVillages = compiled((db: Db, given: { memberId: string }) =>
  db
    .selectFrom("mentor")
    .select(["village_id", "state", "away_until"])
    .where("member_id", "=", given.memberId)
    .orderBy("appointed_at"),
);

const selectMentor = compiled((db: Db, given: { learnerId: string }) =>
  lookedAfter(db)
    .innerJoin("member", "member.id", "mentee.mentor_id")
    .selectAll("member")
    .where("mentee.member_id", "=", given.learnerId)
    .where("member.telegram_id", "is not", null),
);

export function createMentorRecord(db: Db, memo: Memo = noMemo): MentorRecord {
  const looked = () => lookedAfter(db);
  /** Learners of a village whom no mentor looks after. */
  const alone = (villageId: string) =>
    learners(db)
      .where("member.village_id", "=", villageId)
      .where("member.id", "not in", looked().select("mentee.member_id"));

  return {
    async appoint(memberId, villageId, by, now) {
      const at = now.toISOString();
      const made = await db
        .insertInto("mentor")
        .values({
          member_id: memberId,
          village_id: villageId,
          state: "on",
          appointed_by: by,
          appointed_at: at,
          updated_at: at,
        })
        .onConflict((conflict) => conflict.columns(["member_id", "village_id"]).doNothing())
        .returning("member_id")
        .executeTakeFirst();
      // Whoever is a mentor where they live is nobody's learner: in no list, and in no count.
      await db
        .deleteFrom("mentee")
        .where("member_id", "=", memberId)
        .where("member_id", "in", (eb) =>
          eb.selectFrom("member").select("member.id").where("member.village_id", "=", villageId),
        )
        .execute();
      return made !== undefined;
    },

    async dismiss(memberId, villageId) {
      await db
        .deleteFrom("mentor")
        .where("member_id", "=", memberId)
        .where("village_id", "=", villageId)
        .execute();
    },

    async setState(memberId, state, now, until = null) {
      await db
        .updateTable("mentor")
        .set({ state, away_until: until, updated_at: now.toISOString() })
        .where("member_id", "=", memberId)
        .execute();
    },

    async listOf(villageId) {
      const rows = await db
        .selectFrom("mentor")
        .innerJoin("member", "member.id", "mentor.member_id")
        .where("mentor.village_id", "=", villageId)
        .where("member.telegram_id", "is not", null)
        .select([
          "mentor.member_id",
          "member.first_name",
          "mentor.village_id",
          "mentor.state",
          "mentor.away_until",
        ])
        .orderBy("mentor.appointed_at")
        .orderBy("mentor.member_id")
        .execute();
      const mentors: Mentor[] = [];
      for (const row of rows) {
        const { count } = await looked()
          .where("mentee.mentor_id", "=", row.member_id)
          .select((eb) => eb.fn.countAll<number>().as("count"))
          .executeTakeFirstOrThrow();
        const { away_until: until, ...rest } = row;
        mentors.push({ ...fieldsOf(rest), until, mentees: count });
      }
      return mentors;
    },

    async villagesOf(memberId) {
      const rows = await memo.once(
        "mentor",
        `villages ${memberId}`,
        async () => (await selectVillages(db, { memberId })).rows,
      );
      return rows.map((row) => ({
        villageId: row.village_id,
        state: row.state,
        until: row.away_until,
      }));
    },

    async namedIn(text) {
      const rows = await db
        .selectFrom("member")
        .where("member.id", "in", (eb) => eb.selectFrom("mentor").select("mentor.member_id"))
        .where("member.telegram_id", "is not", null)
        .where(sql<boolean>`${text.toLowerCase()} like '%' || lower(member.first_name) || '%'`)
        .selectAll("member")
        .orderBy("member.created_at")
        .orderBy("member.id")
        .execute();
      return rows.map(memberOf);
    },

    async mentorOf(learnerId) {
      const row = await memo.once(
        "mentee",
        learnerId,
        async () => (await selectMentor(db, { learnerId })).rows[0],
        ["mentor", "member"],
      );
      return row === undefined ? undefined : memberOf(row);
    },

    ...createHandRecord(db),

    async withoutMentor(villageId, limit) {
      const rows = await alone(villageId).selectAll("member").limit(limit).execute();
      return rows.map(memberOf);
    },

    async countWithoutMentor(villageId, most) {
      return (await alone(villageId).select("member.id").limit(most).execute()).length;
    },

    async candidates(villageId, { limit, offset, key = "" }) {
      const rows = await db
        .selectFrom("member")
        .selectAll("member")
        .where("member.village_id", "=", villageId)
        .where("member.telegram_id", "is not", null)
        .where("member.died_at", "is", null)
        .where("member.placement", "is not", null)
        .$if(key !== "", (named) =>
          named.where("member.name_key", ">=", key).where("member.name_key", "<", behind(key)),
        )
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom("mentor")
                .select(sql.lit(1).as("one"))
                .whereRef("mentor.member_id", "=", "member.id")
                .where("mentor.village_id", "=", villageId),
            ),
          ),
        )
        .orderBy("member.first_name")
        .orderBy("member.id")
        .limit(limit)
        .offset(offset)
        .execute();
      return rows.map(memberOf);
    },
  };
}
