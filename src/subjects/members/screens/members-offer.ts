/**
 * Who may join the association's members, and the one time that they are asked: when they
 * note parcels or open the log, never of the bot's own accord. Officers may invite anybody.
 */
import { offerMembership } from "./say-joining.ts";
import type { Member } from "../../../bot/member.ts";
import { type Roles, taskOf } from "../../playbook/index.ts";
import type { Records } from "../../../bot/records.ts";
import type { DueWork } from "../../../bot/due.ts";
import type { Turn } from "../../../bot/context.ts";
import { hold, memberOf, sayUnasked, type UnaskedDeps } from "../../../bot/gate/unasked.ts";

/** What the parcels log remembers once it was said. */
export const offered = "members";
export const invited = "members-invited";

/** After the first orders, or when an officer invited them. */
export async function mayJoin(roles: Roles, { records }: Turn, member: Member): Promise<boolean> {
  if (await records.associates.isReady(member.id, taskOf(roles, "first-parcel"))) return true;
  return (await records.orders.saidTo(member.id)).has(invited);
}

/** Says it the first time only, once they have sent their first parcels. */
export async function offerMembers(roles: Roles, turn: Turn, member: Member): Promise<boolean> {
  const { associates, orders } = turn.records;
  if (member.id !== turn.member?.id) return false; // the log of another's shop
  if ((await orders.saidTo(member.id)).has(offered)) return false;
  if (!(await associates.isReady(member.id, taskOf(roles, "first-parcel")))) return false;
  if (await associates.isIn(member.id)) return false;
  if (!(await orders.say(member.id, offered, turn.now))) return false;
  turn.say(offerMembership());
  return true;
}

/** An officer's invitation, in an evening on which there is room for it. */
export function associateInvite(deps: UnaskedDeps) {
  return async (work: DueWork, records: Records): Promise<void> => {
    const member = await memberOf(work, records);
    if (member === undefined || (await records.associates.isIn(member.id))) return;
    if (await hold(deps, work, records, member)) return;
    await sayUnasked(deps, records, member, offerMembership(true));
  };
}
