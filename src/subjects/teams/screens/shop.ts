/**
 * Whose shop a person works on, for the tools and the road: which cash book and which
 * parcels log their words are for, and what using them does on the shop's road.
 *
 * Who may do what is looked up at every tap and every line: a job may have ended meanwhile.
 */
import type { Member } from "../../../bot/member.ts";
import {
  moneyRoles,
  parcelRoles,
  type RoadDeps,
  type Role,
  sayToolUsed,
  toolUsed,
  walkDeps,
} from "../../playbook/index.ts";
import type { Reply } from "../../../bot/reply.ts";
import { eyesOn } from "../rules/money.ts";
import type { Team } from "../rules/record.ts";
import { namesOf } from "./say.ts";
import type { Shop } from "../rules/shop-tasks.ts";
import { ofOwnShop, ofTheirShop, type ShopBook } from "../rules/shop-words.ts";
import type { Turn } from "../../../bot/context.ts";

/** The tools that a team shares, and the jobs that use them. */
const sharedTools: Readonly<Record<"cash" | "orders", readonly Role[]>> = {
  cash: moneyRoles,
  orders: parcelRoles,
};
export type SharedTool = keyof typeof sharedTools;

/** Whose book or log it is, and the turn that says so. */
export interface AtShop {
  readonly turn: Turn;
  readonly holder: Member;
}

/** The shop of somebody else whose tool this person uses by their job; `undefined`: their own tool. */
export async function theirShop(
  turn: Turn,
  member: Member,
  tool: SharedTool,
): Promise<AtShop | undefined> {
  const team = await turn.records.teams.of(member.id);
  if (team === undefined || team.ownerId === member.id) return undefined;
  const me = team.people.find(({ memberId }) => memberId === member.id);
  if (me?.roles.some((role) => sharedTools[tool].includes(role)) !== true) return undefined;
  const holder = await turn.records.members.find(team.ownerId);
  if (holder === undefined) return undefined;
  const book = bookOf(team, turn);
  return { holder, turn: saying(turn, (reply) => ofTheirShop(reply, book)) };
}

/** One's own book or log; a book that others see says so. */
export async function ownShop(turn: Turn, member: Member): Promise<AtShop> {
  const team = await turn.records.teams.of(member.id);
  if (team?.ownerId !== member.id || eyesOn(team).length < 2) return { turn, holder: member };
  const book = bookOf(team, turn);
  return { holder: member, turn: saying(turn, (reply) => ofOwnShop(reply, book)) };
}

/**
 * A tool was used: on the road of whoever used it, and on the shop's if it was the shop's. Nothing of
 * the owner's road is said here: they hear of it when they look.
 *
 * @returns true when a task of whoever used it ended with it
 */
export async function sayUsed(
  deps: RoadDeps,
  turn: Turn,
  holder: Member,
  tool: SharedTool,
): Promise<boolean> {
  const { member } = turn;
  if (member === undefined) return false;
  if (member.id !== holder.id) {
    const { doneTask } = await toolUsed(await walkDeps(deps, turn, holder), holder, tool);
    if (doneTask !== undefined) await noteDeed(turn, holder, doneTask);
  }
  return sayToolUsed(deps, turn, member, tool);
}

/** The shop's book or log was changed by another than its owner: added to, corrected, taken back. */
export async function noteChange(turn: Turn, holder: Member, tool: SharedTool): Promise<void> {
  if (turn.member === undefined || turn.member.id === holder.id) return;
  await noteDeed(turn, holder, { stepId: "", taskId: tool === "cash" ? "cash" : "parcels" });
}

async function noteDeed(
  turn: Turn,
  owner: Member,
  deed: { readonly stepId: string; readonly taskId: string },
): Promise<void> {
  const { member, records, now } = turn;
  const team = member === undefined ? undefined : await records.teams.of(member.id);
  if (member === undefined || team?.ownerId !== owner.id) return;
  const by = { teamId: team.id, ownerId: owner.id, memberId: member.id };
  await records.teams.addDeed({ ...by, ...deed, shownAt: null, at: now });
}

/** The shop's road, as one who works on it reads it. */
export async function openShop(deps: RoadDeps, turn: Turn, team: Team): Promise<Shop | undefined> {
  const owner = await turn.records.members.find(team.ownerId);
  if (owner === undefined) return undefined;
  const walk = await walkDeps(deps, turn, owner);
  return { walk, owner: { id: owner.id, placement: owner.placement }, language: turn.language };
}

export function bookOf(team: Team, { language }: Turn): ShopBook {
  return { shop: team.name, names: namesOf(eyesOn(team), language) };
}

function saying(turn: Turn, as: (reply: Reply) => Reply): Turn {
  return { ...turn, say: (...replies) => turn.say(...replies.map(as)) };
}
