/** Rights: who waits for a note that is spoken. */
import type { Rights } from "../../store/rights.ts";
import { keptSpeechDays } from "./rules/record.ts";
import type { Db } from "../../store/rows.ts";

const tables = {
  speech_wanted: {
    by: "member_id",
    exports: ["key", "member_id", "at"],
    hides: {},
    forget: "erased",
  },
  speech: { exports: [], hides: "words of the bot", forget: "keeps: words of the bot" },
} satisfies Rights["tables"];

async function purges(db: Db, daysAgo: (days: number) => string): Promise<void> {
  await db.deleteFrom("speech").where("used_at", "<", daysAgo(keptSpeechDays)).execute();
}

export const rights = {
  tables,
  purges,
} satisfies Rights;
