/** Mentors for all who have none: when somebody becomes a mentor, comes back, or a village changes. */
import type { Member } from "../../../bot/member.ts";
import { phrase, type Reply } from "../../../bot/reply.ts";
import type { Records } from "../../../bot/records.ts";
import { mostMentees, withRoom } from "../../joining/index.ts";
import type { Mentor } from "./record.ts";

type AssignRecords = Pick<Records, "mentors">;

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
