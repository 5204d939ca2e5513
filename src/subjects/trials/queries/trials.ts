/** Field trials: their rows, who is asked when, and what leaves the house of those who agreed. */
import { sql } from "kysely";
import type { Trial, TrialRecord } from "../rules/record.ts";
import { readParticipants } from "./participants.ts";
import { readWhomToAsk } from "./whom-to-ask.ts";
import { type Db, fieldsOf } from "../../../store/rows.ts";

export function createTrialRecord(db: Db): TrialRecord {
  return {
    async current() {
      const row = await db
        .selectFrom("trial")
        .selectAll()
        .orderBy(sql`case state when 'ended' then 1 else 0 end`)
        .orderBy("created_at", "desc")
        .limit(1)
        .executeTakeFirst();
      if (row === undefined) return undefined;
      const versions = await db
        .selectFrom("trial_version")
        .selectAll()
        .where("trial_id", "=", row.id)
        .orderBy("version")
        .execute();
      return {
        ...fieldsOf(row, ["id", "state", "startedAt", "assignmentHash", "seed"]),
        versions: versions.map((each) =>
          fieldsOf(each, ["version", "body", "hash", "reason", "at"]),
        ),
      } satisfies Trial;
    },

    async addVersion(trialId, { body, hash, reason }, now) {
      const at = now.toISOString();
      await db
        .insertInto("trial")
        .values({
          id: trialId,
          state: "registered",
          created_at: at,
          started_at: null,
          ended_at: null,
          seed: null,
          assignment: null,
          assignment_hash: null,
        })
        .onConflict((conflict) => conflict.column("id").doNothing())
        .execute();
      const { last } = await db
        .selectFrom("trial_version")
        .select((eb) => eb.fn.coalesce(eb.fn.max("version"), sql<number>`0`).as("last"))
        .where("trial_id", "=", trialId)
        .executeTakeFirstOrThrow();
      const version = last + 1;
      await db
        .insertInto("trial_version")
        .values({ trial_id: trialId, version, body, hash, reason, at })
        .execute();
      return version;
    },

    async replaceVersion(trialId, body, hash, now) {
      await db
        .updateTable("trial_version")
        .set({ body, hash, at: now.toISOString() })
        .where("trial_id", "=", trialId)
        .execute();
    },

    async start(trialId, seed, { text, hash, villages }, now) {
      await db
        .updateTable("trial")
        .set({
          state: "running",
          started_at: now.toISOString(),
          seed,
          assignment: text,
          assignment_hash: hash,
        })
        .where("id", "=", trialId)
        .where("state", "=", "registered")
        .execute();
      await db
        .insertInto("trial_village")
        .values(
          villages.map(({ villageId, arm, block }) => ({
            trial_id: trialId,
            village_id: villageId,
            arm,
            block,
          })),
        )
        .execute();
    },

    async end(trialId, now) {
      await db
        .updateTable("trial")
        .set({ state: "ended", ended_at: now.toISOString() })
        .where("id", "=", trialId)
        .execute();
    },

    async villages() {
      return db
        .selectFrom("village")
        .select(["id", "name", "members as people"])
        .where("state", "=", "listed")
        .where("merged_into", "is", null)
        .orderBy("id")
        .execute();
    },

    async armOf(trialId, villageId) {
      const row = await db
        .selectFrom("trial_village")
        .select("arm")
        .where("trial_id", "=", trialId)
        .where("village_id", "=", villageId)
        .executeTakeFirst();
      return row?.arm;
    },

    due: (today, after, limit) => readWhomToAsk(db, today, after, limit),

    async personOf(memberId) {
      const row = await db
        .selectFrom("trial_person")
        .innerJoin("trial", "trial.id", "trial_person.trial_id")
        .select([
          "trial_person.trial_id",
          "trial_person.state",
          "trial_person.joined_on",
          "trial_person.again_on",
          "trial_person.again_at",
        ])
        .where("trial_person.member_id", "=", memberId)
        .orderBy("trial.created_at", "desc")
        .limit(1)
        .executeTakeFirst();
      return row === undefined
        ? undefined
        : {
            trialId: row.trial_id,
            state: row.state,
            joinedOn: row.joined_on,
            againOn: row.again_on,
            againAt: row.again_at === null ? null : new Date(row.again_at),
          };
    },

    async noteAsked(trial_id, member_id, village_id, now) {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto("trial_person")
        .values({
          trial_id,
          member_id,
          village_id,
          state: "asked",
          asked_at: now.toISOString(),
          joined_on: null,
          again_on: null,
          again_at: null,
        })
        .onConflict((conflict) => conflict.columns(["trial_id", "member_id"]).doNothing())
        .executeTakeFirst();
      return (numInsertedOrUpdatedRows ?? 0n) > 0n;
    },

    async join(trialId, memberId, today, againOn) {
      await them(trialId, memberId)
        .set({ state: "in", joined_on: today, again_on: againOn, again_at: null })
        .execute();
    },

    async decline(trialId, memberId) {
      await them(trialId, memberId).set({ state: "no" }).execute();
    },

    async noteAgain(trialId, memberId, today, now) {
      const { numUpdatedRows } = await them(trialId, memberId)
        .set({ again_at: now.toISOString() })
        .where("state", "=", "in")
        .where("again_at", "is", null)
        .where("again_on", "<=", today)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },

    async leave(trialId, memberId) {
      await db
        .deleteFrom("trial_answer")
        .where("trial_id", "=", trialId)
        .where("member_id", "=", memberId)
        .execute();
      await them(trialId, memberId)
        .set({ state: "left", joined_on: null, again_on: null, again_at: null })
        .execute();
    },

    async answer(trial_id, member_id, round, { question, answer, day }) {
      await db
        .insertInto("trial_answer")
        .values({ trial_id, member_id, round, question, answer, day })
        .onConflict((conflict) =>
          conflict
            .columns(["trial_id", "member_id", "round", "question"])
            .doUpdateSet({ answer, day }),
        )
        .execute();
    },

    async answersOf(trialId, memberId, round) {
      return db
        .selectFrom("trial_answer")
        .select(["question", "answer"])
        .where("trial_id", "=", trialId)
        .where("member_id", "=", memberId)
        .where("round", "=", round)
        .execute();
    },

    participants: (trialId, today) => readParticipants(db, trialId, today),

    async states(trialId) {
      const rows = await db
        .selectFrom("trial_person")
        .innerJoin("trial_village", (join) =>
          join
            .onRef("trial_village.trial_id", "=", "trial_person.trial_id")
            .onRef("trial_village.village_id", "=", "trial_person.village_id"),
        )
        .select((eb) => ["arm", "state", eb.fn.countAll<number>().as("people")])
        .where("trial_person.trial_id", "=", trialId)
        .groupBy(["arm", "state"])
        .execute();
      return rows;
    },
  };

  function them(trialId: string, memberId: string) {
    return db
      .updateTable("trial_person")
      .where("trial_id", "=", trialId)
      .where("member_id", "=", memberId);
  }
}
