/** Progress as a picture, for who taps it. Progress as text is playbook/rules/overview/overview.ts. */
import { sayRoadPicture } from "./road-picture.ts";
import { type Press, sayOld } from "../../../bot/subject.ts";
import type { MemberTurn } from "../../../bot/who.ts";
import { walkDeps, type RoadDeps } from "./playbook.ts";

export async function pressProgress(
  deps: RoadDeps,
  turn: MemberTurn,
  { action }: Press,
): Promise<void> {
  if (action !== "progress:picture") return sayOld(turn);
  const { member, records } = turn;
  const { playbook } = await walkDeps(deps, turn, member);
  const run = await records.playbook.findRun(member.id);
  const states = await records.playbook.stepStates(member.id);
  turn.say(sayRoadPicture(playbook, member, run?.stepId, states));
}
