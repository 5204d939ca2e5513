/**
 * Thanks to whoever brought or taught somebody. A sweep finds once a day what trainees
 * came to; in the evening each is told, all of it in one message.
 */
import { type RoadDueDeps, taskOf } from "../../playbook/index.ts";
import { sayThanks } from "./thanks-say.ts";
import { ordersThanked, settledMs, type Milestone } from "../rules/thanks.ts";
import type { Records } from "../../../bot/records.ts";
import { inOrder } from "../../../bot/gate/order.ts";
import { nextOwnHour } from "../../../bot/gate/own-hour.ts";
import type { DueWork } from "../../../bot/due.ts";
import { hold, memberOf, sayUnasked } from "../../../bot/gate/unasked.ts";
import { localRulesOf } from "../../../bot/usual.ts";
import { dayMs } from "../../../bot/calendar.ts";

/** Rows a transaction; more are taken at once after it. */
const sweepSlice = 200;
/** Each day looks back over two: a look that came in between is found by the next. */
const overlapMs = 2 * dayMs;

/**
 * Parcels that were looked at, slice by slice, then orders of those whose parcel counted; then again
 * in a day. May be repeated: what was noted is noted once.
 */
export function thanksSweep(deps: RoadDueDeps) {
  return async (work: DueWork, records: Records): Promise<void> => {
    const now = deps.clock();
    const next = (payload: DueWork["payload"], dueAt = now) =>
      records.work.schedule({ ...work, payload, dueAt });

    const { phase, from: since, after } = work.payload;
    if (phase === "orders") {
      const found = await records.thanks.withParcel(String(after), sweepSlice);
      for (const { memberId, orders } of found) {
        if (orders >= ordersThanked) await credit(deps, records, memberId, "orders-30", now);
      }
      const last = found.at(-1);
      if (last !== undefined && found.length === sweepSlice) {
        return next({ phase, after: last.memberId });
      }
      const from = new Date(now.getTime() - overlapMs).toISOString();
      return next({ phase: "day", from }, new Date(now.getTime() + dayMs));
    }

    const noted = Date.parse(String(since ?? new Date(0).toISOString()));
    // A clock that was ahead for a while has left a day that is still to come.
    const from = phase === "page" ? noted : Math.min(noted, now.getTime() - overlapMs);
    const until = new Date(now.getTime() - settledMs);
    const found = await records.thanks.parcelsSeen(
      taskOf(deps.playbook, "first-parcel"),
      new Date(from),
      until,
      sweepSlice,
    );
    for (const { memberId, counts } of found) {
      if (counts) await credit(deps, records, memberId, "first-parcel", now);
    }
    const last = found.at(-1);
    if (last === undefined || found.length < sweepSlice) {
      return next({ phase: "orders", after: "" });
    }
    // A slice of one and the same millisecond must not be read for ever.
    const onward = Math.max(last.at.getTime(), from + 1);
    await next({ phase: "page", from: new Date(onward).toISOString() });
  };
}

async function credit(
  deps: RoadDueDeps,
  records: Records,
  traineeId: string,
  what: Milestone,
  now: Date,
): Promise<void> {
  for (const memberId of await records.thanks.credit(traineeId, what, now)) {
    const member = await records.members.find(memberId);
    if (member === undefined) continue;
    const { timeZone } = await localRulesOf(deps, { records }, member);
    const { hour } = await records.unasked.reachOf(memberId);
    await records.work.schedule({
      id: `thanks:${memberId}`,
      kind: "thanks",
      payload: { memberId },
      dueAt: inOrder(nextOwnHour(now, timeZone, hour), "thanks"),
    });
  }
}

export function thanksDue(deps: RoadDueDeps) {
  return async (work: DueWork, records: Records): Promise<void> => {
    const member = await memberOf(work, records);
    if (member === undefined) return;
    const thanks = await records.thanks.untold(member.id);
    if (thanks.length === 0 || (await hold(deps, work, records, member))) return;
    await records.thanks.noteTold(member.id, deps.clock());
    await sayUnasked(deps, records, member, sayThanks(deps.playbook, member, thanks));
  };
}
