/**
 * Field trials: who is asked, once; what they answer; and the way out, at any time. Nobody is asked unless the
 * association has begun a trial, and what the bot does for somebody is the same whatever they say.
 */
import { mayBeSaid, memberOf, sayUnasked, type UnaskedDeps } from "../../../bot/gate/unasked.ts";
import { localDay } from "../../../bot/local-time.ts";
import { addDays } from "../../../bot/calendar.ts";
import type { Member } from "../../../bot/member.ts";
import type { Records } from "../../../bot/records.ts";
import type { DueWork } from "../../../bot/due.ts";
import { currencyOf } from "../../../bot/money.ts";
import { sayOld, type Press } from "../../../bot/subject.ts";
import { localRulesOf, type Usual } from "../../../bot/usual.ts";
import type { MemberTurn } from "../../../bot/who.ts";
import { sweep } from "../../reminders/index.ts";
import type { Trial, TrialPerson } from "../rules/record.ts";
import { questionsOf, skipped, type Round } from "../rules/questions.ts";
import { readRegistration, type Registration } from "../rules/registration.ts";
import { amid, askConsent, askQuestion, askToLeave, offerAgain, sayInfo, sayNote } from "./say.ts";

const kind = "trial";
/** The purpose under which the consent is kept. */
export const trialConsent = "trial";

export function trialSweep(deps: UnaskedDeps) {
  return sweep(deps, kind, ({ trials }, { today }, after, limit) =>
    trials.due(today, after, limit),
  );
}

/** What is asked, as it was registered when the trial began: later versions change what is counted alone. */
function registrationOf({ versions }: Trial): Registration {
  return readRegistration(versions[0]!.body);
}

export function trialDue(deps: UnaskedDeps) {
  return async (work: DueWork, records: Records): Promise<void> => {
    const { trials } = records;
    const member = await memberOf(work, records);
    const trial = await trials.current();
    if (member === undefined || trial?.state !== "running" || member.villageId === null) return;
    const before = await trials.personOf(member.id);
    const them = before?.trialId === trial.id ? before : undefined;
    const isNew = them === undefined;
    if (!isNew && (them.state !== "in" || them.againAt !== null)) return;
    if (isNew && (await trials.armOf(trial.id, member.villageId)) === undefined) return;
    const now = deps.clock();
    const today = await todayOf(deps, { records, now }, member);
    if (!isNew && (them.againOn ?? "") > today) return;
    if (!(await mayBeSaid(deps, records, member, kind))) return;
    const registration = registrationOf(trial);
    const { language, firstName } = member;
    if (isNew) {
      if (!(await trials.noteAsked(trial.id, member.id, member.villageId, now))) return;
      return sayUnasked(deps, records, member, askConsent(registration, language, firstName));
    }
    if (!(await trials.noteAgain(trial.id, member.id, today, now))) return;
    await sayUnasked(deps, records, member, offerAgain(registration, language, firstName));
  };
}

export async function pressTrial(
  deps: Usual,
  turn: MemberTurn,
  { args: [verb = "", questionId = "", answer = ""] }: Press,
): Promise<void> {
  const { member, records, now } = turn;
  const { trials, members } = records;
  const trial = await trials.current();
  const them = await trials.personOf(member.id);
  if (them === undefined) return sayOld(turn);
  if (verb === "leave-ask") {
    return them.state === "in" ? turn.say(askToLeave(questionId === amid)) : sayOld(turn);
  }
  if (verb === "leave") {
    if (them.state !== "in") return sayOld(turn);
    await members.addConsent(member.id, trialConsent, false, now);
    await trials.leave(them.trialId, member.id);
    return turn.say(sayNote("gone"));
  }
  const goesOn = questionId === amid && them.state === "in" && trial?.id === them.trialId;
  if (verb === "stay" && !goesOn) return turn.say(sayNote("stays"));
  // Out of one that is over they can go, also when the next is registered; there is nothing else to do in it.
  if (trial === undefined || them.trialId !== trial.id) return sayOld(turn);
  if (trial.state !== "running") return turn.say(sayNote("over"));
  const registration = registrationOf(trial);
  const today = await todayOf(deps, turn, member);
  switch (verb) {
    case "info":
      return turn.say(sayInfo(registration, member.language, Number(questionId)));
    case "no":
      // Whoever is in it leaves by leaving.
      if (them.state === "in") return turn.say(askToLeave(false));
      if (them.state !== "no") {
        await members.addConsent(member.id, trialConsent, false, now);
        await trials.decline(trial.id, member.id);
      }
      return turn.say(sayNote("declined"));
    case "yes":
      if (them.state !== "in") {
        await members.addConsent(member.id, trialConsent, true, now);
        const againOn = addDays(today, registration.askAgainAfterDays);
        await trials.join(trial.id, member.id, today, againOn);
      }
      return askNext(deps, turn, trial, { ...them, state: "in" });
    case "begin":
    case "stay":
      return them.state === "in" ? askNext(deps, turn, trial, them) : sayOld(turn);
    case "a":
      return keep(deps, turn, trial, them, { question: questionId, answer, day: today });
  }
  sayOld(turn);
}

const roundOf = ({ againAt }: TrialPerson): Round => (againAt === null ? "first" : "again");

async function keep(
  deps: Usual,
  turn: MemberTurn,
  trial: Trial,
  them: TrialPerson,
  given: { readonly question: string; readonly answer: string; readonly day: string },
): Promise<void> {
  const question = questionsOf(registrationOf(trial).incomeBounds).find(
    ({ id }) => id === given.question,
  );
  const isAnswer = question?.answers.includes(given.answer) === true || given.answer === skipped;
  if (them.state !== "in" || question === undefined || !isAnswer) return sayOld(turn);
  await turn.records.trials.answer(trial.id, turn.member.id, roundOf(them), given);
  await askNext(deps, turn, trial, them);
}

async function askNext(
  deps: Usual,
  turn: MemberTurn,
  trial: Trial,
  them: TrialPerson,
): Promise<void> {
  const { member, records } = turn;
  const { country } = await localRulesOf(deps, turn, member);
  const registration = registrationOf(trial);
  const answers = await records.trials.answersOf(trial.id, member.id, roundOf(them));
  const answered = new Set(answers.map(({ question }) => question));
  const next = questionsOf(registration.incomeBounds).find(({ id }) => !answered.has(id));
  turn.say(
    next === undefined
      ? sayNote("thanks")
      : askQuestion(next, registration, member.language, currencyOf(country)),
  );
}

async function todayOf(
  deps: Usual,
  turn: Pick<MemberTurn, "records" | "now">,
  member: Member,
): Promise<string> {
  const { timeZone } = await localRulesOf(deps, turn, member);
  return localDay(turn.now, timeZone);
}
