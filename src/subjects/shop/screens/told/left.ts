/** How many goods are left, told in words: the number is kept for the goods that are named, else it is asked for which. */
import type { Events } from "../../../../bot/events.ts";
import { phrase } from "../../../../bot/reply.ts";
import type { Turn } from "../../../../bot/context.ts";
import { namesLine } from "../../rules/cash/aside.ts";
import { readToldLeft } from "../../rules/told/left.ts";
import type { StockItem } from "../../rules/stock.ts";
import { sayItem } from "../stock-say.ts";

/** Buttons for goods; more is a list to be opened. */
const mostOffered = 6;

/** @returns false where it tells of something else */
export async function takeLeft(turn: Turn, text: string): Promise<boolean> {
  const { member, records, now } = turn;
  const told = readToldLeft(text);
  if (told === undefined || member === undefined || member.placement === null) return false;
  const { count } = told;
  const items = await records.stock.listOf(member.id);
  const named = items.filter((item) => isCalled(item, told.goods));
  const [one, another] = named;
  if (one !== undefined && another === undefined) {
    await records.stock.setOnHand(member.id, one.id, count, now);
    turn.say(sayItem({ ...one, onHand: count }));
    return true;
  }
  const offered = (named.length > 0 ? named : items).slice(0, mostOffered);
  turn.say({
    words: phrase(offered.length > 0 ? "stock-told" : "stock-told-new", { count }),
    buttons: [
      ...offered.map((item) => [{ label: item.name, action: `stock:set:${item.id}:${count}` }]),
      [{ label: phrase("stock-add"), action: `stock:new:${count}` }],
      [{ label: phrase("stock-all"), action: "stock:open" }],
    ],
  });
  return true;
}

/** Where no other subject has taken the words. */
export async function hearLeft(turn: Turn, facts: Events["unsure-words"]): Promise<void> {
  if (facts.isTaken || facts.isForTask) return;
  facts.isTaken = await takeLeft(turn, facts.text);
}

function isCalled({ name }: StockItem, goods: string): boolean {
  const [said, called] = [goods.toLowerCase().trim(), name.toLowerCase()];
  return said !== "" && (called.includes(said) || said.includes(called) || namesLine(said, name));
}
