/** Rights: who waits for a note that is spoken. */
import { deletesBefore } from "../../store/compiled.ts";
import type { Rights } from "../../store/rights.ts";
import { keptSpeechDays } from "./rules/record.ts";
import { type Db, theirs, nobodys } from "../../store/rows.ts";

const tables = {
  speech_wanted: theirs("member_id", ["key", "member_id", "at"]),
  speech: nobodys("words of the bot"),
} satisfies Rights["tables"];

const deleteSpeech = deletesBefore("speech", "used_at");

async function purges(db: Db, daysAgo: (days: number) => string): Promise<void> {
  await deleteSpeech(db, daysAgo(keptSpeechDays));
}

export const rights = { tables, purges } satisfies Rights;
