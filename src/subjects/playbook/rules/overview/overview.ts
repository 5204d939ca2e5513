/**
 * Playbook: the pages about where somebody stands: progress, one step, earlier steps, what was shown.
 *
 * Composes only. These pages are menus on the screen `progress`, edited in place while the
 * member taps through them.
 */
import { phrase, type Button, type Phrase, type Reply } from "../../../../bot/reply.ts";
import { barWords, jobName, nextJob, seasonWords, stepLine, stepLines, stepTitle } from "./bar.ts";
import type { Learner, WalkDeps } from "../walk/deps.ts";
import { firstStep, stepsBefore } from "../placement.ts";
import type { Step } from "../playbook.ts";
import { findStep, isBehind, stateOf, type Place } from "../progress.ts";
import type { Shown, StepState } from "../record.ts";
import { asPicture } from "../../screens/road-picture.ts";
import { backFrom, exitsFrom, goOnAtHand, nameOf, seeButton, toSteps } from "./roads.ts";
import { paragraphs, tagOfItem } from "../../screens/say.ts";
import { home, askPeerButton, whoDoesThisAt } from "../../../../bot/doors.ts";
import { clip } from "../../../../bot/clip.ts";

const screen = "progress";

/** Season, bar, next job, the season's steps with their marks. */
export function progressPage(
  deps: WalkDeps,
  member: Learner,
  place: Place,
  states: readonly StepState[],
): Reply {
  const { playbook } = deps;
  const { language } = member;
  return {
    words: paragraphs(
      seasonWords(playbook, place.step),
      barWords(playbook, place, language),
      nextJob(place, language),
      stepLines(playbook, place.step, states, language),
    ),
    buttons: [
      [goOnAtHand],
      [askPeerButton(place.step.id)],
      ...partnersFor(deps, place.step),
      [toSteps, asPicture],
      [
        { label: phrase("playbook-my-things"), action: "step:shown" },
        { label: phrase("goal-mine"), action: "goal:open" },
      ],
    ],
    screen,
  };
}

/** One step: what it promises, and whether the member may begin it or did it already. */
export function stepPage(
  deps: WalkDeps,
  member: Learner,
  step: Step,
  states: readonly StepState[],
  missing: readonly Step[],
): Reply {
  const { language } = member;
  const behind = isBehind(step, states);
  const names = missing.map((each) => each.words[language].title);
  const open: Button = {
    label: behind ? phrase("playbook-look-again") : phrase("playbook-begin-step"),
    action: `step:open:${step.id}`,
  };
  const did: Button = { label: phrase("playbook-did-this"), action: `step:claim:${step.id}` };
  return {
    words: paragraphs(
      stepTitle(deps.playbook, step, language),
      step.words[language].promise,
      phrase("playbook-minutes", { minutes: step.minutes }),
      names.length === 0
        ? []
        : phrase("playbook-needs-first", { names: names.join(language === "zh" ? "、" : ", ") }),
    ),
    buttons: [
      ...(names.length === 0 ? [[open]] : missing.map((each) => [seeButton(each, member)])),
      ...(behind ? [] : [[did], [askPeerButton(step.id)]]),
      ...partnersFor(deps, step),
      ...exitsFrom(deps.playbook, step).map((exit) => [seeButton(exit, member)]),
      [backFrom(step), home],
    ],
    screen,
  };
}

/** A step that needs somebody from outside the home leads to who does that. */
function partnersFor({ partnerSteps }: WalkDeps, { number }: Step): readonly Button[][] {
  return number !== null && partnerSteps?.has(number) === true ? [[whoDoesThisAt(number)]] : [];
}

/** Earlier steps as "I did this already"; `undefined` when there are none left to say it of. */
export function claimOffer(
  deps: WalkDeps,
  member: Learner,
  states: readonly StepState[],
): Reply | undefined {
  const first = firstStep(deps.playbook, member.placement ?? "nothing");
  const earlier = stepsBefore(deps.playbook, first);
  const unsaid = earlier.filter(
    (step) => !["done", "claimed"].includes(stateOf(states, step.id) ?? ""),
  );
  if (unsaid.length === 0) return undefined;

  const lines = earlier.map((step) => stepLine(step, undefined, states, member.language));
  const words = [phrase("playbook-earlier-steps"), lines.join("\n")];
  // A handful has a button each; of more, all at once or one by one from the page of all steps.
  if (unsaid.length < mostClaims) {
    const rows = unsaid.map((step): readonly Button[] => [
      { label: nameOf(step, member), action: `step:claim:${step.id}` },
    ]);
    return { words, buttons: unsaid.length > 1 ? [...rows, [didAll]] : rows, screen };
  }
  return { words, buttons: [[didAll], [toSteps]], screen };
}

const mostClaims = 6;
const didAll: Button = { label: phrase("playbook-did-all"), action: "step:claim:all" };

/** Those for which the page has room, of all that was shown: the newest that may still be changed. */
export function onShownPage(shown: readonly Shown[]): readonly Shown[] {
  return shown.filter(({ state }) => state !== "good").slice(0, 8);
}

/**
 * What the member showed and may still change, newest first.
 *
 * @param fates of those that a mentor looks at: how long it waits, or what was said
 */
export function shownPage(
  deps: WalkDeps,
  member: Learner,
  shown: readonly Shown[],
  fates: ReadonlyMap<string, readonly Phrase[]> = new Map(),
): Reply {
  const { language } = member;
  const open = onShownPage(shown).flatMap((each) => {
    const step = findStep(deps.playbook, each.stepId);
    const task = step?.flow.find((item) => item.id === each.taskId);
    if (task === undefined) return [];
    const job = jobName(task, language);
    return [{ ...each, job, fate: fates.get(each.id) ?? [] }];
  });
  const rows = open.map(({ stepId, taskId, job }): readonly Button[] => [
    {
      label: clip(job, language === "zh" ? 14 : 32),
      action: `step:redo:${tagOfItem(stepId, taskId)}`,
    },
  ]);
  return {
    words: [
      ...open
        .filter(({ fate }) => fate.length > 0)
        .map(({ job, fate }) => ({ lines: [`· ${job}`, ...fate] })),
      rows.length === 0 ? phrase("playbook-nothing-shown") : phrase("playbook-change-which"),
    ],
    buttons: [...rows, [goOnAtHand, toSteps]],
    screen,
  };
}
