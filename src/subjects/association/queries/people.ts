/**
 * People as the association's officers see them. Lists are read from an index: a page costs
 * the same however many there are. Mentors are few, and sorted.
 */
import { sql } from "kysely";
import { behind } from "../../joining/index.ts";
import type { Listed, PeopleRecord } from "../rules/people-record.ts";
import { behindRow, type Db, fieldsOf } from "../../../store/rows.ts";

/** First name of the mentor who looks after a member now. */
const guideOf = sql<string | null>`(
  select guide.first_name from mentee
  join mentor on mentor.member_id = mentee.mentor_id and mentor.village_id = member.village_id
    and mentor.state = 'on'
  join member as guide on guide.id = mentee.mentor_id
  where mentee.member_id = member.id and guide.telegram_id is not null)`;

/** A mentor is looked after by none, and needs none. */
const isAloneOf = sql<number>`case when ${guideOf} is null
  and member.died_at is null
  and not exists (select 1 from mentor where mentor.member_id = member.id) then 1 else 0 end`;

export function createPeopleRecord(db: Db): PeopleRecord {
  const listed = () =>
    db
      .selectFrom("member")
      .leftJoin("run", "run.member_id", "member.id")
      .leftJoin("village", "village.id", "member.village_id")
      .where("member.telegram_id", "is not", null)
      .select(["member.id", "member.first_name", "run.step_id", "village.name as village"])
      .select([guideOf.as("mentor"), isAloneOf.as("is_alone")])
      .select(sql<number>`case when member.died_at is null then 0 else 1 end`.as("has_died"));
  type Row = Awaited<ReturnType<ReturnType<typeof listed>["execute"]>>[number];
  const listedOf = ({ has_died, ...row }: Row): Listed => ({
    ...fieldsOf(row),
    hasDied: has_died === 1,
  });

  return {
    async page({ key, villageId, stepId, isAlone, after }, limit) {
      let query = listed()
        .select("member.name_key")
        .where("member.name_key", "is not", null)
        .orderBy("member.name_key")
        .orderBy("member.id")
        .limit(limit);
      if (key !== undefined) {
        query = query
          .where("member.name_key", ">=", key)
          .where("member.name_key", "<", behind(key));
      }
      if (villageId !== undefined) query = query.where("member.village_id", "=", villageId);
      if (stepId !== undefined) {
        query =
          stepId === ""
            ? query.where("run.step_id", "is", null)
            : query.where("run.step_id", "=", stepId);
      }
      if (isAlone === true) {
        query = query.where(guideOf, "is", null).where("member.died_at", "is", null);
      }
      if (after !== undefined) {
        query = query.where(behindRow(["member.name_key", "member.id"], after));
      }
      const rows = await query.execute();
      return rows.map((row) => ({ ...listedOf(row), nameKey: row.name_key! }));
    },

    async mentorPage({ key, after }, limit) {
      let query = db
        .selectFrom("village")
        .innerJoin("mentor", "mentor.village_id", "village.id")
        .innerJoin("member", "member.id", "mentor.member_id")
        .where("member.telegram_id", "is not", null)
        .select([
          "member.id",
          "member.first_name",
          "village.id as village_id",
          "village.name as village",
          "village.name_key as village_key",
          "mentor.state",
        ])
        .select((eb) =>
          eb
            .selectFrom("mentee")
            .innerJoin("member as learner", "learner.id", "mentee.member_id")
            .whereRef("mentee.mentor_id", "=", "mentor.member_id")
            .whereRef("learner.village_id", "=", "mentor.village_id")
            .where("learner.telegram_id", "is not", null)
            .select((of) => of.fn.countAll<number>().as("count"))
            .as("mentees"),
        )
        .orderBy("village.name_key")
        .orderBy("member.id")
        .limit(limit);
      if (key !== undefined) {
        query = query
          .where("member.name_key", ">=", key)
          .where("member.name_key", "<", behind(key));
      }
      if (after !== undefined) {
        query = query.where(behindRow(["village.name_key", "member.id"], after));
      }
      const rows = await query.execute();
      return rows.map(({ state, mentees, ...row }) => ({
        ...fieldsOf(row),
        isAway: state === "away",
        mentees: mentees ?? 0,
      }));
    },

    async find(memberId) {
      const row = await listed().where("member.id", "=", memberId).executeTakeFirst();
      return row === undefined ? undefined : listedOf(row);
    },

    async findByName(key, limit) {
      const rows = await listed()
        .where("member.name_key", ">=", key)
        .where("member.name_key", "<", behind(key))
        .orderBy("member.name_key")
        .orderBy("member.id")
        .limit(limit)
        .execute();
      return rows.map(listedOf);
    },

    async findBehind(memberId, letters, limit) {
      const last = await db
        .selectFrom("member")
        .select("name_key")
        .where("id", "=", memberId)
        .executeTakeFirst();
      const from = last?.name_key ?? null;
      if (from === null) return [];
      const rows = await listed()
        .where("member.name_key", "<", behind(from.slice(0, letters)))
        .where(behindRow(["member.name_key", "member.id"], [from, memberId]))
        .orderBy("member.name_key")
        .orderBy("member.id")
        .limit(limit)
        .execute();
      return rows.map(listedOf);
    },

    async roster(villageId, limit, offset) {
      const rows = await listed()
        .where("member.village_id", "=", villageId)
        .orderBy("member.name_key")
        .orderBy("member.id")
        .limit(limit)
        .offset(offset)
        .execute();
      return rows.map(listedOf);
    },

    async some({ joinedFrom, isAlone, villageId }, limit, offset) {
      const rows = await listed()
        .$if(joinedFrom !== undefined, (query) =>
          query
            .where("member.created_at", ">=", joinedFrom!.toISOString())
            .where("member.died_at", "is", null)
            .orderBy("member.created_at", "desc"),
        )
        .$if(isAlone === true, (query) => query.where(isAloneOf, "=", 1))
        .$if(villageId !== undefined, (query) => query.where("member.village_id", "=", villageId!))
        .orderBy("member.name_key")
        .orderBy("member.id")
        .limit(limit)
        .offset(offset)
        .execute();
      return rows.map(listedOf);
    },

    async partOf(memberId) {
      for (const [table, part] of [
        ["mentor", "mentor"],
        ["association_member", "association"],
      ] as const) {
        const row = await db
          .selectFrom(table)
          .select("member_id")
          .where("member_id", "=", memberId)
          .limit(1)
          .executeTakeFirst();
        if (row !== undefined) return part;
      }
      return "learner";
    },

    async mentors(limit, offset) {
      const rows = await db
        .selectFrom("village")
        .innerJoin("mentor", "mentor.village_id", "village.id")
        .innerJoin("member", "member.id", "mentor.member_id")
        .where("member.telegram_id", "is not", null)
        .select(["member.id", "member.first_name", "village.name as village", "mentor.state"])
        .orderBy("village.name_key")
        .orderBy("mentor.appointed_at")
        .orderBy("member.id")
        .limit(limit)
        .offset(offset)
        .execute();
      return rows.map((row) => ({
        ...fieldsOf(row, ["id", "firstName", "village"]),
        isAway: row.state === "away",
      }));
    },
  };
}
