/**
 * Own numbers and a person beside advice that costs money. The numbers come after a tap
 * and the person's yes; the sums are rules/own-numbers.ts, the words rules/judgement.ts.
 */
import { askPerson, findOwn, personFor, type Article } from "../../answers/index.ts";
import {
  countableOf,
  numbersConsent,
  numbersButton,
  offerPersonFirst,
  parseCountable,
  sayNumbers,
} from "../rules/judgement.ts";
import { ownNumbers, type OwnNumbers } from "../rules/own-numbers.ts";
import { localDay } from "../../../bot/local-time.ts";
import type { Member } from "../../../bot/member.ts";
import { phrase, type Button } from "../../../bot/reply.ts";
import { addDays } from "../../../bot/calendar.ts";
import { averageDays, averageOf } from "../rules/orders.ts";
import type { Events } from "../../../bot/events.ts";
import { type Press, sayOld } from "../../../bot/subject.ts";
import type { MemberTurn } from "../../../bot/who.ts";
import type { Turn } from "../../../bot/context.ts";
import { localRulesOf, type Usual } from "../../../bot/usual.ts";
import { onward } from "../../../bot/doors.ts";

/** The prices touched last; an older finished one would surprise. */
const looked = 5;

/** The button for own numbers under an answer that costs money, where some are known and not refused. */
export async function offerNumbers(
  turn: Turn,
  member: Member,
  { article, questionId }: Pick<Events["article-shown"], "article" | "questionId">,
): Promise<Button | undefined> {
  const decision = countableOf(article);
  if (decision === undefined || questionId === undefined) return undefined;
  if ((await turn.records.members.findConsent(member.id, numbersConsent)) === false) {
    return undefined;
  }
  const numbers = await numbersOf(turn, member);
  return numbers && numbersButton(questionId, decision);
}

/** The price tool stands under it: it says all that numbers of their own would. */
export function isAboutPrices({ roles }: Article): boolean {
  return roles.some((role) => role === "set-price" || role === "lowest-price");
}

/** Says below an answer whom to ask, if it costs money and nothing beneath it leads to a person. */
export async function offerBeside(
  turn: Turn,
  { question, article, hasPerson }: Events["answer-said"],
): Promise<void> {
  const { member } = turn;
  if (member === undefined || !article.judgement || hasPerson) return;
  // One message is enough: a person stands below their numbers, and below the simpler words.
  if (isAboutPrices(article)) return;
  if ((await offerNumbers(turn, member, { article, questionId: question.id })) !== undefined)
    return;
  turn.say(
    offerPersonFirst(
      askPerson(question, await personFor(turn, member, question)),
      question.language,
    ),
  );
}

/** Shows the numbers; the tap on the button that asks for it is the yes. A made-up decision shows no more. */
export async function pressNumbers(
  deps: Usual,
  turn: MemberTurn,
  { args: [, id, said] }: Press,
): Promise<void> {
  const { member } = turn;
  const question = await findOwn(turn, id);
  if (question === undefined) return sayOld(turn);
  const decision = parseCountable(said);
  const numbers = await numbersOf(turn, member);
  if (decision === undefined || numbers === undefined) return sayOld(turn);
  const { members } = turn.records;
  if ((await members.findConsent(member.id, numbersConsent)) !== true) {
    await members.addConsent(member.id, numbersConsent, true, turn.now);
  }
  const person = askPerson(question, await personFor(turn, member, question));
  const whole = { ...numbers, ...(await paceOf(deps, turn, member)) };
  turn.say(sayNumbers(decision, whole, person, question.language));
}

/** No numbers beside answers from now on. */
export async function stopNumbers(turn: MemberTurn): Promise<void> {
  const { member, records } = turn;
  const { members } = records;
  if ((await members.findConsent(member.id, numbersConsent)) !== false) {
    await members.addConsent(member.id, numbersConsent, false, turn.now);
  }
  turn.say({ words: phrase("judge-numbers-stopped"), buttons: onward });
}

/** From the page of what is kept: yes after all. */
export async function startNumbers(turn: MemberTurn): Promise<void> {
  await turn.records.members.addConsent(turn.member.id, numbersConsent, true, turn.now);
  turn.say({ words: phrase("judge-numbers-started"), buttons: onward });
}

/** What the price sum touched last says. */
async function numbersOf(turn: Turn, member: Member): Promise<OwnNumbers | undefined> {
  const prices = await turn.records.prices.list(member.id, looked, 0);
  for (const { facts, isFinished } of prices) {
    const numbers = isFinished ? ownNumbers(facts) : undefined;
    if (numbers !== undefined) return numbers;
  }
  return undefined;
}

async function paceOf(
  deps: Usual,
  turn: Turn,
  member: Member,
): Promise<Pick<OwnNumbers, "dailyTenths" | "onHand">> {
  const { orders, stock } = turn.records;
  const { timeZone } = await localRulesOf(deps, turn, member);
  const today = localDay(turn.now, timeZone);
  const days = await orders.daysOf(member.id, addDays(today, 1 - averageDays), today);
  const average = averageOf(days, today);
  const items = await stock.listOf(member.id);
  return {
    ...(average === undefined ? {} : { dailyTenths: average.tenths }),
    // One kind of goods only: of several nobody knows which is meant.
    ...(items.length === 1 ? { onHand: items[0]!.onHand } : {}),
  };
}
