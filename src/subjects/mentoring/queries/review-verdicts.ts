/**
 * Verdicts on what learners showed.
 *
 * A verdict is decided on the shown row itself, by its revision and state, so that of many who
 * press at once exactly one looks, and nothing is said about what was replaced meanwhile.
 */
import { sql, type Selectable } from "kysely";
import type { Look, VerdictRecord } from "../rules/review-record.ts";
import { memberOf } from "../../joining/index.ts";
import { readShown } from "../../playbook/index.ts";
import type { LookTable } from "../tables.ts";
import { type Db, countOf } from "../../../store/rows.ts";

/** So many last looks say how long a wait usually is. */
const lastLooks = 30;

export function createVerdictRecord(db: Db): VerdictRecord {
  return {
    async findThing(thingId) {
      const shown = await db
        .selectFrom("shown")
        .selectAll()
        .where("id", "=", thingId)
        .executeTakeFirst();
      if (shown === undefined) return undefined;
      const learner = await db
        .selectFrom("member")
        .selectAll()
        .where("id", "=", shown.member_id)
        .where("telegram_id", "is not", null)
        .where("blocked_at", "is", null)
        .executeTakeFirst();
      if (learner === undefined) return undefined;
      return {
        ...readShown(shown),
        revision: shown.revision,
        waitsSince: new Date(shown.waits_since ?? shown.updated_at),
        learner: memberOf(learner),
      };
    },

    async give(look) {
      const { numUpdatedRows } = await db
        .updateTable("shown")
        .set({ state: look.verdict === "good" ? "good" : "change" })
        .where("id", "=", look.thingId)
        .where("revision", "=", look.revision)
        .where("state", "=", "waiting")
        .executeTakeFirst();
      if (numUpdatedRows === 0n) return false;
      await db
        .insertInto("look")
        .values({
          id: look.id,
          thing_id: look.thingId,
          revision: look.revision,
          member_id: look.memberId,
          village_id: look.villageId,
          looker_id: look.reviewerId,
          looked_as: look.as,
          verdict: look.verdict,
          reason: look.reason,
          words: look.words,
          waited_minutes: look.waitedMinutes,
          at: look.at.toISOString(),
        })
        .execute();
      await db.deleteFrom("look_skip").where("thing_id", "=", look.thingId).execute();
      return true;
    },

    async findLook(lookId) {
      const row = await db
        .selectFrom("look")
        .selectAll()
        .where("id", "=", lookId)
        .executeTakeFirst();
      return row === undefined ? undefined : lookOf(row);
    },

    async standingLook(thingId, revision) {
      const row = await db
        .selectFrom("look")
        .selectAll()
        .where("thing_id", "=", thingId)
        .where("revision", "=", revision)
        .where("undone_at", "is", null)
        .executeTakeFirst();
      return row === undefined ? undefined : lookOf(row);
    },

    async lastLook(reviewerId, since) {
      const row = await db
        .selectFrom("look")
        .selectAll()
        .where("looker_id", "=", reviewerId)
        .where("at", ">=", since.toISOString())
        .where("undone_at", "is", null)
        .orderBy("at", "desc")
        .limit(1)
        .executeTakeFirst();
      return row === undefined ? undefined : lookOf(row);
    },

    async takeBack(look, now) {
      const { numUpdatedRows: waits } = await db
        .updateTable("shown")
        .set({ state: "waiting" })
        .where("id", "=", look.thingId)
        .where("revision", "=", look.revision)
        .where("state", "!=", "waiting")
        .where((eb) =>
          eb.exists(
            eb
              .selectFrom("look")
              .select("look.id")
              .where("look.id", "=", look.id)
              .where("look.undone_at", "is", null),
          ),
        )
        .executeTakeFirst();
      if (waits === 0n) return false;
      await db
        .updateTable("look")
        .set({ undone_at: now.toISOString() })
        .where("id", "=", look.id)
        .execute();
      await db.deleteFrom("second_look").where("look_id", "=", look.id).execute();
      return true;
    },

    async removeContent(thing, standing) {
      const { numUpdatedRows } = await db
        .updateTable("shown")
        .set({ file_id: null, text: null, flags: "[]", state: "change" })
        .where("id", "=", thing.id)
        .where("revision", "=", thing.revision)
        .executeTakeFirst();
      if (numUpdatedRows === 0n) return false;
      if (standing === undefined) return true;
      await db
        .updateTable("look")
        .set({ verdict: "private", reason: null, words: null })
        .where("id", "=", standing.id)
        .execute();
      await db.deleteFrom("second_look").where("look_id", "=", standing.id).execute();
      return true;
    },

    async countSince(reviewerId, since) {
      return countOf(
        db
          .selectFrom("look")
          .where("looker_id", "=", reviewerId)
          .where("at", ">=", since.toISOString())
          .where("undone_at", "is", null),
      );
    },

    async lastWaits(villageId) {
      const rows = await db
        .selectFrom("look")
        .select("waited_minutes")
        .where((eb) =>
          villageId === null
            ? // In so many words: a partial index is used only if its condition is seen beforehand.
              eb("looked_as", "=", sql.lit("association" as const))
            : eb("village_id", "=", villageId),
        )
        .where("undone_at", "is", null)
        .orderBy("at", "desc")
        .limit(lastLooks)
        .execute();
      return rows.map(({ waited_minutes }) => waited_minutes);
    },
  };
}

export function lookOf(row: Selectable<LookTable>): Look {
  return {
    id: row.id,
    thingId: row.thing_id,
    revision: row.revision,
    memberId: row.member_id,
    villageId: row.village_id,
    reviewerId: row.looker_id,
    as: row.looked_as,
    verdict: row.verdict,
    reason: row.reason,
    words: row.words,
    waitedMinutes: row.waited_minutes,
    at: new Date(row.at),
    isUndone: row.undone_at !== null,
  };
}
