/**
 * Mentoring: one verdict in ten is looked at once more by somebody else, who does not know how it
 * came out. The learner never hears of it; the association sees how often two differ.
 */
import type { Look, Looker } from "./review-record.ts";
import { before, villagesOnDuty, type ReviewRecords } from "./review.ts";
import { dayMs } from "../../../bot/calendar.ts";

/** A second look comes within this time, or not at all. */
const withinMs = 14 * dayMs;

/** The next verdict of somebody else that this looker looks at once more. */
export async function nextAgain(
  records: ReviewRecords,
  looker: Looker,
  now: Date,
): Promise<Look | undefined> {
  const villages = looker.member === undefined ? [] : await villagesOnDuty(records, looker.member);
  return records.reviews.nextAgain(looker, villages, before(now, withinMs));
}

/** May this looker look at that verdict again? Another mentor of the village, or the association. */
export async function mayLookAgain(
  records: ReviewRecords,
  looker: Looker,
  look: Look,
): Promise<boolean> {
  if (look.isUndone || look.lookerId === looker.id || look.memberId === looker.id) return false;
  if (looker.isOfficer) return true;
  if (looker.member === undefined || look.villageId === null) return false;
  return (await villagesOnDuty(records, looker.member)).includes(look.villageId);
}
