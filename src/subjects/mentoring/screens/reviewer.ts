/** Telegram room: whether somebody looks at what others show, and in which part. */
import { helpConsent } from "../rules/review.ts";
import type { Looker } from "../rules/review-record.ts";
import type { Turn } from "../../../bot/context.ts";
import { actorOf } from "../../../bot/officers.ts";

export async function lookerOf(turn: Turn): Promise<Looker> {
  const { member } = turn;
  const helps =
    member !== undefined &&
    (await turn.records.members.findConsent(member.id, helpConsent)) === true;
  return {
    id: actorOf(turn),
    member,
    name: member?.firstName ?? turn.firstName,
    isOfficer: turn.isOfficer,
    helps,
  };
}

/** A mentor, an officer, or somebody who agreed to look for others. */
export async function isLooker({ records }: Turn, looker: Looker): Promise<boolean> {
  if (looker.isOfficer || looker.helps) return true;
  if (looker.member === undefined) return false;
  return (await records.mentors.villagesOf(looker.member.id)).length > 0;
}
