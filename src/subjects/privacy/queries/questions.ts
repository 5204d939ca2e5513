/** Store room: talks with a person, and kept answers; to hand it over or to delete it. */
import type { Kysely } from "kysely";
import { changeVersion } from "../../questions/queries/drafts.ts";
import { nobody, type Ids } from "./traces.ts";
import type { Tables } from "../../../store/tables.ts";

/**
 * What they answered as a mentor stays with those who asked; who answered does not. What they had in
 * hand waits for somebody else, and an answer that is kept is said without a name.
 */
export async function eraseTalks(
  db: Kysely<Tables>,
  [memberId, telegramId]: Ids,
  now: Date,
): Promise<void> {
  const keepers = [memberId, `telegram:${telegramId}`];
  const at = now.toISOString();
  // Talks of theirs as a learner: nothing may point to questions that go.
  await db.deleteFrom("thread").where("member_id", "=", memberId).execute();
  const theirs = () => db.updateTable("question").where("keeper", "in", keepers);
  await theirs().set({ keeper: null, open_since: at }).where("state", "=", "asked").execute();
  await theirs().set({ keeper: nobody }).execute();
  await db
    .updateTable("thread")
    .set({ state: "closed", ended_by: "gone" })
    .where("keeper", "in", keepers)
    .where("state", "<>", "closed")
    .execute();
  await db
    .updateTable("thread")
    .set({ keeper: nobody, keeper_name: "" })
    .where("keeper", "in", keepers)
    .execute();
  await eraseFromDrafts(db, memberId);
}

async function eraseFromDrafts(db: Kysely<Tables>, memberId: string): Promise<void> {
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
