/**
 * Playbook: whoever sells already passes over the steps before theirs, and is asked first which of the things
 * that the law wants are done. What is not ticked is left open in the step where it belongs, and nothing else
 * of that step is.
 */
import type { Placement } from "../../../bot/member.ts";
import { phrase, type Reply } from "../../../bot/reply.ts";
import { firstSentence } from "./overview/bar.ts";
import type { Learner, WalkDeps } from "./walk/deps.ts";
import type { Playbook, Step } from "./playbook.ts";
import { findStep, isBehind, stateOf, tasksOf, type Place } from "./progress.ts";
import type { StepState } from "./record.ts";
import { goOnButton, tagOfItem } from "../screens/say.ts";
import { leftBy } from "./tasks/list.ts";
import type { Stored } from "./tasks/task.ts";

/** Kept with the tasks of a step that were passed over: nobody said that they are done. */
const passedOver = "passedOver";

/** What this placement is asked before its first step, unless they were asked already. */
export function papersFor(
  playbook: Playbook,
  placement: Placement,
  states: readonly StepState[],
): Step | undefined {
  const { papers } = playbook;
  if (papers === undefined || !papers.of.includes(placement)) return undefined;
  const step = findStep(playbook, papers.step);
  return step === undefined || isBehind(step, states) ? undefined : step;
}

export function isPapers(playbook: Playbook, step: Step): boolean {
  return playbook.papers?.step === step.id;
}

/** A step of which only some tasks were left open. */
export function isPassedOver(tasks: Place["tasks"]): boolean {
  return [...tasks.values()].some(({ kept }) => isMarked(kept));
}

const isMarked = (kept: Stored): boolean => kept[passedOver] === true;

/**
 * Leaves open what was not ticked. A step that they did, or said to have done, stays as it is.
 *
 * @returns the end of the list in words, with the way to the first open thing; `undefined` where none is
 */
export async function leaveOpen(
  deps: WalkDeps,
  member: Learner,
  place: Place,
): Promise<Reply | undefined> {
  const names = place.step.flow.flatMap((item) =>
    item.kind === "list" ? leftBy(item, place.tasks.get(item.id)?.kept) : [],
  );
  const states = await deps.record.stepStates(member.id);
  const open = [];
  for (const stepId of new Set(names.map((name) => name.stepId))) {
    const step = findStep(deps.playbook, stepId);
    if (step === undefined || stateOf(states, stepId) !== undefined) continue;
    open.push({ step, tasks: await openIn(deps, member, step, names) });
  }
  const [first] = open;
  if (first === undefined) return undefined;
  const { language } = member;
  const jobs = open.flatMap(({ tasks }) =>
    tasks.map((task) => `· ${firstSentence(task.text[language], language)}`),
  );
  const { number, words } = first.step;
  return {
    words: [
      phrase("playbook-papers-left", {
        count: jobs.length,
        number: number ?? 0,
        title: words[language].title,
      }),
      jobs.join("\n"),
    ],
    buttons: [
      [
        {
          label: phrase("playbook-do-it-now"),
          action: `step:open:${first.step.id}`,
        },
      ],
      [goOnButton(tagOfItem(place.step.id, "finish"))],
    ],
    screen: "step",
  };
}

async function openIn(
  deps: WalkDeps,
  member: Learner,
  step: Step,
  names: readonly { readonly stepId: string; readonly taskId: string }[],
) {
  const at = deps.clock();
  const isLeft = (id: string) =>
    names.some(({ stepId, taskId }) => stepId === step.id && taskId === id);
  const known = await deps.record.taskStates(member.id, step.id);
  for (const { id: taskId } of tasksOf(step)) {
    if (isLeft(taskId) || known.some((state) => state.taskId === taskId)) continue;
    const kept = { [passedOver]: true };
    await deps.record.setTask(member.id, step.id, { taskId, state: "done", kept, at });
  }
  await deps.record.setStep(member.id, { stepId: step.id, state: "open", at });
  return tasksOf(step).filter(({ id }) => isLeft(id));
}
