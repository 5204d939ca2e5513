/**
 * Playbook: where a member stands and what comes next.
 *
 * Pure. Knows nothing of Telegram, storage or words, so every path through every shipped
 * playbook can be walked in a test.
 */
import type { FlowItem, Playbook, Step } from "./playbook.ts";
import type { Run, StepState, TaskState } from "./record.ts";
import type { Task } from "./tasks/task.ts";

/** A run found again in the playbook as it is today. */
export interface Place {
  readonly step: Step;
  /** Index in the step's flow; its length once the last item is behind. */
  readonly index: number;
  /** The member makes up for a task that was put off, after the step's last item. */
  readonly late: boolean;
  /** By task id. */
  readonly tasks: ReadonlyMap<string, TaskState>;
}

export function findStep(playbook: Playbook, stepId: string): Step | undefined {
  return playbook.steps.find((step) => step.id === stepId);
}

export function itemAt(place: Place): FlowItem | undefined {
  return place.step.flow[place.index];
}

export function tasksOf(step: Step): readonly Task[] {
  return step.flow.filter((item): item is Task => item.kind !== "card");
}

export function isDone(place: Place, taskId: string): boolean {
  return place.tasks.get(taskId)?.state === "done";
}

/**
 * Finds the place of a run.
 *
 * A run that points to an item which the playbook lost stands on the last task that was done,
 * or at the step's start.
 *
 * @returns `undefined` when the step itself is gone.
 */
export function locate(
  playbook: Playbook,
  run: Pick<Run, "stepId" | "at">,
  states: readonly TaskState[],
): Place | undefined {
  const step = findStep(playbook, run.stepId);
  if (step === undefined) return undefined;
  const tasks = new Map(states.map((state) => [state.taskId, state]));

  const late = run.at.startsWith("finish/");
  const id = late ? run.at.slice("finish/".length) : run.at;
  if (id === "finish") return { step, index: step.flow.length, late: false, tasks };

  const index = step.flow.findIndex((item) => item.id === id);
  if (index >= 0) return { step, index, late, tasks };
  if (late) return { step, index: step.flow.length, late: false, tasks };
  return { step, index: Math.max(0, lastDone(step, tasks)), late: false, tasks };
}

/** What `Run.at` says for a place. */
export function atOf(place: Place): string {
  const item = itemAt(place);
  if (item === undefined) return "finish";
  return place.late ? `finish/${item.id}` : item.id;
}

/** The tasks of the step that still wait, in order. */
export function openTasks(place: Place): readonly Task[] {
  return tasksOf(place.step).filter((task) => !isDone(place, task.id));
}

/**
 * The place after this one. Tasks that are done are passed over; after the last item, or while
 * something put off is made up for, comes the end of the step.
 */
export function following(place: Place): Place {
  const length = place.step.flow.length;
  let index = place.late ? length : Math.min(place.index + 1, length);
  while (index < length && isDone(place, place.step.flow[index]!.id)) index++;
  return { ...place, index, late: false };
}

/**
 * Where a member enters a step: at its start; after the last task done there if they left it
 * midway; at the first thing left over if they walked it to its end.
 */
export function entrance(
  step: Step,
  state: StepState["state"] | undefined,
  states: readonly TaskState[],
): Place {
  const tasks = new Map(states.map((each) => [each.taskId, each]));
  const start: Place = { step, index: 0, late: false, tasks };
  if (state === "done" || state === "claimed") return start;

  if (state === "open") {
    const first = openTasks(start)[0];
    if (first !== undefined) return { ...start, index: step.flow.indexOf(first), late: true };
  }
  return following({ ...start, index: lastDone(step, tasks) });
}

export interface Ahead {
  /** The step the member is on; absent: before the first. */
  readonly after?: Step | undefined;
  readonly states: readonly StepState[];
  /** Ids of steps that the member's placement lies beyond. */
  readonly passed: ReadonlySet<string>;
  readonly country?: string | undefined;
  /** The road to look on; absent: the road of the step they are on, else any. */
  readonly road?: string | undefined;
}

/**
 * The next step: on the same road, further on, not done or claimed, and with everything it needs.
 *
 * Needs are met by steps that were done, claimed, walked to their end, or lie before the
 * member's placement: nobody is stuck behind a step they were never sent to.
 */
export function nextStep(playbook: Playbook, ahead: Ahead): Step | undefined {
  const from = ahead.after === undefined ? 0 : playbook.steps.indexOf(ahead.after) + 1;
  const road = ahead.road ?? ahead.after?.road;
  return playbook.steps
    .slice(from)
    .find(
      (step) =>
        (road === undefined || step.road === road) &&
        isOpenTo(step, ahead.country) &&
        !isBehind(step, ahead.states) &&
        missingNeeds(playbook, step, ahead).length === 0,
    );
}

/** The steps that have to come before this one and did not; ids the playbook lost do not count. */
export function missingNeeds(playbook: Playbook, step: Step, ahead: Ahead): readonly Step[] {
  return playbook.steps.filter(
    (each) =>
      step.needs.includes(each.id) &&
      !ahead.passed.has(each.id) &&
      stateOf(ahead.states, each.id) === undefined,
  );
}

/** Steps before this one on its road that are neither done nor claimed. */
export function skippedSteps(playbook: Playbook, ahead: Ahead): readonly Step[] {
  const until = ahead.after === undefined ? 0 : playbook.steps.indexOf(ahead.after);
  return playbook.steps
    .slice(0, until)
    .filter(
      (step) =>
        step.road === ahead.after?.road &&
        isOpenTo(step, ahead.country) &&
        !isBehind(step, ahead.states),
    );
}

export function stateOf(
  states: readonly StepState[],
  stepId: string,
): StepState["state"] | undefined {
  return states.find((state) => state.stepId === stepId)?.state;
}

/** Done, or said to be done. */
export function isBehind(step: Step, states: readonly StepState[]): boolean {
  const state = stateOf(states, step.id);
  return state === "done" || state === "claimed";
}

export function isOpenTo(step: Step, country: string | undefined): boolean {
  return country === undefined || step.country === "any" || step.country === country;
}

/** Kept with a task that a teammate did: it may lie further on than where the member has read. */
export const byTeammate = "byTeammate";

/** The last task that the member did themselves. */
function lastDone(step: Step, tasks: ReadonlyMap<string, TaskState>): number {
  return step.flow.findLastIndex((item) => {
    const state = tasks.get(item.id);
    return state?.state === "done" && state.kept[byTeammate] !== true;
  });
}
