/**
 * The year of somebody who sells: season, goods to order, milestones, drills. A sweep finds at whom to
 * look; in the evening the most important word is said, if there is room for it.
 */
import type { Article } from "../../answers/index.ts";
import { localDay } from "../../../bot/local-time.ts";
import type { Member } from "../../../bot/member.ts";
import { addDays } from "../../../bot/calendar.ts";
import type { Records } from "../../../bot/records.ts";
import type { DueWork } from "../../../bot/due.ts";
import { drills } from "../rules/drill.ts";
import { answerDrill, drillAnswers } from "./drill-say.ts";
import { sayRestockSet, sayWord } from "./year-say.ts";
import { nextLook, wordFor } from "../rules/word.ts";
import type { Turn } from "../../../bot/context.ts";
import { mayBeSaid, memberOf, sayUnasked, type UnaskedDeps } from "../../../bot/gate/unasked.ts";
import { sweep } from "../../reminders/index.ts";
import { localRulesOf, type Usual } from "../../../bot/usual.ts";
import { sellerOf, type YearDeps } from "./year-facts.ts";
import { type Press, sayOld } from "../../../bot/subject.ts";
import type { MemberTurn } from "../../../bot/who.ts";

/**
 * Whoever showed no sign of life for so long is left in peace until they are back. It is longer than for
 * the course: people who sell well have less need of the bot, and the season comes for them as well.
 */
const goneAfterDays = 120;
const putOffDays = 7;

type DrillDeps = Usual & { readonly articles: readonly Article[] };

/** Reminders of goods, or none. */
export async function setRestock(usual: Usual, turn: MemberTurn, isOff: boolean): Promise<void> {
  const { member } = turn;
  await turn.records.year.setRestockOff(member.id, isOff);
  if (!isOff) await lookTomorrow(usual, turn, member);
  turn.say(sayRestockSet(isOff));
}

/** An answer of a drill: `drill:<set>:<question>:<answer>`. */
export async function pressDrill(
  deps: DrillDeps,
  turn: MemberTurn,
  { args: [set = "", at = "", tapped = ""] }: Press,
): Promise<void> {
  const given = drillAnswers.find((each) => each === tapped);
  const isQuestion = drills[Number(set)]?.[Number(at)] !== undefined;
  if (given === undefined || !isQuestion) return sayOld(turn);
  const { country } = await localRulesOf(deps, turn, turn.member);
  turn.say(answerDrill(Number(set), Number(at), given, turn.member.id, country, deps.articles));
}

/** A first parcel has left: from now on there is a year. Safe to call after every one. */
export async function beginYear(deps: Usual, turn: Turn, member: Member): Promise<void> {
  const { timeZone } = await localRulesOf(deps, turn, member);
  await turn.records.year.begin(member.id, localDay(turn.now, timeZone));
}

/** Their log or their list of goods has changed: there may be something to say tomorrow. */
export async function lookTomorrow(deps: Usual, turn: Turn, member: Member): Promise<void> {
  const { timeZone } = await localRulesOf(deps, turn, member);
  await turn.records.year.lookSoon(member.id, addDays(localDay(turn.now, timeZone), 1));
}

export function yearSweep(deps: UnaskedDeps) {
  return sweep(
    deps,
    "year",
    ({ year }, { today }, after, limit) =>
      year.due(addDays(today, 1), addDays(today, -goneAfterDays), after, limit),
    ({ year }, memberIds, now) =>
      year.setLook(memberIds, addDays(localDay(now, deps.timeZone), putOffDays)),
  );
}

/** Says the word of the day, if there is one and room for it; then it is known when to look again. */
export function yearDue(deps: YearDeps) {
  return async (work: DueWork, records: Records): Promise<void> => {
    const member = await memberOf(work, records);
    if (member === undefined) return;
    const { year, tips } = records;
    const known = await sellerOf(deps, records, member);
    if (known === undefined || (await tips.isMuted(member.id))) {
      const { timeZone } = await localRulesOf(deps, { records }, member);
      return year.setLook([member.id], addDays(localDay(deps.clock(), timeZone), putOffDays));
    }
    const { seller, today } = known;
    const word = wordFor(deps.season, seller, today);
    // Where there is one, there may be another tomorrow, or it finds no room today.
    const lookOn = word === undefined ? nextLook(deps.season, seller, today) : addDays(today, 1);
    await year.setLook([member.id], lookOn);
    if (word === undefined || !(await mayBeSaid(deps, records, member, word.kind))) return;
    await year.noteSaid(member.id, word.marks, deps.clock());
    const reader = { id: member.id, language: member.language, today, sold: seller.sold };
    await sayUnasked(deps, records, member, sayWord(word, reader));
  };
}
