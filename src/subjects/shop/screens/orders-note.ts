/**
 * One day of the parcels log is noted or taken back, and what follows from it.
 *
 * Which tap or which words led here is the business of orders.ts.
 */
import { daysBetween } from "../../../bot/calendar.ts";
import {
  askParcels,
  oldestDays,
  sayAlready,
  sayNoted,
  sayTooOld,
  sayUndone,
  type OrdersView,
} from "./orders-say.ts";
import { milestones, reachedBy, type Milestone, type ParcelDay } from "../rules/orders.ts";
import { localDay } from "../../../bot/local-time.ts";
import type { Member } from "../../../bot/member.ts";
import { phrase } from "../../../bot/reply.ts";
import type { Turn } from "../../../bot/context.ts";
import { afterFirstParcel } from "./first-parcel.ts";
import type { RoadDeps } from "../../playbook/index.ts";
import { noteChange, sayUsed } from "../../teams/index.ts";
import { localRulesOf, type Usual } from "../../../bot/usual.ts";
import { lookTomorrow } from "../../season/index.ts";
import { sayOld } from "../../../bot/subject.ts";

/** Notes a day: a number that stood there is replaced, and said, with a way back to it. */
export async function note(
  deps: RoadDeps,
  turn: Turn,
  member: Member,
  view: OrdersView,
  { day, parcels }: ParcelDay,
  isTyped = false,
): Promise<void> {
  if (!isNotable(view, day)) return turn.say(sayTooOld());
  const { orders } = turn.records;
  const before = await orders.find(member.id, day);
  // What is typed next may put it right, or be another day's: "yesterday 5".
  await wait(turn, member, view, view.today, "noted");
  if (before === parcels) {
    // A slip of the thumb needs no message; what was typed gets an answer.
    turn.note(phrase("orders-already", { parcels }));
    if (isTyped) turn.say(sayAlready(parcels));
    return;
  }
  await orders.note(member.id, { day, parcels }, turn.now);
  await noteChange(turn, member, "orders");
  const total = await orders.totalParcels(member.id);
  const milestone = await reach(turn, member, total);
  await lookTomorrow(deps, turn, member);
  // Who heard it now does not hear it again in the evening.
  if (milestone !== undefined && member.id === turn.member?.id) {
    await turn.records.year.noteSaid(member.id, [`parcels-${milestone}`], turn.now);
  }
  turn.say(sayNoted(view, { day, parcels }, before, milestone, member.id === turn.member?.id));
  const endedTask = await sayUsed(deps, turn, member, "orders");
  // The owner of a shop has their own invitation; whoever packs for it has not sent a first parcel.
  if (total === 0 || member.id !== turn.member?.id) return;
  // One thing at a time: the invitation first, the association and the totals on other days.
  if (await afterFirstParcel(deps, turn, member)) return;
  // Whoever is in the middle of a step goes on with it.
  if (endedTask) return;
  await turn.tell("parcels-noted", { member, isAsked: false });
}

/** Puts back what stood there, if nothing was noted since. */
export async function undo(
  turn: Turn,
  member: Member,
  view: OrdersView,
  day: string,
  before: number | undefined,
  parcels: number,
): Promise<void> {
  const { orders } = turn.records;
  // Only what this button was about: a second tap, or a number noted since, is left alone.
  if (!isNotable(view, day) || (await orders.find(member.id, day)) !== parcels) return sayOld(turn);
  if (before === undefined) await orders.remove(member.id, day);
  else await orders.note(member.id, { day, parcels: before }, turn.now);
  await noteChange(turn, member, "orders");
  await reach(turn, member, await orders.totalParcels(member.id));
  turn.say(sayUndone(view, day, before));
}

/**
 * Keeps which milestones the total has come to; one that a slip had reached is taken back.
 *
 * @returns the highest that is new
 */
async function reach(turn: Turn, member: Member, total: number): Promise<Milestone | undefined> {
  const { orders } = turn.records;
  const said = await orders.saidTo(member.id);
  const reached = reachedBy(total);
  let highest: Milestone | undefined;
  for (const milestone of milestones) {
    const name = `parcels-${milestone}`;
    if (reached.includes(milestone)) {
      if (!said.has(name) && (await orders.say(member.id, name, turn.now))) highest = milestone;
    } else if (said.has(name)) await orders.unsay(member.id, name);
  }
  return highest;
}

/** The next number typed is for `day` of this log; the day on which that was said is kept with it. */
export async function wait(
  turn: Turn,
  holder: Member,
  view: OrdersView,
  day: string,
  noted?: "noted",
): Promise<void> {
  const data = [view.today, day, ...(noted === undefined ? [] : [noted])].join("/");
  const kind = holder.id === turn.member?.id ? "parcels" : "team-parcels";
  await turn.records.waiting.set(turn.person, { kind, data }, turn.now);
}

/** The numbers to tap, for one day. */
export async function sayPad(
  turn: Turn,
  member: Member,
  view: OrdersView,
  day: string,
): Promise<void> {
  await wait(turn, member, view, day);
  turn.say(askParcels(view, day, await turn.records.orders.find(member.id, day)));
}

/** The member's day and language. */
export async function viewOf(usual: Usual, turn: Turn, member: Member): Promise<OrdersView> {
  const { timeZone } = await localRulesOf(usual, turn, member);
  return { language: turn.language, today: localDay(turn.now, timeZone) };
}

/** Today, or one of the last days. */
export function isNotable({ today }: OrdersView, day: string): boolean {
  const ago = daysBetween(day, today);
  return ago >= 0 && ago <= oldestDays;
}
