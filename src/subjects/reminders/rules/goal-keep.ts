/**
 * Goal: keeps one together with the message that is due on its day, in one transaction.
 *
 * Moving the day moves the message; an answer or taking the goal away cancels it. Says nothing.
 */
import { eveningOf } from "../../../bot/quiet-hours.ts";
import type { Records } from "../../../bot/records.ts";
import type { Goal } from "./goal-record.ts";

type GoalRecords = Pick<Records, "goals" | "work">;

export async function keepGoal(
  { goals, work }: GoalRecords,
  goal: Goal,
  timeZone: string,
): Promise<void> {
  await goals.save(goal);
  if (goal.state !== "open" || goal.reviewOn === null) return work.cancel(workId(goal.memberId));
  await work.schedule({
    id: workId(goal.memberId),
    kind: "goal",
    payload: { memberId: goal.memberId, goalId: goal.id },
    dueAt: eveningOf(goal.reviewOn, timeZone),
  });
}

export async function dropGoal({ goals, work }: GoalRecords, goal: Goal): Promise<void> {
  await goals.remove(goal.memberId, goal.id);
  await work.cancel(workId(goal.memberId));
}

function workId(memberId: string): string {
  return `goal:${memberId}`;
}
