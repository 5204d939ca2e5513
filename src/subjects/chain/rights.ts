/** Rights: codes of a person, who taught whom, thanks. */
import { other, type Ids, type Rights } from "../../store/rights.ts";
import { type Db, theirs, nobodys } from "../../store/rows.ts";

const tables = {
  second_teacher: theirs("member_id", ["member_id", "state", "offered_at", "updated_at"]),
  trained_by: {
    by: "member_id",
    exports: ["id", "member_id", "step_id", "state", "asked_at", "trainer_asked_at", "updated_at"],
    hides: { trainer_id: other },
    forget: "keeps: somebody else's step, without who showed it",
  },
  trainee_milestone: theirs("member_id", ["member_id", "what", "at"]),
  thanks: {
    by: "member_id",
    exports: ["id", "member_id", "what", "brought", "steps", "at", "told_at"],
    hides: { trainee_id: other },
    forget: "keeps: thanks to somebody else, without for whom",
  },
  code: {
    exports: ["code", "kind", "target", "created_at", "expires_at", "revoked_at"],
    hides: {},
    forget: "erased",
  },
  trained_step: nobodys("totals without people"),
} satisfies Rights["tables"];

async function exports(db: Db, [memberId]: Ids): Promise<Record<string, readonly object[]>> {
  return {
    code: await db
      .selectFrom("code")
      .select(tables.code.exports)
      .where("kind", "=", "person")
      .where("target", "=", memberId)
      .execute(),
  };
}

async function erases(db: Db, [memberId]: Ids): Promise<void> {
  // Whoever was taught by them is not asked about that step again.
  await db
    .updateTable("trained_by")
    .set({ trainer_id: null, state: "nobody" })
    .where("trainer_id", "=", memberId)
    .execute();
  await db
    .updateTable("thanks")
    .set({ trainee_id: null })
    .where("trainee_id", "=", memberId)
    .execute();
}

async function erasesLast(db: Db, [memberId]: Ids): Promise<void> {
  await db.deleteFrom("code").where("kind", "=", "person").where("target", "=", memberId).execute();
}

export const rights = { tables, exports, erases, erasesLast } satisfies Rights;
