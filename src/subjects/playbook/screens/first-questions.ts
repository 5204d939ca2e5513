/**
 * What is asked of somebody once the first step is behind them: where they live, if an invitation did not
 * say it, and after another step what troubles them most. One question at the end of a step, each once.
 * Whoever wants no shop walks no step of the fourteen, and is not asked.
 */
import { askWorstProblem, listVillages, problemAsked } from "../../joining/index.ts";
import type { Reply } from "../../../bot/reply.ts";
import type { MemberTurn } from "../../../bot/who.ts";
import { findStep } from "../rules/progress.ts";
import type { RoadDeps } from "./playbook.ts";
import { tagOfItem } from "./say.ts";

/** What the log of things said once remembers. */
const villageAsked = "village";

/**
 * @param tag of the item that "go on" stood under; absent: they asked for what is next
 * @returns `undefined` anywhere but at the end of a step that is done, and where nothing is left to ask
 */
export async function questionAfterStep(
  { playbook }: Pick<RoadDeps, "playbook">,
  turn: MemberTurn,
  tag?: string,
): Promise<Reply | undefined> {
  const { member, records, now } = turn;
  const isVillageOpen = member.villageId === null && member.invitedBy !== null;
  if (member.worstProblem !== null && !isVillageOpen) return undefined;
  const run = await records.playbook.findRun(member.id);
  if (run?.at !== "finish") return undefined;
  if (tag !== undefined && tag !== tagOfItem(run.stepId, "finish")) return undefined;
  if (findStep(playbook, run.stepId)?.number == null) return undefined;
  const states = await records.playbook.stepStates(member.id);
  if (!states.some(({ stepId, state }) => stepId === run.stepId && state === "done")) {
    return undefined;
  }

  if (isVillageOpen && (await records.orders.say(member.id, villageAsked, now))) {
    await records.waiting.set(turn.person, { kind: "village", data: "" }, now);
    return listVillages(records.members, 0, member.id);
  }
  if (member.worstProblem !== null) return undefined;
  await records.members.setWorstProblem(member.id, problemAsked);
  turn.member = { ...member, worstProblem: problemAsked };
  return askWorstProblem(playbook.worstProblems, member.language);
}
