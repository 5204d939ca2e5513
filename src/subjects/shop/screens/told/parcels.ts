/**
 * Parcels told in words while no tool is open. What was sent is noted, with a way back; of orders that came, the pad
 * asks what left, since an order is no parcel yet.
 */
import { addDays } from "../../../../bot/calendar.ts";
import type { Turn } from "../../../../bot/context.ts";
import type { Events } from "../../../../bot/events.ts";
import { theirShop } from "../../../teams/index.ts";
import { mostParcels } from "../../rules/orders.ts";
import { readToldParcels } from "../../rules/told-parcels.ts";
import { isNotable, note, viewOf } from "../orders-note.ts";
import { sayPad, type OrdersDeps } from "../orders.ts";

export async function noteToldParcels(
  deps: OrdersDeps,
  turn: Turn,
  told: Events["parcels-told"],
): Promise<void> {
  const { member } = turn;
  const read = readToldParcels(told.text);
  if (read === undefined || member === undefined || member.placement === null) return;
  const at = (await theirShop(turn, member, "orders")) ?? { turn, holder: member };
  const { orders } = turn.records;
  // The first order ever needs another answer than a pad: what to do with it.
  if (!read.isSent && (await orders.totalParcels(at.holder.id)) === 0) return;
  const view = await viewOf(deps, at.turn, at.holder);
  const day = addDays(view.today, -(read.daysAgo ?? 0));
  if (!isNotable(view, day)) return;
  const before = await orders.find(at.holder.id, day);
  if (read.isSent && (before === undefined || read.isMore === true)) {
    const parcels = Math.min(mostParcels, read.count + (before ?? 0));
    await note(deps, at.turn, at.holder, view, { day, parcels }, true);
  } else await sayPad(at.turn, at.holder, view, day);
  told.isSaid = true;
}
