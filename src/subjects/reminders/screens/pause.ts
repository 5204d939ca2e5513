/**
 * A break from everything unasked. Beginning, changing and ending it; the message on
 * the evening when a dated one is over. Whoever goes on with the road is back at once.
 */
import type { Message } from "@grammyjs/types";
import { localDay } from "../../../bot/local-time.ts";
import type { Member } from "../../../bot/member.ts";
import { isQuiet, nextEvening } from "../../../bot/quiet-hours.ts";
import { endPause, pauseUntil } from "../rules/pause-keep.ts";
import { firstEveningOf, monthsToOffer } from "../rules/months.ts";
import { mayNudge } from "../../../bot/gate/pause.ts";
import { placeKept } from "../rules/place.ts";
import { askHowLong, askMonth, sayPaused, sayPauseOver, sayStillPaused } from "./pause-say.ts";
import { isGoOn } from "../../../bot/typed.ts";
import { phrase } from "../../../bot/reply.ts";
import type { Records } from "../../../bot/records.ts";
import type { DueWork } from "../../../bot/due.ts";
import type { Turn } from "../../../bot/context.ts";
import { pass, type Heard, type Press, sayOld } from "../../../bot/subject.ts";
import type { MemberTurn } from "../../../bot/who.ts";
import { type RoadDeps, type RoadDueDeps, walkDeps } from "../../playbook/index.ts";
import { memberOf, sayUnasked } from "../../../bot/gate/unasked.ts";
import { localRulesOf } from "../../../bot/usual.ts";

export async function pressPause(
  deps: RoadDeps,
  turn: MemberTurn,
  { args: [verb = "", month = ""] }: Press,
): Promise<void> {
  if (verb !== "back") return changePause(deps, turn, turn.member, verb, month);
  await comeBack(turn, turn.member);
  await turn.resume();
}

/** "Fine" from somebody whose words nothing waits for: they are back. What they go on with is said elsewhere. */
export async function hearBack(deps: RoadDeps, turn: Turn, { text }: Message): Heard {
  const isBack = text !== undefined && isGoOn(text);
  if (isBack && (await turn.records.waiting.find(turn.person)) === undefined) {
    await backOnTheRoad(deps, turn, null);
  }
  return pass;
}

/** /pause: how long, or how long still. */
export async function sayPause(deps: RoadDeps, turn: Turn, member: Member): Promise<void> {
  const pause = await turn.records.pauses.find(member.id);
  const reach = await turn.records.unasked.reachOf(member.id);
  if (pause === undefined || mayNudge(pause, turn.now)) {
    turn.say(askHowLong(undefined, reach));
    return;
  }
  const { timeZone } = await localRulesOf(deps, turn, member);
  const until = pause.until === null ? null : localDay(pause.until, timeZone);
  turn.say(sayStillPaused(until, localDay(turn.now, timeZone), member.language, reach));
}

/**
 * Ends the pause of somebody who goes on, and says so. The way out of a shop is walked in peace:
 * who closes theirs has not come back for more.
 *
 * @param stepId where the tap leads; `null`: where they stand
 */
export async function backOnTheRoad(
  deps: RoadDeps,
  turn: Turn,
  stepId: string | null,
): Promise<void> {
  const { member, records } = turn;
  if (member === undefined || (await records.pauses.find(member.id)) === undefined) return;
  const id = stepId ?? (await records.playbook.findRun(member.id))?.stepId;
  if (deps.playbook.steps.some((step) => step.id === id && step.road === "exit")) return;
  await comeBack(turn, member);
}

async function comeBack(turn: Turn, member: Member): Promise<void> {
  if (await endPause(turn.records, member.id)) turn.say({ words: phrase("pause-back") });
}

async function changePause(
  deps: RoadDeps,
  turn: Turn,
  member: Member,
  verb: string,
  month: string,
): Promise<void> {
  const { timeZone } = await localRulesOf(deps, turn, member);
  const { now, records } = turn;
  const begin = async (until: Date | null): Promise<void> => {
    await pauseUntil(records, member.id, until, now);
    const day = until === null ? null : localDay(until, timeZone);
    turn.say(sayPaused(day, localDay(now, timeZone), member.language));
  };
  switch (verb) {
    case "week":
      return begin(nextEvening(now, timeZone, 7));
    case "open":
    case "off":
      return begin(null);
    case "month": {
      const until = firstEveningOf(month, now, timeZone);
      if (until !== undefined) return begin(until);
      sayOld(turn);
      return turn.say(askMonth(monthsToOffer(now, timeZone), member.language));
    }
    case "harvest":
      return turn.say(askMonth(monthsToOffer(now, timeZone), member.language));
    default: // longer
      return turn.say(askHowLong(phrase("pause-how-long")));
  }
}

/** "You wanted to come back today." Nobody is asked twice; the next word is theirs. */
export function pauseEnd(deps: RoadDueDeps) {
  return async (work: DueWork, records: Records): Promise<void> => {
    const member = await memberOf(work, records);
    const pause = member === undefined ? undefined : await records.pauses.find(member.id);
    if (member === undefined || pause === undefined || pause.until === null) return;

    const now = deps.clock();
    if (now < pause.until) return records.work.schedule({ ...work, dueAt: pause.until });
    const { timeZone } = await localRulesOf(deps, { records }, member);
    if (isQuiet(now, timeZone)) {
      return records.work.schedule({ ...work, dueAt: nextEvening(now, timeZone) });
    }
    await endPause(records, member.id);
    if ((await records.unasked.takeTurn(member.id, now)) === undefined) return;
    await records.unasked.note(member.id, work.kind, null, now);
    const place = await placeKept(await walkDeps(deps, { records, now }, member), member);
    await sayUnasked(deps, records, member, sayPauseOver(member.firstName, place));
  };
}
