/**
 * "Tomorrow evening": the task that somebody put off is said again at that hour,
 * because they asked for it. If it is done by then, nothing is said; a pause holds it until after.
 */
import { paragraphs } from "./say.ts";
import { remindOf } from "../rules/walk/walk.ts";
import { phrase, type Reply } from "../../../bot/reply.ts";
import type { Records } from "../../../bot/records.ts";
import type { DueWork } from "../../../bot/due.ts";
import { walkDeps, type RoadDueDeps } from "./playbook.ts";
import { hold, memberOf, sayUnasked } from "../../../bot/gate/unasked.ts";

export function remind(deps: RoadDueDeps) {
  return async (work: DueWork, records: Records): Promise<void> => {
    const member = await memberOf(work, records);
    if (member === undefined) return;
    const now = deps.clock();
    const walk = await walkDeps(deps, { records, now }, member);
    const { replies } = await remindOf(walk, member, {
      stepId: String(work.payload["stepId"]),
      taskId: String(work.payload["taskId"]),
    });
    const [task, ...rest] = replies;
    if (task === undefined || (await hold(deps, work, records, member))) return;
    // One message: a locked phone shows its first line, and a task may be about money.
    const hello = phrase("remind-evening", { name: member.firstName });
    const greeted: Reply = { ...task, words: paragraphs(hello, task.words) };
    await sayUnasked(deps, records, member, greeted, ...rest);
  };
}
