/**
 * Playbook: the pages about all steps: four seasons, the road beside a shop, the ends of roads.
 *
 * Composes only. Never more than one season or one road on a page: nobody meets a wall of steps.
 */
import { phrase, type Button, type Phrase, type Reply } from "../../../../bot/reply.ts";
import { seasonName, seasonWords, stepLine } from "./bar.ts";
import type { Learner, WalkDeps } from "../walk/deps.ts";
import type { Playbook, Season, Step } from "../playbook.ts";
import { isBehind, skippedSteps, type Ahead } from "../progress.ts";
import type { StepState } from "../record.ts";
import { paragraphs } from "../../screens/say.ts";
import { home } from "../../../../bot/doors.ts";

const screen = "progress";

/** The road of the fourteen steps. */
export const shopRoad = "shop";
/** For people who work with a seller. */
export const besideRoad = "beside";
const bringRoad = "first-mover";
export const exitRoad = "exit";

/** To the card or task at hand. */
export const goOnAtHand: Button = {
  label: phrase("playbook-go-on"),
  action: "step:next",
  style: "primary",
};
/** To the page of all steps. */
export const toSteps: Button = { label: phrase("playbook-all-steps"), action: "step:steps" };
/** Back to all steps, and home. */
export const wayBack: readonly Button[] = [toSteps, home];
const ownShop: Button = { label: phrase("playbook-own-shop"), action: "step:shop" };
const ask: Button = { label: phrase("playbook-ask"), action: "do:ask" };
const invite: Button = { label: phrase("playbook-invite"), action: "do:invite" };

/** The seasons as buttons, then what lies beside them. */
export function stepsPage(
  deps: WalkDeps,
  _member: Learner,
  now: Step | undefined,
  states: readonly StepState[],
): Reply {
  const { playbook } = deps;
  const seasons = playbook.seasons.filter((season) => inSeason(playbook, season).length > 0);
  const beside = onRoad(playbook, besideRoad);
  const bring = onRoad(playbook, bringRoad)[0];
  return {
    words: [phrase("playbook-seasons"), phrase("playbook-steps")],
    buttons: [
      ...seasons.map((season) => [seasonButton(playbook, season, now, states)]),
      ...(beside.length === 0
        ? []
        : [[{ label: phrase("playbook-beside"), action: `step:road:${besideRoad}` }]]),
      ...(bring === undefined
        ? []
        : [[{ label: phrase("playbook-bring"), action: `step:see:${bring.id}` }]]),
      [{ label: phrase("playbook-coach-offer"), action: "step:coach" }],
      [goOnAtHand, home],
    ],
    screen,
  };
}

/** The steps of one season; all seasons when there is none of this name. */
export function seasonPage(
  deps: WalkDeps,
  member: Learner,
  seasonId: string,
  now: Step | undefined,
  states: readonly StepState[],
): Reply {
  const season = deps.playbook.seasons.find(({ id }) => id === seasonId);
  if (season === undefined) return stepsPage(deps, member, now, states);
  const steps = inSeason(deps.playbook, season);
  const [first] = steps;
  const title = first === undefined ? [] : seasonWords(deps.playbook, first);
  return listPage(member, paragraphs(title, phrase("playbook-steps")), steps, now, states);
}

/** The steps of a road outside the seasons; all seasons for any other road. */
export function roadPage(
  deps: WalkDeps,
  member: Learner,
  road: string,
  now: Step | undefined,
  states: readonly StepState[],
): Reply {
  const steps = onRoad(deps.playbook, road);
  if (road !== besideRoad || steps.length === 0) return stepsPage(deps, member, now, states);
  return listPage(member, [phrase("playbook-beside-what")], steps, now, states);
}

/** "I don't want a shop": every way without one, a tap from its first card; none where there are no such roads. */
export function besideWays({ playbook }: WalkDeps, member: Learner): Reply | undefined {
  const ways = onRoad(playbook, besideRoad);
  if (ways.length === 0) return undefined;
  return {
    words: phrase("playbook-beside-which"),
    buttons: ways.map((step) => [{ label: nameOf(step, member), action: `step:open:${step.id}` }]),
    screen: "step",
  };
}

/** "I want my own shop now", by who works beside a seller: where the road to it begins, and back to what is at hand. */
export const shopWish: Reply = {
  words: phrase("playbook-shop-wish"),
  buttons: [[ownShop], [toSteps], [goOnAtHand]],
  screen: "step",
};

/** The page on which a step stands: its season's, or its road's. */
export function pageOf(
  deps: WalkDeps,
  member: Learner,
  step: Step,
  now: Step | undefined,
  states: readonly StepState[],
): Reply {
  return step.number === null
    ? roadPage(deps, member, step.road, now, states)
    : seasonPage(deps, member, step.season, now, states);
}

/** Back from a step to the page on which it stands. */
export function backFrom(step: Step): Button {
  const label = phrase("playbook-back");
  if (step.number !== null) return { label, action: `step:season:${step.season}` };
  if (step.road === besideRoad) return { label, action: `step:road:${besideRoad}` };
  return { label, action: "step:steps" };
}

/** Ways out that stand on the page of a season's last step. */
export function exitsFrom(playbook: Playbook, step: Step): readonly Step[] {
  const season = playbook.seasons.find(({ id }) => id === step.season);
  if (step.number === null || step.number !== season?.steps[1]) return [];
  return onRoad(playbook, exitRoad).filter((each) => each.season === step.season);
}

/** What is said when a road has no next step. Nobody is left without something to do. */
export function roadsEnd(deps: WalkDeps, member: Learner, ahead: Ahead): Reply {
  switch (ahead.after?.road) {
    case besideRoad:
      return end("playbook-three-ways", [
        [ownShop],
        [{ label: phrase("playbook-second-job"), action: `step:road:${besideRoad}` }],
        [{ label: phrase("playbook-stay"), action: "step:stay" }],
      ]);
    case bringRoad:
      return end("playbook-all-for-now-kit", [[invite], [ownShop], [toSteps, ask]]);
    case exitRoad:
      return end("playbook-all-for-now-exit", [[ownShop], [toSteps, ask]]);
    default:
      return shopEnd(deps, member, ahead);
  }
}

function shopEnd(deps: WalkDeps, member: Learner, ahead: Ahead): Reply {
  const skipped = skippedSteps(deps.playbook, ahead).slice(0, 3);
  return {
    words: paragraphs(
      phrase("playbook-all-for-now"),
      skipped.length === 0
        ? phrase("playbook-all-walked")
        : phrase("playbook-earlier-left", { count: skipped.length }),
    ),
    buttons: [...skipped.map((step) => [seeButton(step, member)]), [invite], [toSteps, ask]],
    screen: "step",
  };
}

function end(key: string, buttons: NonNullable<Reply["buttons"]>): Reply {
  return { words: phrase(key), buttons, screen: "step" };
}

function listPage(
  member: Learner,
  words: readonly (string | Phrase)[] | Reply["words"],
  steps: readonly Step[],
  now: Step | undefined,
  states: readonly StepState[],
): Reply {
  const lines = steps.map((step) => stepLine(step, now, states, member.language)).join("\n");
  return {
    words: paragraphs(words, lines),
    buttons: [...steps.map((step) => [seeButton(step, member)]), wayBack],
    screen,
  };
}

function seasonButton(
  playbook: Playbook,
  season: Season,
  now: Step | undefined,
  states: readonly StepState[],
): Button {
  const steps = inSeason(playbook, season);
  const done = steps.filter((step) => isBehind(step, states)).length;
  const isHere = now !== undefined && steps.some(({ id }) => id === now.id);
  const mark = done === steps.length ? "✓" : isHere ? "▶" : "·";
  const number = playbook.seasons.indexOf(season) + 1;
  return {
    label: seasonName(season, { mark, number, done, all: steps.length }),
    action: `step:season:${season.id}`,
  };
}

/** A button that opens a step's page. */
export function seeButton(step: Step, member: Learner): Button {
  return { label: nameOf(step, member), action: `step:see:${step.id}` };
}

/** A step's number and title. */
export function nameOf(step: Step, member: Learner): string {
  const { title } = step.words[member.language];
  return step.number === null ? title : `${step.number} ${title}`;
}

function inSeason(playbook: Playbook, season: Season): readonly Step[] {
  return playbook.steps.filter((step) => step.number !== null && step.season === season.id);
}

function onRoad(playbook: Playbook, road: string): readonly Step[] {
  return playbook.steps.filter((step) => step.road === road);
}
