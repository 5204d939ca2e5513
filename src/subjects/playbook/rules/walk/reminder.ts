/**
 * Playbook: a task that was put off until an evening is said again then, if it is still open.
 *
 * The member may have gone on meanwhile: the task can be answered all the same, and "Go on" leads
 * back to what is at hand.
 */
import type { TaskName } from "./again.ts";
import type { Target } from "./answer.ts";
import type { Learner, WalkDeps, Walked } from "./deps.ts";
import { findPlace } from "./place.ts";
import { findStep, tasksOf } from "../progress.ts";
import { tagOfItem, taskReply } from "../../screens/say.ts";
import { taskAt } from "./turns.ts";

/** The task that a member has just put off: the one at hand. */
export async function putOffTask(deps: WalkDeps, member: Learner): Promise<TaskName | undefined> {
  const place = await findPlace(deps, member);
  const task = place === undefined ? undefined : taskAt(place);
  return place && task && { stepId: place.step.id, taskId: task.id };
}

/** The task again; nothing if it was done meanwhile, or if the playbook lost it. */
export async function remindOf(deps: WalkDeps, member: Learner, name: TaskName): Promise<Walked> {
  const target = await findPutOff(
    deps,
    member,
    (stepId, taskId) => stepId === name.stepId && taskId === name.taskId,
  );
  if (target === undefined) return { replies: [] };
  return { replies: [taskReply(deps, member, target.stepId, target.task, target.kept)] };
}

/** The open task that this tag names, wherever the member stands. */
export async function findByTag(
  deps: WalkDeps,
  member: Learner,
  tag: string,
): Promise<Target | undefined> {
  return findPutOff(
    deps,
    member,
    (stepId, taskId, kept) => tagOfItem(stepId, taskId, kept) === tag,
  );
}

async function findPutOff(
  deps: WalkDeps,
  member: Learner,
  isIt: (stepId: string, taskId: string, kept: Target["kept"]) => boolean,
): Promise<Target | undefined> {
  const run = await deps.record.findRun(member.id);
  const states = await deps.record.stepStates(member.id);
  const walked = new Set([run?.stepId, ...states.map(({ stepId }) => stepId)]);
  for (const stepId of walked) {
    const step = stepId === undefined ? undefined : findStep(deps.playbook, stepId);
    if (step === undefined) continue;
    for (const state of await deps.record.taskStates(member.id, step.id)) {
      if (state.state !== "open" || !isIt(step.id, state.taskId, state.kept)) continue;
      const task = tasksOf(step).find(({ id }) => id === state.taskId);
      if (task !== undefined) return { stepId: step.id, task, kept: state.kept };
    }
  }
  return undefined;
}
