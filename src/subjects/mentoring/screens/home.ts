/** A mentor is there again: learners whom others had meanwhile come back, and who has nobody gets them. */
import { assignVillage, tellAssigned } from "../rules/assign.ts";
import type { Turn } from "../../../bot/context.ts";
import type { Member } from "../../../bot/member.ts";
import { phrase, type Reply } from "../../../bot/reply.ts";
import type { Usual } from "../../../bot/usual.ts";
import { planDigest } from "./mentor-digest.ts";

/** Their learners are theirs again. @returns what they hear */
export async function takeBack(
  usual: Usual,
  place: Pick<Turn, "records" | "now">,
  member: Member,
): Promise<readonly Reply[]> {
  const back = await place.records.mentors.takeBack(member.id, place.now);
  await planDigest(usual, place, member);
  const words = phrase("mentor-yours-again", { mentor: member.firstName });
  return back.map((learner) => toMember(learner, { words }));
}

/** Whoever was away is there again, for theirs and for who has nobody. @returns what learners hear */
export async function homeAgain(
  usual: Usual,
  place: Pick<Turn, "records" | "now">,
  member: Member,
): Promise<readonly Reply[]> {
  const { records, now } = place;
  await records.mentors.setState(member.id, "on", now);
  const told = [...(await takeBack(usual, place, member))];
  for (const { villageId } of await records.mentors.villagesOf(member.id)) {
    told.push(...(await assignVillage(records, villageId, now)).map(tellAssigned));
  }
  return told;
}

export function toMember({ telegramId, language }: Member, reply: Reply): Reply {
  return { ...reply, to: telegramId, language };
}
