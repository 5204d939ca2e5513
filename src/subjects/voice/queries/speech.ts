/** Words that were read aloud once, and who waits for them. Sounds stay with Telegram. */
import type { SpeechRecord } from "../rules/record.ts";
import type { Db } from "../../../store/rows.ts";

export function createSpeechRecord(db: Db): SpeechRecord {
  return {
    async find(key) {
      const row = await db
        .selectFrom("speech")
        .select(["key", "language", "text", "file_id as fileId"])
        .where("key", "=", key)
        .executeTakeFirst();
      return row;
    },

    async want({ key, language, text }, memberId, now) {
      const at = now.toISOString();
      await db
        .insertInto("speech")
        .values({ key, language, text, used_at: at })
        .onConflict((conflict) => conflict.column("key").doUpdateSet({ text, used_at: at }))
        .execute();
      await db
        .insertInto("speech_wanted")
        .values({ key, member_id: memberId, at })
        .onConflict((conflict) => conflict.columns(["key", "member_id"]).doNothing())
        .execute();
    },

    async wanting(key) {
      const rows = await db
        .selectFrom("speech_wanted")
        .select("member_id")
        .where("key", "=", key)
        .orderBy("at")
        .orderBy("member_id")
        .execute();
      return rows.map(({ member_id }) => member_id);
    },

    async unwant(key, memberId) {
      await db
        .deleteFrom("speech_wanted")
        .where("key", "=", key)
        .where("member_id", "=", memberId)
        .execute();
    },

    async noteUse(key, now) {
      await db
        .updateTable("speech")
        .set({ used_at: now.toISOString() })
        .where("key", "=", key)
        .execute();
    },
  };
}

/** Telegram has the sound from now on. */
export async function keepSpeech(
  db: Db,
  { key, fileId }: { readonly key: string; readonly fileId: string },
): Promise<void> {
  await db
    .updateTable("speech")
    .set({ file_id: fileId, text: "" })
    .where("key", "=", key)
    .execute();
}
