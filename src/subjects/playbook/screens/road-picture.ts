/**
 * Playbook: progress as a picture: the four seasons and their steps, what is behind, where one stands,
 * what comes next. Here is only what to draw, as data that waits in the outbox; charts/ draws it.
 */
import { phrase, type Button, type Language, type Phrase, type Reply } from "../../../bot/reply.ts";
import { seasonNameOf, stepLine } from "../rules/overview/bar.ts";
import type { Playbook, Step } from "../rules/playbook.ts";
import { findStep, stateOf } from "../rules/progress.ts";
import type { StepState } from "../rules/record.ts";
import { goOn, toProgress } from "../../../bot/doors.ts";

/** `left`: they began it or went past it, and it is not done. */
export const roadStates = ["done", "claimed", "left", "now", "next", "later"] as const;
export type RoadState = (typeof roadStates)[number];

export interface RoadStep {
  readonly number: number;
  readonly title: string;
  readonly state: RoadState;
}

/** @typeParam Text a phrase while it is said, text once it is rendered */
export interface RoadChart<Text = string> {
  readonly kind: "road";
  readonly language: Language;
  readonly title: Text;
  readonly subtitle: Text;
  readonly seasons: readonly { readonly name: Text; readonly steps: readonly RoadStep[] }[];
  /** What each colour means, in the order of `roadStates`. */
  readonly legend: readonly Text[];
}

declare module "../../../bot/chart.ts" {
  interface Charts<Text> {
    road: RoadChart<Text>;
  }
}

/** For the page of progress. */
export const asPicture: Button = { label: phrase("road-picture"), action: "progress:picture" };

export interface Traveller {
  readonly firstName: string;
  readonly language: Language;
}

/** @param now id of the step at hand */
export function sayRoadPicture(
  playbook: Playbook,
  person: Traveller,
  now: string | undefined,
  states: readonly StepState[],
): Reply {
  const chart = roadChart(playbook, person, now, states);
  const at = findStep(playbook, now ?? "");
  const lines = playbook.steps
    .filter(({ number }) => number !== null)
    .map((step) => stepLine(step, at, states, person.language));
  return {
    words: phrase("road-here"),
    attachment: { kind: "chart", chart, instead: [phrase("road-failed"), lines.join("\n")] },
    buttons: [[goOn], [toProgress]],
  };
}

export function roadChart(
  playbook: Playbook,
  { firstName, language }: Traveller,
  now: string | undefined,
  states: readonly StepState[],
): RoadChart<string | Phrase> {
  const numbered = playbook.steps.filter(({ number }) => number !== null);
  const isBehind = ({ id }: Step) => ["done", "claimed"].includes(stateOf(states, id) ?? "");
  const nowAt = numbered.findIndex(({ id }) => id === now);
  const next = numbered.find(
    (step, index) => index > nowAt && !isBehind(step) && stateOf(states, step.id) !== "open",
  );
  const stateIn = (step: Step): RoadState => {
    const state = stateOf(states, step.id);
    if (step.id === now) return "now";
    if (state === "done" || state === "claimed") return state;
    if (state === "open" || numbered.indexOf(step) < nowAt) return "left";
    return step === next ? "next" : "later";
  };
  return {
    kind: "road",
    language,
    title: phrase("road-title", { name: firstName }),
    subtitle: phrase("road-subtitle", {
      done: numbered.filter(isBehind).length,
      all: numbered.length,
    }),
    seasons: playbook.seasons.flatMap((season) => {
      const steps = numbered.filter((step) => step.season === season.id);
      if (steps.length === 0) return [];
      return [
        {
          name: seasonNameOf(season),
          steps: steps.map((step) => ({
            number: step.number ?? 0,
            title: step.words[language].title,
            state: stateIn(step),
          })),
        },
      ];
    }),
    legend: roadStates.map((state) => phrase("road-legend", { state })),
  };
}
