/** Sentences that somebody who looks keeps, to say them again with one tap. */
import type { SentenceRecord } from "../rules/review-record.ts";
import type { Db } from "../../../store/rows.ts";

export function createSentenceRecord(db: Db): SentenceRecord {
  return {
    async listSentences(memberId) {
      return db
        .selectFrom("own_sentence")
        .select(["id", "text"])
        .where("member_id", "=", memberId)
        .orderBy("created_at")
        .orderBy("id")
        .execute();
    },

    async addSentence({ id, memberId, text }, now) {
      await db
        .insertInto("own_sentence")
        .values({ id, member_id: memberId, text, created_at: now.toISOString() })
        .execute();
    },

    async removeSentence(memberId, id) {
      await db
        .deleteFrom("own_sentence")
        .where("member_id", "=", memberId)
        .where("id", "=", id)
        .execute();
    },
  };
}
