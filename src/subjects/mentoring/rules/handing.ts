/**
 * A learner is handed over to another mentor: by their mentor, by the association, or because they chose so
 * themselves. Who brought and who taught them stands elsewhere and stays as it is.
 */
import type { Member } from "../../../bot/member.ts";
import type { Records } from "../../../bot/records.ts";
import { mostMentees } from "../../joining/index.ts";
import type { Mentor } from "./record.ts";

/** Who wants it. */
export type HandedBy = "mentor" | "association" | "learner";

type Mentors = Pick<Records, "mentors">;

/** How many more learners a mentor can look after. */
export const roomOf = ({ mentees }: Mentor): number => Math.max(0, mostMentees - mentees);

/** Mentors of the village who are there and have room, without these. */
export async function mentorsWithRoom(
  { mentors }: Mentors,
  villageId: string,
  without: readonly (string | undefined)[],
): Promise<readonly Mentor[]> {
  const there = await mentors.listOf(villageId);
  return there.filter(
    (each) => each.state === "on" && roomOf(each) > 0 && !without.includes(each.memberId),
  );
}

/** Who may look after this learner instead of whoever does now. */
export async function mentorsFor(
  records: Mentors,
  learner: Pick<Member, "id" | "villageId">,
  present: Member | undefined,
): Promise<readonly Mentor[]> {
  if (learner.villageId === null) return [];
  return mentorsWithRoom(records, learner.villageId, [learner.id, present?.id]);
}

/** Whom a mentor would give to this one: those of the village, as far as there is room. */
export async function partedFor(
  { mentors }: Mentors,
  fromId: string,
  to: Mentor,
): Promise<{ readonly going: readonly Member[]; readonly staying: number }> {
  const all = await mentors.learnersOf(fromId);
  const going = all
    .filter(({ id, villageId }) => villageId === to.villageId && id !== to.memberId)
    .slice(0, roomOf(to));
  return { going, staying: all.length - going.length };
}

/**
 * For good, with one exception: whom a mentor has only as long as another is away goes back to that one in the end.
 * The notes of whoever had them end: nobody could read them any more.
 *
 * @param giver the mentor who hands on; absent: it is for good whoever comes back
 */
export async function moveLearner(
  { mentors, notes }: Pick<Records, "mentors" | "notes">,
  learnerId: string,
  hands: { readonly before: string | undefined; readonly after: string },
  now: Date,
  giver?: string,
): Promise<void> {
  const { before, after } = hands;
  const lender = await mentors.lenderOf(learnerId);
  const isGuest = giver !== undefined && lender !== undefined && lender !== giver;
  if (isGuest) await mentors.assign(learnerId, after, now);
  else await mentors.handOver(learnerId, after, now);
  for (const mentorId of isGuest ? [before] : [before, lender]) {
    if (mentorId === undefined || mentorId === after) continue;
    await notes.removeAbout(mentorId, learnerId);
  }
}
