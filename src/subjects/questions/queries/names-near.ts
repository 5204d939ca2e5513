/** First names that a kept answer may hold: of people in the villages where it was asked and answered. */
import type { Db } from "../../../store/rows.ts";

/** More than a village has; whoever joined last is the likeliest to be spoken of. */
const mostNames = 5_000;

export async function readNamesNear(db: Db, draftId: string): Promise<readonly string[]> {
  const author = db.selectFrom("draft").select("author_id").where("id", "=", draftId);
  const { author_id: authorId } = (await author.executeTakeFirst()) ?? { author_id: null };
  const asked = await db
    .selectFrom("draft_question")
    .innerJoin("member", "member.id", "draft_question.member_id")
    .where("draft_question.draft_id", "=", draftId)
    .select("member.village_id")
    .distinct()
    .execute();
  const answers = await db
    .selectFrom("mentor")
    .where("member_id", "=", authorId ?? "")
    .select("village_id")
    .execute();
  const villages = new Set([...asked, ...answers].flatMap(({ village_id: id }) => id ?? []));
  if (villages.size === 0) return [];
  const rows = await db
    .selectFrom("member")
    .select("first_name")
    .where("id", "!=", authorId ?? "")
    .where((eb) =>
      eb.or([
        eb("village_id", "in", [...villages]),
        eb("id", "in", (those) =>
          those
            .selectFrom("mentor")
            .select("member_id")
            .where("village_id", "in", [...villages]),
        ),
      ]),
    )
    .orderBy("created_at", "desc")
    .limit(mostNames)
    .execute();
  return [...new Set(rows.map(({ first_name: name }) => name))];
}
