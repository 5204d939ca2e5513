/**
 * The rights of mentoring: who mentors a village, and who looks at what others show, in which part. Both
 * are read anew for every press: a button may be old or forged.
 */
import { helpConsent } from "../rules/review.ts";
import type { Reviewer } from "../rules/review-record.ts";
import type { Turn } from "../../../bot/context.ts";
import { actorOf } from "../../../bot/officers.ts";
import { phrase } from "../../../bot/reply.ts";
import { member, type Came, type MemberTurn, type Right } from "../../../bot/who.ts";

export type MentorTurn = MemberTurn & {
  readonly mentored: Awaited<ReturnType<Turn["records"]["mentors"]["villagesOf"]>>;
};
export type ReviewerTurn = Turn & { readonly reviewer: Reviewer };

function refuse(turn: Turn, came: Came): void {
  if (came === "press") turn.note(phrase("mentors-only"));
  else turn.say({ words: phrase("mentors-only") });
}

/** A member who mentors any village. */
export const mentor: Right<MentorTurn> = {
  async admit(turn) {
    if (turn.member === undefined) return undefined;
    const mentored = await turn.records.mentors.villagesOf(turn.member.id);
    return mentored.length === 0 ? undefined : (Object.assign(turn, { mentored }) as MentorTurn);
  },
  refuse,
};

/** A mentor, an officer, or somebody who agreed to look for others. */
export const reviewer: Right<ReviewerTurn> = {
  async admit(turn) {
    const reviewer = await reviewerOf(turn);
    return (await isReviewer(turn, reviewer)) ? Object.assign(turn, { reviewer }) : undefined;
  },
  refuse(turn, came) {
    const isStranger = turn.member === undefined && !turn.isOfficer;
    return came === "press" && isStranger ? turn.resume() : refuse(turn, came);
  },
};

/** Own sentences are a member's. */
export const sentenceWriter: Right<MemberTurn> = { admit: member.admit, refuse };

export async function reviewerOf(turn: Turn): Promise<Reviewer> {
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

export async function isReviewer({ records }: Turn, reviewer: Reviewer): Promise<boolean> {
  if (reviewer.isOfficer || reviewer.helps) return true;
  if (reviewer.member === undefined) return false;
  return (await records.mentors.villagesOf(reviewer.member.id)).length > 0;
}
