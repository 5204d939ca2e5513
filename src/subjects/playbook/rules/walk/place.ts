/**
 * Playbook: finds and moves a member's place through the record.
 *
 * The one file here that writes runs and step states. What is said comes from say.ts.
 */
import type { Learner, WalkDeps, Walked } from "./deps.ts";
import { phrase, type Phrase, type Reply } from "../../../../bot/reply.ts";
import { passKnown, type Passed } from "../tasks/known.ts";
import { claimOffer } from "../overview/overview.ts";
import { isPapers, isPassedOver, leaveOpen } from "../papers.ts";
import { firstStep, passedBy } from "../placement.ts";
import type { Step } from "../playbook.ts";
import {
  atOf,
  entrance,
  findStep,
  following,
  isBehind,
  itemAt,
  locate,
  missingNeeds,
  nextStep,
  openTasks,
  stateOf,
  type Ahead,
  type Place,
} from "../progress.ts";
import type { StepState } from "../record.ts";
import { renewalReplies } from "../renewal.ts";
import { findDueQuiz } from "../returns.ts";
import { besideRoad, roadsEnd } from "../overview/roads.ts";
import { finishReply, paragraphs, placeReply, stepBegins, taskReply } from "../../screens/say.ts";
import { leadOf } from "../tasks/choice.ts";

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
  const entered = entrance(step, stateOf(states, step.id), tasks);
  const { place, said: known } = await passKnown(deps, member, entered);
  await moveTo(deps, member, place);
  const said = after(known, placeReply(deps, member, place));
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

  if (itemAt(place) === undefined) {
    const states = await deps.record.stepStates(member.id);
    // What was left over was done from elsewhere: a tool was used, a reminder answered.
    const isLate = stateOf(states, place.step.id) === "open" && openTasks(place).length === 0;
    return isLate ? finish(deps, member, place) : leaveStep(deps, member, place.step);
  }

  const next = await passKnown(deps, member, following(place));
  if (itemAt(next.place) === undefined) return arrive(deps, member, next);
  const states = await deps.record.stepStates(member.id);
  const led = leadFrom(deps, member, place.step, place.tasks, states, itemAt(place)?.id);
  if (led !== undefined) return { replies: await enter(deps, member, led, states) };
  return arrive(deps, member, next);
}

/** Moves to a place, and says what was passed over on the way there and what waits. */
export async function arrive(
  deps: WalkDeps,
  member: Learner,
  { place, said }: Passed,
): Promise<Walked> {
  await moveTo(deps, member, place);
  if (itemAt(place) !== undefined)
    return { replies: [after(said, placeReply(deps, member, place))] };
  const { replies, ...rest } = await finish(deps, member, place);
  const [first, ...others] = replies;
  return { ...rest, replies: first === undefined ? [] : [after(said, first), ...others] };
}

/** What there is already is said before what comes next. */
function after(said: readonly Phrase[], reply: Reply): Reply {
  return said.length === 0 ? reply : { ...reply, words: paragraphs(said, reply.words) };
}

/** The end of a step: what is said there, and whether it is done. */
async function finish(deps: WalkDeps, member: Learner, place: Place): Promise<Walked> {
  const stepId = place.step.id;
  const isOver = openTasks(place).length === 0;
  // What was passed over they never did here: the step is one of which they said so.
  const state = !isOver ? "open" : isPassedOver(place.tasks) ? "claimed" : "done";
  await deps.record.setStep(member.id, { stepId, state, at: deps.clock() });
  if (isOver && isPapers(deps.playbook, place.step)) {
    const left = await leaveOpen(deps, member, place);
    return left === undefined ? leaveStep(deps, member, place.step) : { replies: [left] };
  }
  const replies = [finishReply(deps, member, place)];
  return state === "done" ? { replies, finishedStep: stepId } : { replies };
}

/** From the end of a step to the next one, or to where its road ends. */
export async function leaveStep(deps: WalkDeps, member: Learner, step: Step): Promise<Walked> {
  const changed = renewalReplies(deps, member, step);
  const states = await deps.record.stepStates(member.id);
  const ahead = aheadOf(deps, member, states, step);
  const tasks = await deps.record.taskStates(member.id, step.id);
  const byId = new Map(tasks.map((state) => [state.taskId, state]));
  if (isPapers(deps.playbook, step) || isPassedOver(byId)) {
    const own = firstStep(deps.playbook, member.placement ?? "nothing");
    const first = isBehind(own, states)
      ? nextStep(deps.playbook, { ...ahead, after: own, road: own.road })
      : own;
    if (first !== undefined) {
      const offer = isPapers(deps.playbook, step) ? claimOffer(deps, member, states) : undefined;
      const said = await enter(deps, member, first, states);
      return { replies: [...changed, ...(offer === undefined ? [] : [offer]), ...said] };
    }
  }
  // Jobs beside a seller are alternatives: the next one is taken by choice only.
  const next =
    leadFrom(deps, member, step, byId, states) ??
    (step.road === besideRoad ? undefined : nextStep(deps.playbook, ahead));
  if (next !== undefined) {
    return { replies: [...changed, ...(await enter(deps, member, next, states))] };
  }
  if (deps.renewed !== undefined) {
    const { to } = deps.renewed;
    await moveTo(deps, member, { step: to, index: to.flow.length, late: false, tasks: byId });
  }
  return { replies: [...changed, roadsEnd(deps, member, ahead)] };
}

/**
 * The step that an answer leads to: first to what it needs, if that is still missing.
 *
 * @param itemId of the choice at hand; absent: the last choice of the step that leads anywhere
 */
function leadFrom(
  deps: WalkDeps,
  member: Learner,
  step: Step,
  tasks: Place["tasks"],
  states: readonly StepState[],
  itemId?: string,
): Step | undefined {
  const leads = step.flow.flatMap((item) =>
    item.kind === "choice" && (itemId === undefined || item.id === itemId)
      ? [leadOf(item, tasks.get(item.id)?.kept)]
      : [],
  );
  const id = leads.findLast((lead) => lead !== undefined);
  const target = id === undefined ? undefined : findStep(deps.playbook, id);
  if (target === undefined || target.id === step.id) return undefined;
  // On another road something may be begun anew; on this one, what is done is done.
  if (target.road === step.road && isBehind(target, states)) return undefined;
  return reachable(deps, member, target, states);
}

/** The step, or the first of those that have to come before it. */
function reachable(
  deps: WalkDeps,
  member: Learner,
  step: Step,
  states: readonly StepState[],
): Step {
  const ahead = aheadOf(deps, member, states, undefined);
  // Steps never need each other in a circle.
  const [missing] = missingNeeds(deps.playbook, step, ahead);
  return missing === undefined ? step : reachable(deps, member, missing, states);
}

async function moveTo(deps: WalkDeps, member: Learner, place: Place): Promise<void> {
  await deps.record.saveRun({
    memberId: member.id,
    stepId: place.step.id,
    at: atOf(place),
    version: place.step.version,
    updatedAt: deps.clock(),
  });
}
