/**
 * Playbook: the turns of a member on the road: begin, go on, answer, claim, look around.
 *
 * Each reads the record, changes it and says what follows. A "go on" that names another item than
 * the one at hand repeats what is at hand, so double taps and old messages never skip anything.
 */
import type { Placement } from "../../../../bot/member.ts";
import { phrase, type Reply } from "../../../../bot/reply.ts";
import { settle, type Target } from "./answer.ts";
import type { Learner, WalkDeps, Walked } from "./deps.ts";
import { claimOffer, progressPage } from "../overview/overview.ts";
import { advance, arrive, enter, findPlace, leaveStep } from "./place.ts";
import { firstStep, stepsBefore } from "../placement.ts";
import { isDone, itemAt, openTasks, stateOf, type Place } from "../progress.ts";
import { papersFor } from "../papers.ts";
import { besideWays, pageOf, stepsPage } from "../overview/roads.ts";
import {
  askingOf,
  enough,
  goOnReply,
  paragraphs,
  placeReply,
  tagOfPlace,
} from "../../screens/say.ts";
import { kindOf } from "../tasks/index.ts";
import { passKnown } from "../tasks/known.ts";
import type { Content, ShowKind, Task } from "../tasks/task.ts";

/** Puts the member at the first step of their placement and offers the earlier ones as done. */
export async function begin(
  deps: WalkDeps,
  member: Learner,
  placement: Placement,
): Promise<Walked> {
  const placed = { ...member, placement };
  const states = await deps.record.stepStates(member.id);
  if (placement === "beside") {
    const ways = besideWays(deps, placed);
    if (ways !== undefined) return { replies: [ways] };
  }
  const papers = papersFor(deps.playbook, placement, states);
  if (papers !== undefined) return { replies: await enter(deps, placed, papers, states) };
  const first = firstStep(deps.playbook, placement);
  const state = stateOf(states, first.id);
  if (state === "done" || state === "claimed") return leaveStep(deps, placed, first);

  const offer = claimOffer(deps, placed, states);
  const said = await enter(deps, placed, first, states);
  return { replies: offer === undefined ? said : [offer, ...said] };
}

/** /next, and after any pause: the card or task at hand again; past what is done already. */
export async function resume(deps: WalkDeps, member: Learner): Promise<Walked> {
  const place = await findPlace(deps, member);
  if (place === undefined) return begin(deps, member, member.placement ?? "nothing");
  if (asksNothing(place)) return advance(deps, member, place);
  const known = await passKnown(deps, member, place);
  return known.said.length > 0
    ? arrive(deps, member, known)
    : { replies: [placeReply(deps, member, place)] };
}

/**
 * The next item.
 *
 * @param tag of the item the button stood under; another than the one at hand repeats that one
 */
export async function goOn(deps: WalkDeps, member: Learner, tag?: string): Promise<Walked> {
  const place = await findPlace(deps, member);
  if (place === undefined) return begin(deps, member, member.placement ?? "nothing");
  if (tag !== undefined && tag !== tagOfPlace(place)) return atHand(deps, member, place);

  const item = itemAt(place);
  const waits = item !== undefined && item.kind !== "card" && !isDone(place, item.id);
  return waits ? atHand(deps, member, place) : advance(deps, member, place);
}

/** A photo, text, voice note or anything else, for the task at hand. */
export async function receive(
  deps: WalkDeps,
  member: Learner,
  content: Content,
): Promise<Walked | undefined> {
  const place = await findPlace(deps, member);
  const task = place === undefined ? undefined : taskAt(place);
  if (place === undefined || task === undefined) return undefined;

  const kind = kindOf(task);
  // A second picture right after the first takes its place; words may be a question by then.
  const isSecond =
    content.kind !== "text" &&
    content.kind !== "other" &&
    kind.accepts(task).includes(content.kind);
  if (isDone(place, task.id) && !isSecond) return undefined;

  const target = targetAt(place, task);
  const asking = askingOf(deps, member, target.stepId, task, target.kept);
  const said = await settle(deps, member, target, kind.receive(task, content, asking));
  // A picture or a voice note may be followed by a better one.
  return content.kind === "text" ? flowOn(deps, member, task, said) : said;
}

/** What was said to an answer, and right after it what comes next, if the answer was no job at home. */
export async function flowOn(
  deps: WalkDeps,
  member: Learner,
  task: Task,
  said: Walked,
): Promise<Walked> {
  if (said.doneTask === undefined || !isFlowing(task, said)) return said;
  // What somebody said of themselves may change what is for them.
  const fresh = said.traits === undefined ? deps : await deps.reopen?.();
  const place = fresh && (await findPlace(fresh, member));
  if (fresh === undefined || place === undefined) return said;
  const next = await advance(fresh, member, place);
  const at = await findPlace(fresh, member);
  const isEnd = at !== undefined && itemAt(at) === undefined;
  return { ...said, ...next, replies: joined(task, said.replies, next.replies, isEnd) };
}

/**
 * Answered within the chat: what comes next needs no tap of its own. A job at home does, and so does a
 * choice that leads elsewhere.
 */
function isFlowing(task: Task, { shown }: Walked): boolean {
  switch (task.kind) {
    case "quiz":
    case "list":
      return true;
    case "choice":
      return Object.keys(task.leads).length === 0;
    case "show":
      return shown?.look === false && task.accepts.includes("text");
    default:
      return false;
  }
}

/**
 * A card is a message of its own; the end of a step goes along with the last answer. A job ends a sitting,
 * though the next thing comes at once.
 */
function joined(
  task: Task,
  said: readonly Reply[],
  next: readonly Reply[],
  isEnd: boolean,
): readonly Reply[] {
  const answered = said.at(-1);
  const [first, ...rest] = next;
  if (answered === undefined || first === undefined) return [...said, ...next];
  const { words } = answered;
  const together = isEnd
    ? [{ ...first, words: paragraphs(words, first.words) }, ...rest]
    : [
        task.kind === "list" || task.kind === "show" ? { words, buttons: [[enough]] } : { words },
        ...next,
      ];
  return [...said.slice(0, -1), ...together];
}

/**
 * What the task at hand waits for; empty when only buttons answer it.
 *
 * @returns `undefined` when no task waits: then words are a question
 */
export async function awaits(
  deps: WalkDeps,
  member: Learner,
): Promise<readonly ShowKind[] | undefined> {
  const place = await findPlace(deps, member);
  const task = place === undefined ? undefined : taskAt(place);
  if (place === undefined || task === undefined || isDone(place, task.id)) return undefined;
  return kindOf(task).accepts(task);
}

/** "I did this already", for one step, or `all` that lie before the member's placement. */
export async function claim(deps: WalkDeps, member: Learner, stepId: string): Promise<Walked> {
  const at = deps.clock();
  const before = await deps.record.stepStates(member.id);
  const isBehind = (id: string) => ["done", "claimed"].includes(stateOf(before, id) ?? "");
  const asked =
    stepId === "all"
      ? stepsBefore(deps.playbook, firstStep(deps.playbook, member.placement ?? "nothing"))
      : deps.playbook.steps.filter((step) => step.id === stepId);
  const claimed = asked.filter((step) => !isBehind(step.id));
  for (const step of claimed) {
    await deps.record.setStep(member.id, { stepId: step.id, state: "claimed", at });
  }

  const states = [
    ...before.filter((state) => !claimed.some((step) => step.id === state.stepId)),
    ...claimed.map((step) => ({ stepId: step.id, state: "claimed" as const, at })),
  ];
  const place = await findPlace(deps, member);
  const last = claimed.at(-1);
  const page =
    claimOffer(deps, member, states) ??
    (last === undefined
      ? stepsPage(deps, member, place?.step, states)
      : pageOf(deps, member, last, place?.step, states));
  const shown = { ...page, inPlace: true };
  if (place === undefined || !claimed.includes(place.step)) return { replies: [shown] };
  const onward = await leaveStep(deps, member, place.step);
  return { ...onward, replies: [shown, ...onward.replies] };
}

/** /progress: season, bar, next job, steps. */
export async function progress(deps: WalkDeps, member: Learner): Promise<Walked> {
  const place = await findPlace(deps, member);
  if (place === undefined) return resume(deps, member);
  const states = await deps.record.stepStates(member.id);
  return { replies: [progressPage(deps, member, place, states)] };
}

/** Says what waits at a place; behind a task that is done, only the way on. */
export function atHand(deps: WalkDeps, member: Learner, place: Place): Walked {
  const task = taskAt(place);
  return task !== undefined && isDone(place, task.id)
    ? { replies: [goOnReply(phrase("playbook-task-done"), tagOfPlace(place))] }
    : { replies: [placeReply(deps, member, place)] };
}

/** The task that a member stands on, done or not. */
export function taskAt(place: Place): Task | undefined {
  const item = itemAt(place);
  return item === undefined || item.kind === "card" ? undefined : item;
}

export function targetAt(place: Place, task: Task): Target {
  return { stepId: place.step.id, task, kept: place.tasks.get(task.id)?.kept ?? {} };
}

/** Nothing waits here: a task is done, or the step is and nothing was left over. */
function asksNothing(place: Place): boolean {
  const task = taskAt(place);
  if (task !== undefined) return isDone(place, task.id);
  return itemAt(place) === undefined && openTasks(place).length === 0;
}
