/** Second looks: which verdicts are looked at once more, and how they came out. */
import { sql } from "kysely";
import type { AgainRecord } from "../rules/review-record.ts";
import { lookOf } from "./review-verdicts.ts";
import type { Db } from "../../../store/rows.ts";

// Written into the statement: a partial index is used only if its condition can be seen beforehand.
const waiting = sql.lit("waiting" as const);

export function createAgainRecord(db: Db): AgainRecord {
  /** Verdicts that still stand on what is shown now. */
  const standing = () =>
    db
      .selectFrom("second_look")
      .innerJoin("look", "look.id", "second_look.look_id")
      .innerJoin("shown", (join) =>
        join.onRef("shown.id", "=", "look.thing_id").onRef("shown.revision", "=", "look.revision"),
      )
      .innerJoin("member as learner", "learner.id", "look.member_id")
      .where("second_look.state", "=", waiting)
      .where("learner.telegram_id", "is not", null)
      .where("learner.blocked_at", "is", null);

  return {
    async chooseAgain(lookId, now) {
      await db
        .insertInto("second_look")
        .values({ look_id: lookId, state: "waiting", chosen_at: now.toISOString() })
        .execute();
    },

    async nextAgain(reviewer, villageIds, since) {
      if (villageIds.length === 0 && !reviewer.isOfficer) return undefined;
      const row = await standing()
        .leftJoin("look_skip", (join) =>
          join
            .onRef("look_skip.thing_id", "=", "look.id")
            .on("look_skip.looker_id", "=", reviewer.id),
        )
        .selectAll("look")
        .where("second_look.chosen_at", ">=", since.toISOString())
        .where("look_skip.at", "is", null)
        .where("look.looker_id", "!=", reviewer.id)
        .where("look.member_id", "!=", reviewer.id)
        .where((eb) =>
          eb.or([
            ...(villageIds.length === 0 ? [] : [eb("look.village_id", "in", villageIds)]),
            // The association where the village has nobody else.
            ...(reviewer.isOfficer
              ? [
                  eb.not(
                    eb.exists(
                      eb
                        .selectFrom("mentor as other")
                        .select("other.member_id")
                        .whereRef("other.village_id", "=", "look.village_id")
                        .where("other.state", "=", "on")
                        .whereRef("other.member_id", "!=", "look.looker_id")
                        .whereRef("other.member_id", "!=", "look.member_id"),
                    ),
                  ),
                ]
              : []),
          ]),
        )
        .orderBy("second_look.chosen_at")
        .orderBy("look.id")
        .limit(1)
        .executeTakeFirst();
      return row === undefined ? undefined : lookOf(row);
    },

    async giveAgain(look, reviewerId, agrees, now) {
      const { numUpdatedRows } = await db
        .updateTable("second_look")
        .set({
          state: agrees ? "agrees" : "differs",
          looker_id: reviewerId,
          at: now.toISOString(),
        })
        .where("look_id", "=", look.id)
        .where("state", "=", "waiting")
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },

    async againFigures(reviewerIds) {
      if (reviewerIds.length === 0) return [];
      const rows = await db
        .selectFrom("second_look")
        .innerJoin("look", "look.id", "second_look.look_id")
        .select(["look.looker_id", "second_look.state"])
        .select((eb) => eb.fn.countAll<number>().as("count"))
        .where("look.looker_id", "in", reviewerIds)
        .where("second_look.state", "!=", "waiting")
        .groupBy(["look.looker_id", "second_look.state"])
        .execute();
      return reviewerIds.map((reviewerId) => {
        const theirs = rows.filter((row) => row.looker_id === reviewerId);
        const sum = (found: typeof rows) => found.reduce((total, row) => total + row.count, 0);
        return {
          reviewerId,
          looked: sum(theirs),
          differ: sum(theirs.filter(({ state }) => state === "differs")),
        };
      });
    },
  };
}
