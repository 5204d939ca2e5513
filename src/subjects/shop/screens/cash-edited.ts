/**
 * A message was changed that is a line of the cash book. The line stays as it was noted: it is shown, with what may be
 * changed about it. To write the line again would count the money twice.
 */
import type { Events } from "../../../bot/events.ts";
import { phrase } from "../../../bot/reply.ts";
import type { Turn } from "../../../bot/context.ts";
import type { BookLine } from "../rules/cash/book.ts";
import { readCashLines, type CashLine } from "../rules/cash/line.ts";
import { isPlainCash } from "../rules/cash/plain-cash.ts";
import { openOwnDesk, openShopDesk, type CashDeps } from "./cash-desk.ts";
import { sayLine } from "./cash-say-edit.ts";

/** Lines that are looked at; an older message is seldom changed. */
const newest = 10;

export async function sayEdited(
  deps: CashDeps,
  turn: Turn,
  edited: Events["message-edited"],
): Promise<void> {
  const { member } = turn;
  if (member === undefined) return;
  const desk = (await openShopDesk(deps, turn, member)) ?? (await openOwnDesk(deps, turn, member));
  const { view } = desk;
  if (!isPlainCash(edited.text, view.today)) return;
  const [now] = readCashLines(edited.text, view.today).flatMap(({ reading }) =>
    reading.read === "line" ? [reading.line] : [],
  );
  if (now === undefined) return;
  const noted = await turn.records.cash.lines(desk.member.id, { limit: newest });
  const line = whichWas(now, noted);
  if (line === undefined) return;
  const shown = sayLine(view, line);
  turn.say({ ...shown, words: [phrase("cash-edited"), shown.words].flat() });
  edited.isSaid = true;
}

/** The line that is most likely meant: with the same words, else of the same amount, else the last of that day. */
function whichWas(now: CashLine, noted: readonly BookLine[]): BookLine | undefined {
  const sided = noted.filter((line) => line.sided && line.day === now.day);
  return (
    sided.findLast(({ words }) => words === now.words) ??
    sided.findLast(({ amountMinor }) => amountMinor === now.amountMinor) ??
    sided.at(-1)
  );
}
