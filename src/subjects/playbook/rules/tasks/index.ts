/**
 * Playbook: the kinds of task there are. A new kind is its own file and two lines here.
 */
import type { TaskBase, TaskKind } from "./task.ts";
import { choice } from "./choice.ts";
import { coach } from "./coach.ts";
import { household } from "./household.ts";
import { list } from "./list.ts";
import { person } from "./person.ts";
import { quiz } from "./quiz.ts";
import { show } from "./show.ts";
import { tool } from "./tool.ts";

/** By the word that playbook.yaml uses. */
export const taskKinds = {
  choice,
  coach,
  household,
  list,
  person,
  quiz,
  show,
  tool,
} as const;

type TaskOf<K> = K extends TaskKind<infer T> ? T : never;

export type Task = TaskOf<(typeof taskKinds)[keyof typeof taskKinds]>;

/** The behaviour of a task. */
export function kindOf(task: Task): TaskKind<Task & TaskBase> {
  return taskKinds[task.kind];
}

/** The behaviour that goes with a word of playbook.yaml, or `undefined` for an unknown word. */
export function findKind(word: string): TaskKind<Task & TaskBase> | undefined {
  return Object.hasOwn(taskKinds, word) ? taskKinds[word as keyof typeof taskKinds] : undefined;
}
