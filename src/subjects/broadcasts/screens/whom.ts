/**
 * For whom a broadcast is, and when it goes: taps on the screens of the officer's own
 * draft, and a village's name or a time that they write. All screens are one message, edited in place.
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
import type { Broadcast, LocalMoment } from "../rules/record.ts";
import { momentsSaid } from "../rules/of-draft.ts";
import { hourOf, isAtOnce, isLateInDay } from "../rules/plain-moment.ts";
import { isAhead, parseDay, parseMoment } from "../rules/when.ts";
import { askHour, askWhen } from "./when-say.ts";
import { phrase } from "../../../bot/reply.ts";
import { isDay } from "../../../bot/calendar.ts";
import { clockOf, here, namingOf, say, type BroadcastDeps } from "./desk.ts";
import { openPage } from "./page.ts";
import type { Turn } from "../../../bot/context.ts";
import { saidBack } from "../../../bot/unread.ts";

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

/** @returns false for a tap that is none of these */
export async function chooseWhen(
  deps: BroadcastDeps,
  turn: Turn,
  draft: Broadcast,
  [verb = "", first = "", second = ""]: readonly string[],
): Promise<boolean> {
  const now = clockOf(deps, turn);
  const place = here(turn);
  if (verb === "day") {
    if (!isDay(first)) return false;
    await askHourOf(deps, turn, first, true);
    return true;
  }
  if (verb === "when") {
    await turn.records.waiting.set(turn.person, { kind: "broadcast", data: "time" }, turn.now);
    await say(deps, place, askWhen(now, turn.language));
    return true;
  }
  if (verb === "then" && isDay(first) && second === "") {
    await askHourOf(deps, turn, first, false);
    return true;
  }
  if (verb !== "at" && verb !== "then") return false;
  // Of what was asked below the page.
  const inPlace = verb === "at";
  const moment = { day: first, minute: Number(second) };
  if (first === "now") await setWhen(deps, turn, draft, null, inPlace);
  else if (!isDay(first) || !isAhead(moment, now)) turn.note(phrase("broadcast-when-past"));
  else await setWhen(deps, turn, draft, moment, inPlace);
  return true;
}

/** A time was written, after a day was tapped or without one. */
export async function readWhen(
  deps: BroadcastDeps,
  turn: Turn,
  draft: Broadcast,
  text: string,
  chosenDay: string | undefined,
  part?: string,
): Promise<void> {
  if (isAtOnce(text)) {
    await turn.records.waiting.clear(turn.person);
    return setWhen(deps, turn, draft, null, false);
  }
  const now = clockOf(deps, turn);
  // "No, make it 8": what is a moment may stand in a sentence.
  for (const { when } of momentsSaid(text)) {
    const hour = chosenDay === undefined ? when : hourOf(when, part === late);
    const moment = parseMoment(hour, now, chosenDay);
    if (moment !== undefined) {
      await turn.records.waiting.clear(turn.person);
      return setWhen(deps, turn, draft, moment, false);
    }
    const day = parseDay(when, now);
    if (day !== undefined) return askHourOf(deps, turn, day, false, isLateInDay(when));
  }
  await say(deps, here(turn), {
    words: phrase("broadcast-when-unread", { typed: saidBack(text) }),
    buttons: [[{ label: phrase("broadcast-back"), action: "bc:below" }]],
  });
}

/** An hour that is typed belongs to the day that was said. */
async function askHourOf(
  deps: BroadcastDeps,
  turn: Turn,
  day: string,
  inPlace: boolean,
  isLate = false,
): Promise<void> {
  const data = isLate ? `time:${day}:${late}` : `time:${day}`;
  const row = { kind: "broadcast", data } as const;
  await turn.records.waiting.set(turn.person, row, turn.now);
  const asked = askHour(day, clockOf(deps, turn), turn.language, isLate);
  await say(deps, here(turn), { ...asked, inPlace });
}

/** In the row of a day that was said with its evening or afternoon. */
const late = "late";

export async function setWhen(
  deps: BroadcastDeps,
  turn: Turn,
  draft: Broadcast,
  startsAt: LocalMoment | null,
  inPlace: boolean,
): Promise<void> {
  await turn.records.broadcasts.change(draft.id, { startsAt });
  await openPage(deps, here(turn), { ...draft, startsAt }, inPlace);
}
