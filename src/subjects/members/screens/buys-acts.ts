/**
 * What happens to something that is bought together: it is opened, ordered, called off,
 * and on its last day each who ordered is told, as they wished.
 */
import { closingOf, mostItems } from "../rules/buy-draft.ts";
import type { Buy, BuyDraft } from "../rules/buys-record.ts";
import { askCount, confirmOff } from "./buy-say-asking.ts";
import { buyPage, sayClosed } from "./buys-say.ts";
import { toTogether } from "./pools-say.ts";
import type { Member } from "../../../bot/member.ts";
import { phrase } from "../../../bot/reply.ts";
import { readRoughCount } from "../../shop/index.ts";
import type { Records, Work } from "../../../bot/records.ts";
import type { DueWork } from "../../../bot/due.ts";
import type { Turn } from "../../../bot/context.ts";
import { planOff } from "./members-news.ts";
import { hold, memberOf, sayUnasked, type UnaskedDeps } from "../../../bot/gate/unasked.ts";
import { localRulesOf, type Usual } from "../../../bot/usual.ts";
import { couldNotRead } from "../../../bot/unread.ts";

/** @returns false for a button that is old, forged, or another's */
export async function actOnBuy(
  turn: Turn,
  member: Member,
  verb: string,
  id: string,
  argument: string,
): Promise<boolean> {
  const { waiting } = turn.records;
  const buy = await findHere(turn, member, id);
  if (buy === undefined) return false;
  const isMine = buy.coordinatorId === member.id && isOpen(buy, turn.now);
  switch (verb) {
    case "see":
      saySeen(turn, member, buy);
      return true;
    case "take":
      if (!/^(?:0|[1-9]\d{0,3})$/.test(argument)) return false;
      await take(turn, member, buy, Number(argument), true);
      return true;
    case "type":
      if (!isOpen(buy, turn.now)) return false;
      await waiting.set(turn.person, { kind: "buy", data: `${id}/count` }, turn.now);
      turn.say(askCount(buy));
      return true;
    case "off":
      if (isMine) turn.say(confirmOff(buy));
      return isMine;
    case "off-yes":
      if (isMine) await callOff(turn, member, buy);
      return isMine;
    default:
      return false;
  }
}

/** Of the member's village, or one that they ordered from before they moved. */
async function findHere(turn: Turn, member: Member, id: string): Promise<Buy | undefined> {
  const buy = await turn.records.buys.find(id);
  const isTheirs =
    buy?.villageId === member.villageId ||
    buy?.orders.some(({ memberId }) => memberId === member.id) === true;
  return isTheirs ? buy : undefined;
}

function isOpen(buy: Buy, now: Date): boolean {
  return buy.state === "open" && now < buy.closesAt;
}

function saySeen(turn: Turn, member: Member, buy: Buy, inPlace = false): void {
  const page = buyPage(buy, member.id, turn.language, isOpen(buy, turn.now));
  turn.say(inPlace ? { ...page, inPlace: true } : page);
}

export async function publish(
  usual: Usual,
  turn: Turn,
  member: Member,
  draft: BuyDraft,
): Promise<boolean> {
  const { buys, work } = turn.records;
  const { timeZone } = await localRulesOf(usual, turn, { villageId: draft.villageId });
  const closesAt = closingOf(draft.lastDay ?? "", timeZone);
  if (!(await buys.publish(draft.id, closesAt, turn.now))) return false;
  await work.schedule(toldWork(draft.id, member.id, closesAt));
  const buy = await buys.find(draft.id);
  if (buy !== undefined) saySeen(turn, member, buy);
  return true;
}

async function take(
  turn: Turn,
  member: Member,
  buy: Buy,
  count: number,
  inPlace = false,
): Promise<void> {
  const { buys, work } = turn.records;
  if (!(await buys.order(buy.id, member.id, count, turn.now))) {
    return turn.say({ words: phrase("buy-over"), buttons: [[toTogether]] });
  }
  if (count > 0) await work.schedule(toldWork(buy.id, member.id, buy.closesAt));
  else if (buy.coordinatorId !== member.id) await work.cancel(toldId(buy.id, member.id));
  saySeen(turn, member, (await buys.find(buy.id))!, inPlace);
}

/** How many, as typed. */
export async function takeTyped(
  turn: Turn,
  member: Member,
  id: string,
  text: string,
): Promise<void> {
  const buy = await findHere(turn, member, id);
  const count = readRoughCount(text, mostItems)?.count;
  if (buy !== undefined && count === undefined) {
    return turn.say({ ...askCount(buy), words: couldNotRead(text, "count") });
  }
  await turn.records.waiting.clear(turn.person);
  if (buy === undefined || count === undefined) {
    return turn.say({ words: phrase("buy-over"), buttons: [[toTogether]] });
  }
  await take(turn, member, buy, count);
}

async function callOff(turn: Turn, member: Member, buy: Buy): Promise<void> {
  const { buys, work } = turn.records;
  const orders = await buys.end(buy.id, member.id);
  for (const order of orders) {
    await work.cancel(toldId(buy.id, order.memberId));
    if (order.memberId !== member.id) await planOff(turn, buy, order.memberId);
  }
  await work.cancel(toldId(buy.id, member.id));
  turn.say({ words: phrase("buy-off-done"), buttons: [[toTogether]] });
}

const toldId = (buyId: string, memberId: string) => `buy-told:${buyId}:${memberId}`;

function toldWork(buyId: string, memberId: string, dueAt: Date): Work {
  return { id: toldId(buyId, memberId), kind: "buy-told", payload: { memberId, buyId }, dueAt };
}

/** The last day is over: from now on the numbers stand, and each who ordered hears them. */
export function buyTold(deps: UnaskedDeps) {
  return async (work: DueWork, records: Records): Promise<void> => {
    const now = deps.clock();
    const id = String(work.payload["buyId"]);
    await records.buys.close(id, now);
    const member = await memberOf(work, records);
    const buy = await records.buys.find(id);
    if (member === undefined || buy === undefined) return;
    if (buy.state === "open") return records.work.schedule({ ...work, dueAt: buy.closesAt });
    const isTheirs =
      buy.coordinatorId === member.id || buy.orders.some(({ memberId }) => memberId === member.id);
    if (!isTheirs || (await hold(deps, work, records, member))) return;
    await sayUnasked(deps, records, member, sayClosed(buy, member.id));
  };
}
