/**
 * Playbook: something shown is sent once more, wherever the member stands now.
 *
 * What a member showed may be changed until somebody has said that it is good. The place on the
 * road does not move; the caller remembers which task the next message is for.
 */
import { phrase } from "../../../../bot/reply.ts";
import { settle, type Target } from "./answer.ts";
import type { Learner, WalkDeps, Walked } from "./deps.ts";
import { findPlace } from "./place.ts";
import { findStep } from "../progress.ts";
import { askingOf, paragraphs, tagOfPlace } from "../../screens/say.ts";
import { kindOf } from "../tasks/index.ts";
import type { Content, Task } from "../tasks/task.ts";
import { resume } from "./turns.ts";

/** A task by its ids, wherever the member stands. */
export interface TaskName {
  readonly stepId: string;
  readonly taskId: string;
}

/** Asks once more for something shown: the caller gives what comes next to `receiveFor`. */
export async function askAgain(deps: WalkDeps, member: Learner, name: TaskName): Promise<Walked> {
  const task = findTask(deps, name);
  if (task === undefined) return resume(deps, member);
  const asking = askingOf(deps, member, name.stepId, task, {});
  const leave = { label: phrase("playbook-leave-it"), action: "step:leave" };
  return {
    replies: [{ ...kindOf(task).ask(task, asking), buttons: [[leave]] }],
    waitFor: { stepId: name.stepId, taskId: name.taskId },
  };
}

/** What came after `askAgain`; the member's place does not move. */
export async function receiveFor(
  deps: WalkDeps,
  member: Learner,
  name: TaskName,
  content: Content,
): Promise<Walked | undefined> {
  const task = findTask(deps, name);
  if (task === undefined) return undefined;

  const target: Target = { stepId: name.stepId, task, kept: {} };
  const asking = askingOf(deps, member, name.stepId, task, {});
  const received = kindOf(task).receive(task, content, asking);
  if (received.kind === "repeat") {
    const again = await askAgain(deps, member, name);
    const [said] = again.replies;
    if (said === undefined) return again;
    return { ...again, replies: [{ ...said, words: paragraphs(received.words, said.words) }] };
  }
  const place = await findPlace(deps, member);
  return settle(deps, member, target, received, place && tagOfPlace(place));
}

function findTask(deps: WalkDeps, name: TaskName): Task | undefined {
  const item = findStep(deps.playbook, name.stepId)?.flow.find((each) => each.id === name.taskId);
  return item?.kind === "show" ? item : undefined;
}
