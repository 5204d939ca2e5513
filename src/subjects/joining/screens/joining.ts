/**
 * Joining, from Start to the first card: its buttons. What is typed instead of them is in hear.ts; what is asked, and
 * in which order, stands in joining/rules; the next question is said by `turn.resume`.
 */
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
import { listVillages, proposeVillage, refuseProposal } from "../rules/where-you-live.ts";
import { declineLearning } from "./declining.ts";
import { placements, type Placement } from "../../../bot/member.ts";
import { phrase, type Language } from "../../../bot/reply.ts";
import type { Turn } from "../../../bot/context.ts";
import type { Press } from "../../../bot/subject.ts";
import type { MemberTurn } from "../../../bot/who.ts";
import { askPlacement } from "../rules/placement.ts";
import type { JoiningDeps } from "./typed.ts";

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

export async function act(
  deps: JoiningDeps,
  turn: Turn,
  [verb = "", argument = ""]: readonly string[],
): Promise<void> {
  if (isMember(turn)) await afterConsent(deps, turn, verb, argument);
  else await beforeConsent(turn, verb, argument);
}

export const isMember = (turn: Turn): turn is MemberTurn => turn.member !== undefined;

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

/** The village is known now: the next question, or back to where the person was. */
export async function settle(turn: MemberTurn, villageId: string): Promise<void> {
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
