/**
 * The chain of who brought whom, whether others may see me in it, and the offer of a
 * second teacher. The rules and the words are in chain/rules.
 *
 * No button carries anybody's id: each tap is about the person who taps.
 */
import { type AskingDeps, forReader, wishOutcome } from "../../answers/index.ts";
import { askToBeSeen, sayChain, sayWhetherSeen } from "./chain-say.ts";
import {
  confirmTeacher,
  hasOneTeacher,
  isTimeForTeacher,
  offerTeacher,
  sayTeacher,
  teacherConsent,
  toTeacher,
  wishOf,
} from "../rules/second-teacher.ts";
import { thanksLines } from "./thanks-say.ts";
import { trainerLines } from "./trained-say.ts";
import type { Member } from "../../../bot/member.ts";
import { findStep, type Lead, type RoadDeps } from "../../playbook/index.ts";
import { phrase } from "../../../bot/reply.ts";
import type { Turn } from "../../../bot/context.ts";
import { type Press, sayOld } from "../../../bot/subject.ts";
import type { MemberTurn } from "../../../bot/who.ts";
import { sayWaitingTraining } from "./trained.ts";
import { home } from "../../../bot/doors.ts";
import type { Events } from "../../../bot/events.ts";
import { newId } from "../../../bot/ids.ts";
import { findOfficers } from "../../../bot/officers.ts";
import { chainConsent } from "../../joining/index.ts";

/** Lines about who showed what; the latest ones. */
const mostTrainers = 6;

export type ChainDeps = Pick<RoadDeps, "playbook"> & Pick<AskingDeps, "officers">;

export async function pressChain(
  _: unknown,
  turn: MemberTurn,
  { args: [verb] }: Press,
): Promise<void> {
  if (verb === "yes" || verb === "no") return beSeen(turn, turn.member, verb === "yes");
  if (verb !== "name") return sayOld(turn);
  turn.say(askToBeSeen(await turn.records.members.findConsent(turn.member.id, chainConsent)));
}

/** /peers: my own branch. Officers see what belongs to all of them as well. */
export async function sayPeers(deps: ChainDeps, turn: Turn): Promise<void> {
  const { member, records } = turn;
  if (member === undefined) return turn.tell("chain-opened", { brought: 0, isAsked: false });
  const chain = await records.chain.find(member.id);
  const isSeen = await records.members.findConsent(member.id, chainConsent);
  turn.say(sayChain(deps.playbook, chain, turn.language));
  await sayEdges(deps, turn, member);
  const isAsked = isSeen === undefined;
  await turn.tell("chain-opened", { brought: chain.generations[0] ?? 0, isAsked });
  await sayWaitingTraining(deps, turn, member);
  if (isAsked) turn.say(askToBeSeen(isSeen));
}

/** Who showed me what, what I am thanked for, how often I helped; nothing where there is none of it. */
async function sayEdges(
  { playbook }: Pick<RoadDeps, "playbook">,
  { records, say }: Turn,
  member: Member,
): Promise<void> {
  const count = await records.peers.countHelped(member.id);
  const words = [
    ...trainerLines(playbook, member, await records.trained.trainersOf(member.id, mostTrainers)),
    ...thanksLines(await records.thanks.countOf(member.id)),
    ...(count === 0 ? [] : [phrase("peer-helped-so-far", { count })]),
  ];
  if (words.length > 0) say({ words, buttons: [[home]] });
}

/** Each answer that changes something is kept beside the earlier ones; the last one counts. */
async function beSeen(turn: Turn, member: Member, isSeen: boolean): Promise<void> {
  const { members } = turn.records;
  if ((await members.findConsent(member.id, chainConsent)) !== isSeen) {
    await members.addConsent(member.id, chainConsent, isSeen, turn.now);
  }
  turn.say(sayWhetherSeen(isSeen));
}

/**
 * A step was finished: who has one person who sells to ask is offered a second, once.
 *
 * @returns what leads to the offer, if it is time for it
 */
export async function offerSecondTeacher(
  deps: Pick<RoadDeps, "playbook">,
  turn: Turn,
  member: Member,
  stepId: string,
): Promise<Lead | undefined> {
  const { chain } = turn.records;
  if (!isTimeForTeacher(findStep(deps.playbook, stepId))) return undefined;
  if ((await chain.findTeacher(member.id)) !== undefined) return undefined;
  if (!hasOneTeacher(await chain.contactsOf(member.id))) return undefined;
  await chain.setTeacher(member.id, "offered", turn.now);
  return { button: toTeacher };
}

export async function pressTeacher(
  deps: ChainDeps,
  turn: MemberTurn,
  { args: [verb = ""] }: Press,
): Promise<void> {
  const { member } = turn;
  const { chain } = turn.records;
  const state = await chain.findTeacher(member.id);
  // Never offered to this person: forged, or somebody else's.
  if (state === undefined || !["ask", "yes", "no", "send"].includes(verb)) return sayOld(turn);
  if (state === "wished") return turn.say(sayTeacher("already-sent"));
  if (verb === "ask") return turn.say(offerTeacher());
  if (verb === "yes") return turn.say(confirmTeacher());
  if (verb === "send") return sendWish(deps, turn, member);
  await chain.setTeacher(member.id, "declined", turn.now);
  turn.say(sayTeacher("declined"));
}

/** The wish was taken back: it may be wished again. */
export async function noteWishBack(
  turn: Turn,
  { question }: Events["question-taken-back"],
): Promise<void> {
  if (!wishOutcome.test(question.outcome)) return;
  await turn.records.chain.setTeacher(question.memberId, "offered", turn.now);
}

/** The wish waits among the questions for a person, and goes to every officer who can be reached. */
async function sendWish(deps: ChainDeps, turn: Turn, member: Member): Promise<void> {
  const { members, questions, playbook, chain } = turn.records;
  const run = await playbook.findRun(member.id);
  const step = run === undefined ? undefined : findStep(deps.playbook, run.stepId);
  const wish = wishOf(newId("q"), member, step?.number ?? null);
  await questions.add(wish, turn.now);
  await members.addConsent(member.id, teacherConsent, true, turn.now);
  await chain.setTeacher(member.id, "wished", turn.now);

  const officers = await findOfficers(deps, turn);
  const village =
    member.villageId === null ? undefined : await members.findVillage(member.villageId);
  turn.say(sayTeacher(officers.length === 0 ? "kept" : "sent"));
  for (const officer of officers) turn.say(...forReader(wish, member, village?.name, officer));
}
