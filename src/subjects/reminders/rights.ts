/** Rights: goals, breaks, what was said unasked. */
import { type Ids, other, type Rights } from "../../store/rights.ts";
import type { Db } from "../../store/rows.ts";

const tables = {
  goal: {
    by: "member_id",
    exports: [
      "id",
      "member_id",
      "text",
      "file_id",
      "review_on",
      "state",
      "created_at",
      "answered_at",
    ],
    hides: {},
    forget: "erased",
  },
  pause: { by: "member_id", exports: ["member_id", "until", "at"], hides: {}, forget: "erased" },
  unasked: {
    by: "member_id",
    exports: ["member_id", "kind", "about", "at"],
    hides: {},
    forget: "erased",
  },
  reach: {
    by: "member_id",
    exports: ["member_id", "hour", "is_off", "looked_at"],
    hides: {},
    forget: "erased",
  },
  trainer_hint: {
    by: "member_id",
    exports: ["member_id", "at"],
    hides: { stuck_id: other },
    forget: "erased",
  },
  pulse: {
    by: "member_id",
    exports: ["member_id", "next_on", "round_on"],
    hides: {},
    forget: "erased",
  },
  pulse_answer: {
    by: "member_id",
    exports: ["member_id", "day", "question", "answer"],
    hides: {},
    forget: "erased",
  },
} satisfies Rights["tables"];

async function erasesLast(db: Db, [memberId]: Ids): Promise<void> {
  await db.deleteFrom("trainer_hint").where("stuck_id", "=", memberId).execute();
}

async function purges(db: Db, daysAgo: (days: number) => string): Promise<void> {
  await db.deleteFrom("unasked").where("at", "<", daysAgo(60)).execute();
}

export const rights = {
  tables,
  erasesLast,
  purges,
} satisfies Rights;
