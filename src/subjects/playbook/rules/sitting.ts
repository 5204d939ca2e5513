/**
 * Playbook: one sitting, the small job of about five minutes that comes next.
 *
 * A step is long; what somebody does at one time is short: a few cards and the job behind them, or, where many cards
 * come first, some of these. So a sitting is always about as long, and has one name.
 */
import type { Language } from "../../../bot/reply.ts";
import { jobName } from "./overview/bar.ts";
import type { Learner, WalkDeps } from "./walk/deps.ts";
import { aheadOf, findPlace } from "./walk/place.ts";
import type { FlowItem } from "./playbook.ts";
import { entrance, isDone, itemAt, nextStep, openTasks, stateOf, type Place } from "./progress.ts";
import { besideRoad, exitRoad } from "./overview/roads.ts";
import type { Task } from "./tasks/task.ts";

/** So many cards and questions before a job are still one sitting with it; a minute each. */
const mostBefore = 3;

export type Sitting =
  /** No step is begun yet. */
  | { readonly kind: "first" }
  /** One job, in a few words; `begins`: of a step that they have not begun. */
  | { readonly kind: "job"; readonly job: string; readonly begins: boolean }
  /** Some cards of the step with this title. */
  | { readonly kind: "cards"; readonly title: string; readonly begins: boolean };

/**
 * What somebody would do next.
 *
 * @returns `undefined` at the end of their road, or on the way out of it: nothing waits there
 */
export async function nextSitting(deps: WalkDeps, member: Learner): Promise<Sitting | undefined> {
  const place = await findPlace(deps, member);
  if (place === undefined) return { kind: "first" };
  if (place.step.road === exitRoad) return undefined;
  const waiting = waitingIn(place);
  if (waiting.length > 0) return sittingOf(place, waiting, member.language, false);

  // The next job there is a choice of their own.
  if (place.step.road === besideRoad) return undefined;
  const states = await deps.record.stepStates(member.id);
  const step = nextStep(deps.playbook, aheadOf(deps, member, states, place.step));
  if (step === undefined) return undefined;
  const tasks = await deps.record.taskStates(member.id, step.id);
  const start = entrance(step, stateOf(states, step.id), tasks);
  return sittingOf(start, waitingIn(start), member.language, true);
}

/** What is left of the step: from where they stand, or what was put off. */
function waitingIn(place: Place): readonly FlowItem[] {
  if (itemAt(place) === undefined || place.late) return openTasks(place);
  return place.step.flow.slice(place.index).filter(({ id }) => !isDone(place, id));
}

function sittingOf(
  { step }: Place,
  waiting: readonly FlowItem[],
  language: Language,
  begins: boolean,
): Sitting {
  const at = waiting.findIndex((item) => item.kind !== "card" && item.kind !== "quiz");
  if (at < 0 || at > mostBefore) {
    return { kind: "cards", title: step.words[language].title, begins };
  }
  return { kind: "job", job: jobName(waiting[at] as Task, language), begins };
}
