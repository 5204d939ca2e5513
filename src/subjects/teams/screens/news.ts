/** What others did for a shop, told to its owner when they look, and the end of a shop. */
import type { Member } from "../../../bot/member.ts";
import { hasRole, type RoadDeps, type Walked } from "../../playbook/index.ts";
import { hintTeam } from "./say.ts";
import { sayDeeds, tellEnded } from "../rules/tell.ts";
import type { Turn } from "../../../bot/context.ts";

/** What others did since the owner last looked, above what they look at. */
export async function tellDeeds(
  deps: Pick<RoadDeps, "playbook">,
  turn: Turn,
  member: Member,
): Promise<void> {
  const deeds = await turn.records.teams.takeDeeds(member.id);
  const said = sayDeeds(deps.playbook, deeds, turn.language);
  if (said !== undefined) turn.say(said);
}

/** Others share the work, or sell in this home: they can do so with their own phones. */
export async function hintAtTeam(
  deps: Pick<RoadDeps, "playbook">,
  turn: Turn,
  member: Member,
  walked: Walked,
): Promise<void> {
  const { householdLink, doneTask } = walked;
  const isShared = doneTask !== undefined && hasRole(deps.playbook, "share-work", doneTask);
  const heardIt = householdLink !== true || (await hasShared(deps, turn, member));
  if ((!isShared && heardIt) || (await turn.records.teams.of(member.id)) !== undefined) return;
  turn.say(hintTeam());
}

/** Before an owner is forgotten: those who worked with them are told that the shop is no more. */
export async function tellBeforeForgotten(turn: Turn, member: Member): Promise<void> {
  const team = await turn.records.teams.of(member.id);
  if (team?.ownerId !== member.id) return;
  turn.say(...team.people.filter(({ memberId }) => memberId !== member.id).map(tellEnded));
}

/** They shared out the work and heard of teams then: in one step it is said once. */
async function hasShared(
  { playbook }: Pick<RoadDeps, "playbook">,
  { records }: Turn,
  { id }: Member,
): Promise<boolean> {
  for (const { stepId, taskId } of playbook.byRole["share-work"]) {
    const states = await records.playbook.taskStates(id, stepId);
    if (states.some((each) => each.taskId === taskId && each.state === "done")) return true;
  }
  return false;
}
