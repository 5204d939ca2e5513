/**
 * Who showed whom a step. The learner is asked at the end of it, whoever they named in
 * the evening, or on the page of the chain. Rules and words are in chain/rules.
 */
import {
  askTrainer,
  askWhoShowed as question,
  sayAnswered,
  sayNamed,
  toWhoShowed,
} from "./trained-say.ts";
import {
  askAgainFrom,
  candidatesOf,
  mayAskAgain,
  type Candidate,
  type Training,
} from "../rules/trained.ts";
import type { Member } from "../../../bot/member.ts";
import type { Reply } from "../../../bot/reply.ts";
import type { Records } from "../../../bot/records.ts";
import { inOrder } from "../../../bot/gate/order.ts";
import { nextOwnHour } from "../../../bot/gate/own-hour.ts";
import type { DueWork } from "../../../bot/due.ts";
import type { Turn } from "../../../bot/context.ts";
import { type Press, sayOld } from "../../../bot/subject.ts";
import type { MemberTurn } from "../../../bot/who.ts";
import type { Lead, RoadDeps, RoadDueDeps } from "../../playbook/index.ts";
import { hold, memberOf, sayUnasked } from "../../../bot/gate/unasked.ts";
import { localRulesOf } from "../../../bot/usual.ts";
import { newId } from "../../../bot/ids.ts";

/** Of those who helped, so many are offered. */
const mostHelpers = 3;

export async function pressTaught(
  deps: RoadDeps,
  turn: MemberTurn,
  { args: [verb, id = "", who = ""] }: Press,
): Promise<void> {
  if (verb === "ask") return openQuestion(turn, turn.member, id);
  if (verb === "by") return name(deps, turn, turn.member, id, who);
  if (verb === "yes" || verb === "no") return answer(deps, turn, turn.member, id, verb === "yes");
  sayOld(turn);
}

/**
 * The learner finished a step: who showed it, if there is anybody who may have?
 *
 * @returns what leads to the question, if it is time for it
 */
export async function askWhoShowed(
  turn: Turn,
  member: Member,
  stepId: string,
): Promise<Lead | undefined> {
  const { trained } = turn.records;
  if (!mayAskAgain(await trained.lastAsked(member.id), turn.now)) return undefined;
  const candidates = await findCandidates(turn.records, member);
  if (candidates.length === 0) return undefined;
  const id = newId("t");
  return (await trained.ask({ id, memberId: member.id, stepId }, turn.now))
    ? { button: toWhoShowed(id) }
    : undefined;
}

async function openQuestion(turn: Turn, member: Member, id: string): Promise<void> {
  const candidates = await findCandidates(turn.records, member);
  if (candidates.length === 0) return sayOld(turn);
  turn.say(question(id, candidates));
}

async function findCandidates(records: Records, member: Member): Promise<readonly Candidate[]> {
  const { members, mentors, peers } = records;
  const as = (role: Candidate["as"], person: Member | undefined): Candidate | undefined =>
    person && { as: role, id: person.id, firstName: person.firstName };
  const inviter = member.invitedBy === null ? undefined : await members.find(member.invitedBy);
  const helpers = await peers.helpersOf(member.id, mostHelpers);
  return candidatesOf(member.id, [
    as("inviter", inviter),
    as("mentor", await mentors.mentorOf(member.id)),
    ...helpers.map((helper) => as("helper", helper)),
  ]);
}

async function name(
  deps: RoadDeps,
  turn: Turn,
  member: Member,
  id: string,
  who: string,
): Promise<void> {
  const { trained, members } = turn.records;
  const isNobody = who === "nobody" || who === "skip";
  const chosen = isNobody
    ? undefined
    : (await findCandidates(turn.records, member)).find((each) => [each.as, each.id].includes(who));
  // Whoever is no candidate any more: forgotten meanwhile, or forged.
  if (!isNobody && chosen === undefined) return sayOld(turn);
  if (!(await trained.name(id, member.id, chosen?.id ?? null, turn.now))) return sayOld(turn);
  turn.say(sayNamed(chosen !== undefined));
  const trainer = chosen && (await members.find(chosen.id));
  if (trainer !== undefined) await askLater(deps, turn.records, trainer, turn.now);
}

/** In the evening, and a week after the last time at the earliest. */
async function askLater(
  deps: RoadDeps,
  records: Records,
  trainer: Member,
  now: Date,
): Promise<void> {
  const { timeZone } = await localRulesOf(deps, { records }, trainer);
  const { hour } = await records.unasked.reachOf(trainer.id);
  const last = await records.trained.lastTold(trainer.id);
  const from = last === undefined || mayAskAgain(last, now) ? now : askAgainFrom(last);
  await records.work.schedule({
    id: `training-ask:${trainer.id}`,
    kind: "training-ask",
    payload: { memberId: trainer.id },
    dueAt: inOrder(nextOwnHour(from, timeZone, hour), "training-ask"),
  });
}

/** Asks a trainer, one learner and step at a time. */
export function trainingAsk(deps: RoadDueDeps) {
  return async (work: DueWork, records: Records): Promise<void> => {
    const trainer = await memberOf(work, records);
    if (trainer === undefined) return;
    const { trained } = records;
    const now = deps.clock();
    if (mayAskAgain(await trained.lastTold(trainer.id), now)) {
      const training = await trained.waitingFor(trainer.id, "untold");
      const asked = training && (await askOf(deps, records, trainer, training));
      if (training === undefined || asked === undefined) return;
      if (await hold(deps, work, records, trainer)) return;
      await trained.noteTold(training.id, now);
      await sayUnasked(deps, records, trainer, asked);
    }
    if ((await trained.waitingFor(trainer.id, "untold")) !== undefined) {
      await askLater(deps, records, trainer, now);
    }
  };
}

async function askOf(
  deps: Pick<RoadDeps, "playbook">,
  records: Records,
  trainer: Member,
  training: Training,
): Promise<Reply | undefined> {
  const learner = await records.members.find(training.memberId);
  return learner && askTrainer(deps.playbook, training, learner, trainer);
}

/** The oldest that waits for this member's word, if there is one. */
export async function sayWaitingTraining(
  deps: Pick<RoadDeps, "playbook">,
  turn: Turn,
  member: Member,
): Promise<void> {
  const { trained } = turn.records;
  const training = await trained.waitingFor(member.id);
  const asked = training && (await askOf(deps, turn.records, member, training));
  if (training === undefined || asked === undefined) return;
  await trained.noteTold(training.id, turn.now);
  turn.say(asked);
}

async function answer(
  deps: RoadDeps,
  turn: Turn,
  member: Member,
  id: string,
  isSo: boolean,
): Promise<void> {
  const state = await turn.records.trained.answer(id, member.id, isSo, turn.now);
  if (state === undefined) return sayOld(turn);
  turn.say(sayAnswered(state, isSo));
  // Whoever is at it may go on with the next; that was asked for.
  await sayWaitingTraining(deps, turn, member);
  // One question at a time.
  const waits = await turn.records.trained.waitingFor(member.id);
  if (isSo && waits === undefined) await turn.tell("neighbour-taught", { member });
}
