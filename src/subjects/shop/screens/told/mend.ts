/**
 * Words about a line that was noted before: which one they mean, and what may be changed about it. What is said of the
 * line right above is in told/of-line.ts.
 */
import { hasNumber, inDigits } from "../../../../bot/numbers/spoken-numbers.ts";
import { phrase } from "../../../../bot/reply.ts";
import { amountsIn, mendsLast, mendsLine, namesLine, saysOnlyNew } from "../../rules/cash/aside.ts";
import type { BookLine } from "../../rules/cash/book.ts";
import { asksRemoval, removesThat } from "../../rules/cash/of-line.ts";
import { askRemoval, sayLine } from "../cash-say-edit.ts";
import { askSide } from "../cash-say.ts";
import { headOf, type Desk } from "../cash-desk.ts";

/** Newest lines among which the one that is spoken of is looked for. */
const newest = 10;

/** "It was 9, not 8": the line that is spoken of, and what may be changed. @returns false where the book has no line */
export async function sayMended(desk: Desk, text: string): Promise<boolean> {
  const { turn, member, view } = desk;
  const lines = await turn.records.cash.lines(member.id, { limit: newest });
  const said = amountsIn(inDigits(text));
  // "No, 15" is about the line that was noted last, even where another one is of 15.
  const amounts = said.length === 1 && saysOnlyNew(text) ? [] : said;
  const isSaid = (minor: number) => amounts.includes(minor);
  const named = lines.filter(({ words }) => namesLine(text, words));
  const isNothing = named.length === 0 && amounts.length === 0;
  // "Delete my account" is of no line.
  if (isNothing && asksRemoval(text) && !removesThat(text) && !mendsLast(text)) return false;
  const line =
    named.findLast(({ amountMinor }) => isSaid(Math.abs(amountMinor))) ??
    // "Suman is 50": its words say which, and the amount is the new one.
    named.at(-1) ??
    lines.findLast(({ amountMinor }) => isSaid(Math.abs(amountMinor))) ??
    // "Forty eggs, not twenty": how many stands among its words.
    lines.findLast(({ words }) => amountsIn(inDigits(words)).some(isSaid)) ??
    (await lastLine(desk)) ??
    lines.at(-1);
  if (line === undefined) return false;
  turn.say(
    asksRemoval(text)
      ? askRemoval(view, line)
      : line.sided
        ? sayLine(view, line)
        : askSide(view, line),
  );
  return true;
}

/** The line that was noted or changed last; `undefined` where it was taken out since. */
export async function lastLine(desk: Desk): Promise<BookLine | undefined> {
  const after = (await headOf(desk)).last?.after;
  return after === undefined
    ? undefined
    : desk.turn.records.cash.findLine(desk.member.id, after.id);
}

/** "Undo", when other things were spoken of since: on the day of a line it is about that line. */
export async function undoLater(desk: Desk, text: string): Promise<boolean> {
  const { turn, member, view } = desk;
  if ((await turn.records.cash.notedOn(member.id, view.today)) === 0) return false;
  const line = await lastLine(desk);
  if (line === undefined) return false;
  const shown = removesThat(text)
    ? askRemoval(view, line)
    : line.sided
      ? sayLine(view, line)
      : askSide(view, line);
  turn.say({ ...shown, words: [shown.words, phrase("cash-undo-else")].flat() });
  return true;
}

/** Whether one of the newest lines is named by its words. */
export async function isNamed({ turn, member }: Desk, text: string): Promise<boolean> {
  const lines = await turn.records.cash.lines(member.id, { limit: newest });
  return lines.some(({ words }) => namesLine(text, words));
}

/** The same while the book is closed: only a number is mended, and only on the day of a line. */
export async function takeMending(desk: Desk, text: string): Promise<boolean> {
  if (!mendsLine(text) || !hasNumber(text)) return false;
  const { turn, member, view } = desk;
  const noted = await turn.records.cash.notedOn(member.id, view.today);
  return noted > 0 && sayMended(desk, text);
}
