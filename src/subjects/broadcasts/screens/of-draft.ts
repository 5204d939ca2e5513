/**
 * What an officer types about a message that is not sent yet: when it goes, who gets it, "send it", "throw it away". Each
 * opens the page of it, as its buttons do; only a moment that is surely the hour of sending is set, and stands on that page.
 */
import type { Message } from "@grammyjs/types";
import type { Turn } from "../../../bot/context.ts";
import { languages, phrase, type Button } from "../../../bot/reply.ts";
import { writeWeekday, isDay } from "../../../bot/calendar.ts";
import { saysChange, saysDrop, saysMistake, saysStop } from "../rules/mistake.ts";
import { isHardlyAll, momentsSaid, saidOfDraft, tellsMoment } from "../rules/of-draft.ts";
import { isAtOnce, hourOf, isLateInDay } from "../rules/plain-moment.ts";
import type { Broadcast, LocalMoment } from "../rules/record.ts";
import { parseDay, parseMoment, isAhead } from "../rules/when.ts";
import { askForWords, openBroadcast, askIfInDraft } from "./below-draft.ts";
import type { NextWords } from "./compose.ts";
import { clockOf, here, type BroadcastDeps, say } from "./desk.ts";
import { openAnew, openPage } from "./page.ts";
import { writtenIn } from "./saying.ts";
import { writeMoment, askHour, askWhen } from "./when-say.ts";
import { saidBack } from "../../../bot/unread.ts";

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
async function hearOrder(
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

/** Words that would take the place of what is written, and are hardly all that people shall read, are asked about. */
export async function isNoNewWords(
  deps: BroadcastDeps,
  turn: Turn,
  draft: Broadcast,
  { text }: Message,
  { what, about }: NextWords,
): Promise<boolean> {
  const language = languages.find((each) => each === about);
  const written = writtenIn(draft.content);
  const takesPlace = language === undefined ? written.length > 0 : written.includes(language);
  if (text === undefined || what !== "words" || !takesPlace) return false;
  // A day alone goes on to its hour, which is waited for then.
  const { waiting } = turn.records;
  await waiting.clear(turn.person);
  if (await hearOrder(deps, turn, draft, text, true)) return true;
  if (isHardlyAll(text) || mayBeOf(deps, turn, text)) await askIfInDraft(deps, turn, { text });
  else return false;
  return true;
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

async function setWhen(
  deps: BroadcastDeps,
  turn: Turn,
  draft: Broadcast,
  startsAt: LocalMoment | null,
  inPlace: boolean,
): Promise<void> {
  await turn.records.broadcasts.change(draft.id, { startsAt });
  await openPage(deps, here(turn), { ...draft, startsAt }, inPlace);
}
