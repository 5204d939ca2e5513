/**
 * Telegram room: the first parcel has left the house. Somebody at the gate may have seen it: the
 * member's own invitation is at hand then, once.
 */
import type { Member } from "../../../bot/member.ts";
import { phrase } from "../../../bot/reply.ts";
import type { Turn } from "../../../bot/context.ts";
import { sayInvitation } from "../../joining/screens/invitation.ts";
import type { PlaybookDeps } from "../../playbook/screens/playbook.ts";
import { planPulse } from "../../reminders/screens/pulse.ts";
import { beginYear } from "../../season/screens/year.ts";

/** What the parcels log remembers once it was said. */
const invitation = "invitation";

/**
 * Says it the first time only; safe to call after every parcel.
 *
 * @returns true when it was said
 */
export async function afterFirstParcel(
  deps: Pick<PlaybookDeps, "botUsername" | "timeZone" | "country">,
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
