/**
 * Playbook: taps that only look around: all steps, a season, a road, one step, what was shown.
 *
 * Nothing moves here. Menus are edited in place, so a person who looks around leaves no trail.
 */
import { phrase, type Phrase } from "../../../../bot/reply.ts";
import type { Learner, WalkDeps, Walked } from "../walk/deps.ts";
import { onShownPage, shownPage, stepPage } from "./overview.ts";
import { aheadOf, findPlace } from "../walk/place.ts";
import { findStep, missingNeeds } from "../progress.ts";
import { goOnAtHand, roadPage, seasonPage, stepsPage, wayBack } from "./roads.ts";

/** @returns `undefined` when the verb is none of these */
export async function lookAround(
  deps: WalkDeps,
  member: Learner,
  verb: string,
  name: string,
): Promise<Walked | undefined> {
  if (verb === "shown") {
    const shown = await deps.record.shownFor(member.id);
    const fates = new Map<string, readonly Phrase[]>();
    for (const { id, state } of onShownPage(shown)) {
      if (state === "waiting" || state === "change") {
        fates.set(id, (await deps.fateOf?.(id)) ?? []);
      }
    }
    const page = shownPage(deps, member, shown, fates);
    return { replies: [{ ...page, inPlace: true }] };
  }
  if (verb === "stay") {
    return { replies: [{ words: phrase("playbook-stayed"), buttons: [[goOnAtHand], wayBack] }] };
  }
  if (!["steps", "season", "road", "see"].includes(verb)) return undefined;

  const place = await findPlace(deps, member);
  const states = await deps.record.stepStates(member.id);
  const pages = {
    steps: () => stepsPage(deps, member, place?.step, states),
    season: () => seasonPage(deps, member, name, place?.step, states),
    road: () => roadPage(deps, member, name, place?.step, states),
    see() {
      const step = findStep(deps.playbook, name);
      if (step === undefined) return stepsPage(deps, member, place?.step, states);
      const missing = missingNeeds(deps.playbook, step, aheadOf(deps, member, states, undefined));
      return stepPage(deps, member, step, states, missing);
    },
  };
  return { replies: [{ ...pages[verb as keyof typeof pages](), inPlace: true }] };
}
