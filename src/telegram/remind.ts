/**
 * Telegram room: "tomorrow evening": the task that somebody put off is said again at that hour,
 * because they asked for it. If it is done by then, nothing is said; a pause holds it until after.
 */
import { remindOf } from "../core/playbook/walk.ts";
import { phrase, type Reply } from "../core/reply.ts";
import type { Records } from "../core/turn.ts";
import type { DueWork } from "../core/work.ts";
import { walkDeps } from "./playbook.ts";
import { hold, memberOf, sayUnasked, type UnaskedDeps } from "./unasked.ts";

export function remind(deps: UnaskedDeps) {
  return async (work: DueWork, records: Records): Promise<void> => {
    const member = await memberOf(work, records);
    if (member === undefined || (await hold(deps, work, records, member))) return;
    const now = deps.clock();
    const walk = await walkDeps(deps, { records, now }, member);
    const { replies } = await remindOf(walk, member, {
      stepId: String(work.payload["stepId"]),
      taskId: String(work.payload["taskId"]),
    });
    if (replies.length === 0) return;
    const hello: Reply = { words: phrase("remind-evening", { name: member.firstName }) };
    await sayUnasked(deps, records, member, hello, ...replies);
  };
}
