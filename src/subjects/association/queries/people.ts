/**
 * People as the association's officers see them. Lists are read from an index: a page costs
 * the same however many there are. Mentors are few, and sorted.
 */
import { behind } from "../../joining/index.ts";
import type { Listed, PeopleRecord } from "../rules/people-record.ts";
import { type Db, fieldsOf } from "../../../store/rows.ts";

export function createPeopleRecord(db: Db): PeopleRecord {
  const listed = () =>
    db
      .selectFrom("member")
      .leftJoin("run", "run.member_id", "member.id")
      .leftJoin("village", "village.id", "member.village_id")
      .where("member.telegram_id", "is not", null)
      .select(["member.id", "member.first_name", "run.step_id", "village.name as village"])
      .select((eb) =>
        eb
          .selectFrom("mentee")
          .innerJoin("mentor", (join) =>
            join
              .onRef("mentor.member_id", "=", "mentee.mentor_id")
              .onRef("mentor.village_id", "=", "member.village_id")
              .on("mentor.state", "=", "on"),
          )
          .innerJoin("member as guide", "guide.id", "mentee.mentor_id")
          .whereRef("mentee.member_id", "=", "member.id")
          .where("guide.telegram_id", "is not", null)
          .select("guide.first_name")
          .as("mentor"),
      );
  type Row = Awaited<ReturnType<ReturnType<typeof listed>["execute"]>>[number];
  const listedOf = (row: Row): Listed => fieldsOf(row);

  return {
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
        .where("member.name_key", ">=", from)
        .where("member.name_key", "<", behind(from.slice(0, letters)))
        .where((eb) => eb.or([eb("member.name_key", ">", from), eb("member.id", ">", memberId)]))
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
