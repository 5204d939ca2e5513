/**
 * Playbook: the buttons. Every action that begins with `step:` comes here.
 *
 * `step:<verb>[:<tag or id>[:<argument>]]`, at most 48 bytes. Anybody can forge one, so each verb
 * looks the member's place up anew.
 */
import { phrase } from "../../../../bot/reply.ts";
import { askAgain } from "./again.ts";
import { settle, type Target } from "./answer.ts";
import { coach } from "../coach-any-time.ts";
import type { Learner, WalkDeps, Walked } from "./deps.ts";
import { stepPage } from "../overview/overview.ts";
import { lookAround } from "../overview/pages.ts";
import { advance, aheadOf, enter, findPlace } from "./place.ts";
import { findStep, isDone, missingNeeds, nextStep } from "../progress.ts";
import { findByTag } from "./reminder.ts";
import { findDueQuiz } from "../returns.ts";
import { roadsEnd, shopRoad } from "../overview/roads.ts";
import { askingOf, sayStopped, tagOfItem, tagOfPlace } from "../../screens/say.ts";
import { nextSitting } from "../sitting.ts";
import { kindOf } from "../tasks/index.ts";
import { atHand, claim, flowOn, goOn, resume, targetAt, taskAt } from "./turns.ts";

/** Any button whose action begins with `step:`. An action nobody made repeats what is at hand. */
export async function press(deps: WalkDeps, member: Learner, action: string): Promise<Walked> {
  const [, verb = "", first = "", second = ""] = action.split(":");
  switch (verb) {
    case "go":
      return goOn(deps, member, first);
    case "pick":
      return pick(deps, member, first, second);
    case "later":
      return putOff(deps, member, first);
    case "hear":
      return hear(deps, member, first);
    case "stop":
      return { replies: [sayStopped(await nextSitting(deps, member))] };
    case "claim":
      return claim(deps, member, first);
    case "open":
      return open(deps, member, first);
    case "shop":
      return toShop(deps, member);
    case "coach":
      return coach(deps, member, first);
    case "redo":
      return redo(deps, member, first);
    default: // next, leave
      return (await lookAround(deps, member, verb, first)) ?? resume(deps, member);
  }
}

async function pick(
  deps: WalkDeps,
  member: Learner,
  tag: string,
  argument: string,
): Promise<Walked> {
  const place = await findPlace(deps, member);
  if (place === undefined) return resume(deps, member);

  const task = taskAt(place);
  if (task !== undefined && tag === tagOfPlace(place) && !isDone(place, task.id)) {
    return flowOn(deps, member, task, await answer(deps, member, targetAt(place, task), argument));
  }
  const due = await findDueQuiz(deps.playbook, deps.record, member.id, deps.clock());
  const kept = due?.state?.kept ?? {};
  if (due === undefined || tag !== tagOfItem(due.stepId, due.task.id, kept)) {
    const putOff = await findByTag(deps, member, tag);
    // "Go on" names no item, so it repeats what is at hand.
    if (putOff?.task.kind === "person") return answer(deps, member, putOff, argument, "here");
    return atHand(deps, member, place);
  }
  // It may be the very question that the member stands on: then its new tag leads on.
  const isHere = place.step.id === due.stepId && task?.id === due.task.id;
  const resumeTag = isHere ? undefined : tagOfPlace(place);
  return answer(deps, member, { ...due, kept }, argument, resumeTag);
}

async function answer(
  deps: WalkDeps,
  member: Learner,
  target: Target,
  argument: string,
  resumeTag?: string,
): Promise<Walked> {
  const asking = askingOf(deps, member, target.stepId, target.task, target.kept);
  const received = kindOf(target.task).press(target.task, argument, asking);
  return settle(deps, member, target, received, resumeTag);
}

/** "Later": the task stays open and the member goes on; the end of the step brings it up again. */
async function putOff(deps: WalkDeps, member: Learner, tag: string): Promise<Walked> {
  const place = await findPlace(deps, member);
  if (place === undefined) return resume(deps, member);

  const task = taskAt(place);
  const isHere = task !== undefined && tag === tagOfPlace(place) && !isDone(place, task.id);
  if (!isHere || !(kindOf(task).canWait || task.kind === "person")) {
    return atHand(deps, member, place);
  }
  const { stepId, kept } = targetAt(place, task);
  const state = { taskId: task.id, state: "open" as const, kept, at: deps.clock() };
  await deps.record.setTask(member.id, stepId, state);
  return advance(deps, member, place);
}

async function hear(deps: WalkDeps, member: Learner, tag: string): Promise<Walked> {
  const place = await findPlace(deps, member);
  if (place === undefined) return resume(deps, member);
  const card = place.step.flow.find((item) => tagOfItem(place.step.id, item.id) === tag);
  if (card?.kind !== "card") return atHand(deps, member, place);
  // A person's own voice wins over a program's.
  const path = card.recording[member.language];
  if (path === undefined && deps.speaks === true) {
    return { replies: [], speak: card.text[member.language] };
  }
  if (path === undefined) return atHand(deps, member, place);
  return { replies: [{ words: "🔊", attachment: { kind: "voice", path } }] };
}

async function open(deps: WalkDeps, member: Learner, stepId: string): Promise<Walked> {
  const step = findStep(deps.playbook, stepId);
  if (step === undefined)
    return (await lookAround(deps, member, "steps", "")) ?? resume(deps, member);
  const place = await findPlace(deps, member);
  if (place?.step === step && place.index < step.flow.length) return atHand(deps, member, place);

  const states = await deps.record.stepStates(member.id);
  const missing = missingNeeds(deps.playbook, step, aheadOf(deps, member, states, undefined));
  if (missing.length > 0) return { replies: [stepPage(deps, member, step, states, missing)] };
  return { replies: await enter(deps, member, step, states) };
}

/** The learner's next step of the road to a shop of their own. */
async function toShop(deps: WalkDeps, member: Learner): Promise<Walked> {
  const states = await deps.record.stepStates(member.id);
  const ahead = { ...aheadOf(deps, member, states, undefined), road: shopRoad };
  const beyond = [...ahead.passed].map((stepId) => ({
    stepId,
    state: "claimed" as const,
    at: deps.clock(),
  }));
  const step =
    nextStep(deps.playbook, { ...ahead, states: [...beyond, ...states] }) ??
    nextStep(deps.playbook, ahead);
  if (step !== undefined) return open(deps, member, step.id);
  const last = deps.playbook.steps.findLast(({ road }) => road === shopRoad);
  return { replies: [roadsEnd(deps, member, { ...ahead, after: last })] };
}

async function redo(deps: WalkDeps, member: Learner, tag: string): Promise<Walked> {
  const shown = await deps.record.shownFor(member.id);
  const wanted = shown.find((each) => tagOfItem(each.stepId, each.taskId) === tag);
  if (wanted === undefined) return resume(deps, member);
  if (wanted.state === "good") return { replies: [{ words: phrase("playbook-shown-is-good") }] };
  return askAgain(deps, member, { stepId: wanted.stepId, taskId: wanted.taskId });
}
