/**
 * Nudges: where somebody stopped, in one line, and how long the rest of the step takes.
 *
 * Whoever is at the end of their road, or on the way out of it, has not stopped: there is nothing to
 * come back for.
 */
import {
  aheadOf,
  besideRoad,
  exitRoad,
  findPlace,
  firstSentence,
  isDone,
  itemAt,
  type Learner,
  nextStep,
  openTasks,
  type Place,
  type WalkDeps,
} from "../../playbook/index.ts";
import { phrase, type Language, type Phrase } from "../../../bot/reply.ts";

export interface Stopped {
  readonly where: Phrase;
  /** To the end of the step; absent where nothing is begun. */
  readonly minutes: number | undefined;
}

/** Nobody counts minutes more finely than this. */
const roundTo = 5;

/** @returns `undefined` when there is nothing to come back for */
export async function whereStopped(deps: WalkDeps, member: Learner): Promise<Stopped | undefined> {
  const place = await findPlace(deps, member);
  if (place === undefined) return { where: phrase("nudge-begin"), minutes: undefined };
  if (place.step.road === exitRoad) return undefined;
  const waiting = waitingIn(place);
  if (waiting.length > 0) return stoppedIn(place, waiting, member.language);

  if (place.step.road === besideRoad) return undefined; // the next job there is a choice of their own
  const states = await deps.record.stepStates(member.id);
  const next = nextStep(deps.playbook, aheadOf(deps, member, states, place.step));
  if (next === undefined) return undefined;
  const { title } = next.words[member.language];
  return { where: phrase("nudge-stopped-before", { title }), minutes: next.minutes };
}

/** What is left of the step: from where they stand, or what was put off. */
function waitingIn(place: Place) {
  if (itemAt(place) === undefined || place.late) return openTasks(place);
  return place.step.flow.slice(place.index).filter(({ id }) => !isDone(place, id));
}

function stoppedIn(
  { step }: Place,
  waiting: ReturnType<typeof waitingIn>,
  language: Language,
): Stopped {
  const task = waiting.find((item) => item.kind !== "card");
  const { title } = step.words[language];
  const share = waiting.length / step.flow.length;
  return {
    where:
      task === undefined
        ? phrase("nudge-stopped-reading", { title })
        : phrase("nudge-stopped", { job: firstSentence(task.text[language], language) }),
    minutes: Math.max(roundTo, Math.round((step.minutes * share) / roundTo) * roundTo),
  };
}
