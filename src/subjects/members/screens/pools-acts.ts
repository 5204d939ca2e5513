/**
 * What happens in one pool: it is looked at, its price list and day are set, somebody wants
 * to be reminded, somebody leaves. The rights are checked at every tap.
 */
import type { Member } from "../../../bot/member.ts";
import { isPickupDay, isWeekday, nextPickup, type Weekday } from "../rules/pool-pickup.ts";
import type { Pool } from "../rules/pools-record.ts";
import { askSteps, askWeekday, confirmLeavingPool } from "./pool-say-asking.ts";
import { coordinatorOf, poolPage, sayPickup } from "./pools-say.ts";
import { askWhat, togetherPage } from "./together-say.ts";
import { mostOpen } from "../rules/buys-record.ts";
import { phrase } from "../../../bot/reply.ts";
import type { Records, Work } from "../../../bot/records.ts";
import type { DueWork } from "../../../bot/due.ts";
import type { Turn } from "../../../bot/context.ts";
import { planDay, planNews } from "./members-news.ts";
import { actorOf, note } from "../../../bot/officers.ts";
import type { RoadDeps } from "../../playbook/index.ts";
import { hold, memberOf, sayUnasked, type UnaskedDeps } from "../../../bot/gate/unasked.ts";
import { localRulesOf, type Usual } from "../../../bot/usual.ts";
import { sayOld } from "../../../bot/subject.ts";

const shown = 10;

/** One's own pool; without one, those of the village. */
/** What the village sends and buys together, or the question with which something new begins. */
export async function sayTogether(
  turn: Turn,
  { id, villageId }: Member,
  page: number | "new",
): Promise<void> {
  const { pools, buys } = turn.records;
  if (villageId === null) return sayOld(turn);
  const open = await buys.listOpen(villageId, turn.now, mostOpen);
  const together = {
    mine: await pools.of(id),
    pools: await pools.listIn(villageId, shown),
    buys: open,
    mayBuy: open.length < mostOpen,
  };
  turn.say(page === "new" ? askWhat(together) : togetherPage(together, page, turn.language));
}

export async function sayPool(turn: Turn, member: Member | undefined, pool: Pool): Promise<void> {
  const me = pool.people.find(({ memberId }) => memberId === member?.id);
  const isNear = member !== undefined && member.villageId === pool.villageId;
  const mayJoin = me === undefined && isNear && (await isFree(turn, member));
  turn.say(poolPage(pool, { language: turn.language, me, isOfficer: turn.isOfficer, mayJoin }));
}

async function isFree(turn: Turn, member: Member): Promise<boolean> {
  return (await turn.records.pools.of(member.id)) === undefined;
}

/** Its coordinator, or an officer. */
export function mayManage(turn: Turn, member: Member | undefined, pool: Pool): boolean {
  return turn.isOfficer || (member !== undefined && pool.coordinatorId === member.id);
}

/** @returns false for a button that is old or forged */
export async function actInPool(
  deps: Pick<RoadDeps, "timeZone" | "country">,
  turn: Turn,
  member: Member | undefined,
  verb: string,
  first: string,
  second: string,
): Promise<boolean> {
  const { pools, waiting } = turn.records;
  if (["remind", "leave", "leave-yes"].includes(verb)) {
    const mine = member === undefined ? undefined : await pools.of(member.id);
    if (member === undefined || mine === undefined) return false;
    if (verb === "leave") turn.say(confirmLeavingPool(mine, member.id));
    else if (verb === "leave-yes") await leave(turn, member);
    else await remind(deps, turn, member, mine, first === "+");
    return true;
  }
  const pool = await pools.find(first);
  if (pool === undefined) return false;
  if (verb === "see") {
    const isNear = member?.villageId === pool.villageId;
    const isMine = pool.people.some(({ memberId }) => memberId === member?.id);
    if (!turn.isOfficer && !isNear && !isMine) return false;
    await sayPool(turn, member, pool);
    return true;
  }
  if (!mayManage(turn, member, pool)) return false;
  if (verb === "steps" || (verb === "per" && (second === "week" || second === "day"))) {
    const per = verb === "per" && (second === "week" || second === "day") ? second : pool.per;
    if (per !== pool.per) {
      await pools.setSteps(pool.id, per, pool.steps);
      await noteOfficer(turn, pool, "pool-prices");
    }
    await waiting.set(turn.person, { kind: "pool", data: `steps/${pool.id}` }, turn.now);
    turn.say(askSteps({ ...pool, per }));
    return true;
  }
  if (verb === "day") {
    turn.say(askWeekday(pool));
    return true;
  }
  const day = Number(second);
  if (verb !== "on" || !(second === "0" || isWeekday(day))) return false;
  const weekday = isWeekday(day) ? day : null;
  if (weekday !== pool.weekday) {
    await setWeekday(deps, turn, pool, weekday);
    await planDay(turn, pool, member?.id);
  }
  await noteOfficer(turn, pool, "pool-day");
  await sayPool(turn, member, (await pools.find(pool.id))!);
  return true;
}

/** What an officer changes of others stands in the audit list. */
export async function noteOfficer(turn: Turn, pool: Pool, act: string): Promise<void> {
  if (actorOf(turn) !== pool.coordinatorId) await note(turn, act, pool.id);
}

async function setWeekday(
  usual: Usual,
  turn: Turn,
  pool: Pool,
  weekday: Weekday | null,
): Promise<void> {
  await turn.records.pools.setWeekday(pool.id, weekday);
  const { timeZone } = await localRulesOf(usual, turn, pool);
  for (const { memberId } of pool.people.filter(({ reminds }) => reminds)) {
    if (weekday === null) await turn.records.work.cancel(`pool-pickup:${memberId}`);
    else await turn.records.work.schedule(pickupWork(memberId, turn.now, timeZone, weekday));
  }
}

async function remind(
  usual: Usual,
  turn: Turn,
  member: Member,
  pool: Pool,
  isOn: boolean,
): Promise<void> {
  const { pools, work } = turn.records;
  await pools.setReminds(member.id, isOn);
  const { timeZone } = await localRulesOf(usual, turn, pool);
  if (!isOn || pool.weekday === null) await work.cancel(`pool-pickup:${member.id}`);
  else await work.schedule(pickupWork(member.id, turn.now, timeZone, pool.weekday));
  turn.note(phrase(isOn ? "pool-remind-is-on" : "pool-remind-is-off"));
  await sayPool(turn, member, (await pools.of(member.id))!);
}

async function leave(turn: Turn, member: Member): Promise<void> {
  const handed = await turn.records.pools.leave(member.id, turn.now);
  await turn.records.work.cancel(`pool-pickup:${member.id}`);
  if (handed !== undefined) await planNews(turn, handed);
  turn.say({
    words: phrase("pool-left"),
    buttons: [[{ label: phrase("members-back"), action: "do:members" }]],
  });
}

function pickupWork(memberId: string, now: Date, timeZone: string, weekday: Weekday): Work {
  return {
    id: `pool-pickup:${memberId}`,
    kind: "pool-pickup",
    payload: { memberId },
    dueAt: nextPickup(now, timeZone, weekday),
  };
}

/** The morning of the day, week after week, for who asked for it. */
export function poolPickup(deps: UnaskedDeps) {
  return async (work: DueWork, records: Records): Promise<void> => {
    const member = await memberOf(work, records);
    const pool = member === undefined ? undefined : await records.pools.of(member.id);
    const me = pool?.people.find(({ memberId }) => memberId === member?.id);
    if (member === undefined || pool?.weekday == null || me?.reminds !== true) return;
    const now = deps.clock();
    const { timeZone } = await localRulesOf(deps, { records }, pool);
    const next = pickupWork(member.id, now, timeZone, pool.weekday);
    // Held until a break was over: that day is gone.
    if (!isPickupDay(now, timeZone, pool.weekday)) return records.work.schedule(next);
    if (await hold(deps, work, records, member)) return;
    await records.work.schedule(next);
    await sayUnasked(deps, records, member, sayPickup(pool, coordinatorOf(pool)?.firstName ?? ""));
  };
}
