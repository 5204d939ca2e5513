/**
 * Parcels told in words while no tool is open. What was sent is noted, with a way back; of orders that came, the pad
 * asks what left, since an order is no parcel yet.
 */
import { addDays } from "../../../../bot/calendar.ts";
import type { Turn } from "../../../../bot/context.ts";
import type { Events } from "../../../../bot/events.ts";
import { theirShop } from "../../../teams/index.ts";
import { mostParcels } from "../../rules/orders.ts";
import { readMendedParcels, readToldParcels } from "../../rules/told-parcels.ts";
import { isNotable, note, viewOf } from "../orders-note.ts";
import { sayPad, type OrdersDeps } from "../orders.ts";

export async function noteToldParcels(
  deps: OrdersDeps,
  turn: Turn,
  told: Events["parcels-told"],
): Promise<void> {
  const { member } = turn;
  told.isSaid = await mendToldParcels(deps, turn, told.text);
  if (told.isSaid) return;
  const days = readToldParcels(told.text);
  if (days.length === 0 || member === undefined || member.placement === null) return;
  const at = (await theirShop(turn, member, "orders")) ?? { turn, holder: member };
  const { orders } = turn.records;
  // The first order ever needs another answer than a pad: what to do with it.
  const isFirst = (await orders.totalParcels(at.holder.id)) === 0;
  if (isFirst && days.some(({ isSent }) => !isSent)) return;
  const view = await viewOf(deps, at.turn, at.holder);
  const dated = days.map((read) => ({ ...read, day: addDays(view.today, -(read.daysAgo ?? 0)) }));
  if (!dated.every(({ day }) => isNotable(view, day))) return;
  for (const { day, count, isSent, isMore } of dated) {
    const before = await orders.find(at.holder.id, day);
    if (isSent && (before === undefined || isMore === true)) {
      const parcels = Math.min(mostParcels, count + (before ?? 0));
      await note(deps, at.turn, at.holder, view, { day, parcels }, true);
    } else await sayPad(at.turn, at.holder, view, day);
  }
  told.isSaid = true;
}

/**
 * "Yesterday that 32 parcels is 45, typed wrong": the number that was noted is replaced by the other, with a way back.
 *
 * @returns false where neither of them was noted
 */
export async function mendToldParcels(
  deps: OrdersDeps,
  turn: Turn,
  text: string,
): Promise<boolean> {
  const { member } = turn;
  const mended = readMendedParcels(text);
  if (mended === undefined || member === undefined || member.placement === null) return false;
  const at = (await theirShop(turn, member, "orders")) ?? { turn, holder: member };
  const view = await viewOf(deps, at.turn, at.holder);
  const day = addDays(view.today, -mended.daysAgo);
  const before = await at.turn.records.orders.find(at.holder.id, day);
  const parcels = mended.counts.find((count) => count !== before);
  const isNoted = mended.counts.some((count) => count === before);
  if (!isNoted || parcels === undefined || !isNotable(view, day)) return false;
  await note(deps, at.turn, at.holder, view, { day, parcels }, true);
  return true;
}
