/**
 * Playbook: a quiz question that was answered wrongly comes back.
 *
 * Three days later, the next time the member goes on, before the next item: it never arrives
 * by itself.
 */
import type { Playbook } from "./playbook.ts";
import { findStep } from "./progress.ts";
import type { PlaybookRecord, TaskState } from "./record.ts";
import type { QuizTask } from "./tasks/quiz.ts";
import { dayMs } from "../../../bot/calendar.ts";

const returnAfterMs = 3 * dayMs;

export function returnDay(now: Date): Date {
  return new Date(now.getTime() + returnAfterMs);
}

/** A question that is due, with what the member answered so far. */
export interface DueQuiz {
  readonly stepId: string;
  readonly task: QuizTask;
  readonly state: TaskState | undefined;
}

/**
 * The question that has been due the longest.
 *
 * Questions that the playbook no longer has are forgotten on the way.
 */
export async function findDueQuiz(
  playbook: Playbook,
  record: PlaybookRecord,
  memberId: string,
  now: Date,
): Promise<DueQuiz | undefined> {
  for (;;) {
    const due = await record.dueReturn(memberId, now);
    if (due === undefined) return undefined;

    const task = findStep(playbook, due.stepId)?.flow.find((item) => item.id === due.taskId);
    if (task?.kind === "quiz") {
      const states = await record.taskStates(memberId, due.stepId);
      const state = states.find((each) => each.taskId === due.taskId);
      return { stepId: due.stepId, task, state };
    }
    await record.removeReturn(memberId, due.stepId, due.taskId);
  }
}
