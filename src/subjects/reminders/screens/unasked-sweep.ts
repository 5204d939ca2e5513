/**
 * Once a day, who is to be written to of our own accord: a page at a time, each planned
 * for the hour they chose. Whether it is said is decided then; what could not be said is found again.
 */
import { localDay, nextLocalTime } from "../../../bot/local-time.ts";
import type { Cursor, Found } from "../rules/nudges-record.ts";
import type { Records } from "../../../bot/records.ts";
import { inOrder } from "../../../bot/gate/order.ts";
import { ownHourOn } from "../../../bot/gate/own-hour.ts";
import type { DueWork, WorkKind } from "../../../bot/due.ts";
import type { UnaskedDeps } from "../../../bot/gate/unasked.ts";

/** By the usual clocks: when nobody is spoken to. */
const sweepHour = 3;
/** People a transaction; the rest are taken at once after it. */
const sweepSlice = 200;

/** Finds the next page of people, in the order of their cursors. */
export type Find = (
  records: Records,
  at: { readonly now: Date; readonly today: string },
  after: Cursor | undefined,
  limit: number,
) => Promise<readonly Found[]>;

/**
 * @param kind of the work that is planned, one a person
 * @param putOff what is done about those who are away, so that they are not found every day
 */
export function sweep(
  deps: UnaskedDeps,
  kind: WorkKind,
  find: Find,
  putOff?: (records: Records, memberIds: readonly string[], now: Date) => Promise<void>,
) {
  return async (work: DueWork, records: Records): Promise<void> => {
    const now = deps.clock();
    const today = localDay(now, deps.timeZone);
    const { key, id } = work.payload;
    const after = key === undefined ? undefined : ([String(key), String(id)] as const);
    const found = await find(records, { now, today }, after, sweepSlice);
    for (const { memberId, timeZone, hour, onDay, isAway } of found) {
      if (isAway === true) continue;
      const dueAt = inOrder(ownHourOn(onDay, now, timeZone ?? deps.timeZone, hour), kind);
      await records.work.schedule({
        id: `${kind}:${memberId}`,
        kind,
        payload: { memberId },
        dueAt,
      });
    }
    const away = found.filter(({ isAway }) => isAway === true);
    await putOff?.(
      records,
      away.map(({ memberId }) => memberId),
      now,
    );
    const last = found.length < sweepSlice ? undefined : found.at(-1)!.cursor;
    await records.work.schedule({
      ...work,
      payload: last === undefined ? {} : { key: last[0], id: last[1] },
      dueAt: last === undefined ? nextLocalTime(now, deps.timeZone, sweepHour, 0, 0) : now,
    });
  };
}
