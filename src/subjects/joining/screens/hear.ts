/**
 * What is typed while joining: a button's words, the name of a village, how far somebody is. What is neither is heard as
 * whatever it is.
 */
import type { Message } from "@grammyjs/types";
import { isVillageNext, villageConsent } from "../rules/joining.ts";
import { askPlacementAfter, placementForVillage, tellsHowFar } from "../rules/placement.ts";
import {
  proposeVillage,
  refuseProposal,
  type TypedVillage,
  typedVillage,
} from "../rules/where-you-live.ts";
import { isPlainlyBegun } from "../rules/first-words.ts";
import { isPlace, namesHome } from "../rules/villages.ts";
import type { Turn } from "../../../bot/context.ts";
import type { Placement } from "../../../bot/member.ts";
import { pass, type Heard } from "../../../bot/subject.ts";
import type { MemberTurn } from "../../../bot/who.ts";
import { isGoOn, isQuestion } from "../../../bot/typed.ts";
import { act, isMember, settle } from "./joining.ts";
import {
  isAdded,
  isAskedAgain,
  isForJoining,
  isPlacementNext,
  isTalk,
  isVillageAsked,
  leavesVillage,
  placementTold,
  typedButton,
  type JoiningDeps,
} from "./typed.ts";
import { sayVillageAgain } from "./village-again.ts";

/** A button that was typed, or the name of a village. */
export async function hearJoining(deps: JoiningDeps, turn: Turn, message: Message): Heard {
  const { text } = message;
  if (text === undefined) {
    return isMember(turn) && (await isAskedAgain(turn, message)) ? turn.resume() : pass;
  }
  const action = await typedButton(deps, turn, text);
  if (action !== undefined) return act(deps, turn, action.split(":").slice(1));
  if (!isMember(turn)) {
    // "start" of somebody whom the first screen asked already: a word of every language, and no question.
    return turn.joining?.stage === "consent" && isPlainlyBegun(text) ? turn.resume() : pass;
  }
  const { member, records } = turn;
  if (await isAdded(turn, text)) return act(deps, turn, ["village-add"]);
  if (await isPlacementNext(turn)) {
    // The name that they wanted to say later.
    const typed = await typedVillage(records.members, text, member.id);
    if (typed.kind === "found") return settle(turn, typed.village.id);
    const isHome = member.villageId === null && (isPlace(text) || namesHome(text));
    if (isHome && !isQuestion(text, "village")) return sayTyped(turn, typed);
  }
  const told = await placementTold(deps, turn, text);
  if (told?.said !== undefined) return act(deps, turn, ["place", told.said]);
  if (told !== undefined) return turn.say(askPlacementAfter(text, told.times));
  if (!(await isVillageAsked(turn))) return pass;
  const isNamed = isPlace(text) || namesHome(text);
  const placement = isNamed ? undefined : placementForVillage(text);
  if (placement !== undefined) return placeBeforeVillage(deps, turn, placement);
  if (leavesVillage(text)) return act(deps, turn, ["village-later"]);
  if (!isNamed && isStoryOfWork(deps, turn, text)) {
    await leaveVillage(turn);
    return turn.say(askPlacementAfter(text));
  }
  if (!isNamed && !(await isForJoining(turn))) return pass;
  if (isGoOn(text) && (await isVillageNext(records, member))) return sayVillageAgain(turn);
  if (isTalk(deps, turn, text)) return pass;
  const typed = await typedVillage(records.members, text, member.id);
  if (typed.kind === "found") return settle(turn, typed.village.id);
  return sayTyped(turn, typed);
}

/** "Shall I add it?", or that it could not be read. */
async function sayTyped(
  turn: MemberTurn,
  typed: Extract<TypedVillage, { kind: "ask" }>,
): Promise<void> {
  const { records, person, now } = turn;
  // "Shall I add it?" still stands there for a name of before, and its button must not add nothing.
  if (typed.name !== undefined || (await records.waiting.find(person))?.kind !== "village") {
    await records.waiting.set(person, { kind: "village", data: typed.name ?? "" }, now);
  }
  turn.say(typed.reply);
}

/** 有缝纫机 做围腰鞋垫, before it is known how far they are: what it sounds like is said back with all the buttons. */
function isStoryOfWork({ knows }: JoiningDeps, turn: MemberTurn, text: string): boolean {
  if (turn.member.placement !== null || !tellsHowFar(text)) return false;
  return knows(text, turn.language) === "unsure";
}

/** How far they are, told while the village is asked for. */
async function placeBeforeVillage(
  deps: JoiningDeps,
  turn: MemberTurn,
  placement: Placement,
): Promise<void> {
  await leaveVillage(turn);
  await act(deps, turn, ["place", placement]);
}

/** A name that they typed is taken, any other comes later. */
async function leaveVillage(turn: MemberTurn): Promise<void> {
  const { records, person, member, now } = turn;
  const { members, waiting } = records;
  const row = await waiting.find(person);
  const name = row?.kind === "village" ? row.data : "";
  await waiting.clear(person);
  if (name === "" || (await refuseProposal(members, name, member.id, now)) !== undefined) {
    await members.addConsent(member.id, villageConsent, false, now);
    return;
  }
  const village = await proposeVillage(members, name, member.id, now);
  await members.setVillage(member.id, village.id);
  turn.member = { ...member, villageId: village.id };
}
