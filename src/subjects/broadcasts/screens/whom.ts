/**
 * For whom a broadcast is: taps on the screens of the officer's own draft, and a village's name that they
 * write. All screens are one message, edited in place. When it goes is of-draft.ts.
 */
import type { Audience } from "../rules/audience.ts";
import {
  conditions,
  partsOf,
  sayConditions,
  saySeasonTicks,
  sayStepTicks,
  sayTicks,
  sayVillageTicks,
  villagesOnPage,
  type Condition,
} from "./audience-say.ts";
import { manyNamed } from "../../association/index.ts";
import { joined, stuckFor, toggle, toggleSeason, without } from "../rules/choose.ts";
import type { Broadcast } from "../rules/record.ts";
import { phrase } from "../../../bot/reply.ts";
import { clockOf, here, namingOf, say, type BroadcastDeps } from "./desk.ts";
import { openPage } from "./page.ts";
import type { Turn } from "../../../bot/context.ts";

/** What a tap changes; `undefined` when it only opens a screen. */
type Chosen = readonly [audience: Audience, screen: readonly string[]];

/** @returns false for a tap that is none of these */
export async function chooseWhom(
  deps: BroadcastDeps,
  turn: Turn,
  draft: Broadcast,
  [verb = "", ...args]: readonly string[],
): Promise<boolean> {
  if (verb === "tenth") {
    const holdsOut = args[0] === "on";
    await turn.records.broadcasts.change(draft.id, { holdsOut });
    await openPage(deps, here(turn), { ...draft, holdsOut });
    return true;
  }
  const chosen = choose(deps, turn, draft.audience, verb, args);
  if (chosen === undefined) return false;
  const [audience, screen] = chosen;
  if (audience !== draft.audience) {
    await turn.records.broadcasts.change(draft.id, { audience });
  }
  await sayScreen(deps, turn, { ...draft, audience }, screen);
  return true;
}

function choose(
  deps: BroadcastDeps,
  turn: Turn,
  audience: Audience,
  verb: string,
  [first = "", second = ""]: readonly string[],
): Chosen | undefined {
  const { playbook } = deps;
  const today = { today: clockOf(deps, turn).today, timeZone: deps.timeZone };
  switch (verb) {
    case "whom":
      return [audience, []];
    case "by":
      return [audience, [first, second]];
    case "all":
      return [{}, []];
    case "any":
      return isCondition(first) ? [without(audience, ...partsOf[first]), [first]] : undefined;
    case "village":
      return [toggle(audience, "villages", second), ["villages", first]];
    case "season": {
      const season = playbook.seasons.find(({ id }) => id === first);
      if (season === undefined) return undefined;
      return [toggleSeason(audience, playbook, season), ["steps"]];
    }
    case "steps":
      return [audience, ["season", first]];
    case "step":
      return playbook.steps.some(({ id }) => id === second)
        ? [toggle(audience, "steps", second), ["season", first]]
        : undefined;
    case "stuck":
      return [stuckFor(audience, Number(first)), ["stuck"]];
    case "joined":
      return [joined(audience, first === "old" ? "old" : "new", Number(second), today), ["joined"]];
    case "tick":
      if (first !== "roles" && first !== "stages" && first !== "languages") return undefined;
      return [toggle(audience, first, second), [first]];
    default:
      return undefined;
  }
}

const isCondition = (name: string): name is Condition =>
  (conditions as readonly string[]).includes(name);

async function sayScreen(
  deps: BroadcastDeps,
  turn: Turn,
  { audience, kind, holdsOut }: Broadcast,
  [name = "", argument = ""]: readonly string[],
): Promise<void> {
  const place = here(turn);
  const naming = await namingOf(deps, place, audience);
  if (name === "villages") return sayVillages(deps, turn, audience, Number(argument) || 0);
  if (name === "steps") return say(deps, place, saySeasonTicks(audience, naming));
  if (name === "season") return say(deps, place, sayStepTicks(audience, naming, argument));
  // The other two were said above.
  if (!isCondition(name) || name === "villages" || name === "steps") {
    await turn.records.waiting.set(turn.person, { kind: "broadcast", data: "village" }, turn.now);
    return say(
      deps,
      place,
      sayConditions(audience, naming, kind === "safety" ? undefined : holdsOut),
    );
  }
  await say(deps, place, sayTicks(name, audience, naming, clockOf(deps, turn).today));
}

/** A page of them; meanwhile the officer can write a name. */
async function sayVillages(
  deps: BroadcastDeps,
  turn: Turn,
  audience: Audience,
  wanted: number,
): Promise<void> {
  const { members, waiting } = turn.records;
  const index = Math.max(0, Math.trunc(wanted));
  const found = await members.listVillages(villagesOnPage + 1, index * villagesOnPage);
  await waiting.set(turn.person, { kind: "broadcast", data: "village" }, turn.now);
  const place = here(turn);
  const naming = await namingOf(deps, place, audience);
  const page = { index, hasMore: found.length > villagesOnPage };
  await say(deps, place, sayVillageTicks(audience, naming, found.slice(0, villagesOnPage), page));
}

/** The name of a village was written: those that are called so, to be ticked; or who is meant by what they do. */
export async function findVillages(
  deps: BroadcastDeps,
  turn: Turn,
  draft: Broadcast,
  name: string,
): Promise<void> {
  const many = manyNamed(name);
  if (many !== undefined) {
    const audience = many.kind === "everybody" ? {} : { ...draft.audience, roles: [many.role] };
    await turn.records.waiting.clear(turn.person);
    await turn.records.broadcasts.change(draft.id, { audience });
    return openPage(deps, here(turn), { ...draft, audience }, false);
  }
  const found = await turn.records.members.searchVillages(name, villagesOnPage);
  const place = here(turn);
  const naming = await namingOf(deps, place, draft.audience);
  const reply = sayVillageTicks(draft.audience, naming, found, { index: 0, hasMore: false });
  // What was written stands between the screen and its buttons: a new message below it.
  const words = found.length === 0 ? phrase("broadcast-village-unknown") : reply.words;
  await say(deps, place, { ...reply, words, inPlace: false });
}
