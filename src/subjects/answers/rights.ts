/** Rights: questions, what was read and marked, answers that a model wrote. */
import { deletesBefore } from "../../store/compiled.ts";
import { type Ids, nobody, other, type Rights } from "../../store/rights.ts";
import { keptWritingDays } from "./queries/written.ts";
import { type Db, theirs, nobodys } from "../../store/rows.ts";

const tables = {
  question: {
    by: "member_id",
    exports: [
      "id",
      "member_id",
      "language",
      "text",
      "outcome",
      "articles",
      "state",
      "helped",
      "created_at",
      "updated_at",
      "sent_to",
      "open_since",
      "voice_message",
      "voice_file",
      "album",
      "shown",
    ],
    hides: { keeper: other },
    forget: "keeps: a question of somebody else, without who answered",
  },
  written_asked: theirs("member_id", ["member_id", "host", "at"]),
  model_use_member: theirs("member_id", ["member_id", "day", "calls"]),
  burst: theirs("member_id", ["member_id", "text", "began_at"]),
  last_topic: theirs("member_id", ["member_id", "slug", "at"]),
  article_mark: theirs("member_id", [
    "question_id",
    "slug",
    "member_id",
    "reviewed",
    "helped",
    "reason",
    "at",
  ]),
  article_tally: nobodys("totals without people"),
  written_answer: nobodys("words of the bot"),
  model_use: nobodys("totals without people"),
  article_vector: nobodys("of articles", "nobody's"),
} satisfies Rights["tables"];

/**
 * What they answered as a mentor stays with those who asked; who answered does not. What they had in
 * hand waits for somebody else.
 */
async function erases(db: Db, [memberId, telegramId]: Ids, now: Date): Promise<void> {
  const keepers = [memberId, `telegram:${telegramId}`];
  const at = now.toISOString();
  const theirs = () => db.updateTable("question").where("keeper", "in", keepers);
  await theirs().set({ keeper: null, open_since: at }).where("state", "=", "asked").execute();
  await theirs().set({ keeper: nobody }).execute();
}

const deleteTopics = deletesBefore("last_topic", "at");
const deleteWritten = deletesBefore("written_answer", "at");
const deleteUse = deletesBefore("model_use_member", "day");

async function purges(db: Db, daysAgo: (days: number) => string): Promise<void> {
  // What was read last is of use for half an hour (rules/follow-ups), a trick that was spoken of for a day.
  await deleteTopics(db, daysAgo(1));
  await deleteWritten(db, daysAgo(keptWritingDays));
  await deleteUse(db, daysAgo(3).slice(0, 10));
}

export const rights = { tables, erases, purges } satisfies Rights;
