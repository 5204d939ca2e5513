/**
 * One of two has done a step: the other hears it through the gate, at the own hour and as one of the week's two, so
 * at most once a day. A step that comes before the word was said takes its place.
 */
import type { Turn } from "../../bot/context.ts";
import { toTask } from "../../bot/doors.ts";
import type { DueWork } from "../../bot/due.ts";
import type { Events } from "../../bot/events.ts";
import { hold, memberOf, sayUnasked, type UnaskedDeps } from "../../bot/gate/unasked.ts";
import type { Records } from "../../bot/records.ts";
import { phrase } from "../../bot/reply.ts";
import { localRulesOf } from "../../bot/usual.ts";
import type { Playbook } from "../playbook/index.ts";
import { leave, titleOf } from "./say.ts";

export interface FriendDueDeps extends UnaskedDeps {
  readonly playbook: Playbook;
}

export async function planToTell(
  { records, now }: Turn,
  { member, stepId }: Events["step-finished"],
): Promise<void> {
  const friendId = await records.friends.of(member.id);
  if (friendId === undefined) return;
  await records.work.schedule({
    id: `friend-step:${friendId}`,
    kind: "friend-step",
    payload: { memberId: friendId, friendId: member.id, stepId },
    dueAt: now,
  });
}

export function friendStep(deps: FriendDueDeps) {
  return async (work: DueWork, records: Records): Promise<void> => {
    const member = await memberOf(work, records);
    const friend = await records.members.find(String(work.payload["friendId"]));
    if (member === undefined || friend === undefined) return;
    if ((await records.friends.of(member.id)) !== friend.id) return;
    const { country } = await localRulesOf(deps, { records }, member);
    const step = titleOf(deps.playbook, country, String(work.payload["stepId"]), member.language);
    if (step === undefined || (await hold(deps, work, records, member))) return;
    await sayUnasked(deps, records, member, {
      words: phrase("friend-did", { name: friend.firstName, step }),
      buttons: [[toTask], [leave]],
    });
  };
}
