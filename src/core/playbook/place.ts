/**
 * Playbook: finds and moves a member's place through the record.
 *
 * The one file here that writes runs and step states. What is said comes from say.ts.
 */
import type { Reply } from "../reply.ts";
import type { Learner, WalkDeps, Walked } from "./deps.ts";
import { allForNow } from "./overview.ts";
import { passedBy } from "./placement.ts";
import type { Step } from "./playbook.ts";
import {
  atOf,
  entrance,
  following,
  itemAt,
  locate,
  nextStep,
  openTasks,
  stateOf,
  type Ahead,
  type Place,
} from "./progress.ts";
import type { StepState } from "./record.ts";
import { findDueQuiz } from "./returns.ts";
import { finishReply, placeReply, stepBegins, taskReply } from "./say.ts";
import { phrase } from "../reply.ts";

/** @returns `undefined` without a run, or when the playbook lost the step that it stands on */
export async function findPlace(deps: WalkDeps, member: Learner): Promise<Place | undefined> {
  const run = await deps.record.findRun(member.id);
  if (run === undefined) return undefined;
  const tasks = await deps.record.taskStates(member.id, run.stepId);
  return locate(deps.playbook, run, tasks);
}

/** What lies ahead of a member who stands on `after`. */
export function aheadOf(
  deps: WalkDeps,
  member: Learner,
  states: readonly StepState[],
  after: Step | undefined,
): Ahead {
  const passed = passedBy(deps.playbook, member.placement);
  return { after, states, passed, country: deps.country };
}

/** Enters a step, at its start or where the member left it, and says what waits there. */
export async function enter(
  deps: WalkDeps,
  member: Learner,
  step: Step,
  states: readonly StepState[],
): Promise<readonly Reply[]> {
  const tasks = await deps.record.taskStates(member.id, step.id);
  const place = entrance(step, stateOf(states, step.id), tasks);
  await moveTo(deps, member, place);
  const said = placeReply(deps, member, place);
  return place.index === 0 && !place.late ? [stepBegins(deps, member, step), said] : [said];
}

/** From a place that asks nothing any more to the next: a question that is due comes first. */
export async function advance(deps: WalkDeps, member: Learner, place: Place): Promise<Walked> {
  const now = deps.clock();
  const due = await findDueQuiz(deps.playbook, deps.record, member.id, now);
  if (due !== undefined) {
    const kept = due.state?.kept ?? {};
    const intro = phrase("playbook-quiz-again");
    return { replies: [taskReply(deps, member, due.stepId, due.task, kept, intro)] };
  }

  if (itemAt(place) === undefined) return leaveStep(deps, member, place.step);

  const next = following(place);
  await moveTo(deps, member, next);
  if (itemAt(next) !== undefined) return { replies: [placeReply(deps, member, next)] };

  const state = openTasks(next).length === 0 ? "done" : "open";
  await deps.record.setStep(member.id, { stepId: next.step.id, state, at: now });
  const replies = [finishReply(deps, member, next)];
  return state === "done" ? { replies, finishedStep: next.step.id } : { replies };
}

/** From the end of a step to the next one, or to an honest "that is all for now". */
export async function leaveStep(deps: WalkDeps, member: Learner, step: Step): Promise<Walked> {
  const states = await deps.record.stepStates(member.id);
  const ahead = aheadOf(deps, member, states, step);
  const next = nextStep(deps.playbook, ahead);
  if (next === undefined) return { replies: [allForNow(deps, member, ahead)] };
  return { replies: await enter(deps, member, next, states) };
}

async function moveTo(deps: WalkDeps, member: Learner, place: Place): Promise<void> {
  await deps.record.saveRun({
    memberId: member.id,
    stepId: place.step.id,
    at: atOf(place),
    version: deps.playbook.version,
    updatedAt: deps.clock(),
  });
}
