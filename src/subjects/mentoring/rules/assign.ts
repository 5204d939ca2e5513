/**
 * Mentoring: which mentor looks after which learner.
 *
 * A learner has a mentor of their own village who is there and has room; among several the one with
 * the fewest. Where there is none, the association looks, and nobody waits.
 */
import type { Member } from "../../../bot/member.ts";
import { phrase, type Reply } from "../../../bot/reply.ts";
import type { Records } from "../../../bot/records.ts";
import { mostMentees, type Mentor } from "./record.ts";

type AssignRecords = Pick<Records, "mentors">;

/**
 * The learner's mentor, found and noted if they have none yet.
 *
 * @returns `undefined` when the village has no mentor with room
 */
export async function mentorFor(
  records: AssignRecords & Pick<Records, "members">,
  learner: Member,
  now: Date,
): Promise<Member | undefined> {
  const known = await records.mentors.mentorOf(learner.id);
  if (known !== undefined || learner.villageId === null) return known;
  const chosen = withRoom(await records.mentors.listOf(learner.villageId), learner.id);
  if (chosen === undefined) return undefined;
  await records.mentors.assign(learner.id, chosen.memberId, now);
  return records.members.find(chosen.memberId);
}

export interface Assigned {
  readonly learner: Member;
  readonly mentor: Mentor;
}

/** Gives every learner of the village who has no mentor one, as far as there is room. */
export async function assignVillage(
  { mentors }: AssignRecords,
  villageId: string,
  now: Date,
): Promise<readonly Assigned[]> {
  const assigned: Assigned[] = [];
  let there = await mentors.listOf(villageId);
  const room = there.reduce((sum, { mentees }) => sum + Math.max(0, mostMentees - mentees), 0);
  for (const learner of await mentors.withoutMentor(villageId, room)) {
    const mentor = withRoom(there, learner.id);
    if (mentor === undefined) continue;
    await mentors.assign(learner.id, mentor.memberId, now);
    assigned.push({ learner, mentor });
    there = there.map((each) =>
      each.memberId === mentor.memberId ? { ...each, mentees: each.mentees + 1 } : each,
    );
  }
  return assigned;
}

/** What a learner hears who has a mentor now, or another one. */
export function tellAssigned({ learner, mentor }: Assigned): Reply {
  return {
    words: phrase("mentor-yours", { mentor: mentor.firstName }),
    to: learner.telegramId,
    language: learner.language,
  };
}

function withRoom(mentors: readonly Mentor[], learnerId: string): Mentor | undefined {
  return mentors
    .filter(
      ({ memberId, state, mentees }) =>
        memberId !== learnerId && state === "on" && mentees < mostMentees,
    )
    .toSorted((one, other) => one.mentees - other.mentees)[0];
}
