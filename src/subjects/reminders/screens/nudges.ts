/**
 * "Where did you stop?" after 3, 7 and 21 quiet days, and what its buttons do: Sunday
 * evening, no reminders any more, the hour at which to write. The months of a harvest are pause.ts.
 */
import { localDay } from "../../../bot/local-time.ts";
import type { Member } from "../../../bot/member.ts";
import { isSettled, kindOfRung, rungOn, silentFrom } from "../rules/ladder.ts";
import { sayItIsSunday, sayNudge, sayOff, sayOn, saySundaySet } from "./nudges-say.ts";
import { whereStopped } from "../rules/stopped.ts";
import { mayNudge } from "../../../bot/gate/pause.ts";
import type { Records } from "../../../bot/records.ts";
import { inOrder } from "../../../bot/gate/order.ts";
import { nextOwnHour, nextSunday, offeredHours } from "../../../bot/gate/own-hour.ts";
import { askHour, sayHourSet } from "./unasked-say.ts";
import type { DueWork } from "../../../bot/due.ts";
import type { Turn } from "../../../bot/context.ts";
import { type Press, sayOld } from "../../../bot/subject.ts";
import type { MemberTurn } from "../../../bot/who.ts";
import { type RoadDeps, type RoadDueDeps, walkDeps } from "../../playbook/index.ts";
import { isLeftOut } from "../../fairtests/index.ts";
import { hold, mayBeSaid, memberOf, sayUnasked } from "../../../bot/gate/unasked.ts";
import { dropWish } from "./wished.ts";
import { sweep } from "./unasked-sweep.ts";
import { localRulesOf } from "../../../bot/usual.ts";
import { dayMs, weekMs } from "../../../bot/calendar.ts";

export async function pressNudge(
  deps: RoadDeps,
  turn: MemberTurn,
  { args: [verb = "", argument = ""] }: Press,
): Promise<void> {
  const { member } = turn;
  const { unasked } = turn.records;
  switch (verb) {
    case "sunday":
      return comeOnSunday(deps, turn, member);
    case "off":
    case "on":
      await unasked.setOff(member.id, verb === "off", turn.now);
      if (verb === "off") await turn.records.work.cancel(sundayId(member.id));
      return turn.say(verb === "off" ? sayOff() : sayOn());
    case "drop":
      return dropWish(turn, member, argument);
    case "hour":
      return turn.say(askHour(await unasked.reachOf(member.id)));
    case "at": {
      const hour = offeredHours.find((each) => String(each) === argument);
      if (hour === undefined) break;
      await unasked.setHour(member.id, hour, turn.now);
      return turn.say(sayHourSet(hour));
    }
  }
  sayOld(turn);
}

async function comeOnSunday(deps: RoadDeps, turn: Turn, member: Member): Promise<void> {
  const { unasked, work } = turn.records;
  const { timeZone } = await localRulesOf(deps, turn, member);
  const { hour } = await unasked.reachOf(member.id);
  const dueAt = nextSunday(turn.now, timeZone, hour);
  await work.schedule({
    id: sundayId(member.id),
    kind: "sunday",
    payload: { memberId: member.id, since: turn.now.toISOString() },
    dueAt,
  });
  turn.say(saySundaySet(localDay(dueAt, timeZone), member.language));
}

function sundayId(memberId: string): string {
  return `sunday:${memberId}`;
}

/** Whoever sends anything is here: the ladder begins anew. A day by the usual clocks is near enough. */
export async function noteSeen(deps: Pick<RoadDeps, "timeZone">, turn: Turn): Promise<void> {
  const { member, records, now } = turn;
  if (member === undefined) return;
  const today = localDay(now, deps.timeZone);
  if (await records.nudges.seen(member.id, today))
    await turn.tell("member-seen", { member, today });
}

/** Plans an evening for everybody who has been quiet for long enough. */
export function nudgeSweep(deps: RoadDueDeps) {
  return sweep(deps, "nudge", ({ nudges }, { today }, after, limit) =>
    nudges.quietOnes(today, after, limit),
  );
}

/** Asks, if they are still quiet, have something to come back for, and have said no other day. */
export function nudge(deps: RoadDueDeps) {
  return async (work: DueWork, records: Records): Promise<void> => {
    const member = await memberOf(work, records);
    const lastSeen = member === undefined ? undefined : await records.nudges.lastSeen(member.id);
    if (member === undefined || lastSeen === undefined) return;

    const now = deps.clock();
    const { timeZone } = await localRulesOf(deps, { records }, member);
    const rung = rungOn(lastSeen, localDay(now, timeZone));
    if (rung === undefined || (await hasSettled(records, member, now))) return;
    const walk = await walkDeps(deps, { records, now }, member);
    const stopped = await whereStopped(walk, member);
    if (stopped === undefined) return;
    if (await isSaid(records, member, kindOfRung(rung), lastSeen)) return;
    if (await isLeftOut(records, "nudge", member, now)) return;
    if (!(await mayBeSaid(deps, records, member, kindOfRung(rung), lastSeen))) {
      // What comes after it waits while this does (gate/order.ts).
      const { hour } = await records.unasked.reachOf(member.id);
      const dueAt = inOrder(nextOwnHour(now, timeZone, hour), work.kind);
      return records.work.schedule({ ...work, dueAt });
    }
    await sayUnasked(deps, records, member, sayNudge(member.firstName, stopped, rung));
  };
}

/** In this time of silence. */
async function isSaid({ unasked }: Records, member: Member, kind: string, lastSeen: string) {
  const said = await unasked.saidSince(member.id, new Date(Date.parse(lastSeen) - dayMs));
  return said.some((each) => each.kind === kind && each.about === lastSeen);
}

async function hasSettled({ unasked }: Records, member: Member, now: Date): Promise<boolean> {
  const aheadMs = (silentFrom * weekMs) / 7;
  return isSettled(
    await unasked.wishesUntil(member.id, new Date(now.getTime() + aheadMs)),
    await unasked.saidSince(member.id, new Date(now.getTime() - weekMs)),
    now,
  );
}

/** The Sunday that they chose, unless they went on before, take a break, or want no reminders. */
export function sundayDue(deps: RoadDueDeps) {
  return async (work: DueWork, records: Records): Promise<void> => {
    const member = await memberOf(work, records);
    if (member === undefined) return;
    const now = deps.clock();
    const run = await records.playbook.findRun(member.id);
    const wentOn = run !== undefined && run.updatedAt.toISOString() > String(work.payload["since"]);
    if (wentOn || !mayNudge(await records.pauses.find(member.id), now)) return;
    const stopped = await whereStopped(await walkDeps(deps, { records, now }, member), member);
    if (stopped === undefined || (await hold(deps, work, records, member))) return;
    await sayUnasked(deps, records, member, sayItIsSunday(member.firstName, stopped));
  };
}
