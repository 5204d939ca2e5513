/** When a broadcast goes: taps on the screens of the officer's own draft, and a time that they write. */
import type { Turn } from "../../../bot/context.ts";
import { isDay } from "../../../bot/calendar.ts";
import { phrase } from "../../../bot/reply.ts";
import { saidBack } from "../../../bot/unread.ts";
import { momentsSaid } from "../rules/of-draft.ts";
import { hourOf, isAtOnce, isLateInDay } from "../rules/plain-moment.ts";
import type { Broadcast, LocalMoment } from "../rules/record.ts";
import { isAhead, parseDay, parseMoment } from "../rules/when.ts";
import { clockOf, here, say, type BroadcastDeps } from "./desk.ts";
import { openPage } from "./page.ts";
import { askHour, askWhen } from "./when-say.ts";

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
