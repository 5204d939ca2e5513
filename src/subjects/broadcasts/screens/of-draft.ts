/**
 * What an officer types about a message that is not sent yet: when it goes, who gets it, "send it", "throw it away". Each
 * opens the page of it; only a moment that is surely the hour of sending is set, and stands on that page.
 */
import type { Turn } from "../../../bot/context.ts";
import { phrase, type Button } from "../../../bot/reply.ts";
import { writeWeekday } from "../../../bot/calendar.ts";
import { saysChange, saysDrop, saysMistake, saysStop } from "../rules/mistake.ts";
import { momentsSaid, saidOfDraft, tellsMoment } from "../rules/of-draft.ts";
import { isAtOnce } from "../rules/plain-moment.ts";
import type { Broadcast, LocalMoment } from "../rules/record.ts";
import { parseDay, parseMoment } from "../rules/when.ts";
import { askForWords, openBroadcast } from "./open-draft.ts";
import { clockOf, here, type BroadcastDeps } from "./desk.ts";
import { openAnew, openPage } from "./page.ts";
import { writtenIn } from "./saying.ts";
import { writeMoment } from "./when-say.ts";
import { readWhen, setWhen } from "./when.ts";

interface When {
  readonly typed: string;
  /** Absent: a day alone. */
  readonly moment: LocalMoment | undefined;
  readonly day: string;
  readonly isSure: boolean;
}

/** Only what is a time: "send it to Ann" says none. */
function whenIn(deps: BroadcastDeps, turn: Turn, text: string): When | undefined {
  const now = clockOf(deps, turn);
  for (const { when, isSure } of momentsSaid(text)) {
    const moment = parseMoment(when, now);
    const day = moment?.day ?? parseDay(when, now);
    if (day !== undefined) return { typed: when, moment, day, isSure };
  }
  return undefined;
}

/** Whether words may be about a message that is not sent yet; looking for it costs a statement. */
export function mayBeOf(deps: BroadcastDeps, turn: Turn, text: string): boolean {
  const isSaid =
    isAtOnce(text) || saysChange(text) || saysDrop(text) || saidOfDraft(text) !== undefined;
  return isSaid || whenIn(deps, turn, text) !== undefined;
}

/** @returns false where the words are about something else */
export async function hearOfDraft(
  deps: BroadcastDeps,
  turn: Turn,
  draft: Broadcast,
  text: string,
): Promise<boolean> {
  if (await hearOrder(deps, turn, draft, text)) return true;
  if (saysChange(text)) await askForWords(deps, turn, "any");
  else if (saysMistake(text)) await openAnew(deps, here(turn), draft);
  else return false;
  return true;
}

/**
 * The same, of what no message to many would say.
 *
 * @param areWordsAsked the next words are to be the message: what may be one is none of these
 */
export async function hearOrder(
  deps: BroadcastDeps,
  turn: Turn,
  draft: Broadcast,
  text: string,
  areWordsAsked = false,
): Promise<boolean> {
  const isCorrection = draft.corrects !== undefined;
  if (isAtOnce(text) && !isCorrection) {
    await setWhen(deps, turn, draft, null, false);
    return true;
  }
  // A correction goes at once.
  const when = isCorrection ? undefined : whenIn(deps, turn, text);
  if (when !== undefined) {
    const { today } = clockOf(deps, turn);
    const words = writtenIn(draft.content).map((each) => draft.content[each]!.text);
    if (when.isSure || !words.some((each) => tellsMoment(each, today))) {
      await readWhen(deps, turn, draft, when.typed, undefined);
    } else if (areWordsAsked) return false;
    else await askForWords(deps, turn, "any", goesThen(when, turn.language, today));
    return true;
  }
  // It can be thrown away there, and gone on with.
  if (saysStop(text) || saysDrop(text)) await openBroadcast(deps, turn);
  else if (saidOfDraft(text) !== undefined) await openPage(deps, here(turn), draft, false);
  else return false;
  return true;
}

/** "Make it Friday" of a message that tells of a day: either that day, or when it goes. */
function goesThen({ moment, day }: When, language: Turn["language"], today: string): Button {
  return moment === undefined
    ? {
        label: phrase("broadcast-goes-then", { when: writeWeekday(day, language) }),
        action: `bc:then:${day}`,
      }
    : {
        label: phrase("broadcast-goes-then", { when: writeMoment(moment, language, today) }),
        action: `bc:then:${day}:${moment.minute}`,
      };
}
