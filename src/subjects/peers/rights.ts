/** Rights: members who help each other. */
import { compiled, deletesBefore } from "../../store/compiled.ts";
import { type Ids, other, type Rights } from "../../store/rights.ts";
import { keptDays } from "./rules/request.ts";
import { type Db, theirs } from "../../store/rows.ts";

const tables = {
  peer: theirs("member_id", ["member_id", "helps", "reach", "is_woman", "asked_at", "updated_at"]),
  peer_block: {
    by: "member_id",
    exports: ["member_id", "at"],
    hides: { other_id: other },
    forget: "erased",
  },
  peer_request: {
    by: "member_id",
    exports: [
      "id",
      "member_id",
      "step_id",
      "question_id",
      "way",
      "state",
      "sent_at",
      "updated_at",
      "report",
    ],
    hides: { helper_id: other, reported_by: other },
    forget: "keeps: somebody else's question, without whom they asked",
  },
  peer_message: theirs("member_id", [
    "id",
    "request_id",
    "member_id",
    "kind",
    "text",
    "file_id",
    "at",
  ]),
  helped_by: {
    also: "helper_id",
    exports: ["id", "step_id", "at"],
    hides: { member_id: other, helper_id: other },
    forget: "keeps: what a helper did stays theirs, without whom",
  },
} satisfies Rights["tables"];

async function exports(db: Db, [memberId]: Ids): Promise<Record<string, readonly object[]>> {
  return {
    helped_by: await db
      .selectFrom("helped_by")
      .select(tables.helped_by.exports)
      .where((eb) => eb.or([eb("member_id", "=", memberId), eb("helper_id", "=", memberId)]))
      .execute(),
  };
}

/**
 * Edges and threads with somebody else. Before the member's own rows: what others wrote in a thread
 * goes with it.
 */
async function erases(db: Db, [memberId]: Ids): Promise<void> {
  await db
    .updateTable("helped_by")
    .set({ member_id: null })
    .where("member_id", "=", memberId)
    .execute();
  await db.deleteFrom("helped_by").where("helper_id", "=", memberId).execute();
  await db.deleteFrom("peer_block").where("other_id", "=", memberId).execute();
  const theirs = db.selectFrom("peer_request").select("id").where("member_id", "=", memberId);
  await db.deleteFrom("peer_message").where("request_id", "in", theirs).execute();
  // Who asked them still hears, after a day, that there was no answer.
  await db
    .updateTable("peer_request")
    .set({ helper_id: null })
    .where("helper_id", "=", memberId)
    .execute();
  await db
    .updateTable("peer_request")
    .set({ reported_by: null, report: "left" })
    .where("reported_by", "=", memberId)
    .execute();
}

const deleteWordsOfDrafts = compiled((db: Db, given: { before: string }) =>
  db
    .deleteFrom("peer_message")
    .where("request_id", "in", (eb) =>
      eb
        .selectFrom("peer_request")
        .select("id")
        .where("state", "=", "draft")
        .where("updated_at", "<", given.before),
    ),
);

const deleteDrafts = compiled((db: Db, given: { before: string }) =>
  db.deleteFrom("peer_request").where("state", "=", "draft").where("updated_at", "<", given.before),
);

const deleteWords = deletesBefore("peer_message", "at");

async function purges(db: Db, daysAgo: (days: number) => string): Promise<void> {
  // Questions to another member that were never sent.
  const before = daysAgo(1);
  await deleteWordsOfDrafts(db, { before });
  await deleteDrafts(db, { before });
  await deleteWords(db, daysAgo(keptDays));
}

export const rights = { tables, exports, erases, purges } satisfies Rights;
