/**
 * What waits for somebody's look: for a mentor, in a village, for the association.
 *
 * A queue is read the oldest first and only so far; who may look at what is decided in rules/review.ts.
 */
import { sql } from "kysely";
import { numbersBeside } from "../../../bot/phone/number.ts";
import type { LookedAs, Reviewer, Queued, QueueRecord, Thing } from "../rules/review-record.ts";
import { type Db, countOf } from "../../../store/rows.ts";

/** Nobody looks at more in one sitting. */
const atOnce = 50;
/** A place further back than this is not told. */
const mostAhead = 100;

// Written into the statement: a partial index is used only if its condition can be seen beforehand.
const waiting = sql.lit("waiting" as const);

export function createQueueRecord(db: Db): QueueRecord {
  /**
   * Things that wait, of learners who can be reached; `minder` is the mentor who counts: of the
   * learner's village, and there.
   */
  const things = (among: "few" | "all" = "few") =>
    // A cross join: SQLite begins with what waits, and not with everybody who could have shown something.
    (among === "all"
      ? db
          .selectFrom("shown")
          .crossJoin("member as learner")
          .whereRef("learner.id", "=", "shown.member_id")
      : db.selectFrom("shown").innerJoin("member as learner", "learner.id", "shown.member_id")
    )
      .leftJoin("mentee", "mentee.member_id", "learner.id")
      .leftJoin("mentor as minder", (join) =>
        join
          .onRef("minder.member_id", "=", "mentee.mentor_id")
          .onRef("minder.village_id", "=", "learner.village_id")
          .on("minder.state", "=", "on"),
      )
      .where("shown.state", "=", waiting)
      .where("learner.telegram_id", "is not", null)
      .where("learner.blocked_at", "is", null);

  type Things = ReturnType<typeof things>;

  async function read(from: Things, as: LookedAs, reviewer: Reviewer): Promise<readonly Queued[]> {
    const rows = await from
      .leftJoin("look_skip", (join) =>
        join
          .onRef("look_skip.thing_id", "=", "shown.id")
          .onRef("look_skip.revision", "=", "shown.revision")
          .on("look_skip.looker_id", "=", reviewer.id),
      )
      .select(["shown.id", "shown.step_id", "shown.task_id", "shown.waits_since"])
      .select(["look_skip.at as skipped_at", "learner.household_id"])
      // Nobody looks at their own, nor at what is of the same phone.
      .where("learner.id", "!=", reviewer.id)
      .where("learner.telegram_id", "not in", numbersBeside(reviewer.member?.telegramId ?? 0))
      .orderBy("shown.waits_since")
      .orderBy("shown.id")
      .limit(atOnce)
      .execute();
    return rows.map((row) => ({
      thingId: row.id,
      stepId: row.step_id,
      taskId: row.task_id,
      householdId: row.household_id,
      as,
      waitsSince: new Date(row.waits_since!),
      skippedAt: row.skipped_at === null ? null : new Date(row.skipped_at),
    }));
  }

  const ofMentor = (mentorId: string | undefined) =>
    mentorId === undefined
      ? things("all").where("minder.member_id", "is", null)
      : things().where("mentee.mentor_id", "=", mentorId).where("minder.member_id", "is not", null);

  return {
    ofMentees: (mentorId, reviewer) => read(ofMentor(mentorId), "mentor", reviewer),

    async ofVillages(villageIds, before, reviewer, as) {
      if (villageIds.length === 0) return [];
      const late = things()
        .where("learner.village_id", "in", villageIds)
        .where("shown.waits_since", "<=", before.toISOString());
      return read(late, as, reviewer);
    },

    async ofAssociation(before, reviewer) {
      const late = things("all").where("shown.waits_since", "<=", before.toISOString());
      return [
        ...(await read(late, "association", reviewer)),
        ...(await read(ofMentor(undefined), "association", reviewer)),
      ];
    },

    async skip(reviewerId, thing, now) {
      const row = { revision: thing.revision, at: now.toISOString() };
      await db
        .insertInto("look_skip")
        .values({ looker_id: reviewerId, thing_id: thing.id, ...row })
        .onConflict((conflict) => conflict.columns(["looker_id", "thing_id"]).doUpdateSet(row))
        .execute();
    },

    async countAhead(thing: Thing, mentorId) {
      return countOf(
        db.selectFrom(
          ofMentor(mentorId)
            .select("shown.id")
            .where("shown.waits_since", "<=", thing.waitsSince.toISOString())
            .where("shown.id", "!=", thing.id)
            .limit(mostAhead)
            .as("ahead"),
        ),
      );
    },
  };
}
