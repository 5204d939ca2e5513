/** "It was 9, not 8": the line that is spoken of, and what may be changed about it. What mends is known in rules/cash/aside.ts. */
import { hasNumber, inDigits } from "../../../bot/numbers/spoken-numbers.ts";
import { amountsIn, mendsLine } from "../rules/cash/aside.ts";
import type { Desk } from "./cash-desk.ts";
import { askSide } from "./cash-say.ts";
import { sayLine } from "./cash-say-edit.ts";

/** Newest lines among which the one that is spoken of is looked for. */
const newest = 10;

/** @returns false where the book has no line */
export async function sayMended({ turn, member, view }: Desk, text: string): Promise<boolean> {
  const lines = await turn.records.cash.lines(member.id, { limit: newest });
  const amounts = amountsIn(inDigits(text));
  const isSaid = (minor: number) => amounts.includes(minor);
  const line =
    lines.findLast(({ amountMinor }) => isSaid(Math.abs(amountMinor))) ??
    // "Forty eggs, not twenty": how many stands among its words.
    lines.findLast(({ words }) => amountsIn(inDigits(words)).some(isSaid)) ??
    lines.at(-1);
  if (line === undefined) return false;
  turn.say(line.sided ? sayLine(view, line) : askSide(view, line));
  return true;
}

/** The same while the book is closed: only a number is mended, and only on the day of a line. */
export async function takeMending(desk: Desk, text: string): Promise<boolean> {
  if (!mendsLine(text) || !hasNumber(text)) return false;
  const { turn, member, view } = desk;
  const noted = await turn.records.cash.notedOn(member.id, view.today);
  return noted > 0 && sayMended(desk, text);
}
