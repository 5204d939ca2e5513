/**
 * Who looks after whom. A learner has a mentor of their own village who is there and has room; among
 * several the one who has the least to look after. Where there is none, the association looks, and nobody
 * waits.
 */
import type { Member } from "../../../bot/member.ts";
import type { Records } from "../../../bot/records.ts";

/** So many learners one mentor looks after at most; more cannot be known by face. */
export const mostMentees = 15;

/**
 * The learner's mentor, found and noted if they have none yet.
 *
 * @returns `undefined` when the village has no mentor with room, and for its mentors themselves
 */
export async function mentorFor(
  records: Pick<Records, "members" | "mentors">,
  learner: Member,
  now: Date,
): Promise<Member | undefined> {
  const known = await records.mentors.mentorOf(learner.id);
  if (known !== undefined || learner.villageId === null) return known;
  // Whoever is a mentor there is nobody's learner: they ask the association.
  const mentored = await records.mentors.villagesOf(learner.id);
  if (mentored.some(({ villageId }) => villageId === learner.villageId)) return undefined;
  const chosen = withRoom(await records.mentors.listOf(learner.villageId), learner.id);
  if (chosen === undefined) return undefined;
  await records.mentors.assign(learner.id, chosen.memberId, now);
  return records.members.find(chosen.memberId);
}

type Room = Awaited<ReturnType<Records["mentors"]["listOf"]>>[number];

export function withRoom(mentors: readonly Room[], learnerId: string): Room | undefined {
  return mentors
    .filter(
      ({ memberId, state, mentees }) =>
        memberId !== learnerId && state === "on" && mentees < mostMentees,
    )
    .toSorted((one, other) => one.mentees - other.mentees)[0];
}
