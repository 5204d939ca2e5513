/**
 * The first parcel has left the house. Somebody at the gate may have seen it: the
 * member's own invitation is at hand then, once.
 */
import type { Member } from "../../../bot/member.ts";
import { phrase } from "../../../bot/reply.ts";
import type { Turn } from "../../../bot/context.ts";
import type { Events } from "../../../bot/events.ts";
import { hasRole, type RoadDeps } from "../../playbook/index.ts";
import { sayInvitation } from "../../joining/index.ts";
import { planPulse } from "../../reminders/index.ts";
import { beginYear } from "../../season/index.ts";

/** What the parcels log remembers once it was said. */
const invitation = "invitation";

/** Something was shown: with the first parcel, the member's own invitation is at hand. */
export async function noteParcelShown(
  deps: Parameters<typeof afterFirstParcel>[0] & Pick<RoadDeps, "playbook">,
  turn: Turn,
  { member, id }: Events["task-shown"],
): Promise<void> {
  const thing = (await turn.records.playbook.shownFor(member.id)).find((each) => each.id === id);
  if (thing === undefined || !hasRole(deps.playbook, "first-parcel", thing)) return;
  await afterFirstParcel(deps, turn, member);
}

/**
 * Says it the first time only; safe to call after every parcel.
 *
 * @returns true when it was said
 */
export async function afterFirstParcel(
  deps: Pick<RoadDeps, "botUsername" | "timeZone" | "country">,
  turn: Turn,
  member: Member,
): Promise<boolean> {
  await planPulse(deps, turn, member);
  await beginYear(deps, turn, member);
  if (!(await turn.records.orders.say(member.id, invitation, turn.now))) return false;
  turn.say({ words: phrase("first-parcel-show") });
  await sayInvitation(deps, turn, member);
  return true;
}
