/**
 * What a member brings to parcels that go together: how many a week and what each costs
 * today, asked one after the other; then the pool is opened, joined, or what was said is changed.
 */
import { localDay } from "../../../bot/local-time.ts";
import type { Member } from "../../../bot/member.ts";
import { askPostage, askWeekly } from "./pool-say-asking.ts";
import { phrase } from "../../../bot/reply.ts";
import { addDays, daysBetween } from "../../../bot/calendar.ts";
import type { Turn } from "../../../bot/context.ts";
import type { RoadDeps } from "../../playbook/index.ts";
import { sayPool } from "./pools-acts.ts";
import { localRulesOf } from "../../../bot/usual.ts";
import { newId } from "../../../bot/ids.ts";

/** More parcels a week than a village sends: a slip of the finger. */
export const mostWeekly = 9_999;
const dearestMinor = 1_000_00;
/** Pools of one village. */
const mostPools = 10;
/** The log of so many weeks says what is usual. */
const loggedWeeks = 4;

/**
 * @param target `new`, `mine`, or the pool's id
 * @returns false when there is no such pool, or they are in one already
 */
export async function share(
  deps: Pick<RoadDeps, "timeZone" | "country">,
  turn: Turn,
  member: Member,
  target: string,
  parcels: number | undefined,
  postageMinor: number | undefined,
): Promise<boolean> {
  const { pools, waiting } = turn.records;
  const mine = await pools.of(member.id);
  if ((target === "mine") !== (mine !== undefined) || member.villageId === null) return false;
  const pool = target === "new" || target === "mine" ? mine : await pools.find(target);
  if (target !== "new" && target !== "mine" && pool?.villageId !== member.villageId) return false;

  if (parcels === undefined || parcels > mostWeekly) {
    await waiting.set(turn.person, { kind: "pool", data: `share/${target}` }, turn.now);
    turn.say(askWeekly(target, await loggedAWeek(deps, turn, member)));
    return true;
  }
  if (postageMinor === undefined || postageMinor > dearestMinor) {
    const data = `share/${target}/${parcels}`;
    await waiting.set(turn.person, { kind: "pool", data }, turn.now);
    turn.say(askPostage(target, parcels));
    return true;
  }
  const said = { memberId: member.id, parcels, postageMinor };
  if (target === "mine") await pools.setShare(said);
  else if (target !== "new") {
    const joined = await pools.join(target, said, turn.now);
    if (joined === "full") {
      turn.say({ words: phrase("pool-full") });
      return true;
    }
    if (joined !== "joined") return false;
  } else {
    if ((await pools.listIn(member.villageId, mostPools)).length >= mostPools) {
      turn.say({ words: phrase("pool-enough") });
      return true;
    }
    await pools.open({ id: newId("o"), villageId: member.villageId }, said, turn.now);
  }
  const now = await pools.of(member.id);
  if (now === undefined) return false;
  await sayPool(turn, member, now);
  return true;
}

/** Rounded down; `undefined` when nothing was noted. */
async function loggedAWeek(
  deps: Pick<RoadDeps, "timeZone" | "country">,
  turn: Turn,
  member: Member,
): Promise<number | undefined> {
  const { timeZone } = await localRulesOf(deps, turn, member);
  const today = localDay(turn.now, timeZone);
  const from = addDays(today, 1 - 7 * loggedWeeks);
  const days = await turn.records.orders.daysOf(member.id, from, today);
  if (days.length === 0) return undefined;
  // Who began a few days ago sends as many a week as in these days.
  const first = days.reduce((least, { day }) => (day < least ? day : least), today);
  const weeks = Math.min(loggedWeeks, Math.ceil((daysBetween(first, today) + 1) / 7));
  return Math.floor(days.reduce((all, each) => all + each.parcels, 0) / weeks);
}
