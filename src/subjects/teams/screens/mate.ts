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
import type { Late } from "../../../bot/bot.ts";
import type { DueWork } from "../../../bot/due.ts";
import { memberOf } from "../../../bot/gate/unasked.ts";
import type { Member } from "../../../bot/member.ts";
import type { Records } from "../../../bot/records.ts";
import { undoButton, undoMs } from "../../../bot/turn/undo.ts";

export interface TeamDueDeps {
  readonly late: Late;
  readonly clock: () => Date;
}

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
      await turn.records.work.schedule({
        id: leavingOf(me.memberId),
        kind: "team-left",
        payload: { memberId: me.memberId, teamId: team.id },
        dueAt: new Date(turn.now.getTime() + undoMs),
      });
      turn.say({ words: phrase("team-leaving"), buttons: [[undoButton("team:stay")], ...onward] });
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

const leavingOf = (memberId: string) => `team-left:${memberId}`;

/** They do not leave after all. */
export async function stay(turn: Turn, member: Member): Promise<void> {
  const isInTime = (await turn.records.work.take(leavingOf(member.id))) !== undefined;
  const words = isInTime ? phrase("team-stays") : phrase("undo-late");
  turn.say({ words, buttons: isInTime ? [[back]] : onward });
}

/** The ten minutes are over: they leave, and the owner hears it. */
export function teamLeft({ late, clock }: TeamDueDeps) {
  return async (work: DueWork, records: Records): Promise<void> => {
    const member = await memberOf(work, records);
    const team = member && (await records.teams.of(member.id));
    if (member === undefined || team === undefined || team.id !== work.payload["teamId"]) return;
    const now = clock();
    await late(records, member, { now, receivedAt: now }, async (turn) => {
      if (!(await records.teams.leave(team.id, member.id, now))) return;
      turn.say(news(team.name, ownerOf(team), [phrase("team-left", { name: member.firstName })]));
      await changedFrom(turn, team);
    });
  };
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
