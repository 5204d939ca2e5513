/** Neighbours who passed a step and may be asked to look at what waits there. */
import { sql } from "kysely";
import { helpConsent } from "../rules/review.ts";
import type { NeighbourRecord } from "../rules/review-record.ts";
import type { Db } from "../../../store/rows.ts";

/** The last word that a member said to looking for others; both in the same millisecond: no. */
const lastWord = sql<number | null>`(
  select consent.given from consent
  where consent.member_id = member.id and consent.purpose = ${sql.lit(helpConsent)}
  order by consent.at desc, consent.given limit 1)`;

export function createNeighbourRecord(db: Db): NeighbourRecord {
  return {
    async neighboursFor({ learner, stepId }, askedBefore, limit) {
      if (learner.villageId === null) return [];
      const rows = await db
        .selectFrom("member")
        .innerJoin("step_state", (join) =>
          join
            .onRef("step_state.member_id", "=", "member.id")
            .on("step_state.step_id", "=", stepId)
            .on("step_state.state", "=", "done"),
        )
        .leftJoin("look_asked", "look_asked.member_id", "member.id")
        .select(["member.id", lastWord.as("agreed")])
        .where("member.village_id", "=", learner.villageId)
        .where("member.telegram_id", "is not", null)
        .where("member.blocked_at", "is", null)
        .where("member.id", "!=", learner.id)
        .$if(learner.householdId !== null, (query) =>
          query.where((eb) =>
            eb.or([
              eb("member.household_id", "is", null),
              eb("member.household_id", "!=", learner.householdId),
            ]),
          ),
        )
        .where((eb) =>
          eb.or([
            eb("look_asked.at", "is", null),
            eb("look_asked.at", "<=", askedBefore.toISOString()),
          ]),
        )
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom("mentor")
                .select("mentor.member_id")
                .whereRef("mentor.member_id", "=", "member.id"),
            ),
          ),
        )
        .where(sql<boolean>`coalesce(${lastWord}, 2) <> 0`)
        // Who agreed; then who was asked the longest ago, or never.
        .orderBy(sql`coalesce(${lastWord}, 0) desc`)
        .orderBy(sql`coalesce(look_asked.at, '')`)
        .orderBy("member.id")
        .limit(limit)
        .execute();
      return rows.map(({ id }) => id);
    },

    async lastAsked(memberId) {
      const row = await db
        .selectFrom("look_asked")
        .select("at")
        .where("member_id", "=", memberId)
        .executeTakeFirst();
      return row === undefined ? undefined : new Date(row.at);
    },

    async noteAsked(memberId, now) {
      const row = { at: now.toISOString() };
      await db
        .insertInto("look_asked")
        .values({ member_id: memberId, ...row })
        .onConflict((conflict) => conflict.column("member_id").doUpdateSet(row))
        .execute();
    },
  };
}
