/** The day that somebody chose has come. Their goal is asked about, once. */
import { eveningOf } from "../../../bot/quiet-hours.ts";
import { askHowItIs } from "./goal-say.ts";
import type { Records } from "../../../bot/records.ts";
import type { DueWork } from "../../../bot/due.ts";
import { goalView } from "./goal.ts";
import { hold, memberOf, sayUnasked } from "../../../bot/gate/unasked.ts";
import type { RoadDueDeps } from "../../playbook/index.ts";

export function goalDue(deps: RoadDueDeps) {
  return async (work: DueWork, records: Records): Promise<void> => {
    const member = await memberOf(work, records);
    if (member === undefined) return;
    const goal = await records.goals.find(member.id, String(work.payload["goalId"]));
    if (goal === undefined || goal.state !== "open" || goal.reviewOn === null) return;

    const now = deps.clock();
    const view = await goalView(deps, { records, now }, member);
    // The village may have moved to other clocks since.
    const dueAt = eveningOf(goal.reviewOn, view.timeZone);
    if (now < dueAt) return records.work.schedule({ ...work, dueAt });
    if (await hold(deps, work, records, member)) return;
    await records.goals.save({ ...goal, state: "asked" });
    await sayUnasked(deps, records, member, askHowItIs(view, goal, member.firstName));
  };
}
