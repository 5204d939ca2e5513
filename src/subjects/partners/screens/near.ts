/**
 * What the screens of partners share: which list is near whom, who may add and keep an
 * entry, and the buttons that lead there from steps and answers.
 */
import type { AskingDeps, Article, WaysOfAsking } from "../../answers/index.ts";
import { localDay } from "../../../bot/local-time.ts";
import type { Member } from "../../../bot/member.ts";
import { isKeeper, parcelsToAdd } from "../rules/entry.ts";
import type { Viewer } from "./entry-say.ts";
import {
  findKind,
  kindOfRoad,
  kindsOfArticle,
  kindsOfStep,
  type PartnerKind,
} from "../rules/kind.ts";
import { offerToList } from "./members-say.ts";
import type { Near, Partner } from "../rules/record.ts";
import { whoDoesThis } from "./say.ts";
import {
  findStep,
  hasRole,
  isBehind,
  type Lead,
  type Playbook,
  type Roles,
} from "../../playbook/index.ts";
import type { Events } from "../../../bot/events.ts";
import type { Turn } from "../../../bot/context.ts";
import { whoDoesThisAt } from "../../../bot/doors.ts";

export interface PartnerDeps {
  /** Kinds of partner; absent: knowledge has none. */
  readonly partners?: readonly PartnerKind[] | undefined;
  /** Of villages that say nothing else. */
  readonly timeZone: string;
  readonly country: string;
}

export type PartnersDeps = PartnerDeps &
  Pick<AskingDeps, "officers"> & {
    readonly playbook: Playbook;
    readonly articles: readonly Article[];
    /** How people ask for the article of a kind. */
    readonly ways: WaysOfAsking;
  };

export const kindsOf = ({ partners }: Pick<PartnerDeps, "partners">) => partners ?? [];

export const todayOf = ({ timeZone }: Pick<PartnerDeps, "timeZone">, { now }: Pick<Turn, "now">) =>
  localDay(now, timeZone);

/** The ids under which whoever is here may have added something. */
export function myIds({ member, person }: Turn): readonly string[] {
  return [`telegram:${person}`, ...(member === undefined ? [] : [member.id])];
}

export async function nearOf({ records }: Pick<Turn, "records">, member?: Member): Promise<Near> {
  const villageId = member?.villageId ?? null;
  const village = villageId === null ? undefined : await records.members.findVillage(villageId);
  return { villageId, county: village?.county ?? null };
}

/** Officers, mentors, and members who have sent enough parcels to know. */
export async function mayAdd({ isOfficer, member, records }: Turn): Promise<boolean> {
  if (isOfficer) return true;
  if (member === undefined) return false;
  if ((await records.orders.totalParcels(member.id)) >= parcelsToAdd) return true;
  return (await records.mentors.villagesOf(member.id)).length > 0;
}

/** Themselves also who walked the road that ends in this kind. */
export async function mayAddSelf(
  turn: Turn,
  kind: Pick<PartnerKind, "road">,
  playbook: Playbook,
): Promise<boolean> {
  const { member, records } = turn;
  if (member === undefined) return false;
  if (await mayAdd(turn)) return true;
  const road = findStep(playbook, kind.road ?? "");
  return road !== undefined && isBehind(road, await records.playbook.stepStates(member.id));
}

export async function hasSold(roles: Roles, turn: Turn): Promise<boolean> {
  const { member, records } = turn;
  if (member === undefined) return false;
  if ((await records.orders.totalParcels(member.id)) > 0) return true;
  const shown = await records.playbook.shownFor(member.id);
  return shown.some((thing) => hasRole(roles, "first-parcel", thing));
}

export const keeps = (turn: Turn, partner: Partner) => isKeeper(partner, myIds(turn));

export async function viewerOf(roles: Roles, turn: Turn, partner: Partner): Promise<Viewer> {
  return {
    memberId: turn.member?.id,
    isOfficer: turn.isOfficer,
    isKeeper: keeps(turn, partner),
    hasSold: await hasSold(roles, turn),
  };
}

/** Under an answer: only where somebody near does what its article is about. */
export async function giveNearby(
  deps: PartnerDeps,
  turn: Turn,
  facts: Events["article-shown"],
): Promise<void> {
  const kinds = kindsOfArticle(kindsOf(deps), facts.article.slug);
  if (kinds.length === 0 || turn.member === undefined || facts.nearby !== undefined) return;
  const near = await nearOf(turn, turn.member);
  for (const kind of kinds) {
    if (!(await turn.records.partners.hasAny([kind.id], near))) continue;
    facts.nearby = whoDoesThis(kind);
    return;
  }
}

/** The member's entry of themselves as this kind. */
export async function findOwn(
  { records }: Pick<Turn, "records">,
  { id }: Member,
  kindId: string,
): Promise<Partner | undefined> {
  const kept = await records.partners.listKept([id], 20);
  return kept.find((each) => each.selfId === id && each.kindId === kindId);
}

/** Whoever walked a road beside a shop may be listed. */
export async function offerList(
  deps: Pick<PartnerDeps, "partners">,
  turn: Turn,
  member: Member,
  stepId: string,
): Promise<Lead | undefined> {
  const own = kindOfRoad(kindsOf(deps), stepId);
  if (own === undefined || (await findOwn(turn, member, own.id)) !== undefined) return undefined;
  return offerToList(own, turn.language);
}

/** A step was finished: the way to somebody near who does what the step needs, if there is anybody. */
export async function hintPartners(
  deps: Pick<PartnerDeps, "partners"> & { readonly playbook: Playbook },
  turn: Turn,
  member: Member,
  stepId: string,
): Promise<Lead | undefined> {
  const number = findStep(deps.playbook, stepId)?.number ?? null;
  const ids = kindsOfStep(kindsOf(deps), number).map(({ id }) => id);
  if (number === null || ids.length === 0) return undefined;
  if (!(await turn.records.partners.hasAny(ids, await nearOf(turn, member)))) return undefined;
  return { button: whoDoesThisAt(number) };
}

export const kindOf = (deps: Pick<PartnerDeps, "partners">, { kindId }: Pick<Partner, "kindId">) =>
  findKind(kindsOf(deps), kindId);
