/**
 * What somebody who works on another's shop does: looks where it stands, says what they do, takes the shop
 * over, leaves.
 */
import { phrase } from "../../../bot/reply.ts";
import type { Team, Teammate } from "../rules/record.ts";
import { shopProgress } from "../rules/progress.ts";
import { back, matePage, ownerOf, ownerPage } from "./say.ts";
import { confirm, rolesPage } from "./say-people.ts";
import { askForMoney, news, tellEyes } from "../rules/tell.ts";
import type { RoadDeps, Role } from "../../playbook/index.ts";
import type { Turn } from "../../../bot/context.ts";
import { openShop } from "./shop.ts";
import { changedFrom, setRole } from "./owner.ts";
import { onward } from "../../../bot/doors.ts";

/** A tap of a teammate; `false` for one that is of no use any more, or forged. */
export async function pressAsMate(
  turn: Turn,
  team: Team,
  me: Teammate,
  [verb = ""]: readonly string[],
): Promise<boolean> {
  const { teams } = turn.records;
  switch (verb) {
    case "leave":
      turn.say(confirm(phrase("team-leave-sure"), phrase("team-leave-yes"), "team:leave-yes"));
      return true;
    case "leave-yes":
      if (!(await teams.leave(team.id, me.memberId, turn.now))) return false;
      turn.say({ words: phrase("team-leave-done"), buttons: onward });
      turn.say(news(team.name, ownerOf(team), [phrase("team-left", { name: me.firstName })]));
      await changedFrom(turn, team);
      return true;
    case "take":
      return takeOver(turn, team, me);
    case "refuse":
      if (team.offeredTo !== me.memberId) return false;
      await teams.offer(team.id, null);
      turn.say({ words: phrase("team-refused-noted"), buttons: [[back]] });
      turn.say(news(team.name, ownerOf(team), [phrase("team-refused", { name: me.firstName })]));
      return true;
    default:
      return false;
  }
}

export async function sayMatePage(
  deps: RoadDeps,
  turn: Turn,
  team: Team,
  me: Teammate,
): Promise<void> {
  const shop = await openShop(deps, turn, team);
  const progress = shop === undefined ? [] : await shopProgress(shop);
  turn.say(matePage(team, me, progress, turn.language));
}

/** Ticks one's own job. For the money the owner is asked: it is their book. */
export async function setOwnRole(
  turn: Turn,
  team: Team,
  me: Teammate,
  role: Role,
  isOn: boolean,
): Promise<void> {
  const needsYes = role === "money" && isOn && me.memberId !== team.ownerId;
  if (!needsYes || me.roles.includes("money")) return setRole(turn, team, me, role, isOn);
  // Asked already: a second tap asks nobody again.
  if (!me.asksForMoney) {
    await turn.records.teams.setRole(me.memberId, role, "asked", turn.now);
    turn.say(askForMoney(team, me));
  }
  turn.say({ ...rolesPage(team, { ...me, asksForMoney: true }, true), inPlace: true });
}

async function takeOver(turn: Turn, team: Team, me: Teammate): Promise<boolean> {
  if (!(await turn.records.teams.handOver(team.id, me.memberId, turn.now))) return false;
  const after = await turn.records.teams.find(team.id);
  if (after === undefined) return false;
  turn.say({ words: phrase("team-taken") }, ownerPage(after, turn.language));
  const told = phrase("team-handed", { name: me.firstName });
  for (const person of after.people) {
    if (person.memberId !== me.memberId) turn.say(news(team.name, person, [told]));
  }
  turn.say(...tellEyes(after, me.memberId));
  return true;
}
