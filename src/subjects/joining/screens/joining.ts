/**
 * Joining, from Start to the first card: its buttons, and what is typed instead of them. What is asked, and
 * in which order, stands in joining/rules; the next question is said by `turn.resume`.
 */
import type { Message } from "@grammyjs/types";
import { findGoodCode } from "../rules/invitations.ts";
import {
  askConsent,
  join,
  problemAsked,
  villageConsent,
  welcome,
  whoRuns,
  whoSees,
} from "../rules/joining.ts";
import {
  listVillages,
  proposeVillage,
  refuseProposal,
  typedVillage,
} from "../rules/where-you-live.ts";
import { declineLearning } from "./declining.ts";
import { placements, type Placement } from "../../../bot/member.ts";
import { phrase, type Language } from "../../../bot/reply.ts";
import type { Turn } from "../../../bot/context.ts";
import { pass, type Heard, type Press } from "../../../bot/subject.ts";
import type { MemberTurn } from "../../../bot/who.ts";
import { askPlacement, askPlacementAfter, placementForVillage } from "../rules/placement.ts";
import { isPlace } from "../rules/villages.ts";
import {
  isAdded,
  isAskedAgain,
  isPlacementNext,
  isTalk,
  isVillageAsked,
  leavesVillage,
  placementTold,
  typedButton,
  type JoiningDeps,
} from "./typed.ts";

/** `/start`, with or without a code. */
export async function start(
  turn: Turn,
  code: string | undefined,
  withPayload: boolean,
): Promise<void> {
  const { records, member } = turn;
  if (member !== undefined) {
    await records.members.setBlocked(turn.person, null);
    turn.say({ words: phrase("welcome-back", { name: member.firstName }), menu: true });
    if (withPayload) {
      if (await isInvited(turn, code ?? null)) return;
      await startAgainWithCode(turn, code);
    }
    return turn.resume();
  }
  const joining = {
    telegramId: turn.person,
    language: turn.language,
    // A code that cannot be one is kept as it is not: the first screen says that it is unknown.
    code: withPayload ? (code ?? "-") : (turn.joining?.code ?? null),
    stage: "welcome",
  };
  await records.members.setJoining(joining, turn.now);
  turn.joining = joining;
  turn.say(...(await welcome(records.members, joining, turn.now)));
}

/** What a shop or a class asks stands last; the road waits. */
async function isInvited(turn: Turn, code: string | null): Promise<boolean> {
  const opened = { code, isAsked: false };
  await turn.tell("code-opened", opened);
  return opened.isAsked;
}

/** A member opens a link: who brought them stays as it is; a household they may still join. */
async function startAgainWithCode(turn: Turn, text: string | undefined): Promise<void> {
  const { members } = turn.records;
  const member = turn.member!;
  const code = await findGoodCode(members, text ?? null, turn.now);
  if (code === undefined) {
    turn.say({ words: phrase("joining-code-unknown") });
  } else if (code.kind === "household" && member.householdId === null) {
    await members.setHousehold(member.id, code.target);
    turn.say({ words: phrase("household-joined") });
  } else {
    turn.say({ words: phrase("joining-already-here") });
  }
}

export function pressJoin(deps: JoiningDeps, turn: Turn, { args }: Press): Promise<void> {
  return act(deps, turn, args);
}

async function act(
  deps: JoiningDeps,
  turn: Turn,
  [verb = "", argument = ""]: readonly string[],
): Promise<void> {
  if (isMember(turn)) await afterConsent(deps, turn, verb, argument);
  else await beforeConsent(turn, verb, argument);
}

/** A button that was typed, or the name of a village. */
export async function hearJoining(deps: JoiningDeps, turn: Turn, message: Message): Heard {
  const { text } = message;
  if (text === undefined) {
    return isMember(turn) && (await isAskedAgain(turn, message)) ? turn.resume() : pass;
  }
  const action = await typedButton(deps, turn, text);
  if (action !== undefined) return act(deps, turn, action.split(":").slice(1));
  if (!isMember(turn)) return pass;
  const { member, records, person, now } = turn;
  if (await isAdded(turn, text)) return act(deps, turn, ["village-add"]);
  if (await isPlacementNext(turn)) {
    // The name that they wanted to say later.
    const typed = await typedVillage(records.members, text, member.id);
    if (typed.kind === "found") return settle(turn, typed.village.id);
  }
  const told = await placementTold(deps, turn, text);
  if (told?.said !== undefined) return act(deps, turn, ["place", told.said]);
  if (told !== undefined) return turn.say(askPlacementAfter(text, told.times));
  if (!(await isVillageAsked(turn))) return pass;
  const placement = isPlace(text) ? undefined : placementForVillage(text);
  if (placement !== undefined) return placeBeforeVillage(deps, turn, placement);
  if (leavesVillage(text)) return act(deps, turn, ["village-later"]);
  if (isTalk(deps, turn, text)) return pass;
  const typed = await typedVillage(records.members, text, member.id);
  if (typed.kind === "found") return settle(turn, typed.village.id);
  // "Shall I add it?" still stands there for a name of before, and its button must not add nothing.
  if (typed.name !== undefined || (await records.waiting.find(person))?.kind !== "village") {
    await records.waiting.set(person, { kind: "village", data: typed.name ?? "" }, now);
  }
  turn.say(typed.reply);
}

const isMember = (turn: Turn): turn is MemberTurn => turn.member !== undefined;

async function beforeConsent(turn: Turn, verb: string, argument: string): Promise<void> {
  const { members } = turn.records;
  if (verb === "lang") return begin(turn, argument === "zh" ? "zh" : "en");
  const joining = turn.joining;
  // "Remember me after all", or a join row that was deleted after a day: from the start.
  if (joining === undefined) return turn.resume();
  switch (verb) {
    case "who":
      turn.say(whoRuns());
      return;
    case "sees":
      turn.say(await whoSees(members, joining, turn.now));
      return;
    case "no":
      return declineLearning(turn, joining);
    case "yes":
      turn.member = await join(
        members,
        { joining, firstName: turn.firstName, villageId: argument },
        turn.now,
      );
      turn.joining = undefined;
      turn.say({
        words: phrase("joining-remembered", { name: turn.member.firstName }),
        menu: true,
      });
      if (await isInvited(turn, joining.code)) return;
      return turn.resume();
    default:
      return turn.resume();
  }
}

/** The language is known: below the first screen, below an answer, or after the join row was deleted. */
export async function begin(turn: Turn, language: Language): Promise<void> {
  const { members } = turn.records;
  const code = turn.joining?.code ?? null;
  turn.language = language;
  turn.joining = { telegramId: turn.person, code, language, stage: "consent" };
  await members.setJoining(turn.joining, turn.now);
  turn.say(await askConsent(members, turn.joining, turn.now));
}

async function afterConsent(
  deps: JoiningDeps,
  turn: MemberTurn,
  verb: string,
  argument: string,
): Promise<void> {
  const { member } = turn;
  const { members, waiting } = turn.records;
  switch (verb) {
    case "villages": {
      const page = Number(argument);
      await waiting.set(turn.person, { kind: "village", data: "" }, turn.now);
      const from = Number.isInteger(page) && page > 0 ? page : 0;
      turn.say(await listVillages(members, from, member.id));
      return;
    }
    case "village": {
      // Another spelling leads to the village that it is one of.
      const village = await members.findVillage(argument);
      if (village === undefined) return turn.resume();
      return settle(turn, village.id);
    }
    case "village-add": {
      const typed = await waiting.find(turn.person);
      if (typed?.kind !== "village" || typed.data === "") return turn.resume();
      const refused = await refuseProposal(members, typed.data, member.id, turn.now);
      if (refused !== undefined) return turn.say(refused);
      const village = await proposeVillage(members, typed.data, member.id, turn.now);
      return settle(turn, village.id);
    }
    case "village-later":
      await waiting.clear(turn.person);
      if (member.placement !== null) return turn.resume();
      await members.addConsent(member.id, villageConsent, false, turn.now);
      turn.say(askPlacement());
      return;
    case "place":
      if (member.placement === null && placements.includes(argument as Placement)) {
        await members.setPlacement(member.id, argument as Placement);
        turn.member = { ...member, placement: argument as Placement };
      }
      return turn.resume();
    case "problem":
      return chooseProblem(deps, turn, argument);
    default:
      return turn.resume();
  }
}

/** How far they are, told while the village is asked for: a name that they typed is taken, any other comes later. */
async function placeBeforeVillage(
  deps: JoiningDeps,
  turn: MemberTurn,
  placement: Placement,
): Promise<void> {
  const { records, person, member, now } = turn;
  const { members, waiting } = records;
  const row = await waiting.find(person);
  const name = row?.kind === "village" ? row.data : "";
  await waiting.clear(person);
  if (name === "" || (await refuseProposal(members, name, member.id, now)) !== undefined) {
    await members.addConsent(member.id, villageConsent, false, now);
  } else {
    const village = await proposeVillage(members, name, member.id, now);
    await members.setVillage(member.id, village.id);
    turn.member = { ...member, villageId: village.id };
  }
  await afterConsent(deps, turn, "place", placement);
}

/** The village is known now: the next question, or back to where the person was. */
async function settle(turn: MemberTurn, villageId: string): Promise<void> {
  const { member } = turn;
  await turn.records.members.setVillage(member.id, villageId);
  await turn.records.waiting.clear(turn.person);
  turn.member = { ...member, villageId };
  if (member.placement !== null) turn.say({ words: phrase("joining-village-set") });
  await turn.resume();
}

async function chooseProblem(deps: JoiningDeps, turn: MemberTurn, id: string): Promise<void> {
  const { member } = turn;
  const problem = deps.playbook.worstProblems.find((known) => known.id === id);
  const isOpen = member.worstProblem === null || member.worstProblem === problemAsked;
  if (isOpen && (problem !== undefined || id === "-")) {
    await turn.records.members.setWorstProblem(member.id, id);
    turn.member = { ...member, worstProblem: id };
    if (problem !== undefined) turn.say({ words: problem.first[turn.language] });
  }
  await turn.resume();
}
