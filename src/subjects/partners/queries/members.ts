/**
 * Members and partners: how it was for them, and that they write to each other. The words
 * of a talk are nowhere: messages are copied from chat to chat.
 */
import type { PartnerRecord } from "../rules/record.ts";
import type { Tables } from "../../../store/tables.ts";
import { type Db, countOf, fieldsOf } from "../../../store/rows.ts";

type PartnerMemberRecord = Pick<
  PartnerRecord,
  | "judge"
  | "tell"
  | "experiencesOf"
  | "removeExperience"
  | "openTalk"
  | "findTalk"
  | "countTalksSince"
  | "endTalk"
>;

export function createPartnerMemberRecord(db: Db): PartnerMemberRecord {
  const talkOf = (row: Tables["partner_talk"]) =>
    fieldsOf(row, ["id", "partnerId", "memberId", "state"]);

  return {
    async judge({ id, partnerId, memberId, verdict }, now) {
      const row = { verdict, words: "", at: now.toISOString() };
      await db
        .insertInto("partner_experience")
        .values({ id, partner_id: partnerId, member_id: memberId, ...row })
        .onConflict((conflict) => conflict.columns(["partner_id", "member_id"]).doUpdateSet(row))
        .execute();
    },

    async tell(partnerId, memberId, words) {
      const row = await db
        .updateTable("partner_experience")
        .set({ words })
        .where("partner_id", "=", partnerId)
        .where("member_id", "=", memberId)
        .returning("id")
        .executeTakeFirst();
      return row !== undefined;
    },

    async experiencesOf(partnerId, limit) {
      const counts = { good: 0, mixed: 0, bad: 0 };
      const counted = await db
        .selectFrom("partner_experience")
        .select((eb) => ["verdict", eb.fn.countAll<number>().as("count")])
        .where("partner_id", "=", partnerId)
        .groupBy("verdict")
        .execute();
      for (const { verdict, count } of counted) counts[verdict] = count;
      const last = await db
        .selectFrom("partner_experience")
        .select(["id", "verdict", "words"])
        .where("partner_id", "=", partnerId)
        .where("words", "<>", "")
        .orderBy("at", "desc")
        .orderBy("id")
        .limit(limit)
        .execute();
      return { counts, last };
    },

    async removeExperience(id) {
      const row = await db
        .deleteFrom("partner_experience")
        .where("id", "=", id)
        .returning("partner_id")
        .executeTakeFirst();
      return row?.partner_id;
    },

    async openTalk(id, partnerId, memberId, now) {
      await db
        .insertInto("partner_talk")
        .values({
          id,
          partner_id: partnerId,
          member_id: memberId,
          state: "open",
          at: now.toISOString(),
        })
        .onConflict((conflict) => conflict.columns(["partner_id", "member_id"]).doNothing())
        .execute();
      const row = await db
        .selectFrom("partner_talk")
        .selectAll()
        .where("partner_id", "=", partnerId)
        .where("member_id", "=", memberId)
        .executeTakeFirstOrThrow();
      return talkOf(row);
    },

    async findTalk(id) {
      const row = await db
        .selectFrom("partner_talk")
        .selectAll()
        .where("id", "=", id)
        .executeTakeFirst();
      return row === undefined ? undefined : talkOf(row);
    },

    async countTalksSince(memberId, since) {
      return countOf(
        db
          .selectFrom("partner_talk")
          .where("member_id", "=", memberId)
          .where("at", ">", since.toISOString()),
      );
    },

    async endTalk(id) {
      await db.updateTable("partner_talk").set({ state: "ended" }).where("id", "=", id).execute();
    },
  };
}
