/**
 * Something has waited for two days. Neighbours who passed that step are asked whether
 * they would look, at most once a week each; after three days the association sees it as well.
 */
import { helpConsent, isForNeighbours, lateAfterMs } from "../rules/review.ts";
import type { Thing } from "../rules/review-record.ts";
import type { Member } from "../../../bot/member.ts";
import { phrase } from "../../../bot/reply.ts";
import type { Records } from "../../../bot/records.ts";
import type { DueWork } from "../../../bot/due.ts";
import type { Turn } from "../../../bot/context.ts";
import { hold, memberOf, sayUnasked } from "../../../bot/gate/unasked.ts";
import { weekMs } from "../../../bot/calendar.ts";
import { onward } from "../../../bot/doors.ts";
import type { RoadDueDeps } from "../../playbook/index.ts";

/** So many neighbours are asked about one thing. */
const neighboursAtOnce = 3;

/** Something waits for a look from now on: in two days it is seen whether anybody came. */
export async function planLateLook(
  records: Records,
  member: Pick<Member, "id">,
  thingId: string,
): Promise<void> {
  const thing = await records.reviews.findThing(thingId);
  if (thing === undefined) return;
  await records.work.schedule({
    id: `look-late:${thingId}`,
    kind: "look-late",
    payload: { memberId: member.id, thingId },
    dueAt: new Date(thing.waitsSince.getTime() + lateAfterMs),
  });
}

/** Two days are over: finds neighbours to ask, if it still waits. */
export function lookLate(deps: RoadDueDeps) {
  return async (work: DueWork, records: Records): Promise<void> => {
    const thing = await findLate(deps, work, records);
    if (thing === undefined) return;
    const weekAgo = new Date(deps.clock().getTime() - weekMs);
    const found = await records.reviews.neighboursFor(thing, weekAgo, neighboursAtOnce);
    for (const memberId of found) {
      await records.work.schedule({
        id: `look-ask:${memberId}`,
        kind: "look-ask",
        payload: { memberId, thingId: thing.id },
        dueAt: deps.clock(),
      });
    }
  };
}

/** Asks one neighbour, by day, unless they were asked this week or said no. */
export function lookAsk(deps: RoadDueDeps) {
  return async (work: DueWork, records: Records): Promise<void> => {
    const member = await memberOf(work, records);
    const thing = await findLate(deps, work, records);
    if (member === undefined || thing === undefined) return;
    const now = deps.clock();
    const asked = await records.reviews.lastAsked(member.id);
    const agreed = await records.members.findConsent(member.id, helpConsent);
    // Whoever has moved away meanwhile is no neighbour.
    if (agreed === false || member.villageId !== thing.learner.villageId) return;
    if (asked !== undefined && now.getTime() - asked.getTime() < weekMs) return;
    if (await hold(deps, work, records, member)) return;
    await records.reviews.noteAsked(member.id, now);
    await sayUnasked(deps, records, member, {
      words: phrase("look-help-ask", { name: thing.learner.firstName }),
      buttons: [
        [{ label: phrase("look-help-yes"), action: "look:yes", style: "success" }],
        [
          { label: phrase("look-help-pass"), action: "look:pass" },
          { label: phrase("look-help-no"), action: "look:no" },
        ],
      ],
    });
  };
}

async function findLate(
  { clock, playbook }: RoadDueDeps,
  work: DueWork,
  records: Records,
): Promise<Thing | undefined> {
  const thing = await records.reviews.findThing(String(work.payload["thingId"]));
  if (thing === undefined || thing.state !== "waiting") return undefined;
  const isLate = clock().getTime() - thing.waitsSince.getTime() >= lateAfterMs;
  return isLate && isForNeighbours(playbook, thing) ? thing : undefined;
}

/** @returns true when they want to look now */
export async function answerHelp(turn: Turn, answer: string | undefined): Promise<boolean> {
  const { member, records, now } = turn;
  if (member === undefined) {
    turn.note(phrase("mentors-only"));
    return false;
  }
  if (answer === "pass") {
    turn.say({ words: phrase("look-help-passed"), buttons: onward });
    return false;
  }
  const agrees = answer === "yes";
  if ((await records.members.findConsent(member.id, helpConsent)) !== agrees) {
    await records.members.addConsent(member.id, helpConsent, agrees, now);
  }
  if (!agrees) turn.say({ words: phrase("look-help-noted-no"), buttons: onward });
  return agrees;
}
