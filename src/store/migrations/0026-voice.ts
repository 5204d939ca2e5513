/**
 * Voice: of a question that was spoken, its voice note; of pictures that came together, that they did; and
 * words that were read aloud once, with who waits for them.
 */
import type { Kysely } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  // The message in the learner's chat, so that a person can hear the original; null: it was typed.
  await db.schema.alterTable("question").addColumn("voice_message", "integer").execute();
  // The voice note's id with Telegram, until it was listened to.
  await db.schema.alterTable("question").addColumn("voice_file", "text").execute();
  // Telegram's id of an album: its pictures come as messages of their own.
  await db.schema.alterTable("question").addColumn("album", "text").execute();
  // "Is there more of this album?"
  await db.schema.createIndex("question_by_album").on("question").column("album").execute();

  await db.schema
    .createTable("speech")
    // A hash of the voice, the language and the words.
    .addColumn("key", "text", (column) => column.primaryKey())
    .addColumn("language", "text", (column) => column.notNull())
    // Empty once they were spoken.
    .addColumn("text", "text", (column) => column.notNull())
    .addColumn("file_id", "text")
    .addColumn("used_at", "text", (column) => column.notNull())
    .execute();
  // "What did nobody listen to for two months?"
  await db.schema.createIndex("speech_by_use").on("speech").column("used_at").execute();

  await db.schema
    .createTable("speech_wanted")
    .addColumn("key", "text", (column) => column.notNull())
    .addColumn("member_id", "text", (column) => column.notNull().references("member.id"))
    .addColumn("at", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("speech_wanted_once", ["key", "member_id"])
    .execute();
  await db.schema
    .createIndex("speech_wanted_by_member")
    .on("speech_wanted")
    .column("member_id")
    .execute();
}
