/**
 * Mentoring: one verdict in ten is looked at once more by somebody else, who does not know how it
 * came out. The learner never hears of it; the association sees how often two differ.
 */
import type { Look, Reviewer } from "./review-record.ts";
import { before, villagesOnDuty, type ReviewRecords } from "./review.ts";
import { dayMs } from "../../../bot/calendar.ts";

/** A second look comes within this time, or not at all. */
const withinMs = 14 * dayMs;

/** The next verdict of somebody else that this reviewer looks at once more. */
export async function nextAgain(
  records: ReviewRecords,
  reviewer: Reviewer,
  now: Date,
): Promise<Look | undefined> {
  const villages =
    reviewer.member === undefined ? [] : await villagesOnDuty(records, reviewer.member);
  return records.reviews.nextAgain(reviewer, villages, before(now, withinMs));
}

/** May this reviewer look at that verdict again? Another mentor of the village, or the association. */
export async function mayLookAgain(
  records: ReviewRecords,
  reviewer: Reviewer,
  look: Look,
): Promise<boolean> {
  if (look.isUndone || look.reviewerId === reviewer.id || look.memberId === reviewer.id)
    return false;
  if (reviewer.isOfficer) return true;
  if (reviewer.member === undefined || look.villageId === null) return false;
  return (await villagesOnDuty(records, reviewer.member)).includes(look.villageId);
}
