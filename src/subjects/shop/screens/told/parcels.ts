/**
 * Parcels told in words while no tool is open. What was sent is noted, with a way back; of orders that came, the pad
 * asks what left, since an order is no parcel yet.
 */
import { addDays } from "../../../../bot/calendar.ts";
import type { Turn } from "../../../../bot/context.ts";
import type { Member } from "../../../../bot/member.ts";
import type { Usual } from "../../../../bot/usual.ts";
import type { RoadDeps } from "../../../playbook/index.ts";
import type { Events } from "../../../../bot/events.ts";
import { theirShop } from "../../../teams/index.ts";
import { mostParcels } from "../../rules/orders.ts";
import { readMendedParcels, readToldParcels, type ToldParcels } from "../../rules/told-parcels.ts";
import { readCashLines } from "../../rules/cash/lines.ts";
import { readSentWithCost } from "../../rules/told/sent-with-cost.ts";
import { type CashDeps, openOwnDesk, openShopDesk } from "../cash-desk.ts";
import { noteLines } from "../cash-note.ts";
import { isNotable, note, sayPad, viewOf } from "../orders-note.ts";

export async function noteToldParcels(
  deps: CashDeps,
  turn: Turn,
  told: Events["parcels-told"],
): Promise<void> {
  const { member } = turn;
  told.isSaid =
    (await noteSentWithCost(deps, turn, told.text)) ||
    (await mendToldParcels(deps, turn, told.text));
  if (told.isSaid) return;
  const days = readToldParcels(told.text);
  if (days.length === 0 || member === undefined || member.placement === null) return;
  told.isSaid = await noteDays(deps, turn, member, days);
}

/** @returns false where it is the first order ever, or of a day long ago: then nothing was noted */
async function noteDays(
  deps: RoadDeps & Usual,
  turn: Turn,
  member: Member,
  days: readonly ToldParcels[],
): Promise<boolean> {
  const at = (await theirShop(turn, member, "orders")) ?? { turn, holder: member };
  const { orders } = turn.records;
  // The first order ever needs another answer than a pad: what to do with it.
  const isFirst = (await orders.totalParcels(at.holder.id)) === 0;
  if (isFirst && days.some(({ isSent }) => !isSent)) return false;
  const view = await viewOf(deps, at.turn, at.holder);
  const dated = days.map((read) => ({ ...read, day: addDays(view.today, -(read.daysAgo ?? 0)) }));
  if (!dated.every(({ day }) => isNotable(view, day))) return false;
  for (const { day, count, isSent, isMore } of dated) {
    const before = await orders.find(at.holder.id, day);
    if (isSent && (before === undefined || isMore === true)) {
      const parcels = Math.min(mostParcels, count + (before ?? 0));
      await note(deps, at.turn, at.holder, view, { day, parcels }, true);
    } else await sayPad(at.turn, at.holder, view, day);
  }
  return true;
}

/**
 * "Sent 3 parcels, postage 24": the postage is for the book, the parcels for their log.
 *
 * @returns false where it tells of less, or of more
 */
export async function noteSentWithCost(deps: CashDeps, turn: Turn, text: string): Promise<boolean> {
  const { member, person, now } = turn;
  const told = readSentWithCost(text);
  if (told === undefined || member === undefined || member.placement === null) return false;
  const desk = (await openShopDesk(deps, turn, member)) ?? (await openOwnDesk(deps, turn, member));
  const day = addDays(desk.view.today, -(told.parcels[0]?.daysAgo ?? 0));
  const lines = readCashLines(`${day} ${told.line}`, desk.view.today);
  if (lines.some(({ reading }) => reading.read !== "line")) return false;
  const open = await turn.records.waiting.find(person);
  await noteLines(desk, lines);
  await noteDays(deps, turn, member, told.parcels);
  // The open book goes on waiting for lines.
  const isBook = open?.kind === "cash" || open?.kind === "team-cash";
  if (isBook) await turn.records.waiting.set(person, { kind: open.kind, data: open.data }, now);
  return true;
}

/**
 * "Yesterday that 32 parcels is 45, typed wrong": the number that was noted is replaced by the other, with a way back.
 *
 * @returns false where neither of them was noted
 */
export async function mendToldParcels(
  deps: RoadDeps & Usual,
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
