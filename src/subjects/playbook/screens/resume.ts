/**
 * "Where was I?" Says again what is at hand, wherever the person stands: the first screen, the question of
 * joining that is still open, the card or the task.
 */
import {
  askConsent,
  isVillageNext,
  nextQuestion,
  problemAsked,
  welcome,
} from "../../joining/index.ts";
import type { Message } from "@grammyjs/types";
import { pass, type Heard } from "../../../bot/subject.ts";
import { begin, resume } from "../rules/walk/walk.ts";
import { isGoOn } from "../../../bot/typed.ts";
import type { Turn } from "../../../bot/context.ts";
import { sayWalked, walkDeps, type RoadDeps } from "./playbook.ts";

export async function sayAtHand(deps: RoadDeps, turn: Turn): Promise<void> {
  const { member, records } = turn;
  if (member === undefined) return sayFirst(turn);
  const question = await nextQuestion(records, deps.playbook.worstProblems, member);
  if (question !== undefined) {
    // While a village is asked for, a typed name is one too.
    if (await isVillageNext(records, member)) {
      await records.waiting.set(turn.person, { kind: "village", data: "" }, turn.now);
    }
    return turn.say(question);
  }
  // The task is asked anew: words of before, of which nobody said what they are, are no part of the next ones.
  if ((await records.waiting.find(turn.person))?.kind === "either") {
    await records.waiting.clear(turn.person);
  }
  const walk = await walkDeps(deps, turn, member);
  const walked =
    (await records.playbook.findRun(member.id)) === undefined
      ? await begin(walk, member, member.placement ?? "nothing")
      : await resume(walk, member);
  await sayWalked(deps, turn, member, walked);
}

/** Before they agreed to be remembered. */
async function sayFirst(turn: Turn): Promise<void> {
  if (turn.joining?.stage === "consent") {
    return turn.say(await askConsent(turn.records.members, turn.joining, turn.now));
  }
  const joining = turn.joining ?? {
    telegramId: turn.person,
    language: turn.language,
    code: null,
    stage: "welcome",
  };
  if (turn.joining === undefined) await turn.records.members.setJoining(joining, turn.now);
  turn.joining = joining;
  turn.say(...(await welcome(turn.records.members, joining, turn.now)));
}

/** Of an officer who walks no road: what waits for them stands behind "go on", and no welcome. */
export async function goOnAsOfficer(turn: Turn): Promise<boolean> {
  const isJoining = turn.member !== undefined || turn.joining?.stage === "consent";
  if (!turn.isOfficer || isJoining) return false;
  const facts = { isSaid: false };
  await turn.tell("officer-goes-on", facts);
  return facts.isSaid;
}

/** "Fine" to a question of joining: the question is said again, with its buttons. */
export async function hearFine(_: unknown, turn: Turn, { text }: Message): Heard {
  const { member, joining } = turn;
  if (text !== undefined && isGoOn(text) && (await goOnAsOfficer(turn))) return;
  const isOnTheRoad = member?.placement != null && member.worstProblem !== problemAsked;
  const isJoining = member !== undefined || joining !== undefined;
  if (text === undefined || !isJoining || isOnTheRoad || !isGoOn(text)) return pass;
  await turn.resume();
}
