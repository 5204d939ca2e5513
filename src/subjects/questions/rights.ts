/** Rights: answers that are kept for everybody. */
import { compiled } from "../../store/compiled.ts";
import type { Ids, Rights } from "../../store/rights.ts";
import { changeVersion } from "./queries/drafts.ts";
import { type Db, theirs, nobodys } from "../../store/rows.ts";

const tables = {
  draft_question: theirs("member_id", ["draft_id", "question_id", "member_id"]),
  draft: {
    also: "author_id",
    exports: [
      "id",
      "author_id",
      "author_name",
      "author_role",
      "language",
      "question",
      "text",
      "state",
      "created_at",
      "updated_at",
      "published_at",
    ],
    hides: {},
    forget: "keeps: an answer that others are given, without a name",
  },
  draft_version: nobodys("of all answers", "nobody's"),
} satisfies Rights["tables"];

async function exports(db: Db, [memberId]: Ids): Promise<Record<string, readonly object[]>> {
  return {
    draft: await db
      .selectFrom("draft")
      .select(tables.draft.exports)
      .where("author_id", "=", memberId)
      .execute(),
  };
}

/** An answer that is kept is said without a name. */
async function erases(db: Db, [memberId]: Ids): Promise<void> {
  const said = await db
    .selectFrom("draft")
    .leftJoin("draft_question", "draft_question.draft_id", "draft.id")
    .select("draft.id")
    .where("draft.state", "=", "published")
    .where((eb) =>
      eb.or([eb("draft.author_id", "=", memberId), eb("draft_question.member_id", "=", memberId)]),
    )
    .limit(1)
    .execute();
  const unkept = db
    .selectFrom("draft")
    .select("id")
    .where("author_id", "=", memberId)
    .where("state", "in", ["offered", "thrown"]);
  await db.deleteFrom("draft_question").where("draft_id", "in", unkept).execute();
  await db.deleteFrom("draft_question").where("member_id", "=", memberId).execute();
  await db
    .deleteFrom("draft")
    .where("author_id", "=", memberId)
    .where("state", "in", ["offered", "thrown"])
    .execute();
  await db
    .updateTable("draft")
    .set({ author_id: null, author_name: "" })
    .where("author_id", "=", memberId)
    .execute();
  if (said.length > 0) await changeVersion(db);
}

const deleteQuestionsOfUnkept = compiled((db: Db, given: { before: string }) =>
  db
    .deleteFrom("draft_question")
    .where("draft_id", "in", (eb) =>
      eb
        .selectFrom("draft")
        .select("id")
        .where("state", "in", ["offered", "thrown"])
        .where("updated_at", "<", given.before),
    ),
);

const deleteUnkept = compiled((db: Db, given: { before: string }) =>
  db
    .deleteFrom("draft")
    .where("state", "in", ["offered", "thrown"])
    .where("updated_at", "<", given.before),
);

/** Answers that nobody kept. */
async function purges(db: Db, daysAgo: (days: number) => string): Promise<void> {
  const before = daysAgo(7);
  await deleteQuestionsOfUnkept(db, { before });
  await deleteUnkept(db, { before });
}

export const rights = { tables, exports, erases, purges } satisfies Rights;
