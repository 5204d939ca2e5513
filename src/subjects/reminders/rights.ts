/** Rights: goals, breaks, what was said unasked. */
import { deletesBefore } from "../../store/compiled.ts";
import { type Ids, other, type Rights } from "../../store/rights.ts";
import { type Db, theirs } from "../../store/rows.ts";

const tables = {
  goal: theirs("member_id", [
    "id",
    "member_id",
    "text",
    "file_id",
    "review_on",
    "state",
    "created_at",
    "answered_at",
  ]),
  pause: theirs("member_id", ["member_id", "until", "at"]),
  unasked: theirs("member_id", ["member_id", "kind", "about", "at"]),
  reach: theirs("member_id", ["member_id", "hour", "is_off", "looked_at"]),
  trainer_hint: {
    by: "member_id",
    exports: ["member_id", "at", "words", "words_at"],
    hides: { stuck_id: other },
    forget: "erased",
  },
  pulse: theirs("member_id", ["member_id", "next_on", "round_on"]),
  pulse_answer: theirs("member_id", ["member_id", "day", "question", "answer"]),
} satisfies Rights["tables"];

async function erasesLast(db: Db, [memberId]: Ids): Promise<void> {
  await db.deleteFrom("trainer_hint").where("stuck_id", "=", memberId).execute();
}

const deleteSaid = deletesBefore("unasked", "at");

async function purges(db: Db, daysAgo: (days: number) => string): Promise<void> {
  await deleteSaid(db, daysAgo(60));
}

export const rights = { tables, erasesLast, purges } satisfies Rights;
