/**
 * The newest question that waits for somebody who was named to its learner. One statement, however many wait for others.
 */
import type { MenteeRecord } from "../rules/mentees.ts";
import type { Db } from "../../../store/rows.ts";

export async function findNewestNamed(
  db: Db,
  ...[{ mentorId, isOfficer }, own, since]: Parameters<MenteeRecord["newestNamed"]>
): Promise<string | undefined> {
  const row = await db
    .selectFrom("question")
    .leftJoin("mentee", "mentee.member_id", "question.member_id")
    .leftJoin("member as learner", "learner.id", "mentee.member_id")
    // As `lookedAfter` says it, which leaves out who has no mentor.
    .leftJoin("mentor", (join) =>
      join
        .onRef("mentor.member_id", "=", "mentee.mentor_id")
        .onRef("mentor.village_id", "=", "learner.village_id")
        .on("mentor.state", "=", "on"),
    )
    .select("question.id")
    .where("question.open_since", "is not", null)
    .where("question.open_since", ">", since.toISOString())
    .where("question.member_id", "!=", own ?? "")
    .where((eb) => {
      const isTheirs = eb.and([
        eb("question.sent_to", "=", "mentor"),
        eb("mentor.member_id", "=", mentorId ?? ""),
      ]);
      if (!isOfficer) return isTheirs;
      return eb.or([eb("question.sent_to", "=", "association"), isTheirs]);
    })
    .orderBy("question.open_since", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.id;
}
