/** At which hour a mentor wants the digest, and what the last one told of. */
import { sql } from "kysely";
import { usualHour, type DigestRecord } from "../rules/digest.ts";
import type { Tables } from "../../../store/tables.ts";
import { compiled } from "../../../store/compiled.ts";
import type { Db } from "../../../store/rows.ts";

const selectUnplanned = compiled((db: Db, given: { until: string; limit: number }) =>
  db
    .selectFrom("mentor")
    .innerJoin("member", "member.id", "mentor.member_id")
    .leftJoin("mentor_digest as chosen", "chosen.member_id", "mentor.member_id")
    .leftJoin("work", (join) => join.on("work.id", "=", sql<string>`'digest:' || mentor.member_id`))
    .select("mentor.member_id")
    .distinct()
    .where("mentor.state", "=", "on")
    .where("member.telegram_id", "is not", null)
    .where((eb) => eb.or([eb("chosen.hour", "is", null), eb("chosen.hour", "<>", "off")]))
    .where((eb) => eb.or([eb("work.id", "is", null), eb("work.due_at", ">", given.until)]))
    .orderBy("mentor.member_id")
    .limit(given.limit),
);

export function createDigestRecord(db: Db): DigestRecord {
  const keep = async (
    mentorId: string,
    row: Partial<Omit<Tables["mentor_digest"], "member_id">>,
  ): Promise<void> => {
    await db
      .insertInto("mentor_digest")
      .values({ member_id: mentorId, hour: usualHour, sent_on: null, told: "", ...row })
      .onConflict((conflict) => conflict.column("member_id").doUpdateSet(row))
      .execute();
  };

  return {
    async find(mentorId) {
      const row = await db
        .selectFrom("mentor_digest")
        .select(["hour", "sent_on", "told"])
        .where("member_id", "=", mentorId)
        .executeTakeFirst();
      if (row === undefined) return { hour: usualHour, sentOn: null, told: [] };
      return {
        hour: row.hour,
        sentOn: row.sent_on,
        told: row.told === "" ? [] : row.told.split(" "),
      };
    },

    setHour: (mentorId, hour) => keep(mentorId, { hour }),
    noteSent: (mentorId, sentOn, told) => keep(mentorId, { sent_on: sentOn, told: told.join(" ") }),

    async unplanned(until, limit) {
      const { rows } = await selectUnplanned(db, { until: until.toISOString(), limit });
      return rows.map(({ member_id }) => member_id);
    },
  };
}
