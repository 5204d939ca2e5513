/**
 * Mentoring: who may look at what learners show, and in which order.
 *
 * A learner's own mentor looks at any time; after two days other mentors of the village, and
 * neighbours who passed the step and agreed; after three days, or where there is no mentor, the
 * association. Nobody looks at their own, nor at what is of the same phone: whoever holds it could press
 * the mentor's button. Nobody is ever held up by it.
 */
import type { Member } from "../../../bot/member.ts";
import { areOnOnePhone } from "../../../bot/phone/number.ts";
import { findStep, neighboursMayLook, type Playbook } from "../../playbook/index.ts";
import type { Records } from "../../../bot/records.ts";
import type { LookedAs, Reviewer, Queued, Thing } from "./review-record.ts";
import { hourMs } from "../../../bot/calendar.ts";

/** The purpose under which "I look for others of my village" is kept among the consents. */
export const helpConsent = "look-for-others";

/** Then anybody of the village who passed the step may look. */
export const lateAfterMs = 48 * hourMs;
/** Then the association looks as well. */
const tooLateAfterMs = 72 * hourMs;
export type ReviewRecords = Pick<Records, "mentors" | "reviews" | "playbook">;

export const before = (now: Date, ms: number) => new Date(now.getTime() - ms);

/** What waits for this reviewer, the longest first; what they skipped comes last. */
export async function queueFor(
  records: ReviewRecords,
  playbook: Playbook,
  reviewer: Reviewer,
  now: Date,
): Promise<readonly Queued[]> {
  const { reviews } = records;
  const { member } = reviewer;
  const late = before(now, lateAfterMs);
  const found: Queued[] = [];
  if (member !== undefined) {
    found.push(...(await reviews.ofMentees(member.id, reviewer)));
    const villages = await villagesOnDuty(records, member);
    found.push(...(await reviews.ofVillages(villages, late, reviewer, "mentor")));
  }
  if (reviewer.isOfficer) {
    found.push(...(await reviews.ofAssociation(before(now, tooLateAfterMs), reviewer)));
  }
  if (member?.villageId != null && reviewer.helps) {
    const theirs = await reviews.ofVillages([member.villageId], late, reviewer, "neighbour");
    const steps = await passedBy(records, member);
    found.push(
      ...theirs.filter(
        (each) =>
          steps.has(each.stepId) &&
          !isSameHome(member, each.householdId) &&
          isForNeighbours(playbook, each),
      ),
    );
  }
  return inOrder(found);
}

/** Each thing once, in the part that comes first. */
export function inOrder(found: readonly Queued[]): readonly Queued[] {
  const byId = new Map<string, Queued>();
  for (const each of found) if (!byId.has(each.thingId)) byId.set(each.thingId, each);
  const placeOf = (each: Queued) => (each.skippedAt ?? each.waitsSince).getTime();
  return [...byId.values()].toSorted(
    (one, other) =>
      Number(one.skippedAt !== null) - Number(other.skippedAt !== null) ||
      placeOf(one) - placeOf(other),
  );
}

/** In which part this reviewer may look at the thing; `undefined`: not at all. */
export async function rightTo(
  records: ReviewRecords,
  playbook: Playbook,
  reviewer: Reviewer,
  thing: Thing,
  now: Date,
): Promise<LookedAs | undefined> {
  const { learner } = thing;
  const { member } = reviewer;
  if (learner.id === reviewer.id) return undefined;
  if (member !== undefined && areOnOnePhone(member.telegramId, learner.telegramId)) {
    return undefined;
  }
  const waitedMs = now.getTime() - thing.waitsSince.getTime();
  const mentor = await records.mentors.mentorOf(learner.id);
  if (member !== undefined && mentor?.id === member.id) return "mentor";
  if (member !== undefined && learner.villageId !== null && waitedMs >= lateAfterMs) {
    const villages = await villagesOnDuty(records, member);
    if (villages.includes(learner.villageId)) return "mentor";
  }
  if (reviewer.isOfficer && (mentor === undefined || waitedMs >= tooLateAfterMs)) {
    return "association";
  }
  const isNeighbour =
    member !== undefined &&
    reviewer.helps &&
    waitedMs >= lateAfterMs &&
    learner.villageId !== null &&
    learner.villageId === member.villageId &&
    !isSameHome(member, learner.householdId) &&
    isForNeighbours(playbook, thing) &&
    (await passedBy(records, member)).has(thing.stepId);
  return isNeighbour ? "neighbour" : undefined;
}

/** What somebody's books hold is for a mentor or the association, never for the neighbours. */
export function isForNeighbours(
  playbook: Playbook,
  { stepId, taskId }: { readonly stepId: string; readonly taskId: string },
): boolean {
  const task = findStep(playbook, stepId)?.flow.find(({ id }) => id === taskId);
  return task?.kind === "show" && neighboursMayLook(task);
}

/** Villages that this member mentors and is not away from. */
export async function villagesOnDuty(
  { mentors }: Pick<Records, "mentors">,
  member: Member,
): Promise<readonly string[]> {
  const villages = await mentors.villagesOf(member.id);
  return villages.filter(({ state }) => state === "on").map(({ villageId }) => villageId);
}

async function passedBy(
  { playbook }: Pick<Records, "playbook">,
  member: Member,
): Promise<ReadonlySet<string>> {
  const states = await playbook.stepStates(member.id);
  return new Set(states.filter(({ state }) => state === "done").map(({ stepId }) => stepId));
}

function isSameHome(member: Member, householdId: string | null): boolean {
  return householdId !== null && householdId === member.householdId;
}
