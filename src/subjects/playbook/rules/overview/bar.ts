/**
 * Playbook: progress as text: a bar, the season, the next job, one season's steps.
 *
 * Small on purpose: under 1 kB in either language, so that it loads anywhere. The picture is
 * another matter.
 */
import { phrase, type Language, type Phrase, type Words } from "../../../../bot/reply.ts";
import type { Playbook, Season, Step } from "../playbook.ts";
import { isDone, itemAt, stateOf, type Place } from "../progress.ts";
import type { StepState } from "../record.ts";
import type { Task } from "../tasks/task.ts";
import { clip } from "../../../../bot/clip.ts";

const barLength = 10;

/**
 * `■■■□□□□□□□`: never empty once something is done, full only when all is done. Of these two signs every
 * font has both, as wide as each other: a bar does not grow or shrink as it fills.
 */
export function bar(done: number, all: number): string {
  const share = all === 0 ? 0 : (done / all) * barLength;
  const full =
    done >= all
      ? barLength
      : Math.min(barLength - 1, done > 0 ? Math.max(1, Math.round(share)) : 0);
  return "■".repeat(full) + "□".repeat(barLength - full);
}

/** "Step 3 of 14: Who does what", with a bar of the way through the step's items. */
export function barWords(playbook: Playbook, place: Place, language: Language): Words {
  const { step } = place;
  const drawn = bar(place.late ? step.flow.length : place.index, step.flow.length);
  return [stepTitle(playbook, step, language), drawn];
}

export function stepTitle(playbook: Playbook, step: Step, language: Language): Phrase {
  const { title } = step.words[language];
  if (step.number === null) return phrase("playbook-step-outside", { title });
  const last = playbook.seasons.at(-1)?.steps[1] ?? playbook.steps.length;
  return phrase("playbook-step-of", { number: step.number, last, title });
}

const seasonNames: Readonly<Record<string, Phrase>> = {
  "get-ready": phrase("playbook-season-get-ready"),
  open: phrase("playbook-season-open"),
  sell: phrase("playbook-season-sell"),
  together: phrase("playbook-season-together"),
};

/** The season's name, or nothing for a season the phrases do not know. */
export function seasonWords(playbook: Playbook, step: Step): Words {
  const season = playbook.seasons.find((each: Season) => each.id === step.season);
  const name = season === undefined ? undefined : seasonNames[season.id];
  return name === undefined || step.number === null ? [] : [name];
}

/** The season's name alone, on a picture. */
export function seasonNameOf(season: Season): Phrase | string {
  return seasonNames[season.id] ?? season.id;
}

/** A season as a button: its mark, its number, how much of it is done. */
export function seasonName(
  season: Season,
  counted: Readonly<Record<"mark" | "number" | "done" | "all", string | number>>,
): Phrase | string {
  if (seasonNames[season.id] !== undefined) return phrase(`playbook-to-${season.id}`, counted);
  return `${counted.mark} ${counted.number} ${season.id} · ${counted.done}/${counted.all}`;
}

/** The first task that waits, in a few words; or that only cards are left. */
export function nextJob(place: Place, language: Language): Words {
  const item = itemAt(place);
  if (item === undefined) return phrase("playbook-job-next-step");
  const waiting = place.step.flow
    .slice(place.index)
    .find((each): each is Task => each.kind !== "card" && !isDone(place, each.id));
  if (waiting === undefined) return phrase("playbook-job-read-on");
  return phrase("playbook-job", { job: jobName(waiting, language) });
}

/**
 * The steps of one season, a line each with its mark. The ways without a shop are no steps of one road: of them only those
 * that somebody took, and none where that is the one they walk, which stands above.
 */
export function stepLines(
  playbook: Playbook,
  now: Step,
  states: readonly StepState[],
  language: Language,
): Words {
  const steps = playbook.steps.filter(
    (step) => step.road === now.road && step.season === now.season && isOf(step, now, states),
  );
  if (now.number === null && steps.length === 1) return [];
  return steps.map((step) => stepLine(step, now, states, language)).join("\n");
}

function isOf(step: Step, now: Step, states: readonly StepState[]): boolean {
  return step.number !== null || step === now || stateOf(states, step.id) !== undefined;
}

export function stepLine(
  step: Step,
  now: Step | undefined,
  states: readonly StepState[],
  language: Language,
): string {
  const name = step.number === null ? "" : `${step.number} `;
  return `${feedbackOf(step, now, states)} ${name}${step.words[language].title}`;
}

function feedbackOf(step: Step, now: Step | undefined, states: readonly StepState[]): string {
  const state = stateOf(states, step.id);
  if (state === "done") return "✓";
  if (state === "claimed") return "~";
  if (step === now) return "▶";
  // Left on the way, or gone past: it does not look like what is still to come.
  const isLeft = state === "open" || (step.number ?? 0) < (now?.number ?? 0);
  return isLeft ? "○" : "·";
}

/** The task in a few words, to stand within a sentence. */
export function jobName({ job, text }: Pick<Task, "job" | "text">, language: Language): string {
  return job?.[language] ?? firstSentence(text[language], language).replace(/[.。]$/u, "");
}

/** At most 80 characters (40 in Chinese) of the first sentence. */
export function firstSentence(text: string, language: Language): string {
  const [sentence = text] = /^.*?(?:[。！？!?\n]|\.(?=\s|$))/u.exec(text) ?? [text];
  return clip(sentence.trim(), language === "zh" ? 40 : 80);
}
