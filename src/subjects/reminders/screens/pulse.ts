/**
 * "How is it going?": five taps after the first parcel and then every quarter, and the
 * page on which somebody sees their own answers change. Nobody else reads them.
 */
import { localDay } from "../../../bot/local-time.ts";
import type { Member } from "../../../bot/member.ts";
import { findQuestion, nextQuestion, quarterDays, skipped } from "../rules/questions.ts";
import { pulseConsent } from "../rules/pulse-record.ts";
import {
  askConsent,
  askQuestion,
  askToStop,
  offerRound,
  sayPulse,
  sayPulseNote,
  sayThanks,
} from "./pulse-say.ts";
import { phrase } from "../../../bot/reply.ts";
import { addDays } from "../../../bot/calendar.ts";
import type { Records } from "../../../bot/records.ts";
import type { DueWork } from "../../../bot/due.ts";
import type { Turn } from "../../../bot/context.ts";
import { type Press, sayOld } from "../../../bot/subject.ts";
import type { MemberTurn } from "../../../bot/who.ts";
import type { RoadDeps } from "../../playbook/index.ts";
import { mayBeSaid, memberOf, sayUnasked, type UnaskedDeps } from "../../../bot/gate/unasked.ts";
import { sweep } from "./unasked-sweep.ts";
import { localRulesOf, type Usual } from "../../../bot/usual.ts";

const kind = "pulse";

export async function pressPulse(
  deps: RoadDeps,
  turn: MemberTurn,
  { args: [verb = "", questionId = "", answer = ""] }: Press,
): Promise<void> {
  const { member } = turn;
  const { members, pulse } = turn.records;
  const today = await todayOf(deps, turn, member);
  const agreed = await members.findConsent(member.id, pulseConsent);
  switch (verb) {
    case "open":
      if (agreed !== true) return turn.say(askConsent(phrase("pulse-what")));
      return turn.say(sayPulse(await pulse.answersOf(member.id), today, member.language));
    case "later":
      return turn.say(sayPulseNote("later"));
    case "leave":
      return turn.say(sayPulseNote("left"));
    case "no":
      if (agreed !== false) await members.addConsent(member.id, pulseConsent, false, turn.now);
      await pulse.setNext(member.id, null);
      return turn.say(sayPulseNote("declined"));
    case "yes":
      if (agreed !== true) await members.addConsent(member.id, pulseConsent, true, turn.now);
      return begin(turn, member, today);
    case "begin":
      if (agreed !== true) return turn.say(askConsent(phrase("pulse-what")));
      return begin(turn, member, today);
    case "a":
      if (agreed === true) return keep(turn, member, today, questionId, answer);
      break;
    case "stop":
      return turn.say(askToStop());
    case "gone":
      await members.addConsent(member.id, pulseConsent, false, turn.now);
      await pulse.removeAnswers(member.id);
      await pulse.setNext(member.id, null);
      return turn.say(sayPulseNote("gone"));
  }
  sayOld(turn);
}

async function begin(turn: Turn, member: Member, today: string): Promise<void> {
  await turn.records.pulse.begin(member.id, today, addDays(today, quarterDays));
  const first = nextQuestion([], today);
  if (first !== undefined) turn.say(askQuestion(first, true));
}

/** Keeps an answer of the round at hand, and asks the next. Tapped twice, it is the same answer. */
async function keep(
  turn: Turn,
  member: Member,
  today: string,
  questionId: string,
  answer: string,
): Promise<void> {
  const { pulse } = turn.records;
  const day = (await pulse.find(member.id))?.roundOn ?? undefined;
  const question = findQuestion(questionId);
  const isAnswer = question?.answers.includes(answer) === true || answer === skipped;
  if (day === undefined || question === undefined || !isAnswer) return sayOld(turn);
  await pulse.answer(member.id, { day, question: question.id, answer });
  const answers = await pulse.answersOf(member.id);
  const next = nextQuestion(answers, day);
  turn.say(
    next === undefined ? sayThanks(answers, today, member.language) : askQuestion(next, true),
  );
}

/** The first parcel has left: the first round comes the evening after. Safe to call after every one. */
export async function planPulse(deps: Usual, turn: Turn, member: Member): Promise<void> {
  const today = await todayOf(deps, turn, member);
  await turn.records.pulse.plan(member.id, addDays(today, 1));
}

export function pulseSweep(deps: UnaskedDeps) {
  return sweep(deps, kind, ({ pulse }, { today }, after, limit) => pulse.due(today, after, limit));
}

/** Asks; without an answer, again in a quarter. */
export function pulseDue(deps: UnaskedDeps) {
  return async (work: DueWork, records: Records): Promise<void> => {
    const { members, pulse } = records;
    const member = await memberOf(work, records);
    const nextOn = member === undefined ? null : ((await pulse.find(member.id))?.nextOn ?? null);
    if (member === undefined || nextOn === null) return;
    const today = await todayOf(deps, { records, now: deps.clock() }, member);
    // Begun by themselves meanwhile: the next quarter is not here yet.
    if (nextOn > today || !(await mayBeSaid(deps, records, member, kind))) return;
    await pulse.setNext(member.id, addDays(today, quarterDays));
    const agreed = await members.findConsent(member.id, pulseConsent);
    const name = member.firstName;
    await sayUnasked(
      deps,
      records,
      member,
      agreed === true ? offerRound(name) : askConsent(phrase("pulse-hello", { name })),
    );
  };
}

async function todayOf(
  deps: Usual,
  turn: Pick<Turn, "records" | "now">,
  member: Member,
): Promise<string> {
  const { timeZone } = await localRulesOf(deps, turn, member);
  return localDay(turn.now, timeZone);
}
