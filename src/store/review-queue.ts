/**
 * Store room: what waits for somebody's look: for a mentor, in a village, for the association.
 *
 * A queue is read the oldest first and only so far; who may look at what is decided in core.
 */
import { sql, type Kysely } from "kysely";
import type {
  LookedAs,
  Looker,
  Queued,
  QueueRecord,
  Thing,
} from "../core/mentoring/review-record.ts";
import type { Tables } from "./schema.ts";

/** Nobody looks at more in one sitting. */
const atOnce = 50;
/** A place further back than this is not told. */
const mostAhead = 100;

// Written into the statement: a partial index is used only if its condition can be seen beforehand.
const waiting = sql.lit("waiting" as const);

export function createQueueRecord(db: Kysely<Tables>): QueueRecord {
  /** Things that wait, of learners who can be reached. */
  const things = () =>
    db
      .selectFrom("shown")
      .innerJoin("member as learner", "learner.id", "shown.member_id")
      .where("shown.state", "=", waiting)
      .where("learner.telegram_id", "is not", null)
      .where("learner.blocked_at", "is", null);

  /** Learners with a mentor who counts: of their village, and there. */
  const looked = () =>
    db
      .selectFrom("mentee")
      .innerJoin("member as minded", "minded.id", "mentee.member_id")
      .innerJoin("mentor", (join) =>
        join
          .onRef("mentor.member_id", "=", "mentee.mentor_id")
          .onRef("mentor.village_id", "=", "minded.village_id")
          .on("mentor.state", "=", "on"),
      )
      .select("mentee.member_id")
      .where("mentee.member_id", "=", sql.ref<string>("learner.id"));

  type Things = ReturnType<typeof things>;

  async function read(from: Things, as: LookedAs, looker: Looker): Promise<readonly Queued[]> {
    const rows = await from
      .leftJoin("look_skip", (join) =>
        join
          .onRef("look_skip.thing_id", "=", "shown.id")
          .onRef("look_skip.revision", "=", "shown.revision")
          .on("look_skip.looker_id", "=", looker.id),
      )
      .select(["shown.id", "shown.step_id", "shown.task_id", "shown.waits_since"])
      .select(["look_skip.at as skipped_at", "learner.household_id"])
      // Nobody looks at their own.
      .where("learner.id", "!=", looker.id)
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

  const menteesOf = (mentorId: string) => (from: Things) =>
    from
      .where("learner.id", "in", (eb) =>
        eb.selectFrom("mentee").select("mentee.member_id").where("mentee.mentor_id", "=", mentorId),
      )
      .where((eb) => eb.exists(looked()));

  return {
    ofMentees: (mentorId, looker) => read(menteesOf(mentorId)(things()), "mentor", looker),

    async ofVillages(villageIds, before, looker, as) {
      if (villageIds.length === 0) return [];
      const late = things()
        .where("learner.village_id", "in", villageIds)
        .where("shown.waits_since", "<=", before.toISOString());
      return read(late, as, looker);
    },

    async ofAssociation(before, looker) {
      const theirs = things().where((eb) =>
        eb.or([eb("shown.waits_since", "<=", before.toISOString()), eb.not(eb.exists(looked()))]),
      );
      return read(theirs, "association", looker);
    },

    async skip(lookerId, thing, now) {
      const row = { revision: thing.revision, at: now.toISOString() };
      await db
        .insertInto("look_skip")
        .values({ looker_id: lookerId, thing_id: thing.id, ...row })
        .onConflict((conflict) => conflict.columns(["looker_id", "thing_id"]).doUpdateSet(row))
        .execute();
    },

    async countAhead(thing: Thing, mentorId) {
      const theirs =
        mentorId === undefined
          ? things().where((eb) => eb.not(eb.exists(looked())))
          : menteesOf(mentorId)(things());
      const { count } = await db
        .selectFrom(
          theirs
            .select("shown.id")
            .where("shown.waits_since", "<=", thing.waitsSince.toISOString())
            .where("shown.id", "!=", thing.id)
            .limit(mostAhead)
            .as("ahead"),
        )
        .select((eb) => eb.fn.countAll<number>().as("count"))
        .executeTakeFirstOrThrow();
      return count;
    },
  };
}
