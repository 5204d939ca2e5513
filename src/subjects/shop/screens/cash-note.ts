/** What a message adds to the cash book, and one that was changed. Which message is for the book is decided in cash.ts. */
import type { Turn } from "../../../bot/context.ts";
import type { Events } from "../../../bot/events.ts";
import { toCash } from "../../../bot/doors.ts";
import { phrase, type Phrase } from "../../../bot/reply.ts";
import { readDebt } from "../../../bot/told/debt.ts";
import type { Told } from "../../../bot/told/told.ts";
import { addedBy, addLines, type BookLine, type Head } from "../rules/cash/book.ts";
import type { CashLine } from "../rules/cash/line.ts";
import { takeLines } from "../rules/cash/limits.ts";
import { readCashLines, writeToldLine, type ReadLine } from "../rules/cash/lines.ts";
import { anySign, isPlainCash } from "../rules/cash/plain-cash.ts";
import { sayUsed } from "../../teams/index.ts";
import { headOf, openOwnDesk, openShopDesk, write, type CashDeps, type Desk } from "./cash-desk.ts";
import { sayLine } from "./cash-say-edit.ts";
import { askSide, sayUnread } from "./cash-say.ts";
import { sayLeft, sayNear, sayNoted } from "./cash-say-noted.ts";
import { tellLoss } from "./loss.ts";

/**
 * Notes what can be read, asks back about the rest, and hands back what there is no room for.
 *
 * @param below what is said of it, below the lines
 */
export async function noteLines(
  desk: Desk,
  readings: readonly ReadLine[],
  below: readonly Phrase[] = [],
): Promise<void> {
  const { turn, member, view } = desk;
  const before = await headOf(desk);
  const noted = await turn.records.cash.notedOn(member.id, view.today);
  const taken = takeLines(readings, noted);
  const { contents, left } = taken;
  const unread = [...taken.unread];
  // A day and nothing else: the line is still to come.
  if (contents.length === 0 && unread.length === 0 && left === undefined) {
    unread.push({ typed: readings.map(({ text }) => text).join(" "), why: "no-amount" });
  }
  const events = addLines(before, contents, turn.now);
  const book = await write(desk, events);
  const added = addedBy(events);
  const sided = added.filter((line) => line.sided);

  if (sided.length > 0) {
    const isSigned = readings.some(({ text }) => anySign.test(text));
    const twice = isTwice(before, sided) ? [phrase("cash-noted-twice")] : [];
    const near = [...twice, ...sayNear(taken), ...below];
    const how = { isFirst: before.lastSeq === 0, isSigned, near };
    turn.say(sayNoted(view, book, sided, how));
  }
  if (unread.length > 0) turn.say(sayUnread(unread));
  if (left !== undefined) turn.say(...sayLeft(left));
  const asked = added.find((line) => !line.sided);
  if (asked !== undefined) turn.say(askSide(view, asked, sided.length > 0 ? [] : below));
  if (sided.length > 0) await sayUsed(desk.deps, turn, member, "cash");
  if (sided.length > 0 && !desk.isShop) await tellLoss(desk.deps, turn, member);
}

/**
 * "She pays tomorrow": no money has come, so nothing is noted; it is said how to write it once it has.
 *
 * @returns false where it was paid, or a part of it
 */
export function takeOwed(turn: Turn, told: Told): boolean {
  if (told.owed !== "all" || told.lines.length === 0) return false;
  sayOwed(
    turn,
    told.lines.map((line) => writeToldLine({ ...line, day: "" })),
  );
  return true;
}

/**
 * "Mary still owes me 6": the same of a debt alone, to either side. What somebody paid of one has come.
 *
 * @returns false where it tells of none
 */
export async function takeDebt(desk: Desk, text: string): Promise<boolean> {
  const debt = readDebt(text);
  if (debt === undefined) return false;
  const { sum, words } = debt;
  const line = `${debt.kind === "owed-by" ? "-" : "+"}${sum}: ${words}`;
  const lines = readCashLines(line, desk.view.today);
  if (lines.some(({ reading }) => reading.read !== "line")) return false;
  if (debt.kind === "came") await noteLines(desk, lines);
  else sayOwed(desk.turn, [line]);
  return true;
}

function sayOwed(turn: Turn, lines: readonly string[]): void {
  const isOut = lines.every((line) => line.startsWith("-"));
  turn.say({
    words: [
      phrase(isOut ? "told-owed-out" : "told-owed"),
      { lines: [phrase(isOut ? "told-owed-out-how" : "told-owed-how"), ...lines] },
    ],
    buttons: [[toCash]],
  });
}

/** A weak network sends a message a second time: the line that was noted before is the same. */
function isTwice({ last }: Head, [line, more]: readonly BookLine[]): boolean {
  const above = last?.after;
  if (line === undefined || more !== undefined || above === undefined) return false;
  const { day, words, amountMinor } = line;
  return above.day === day && above.words === words && above.amountMinor === amountMinor;
}

/** Lines that are looked at; an older message is seldom changed. */
const newest = 10;

/**
 * A message was changed that is a line of the book. The line stays as it was noted: it is shown, with what may be changed
 * about it. To write the line again would count the money twice.
 */
export async function sayEdited(
  deps: CashDeps,
  turn: Turn,
  edited: Events["message-edited"],
): Promise<void> {
  const { member } = turn;
  if (member === undefined || edited.isSaid) return;
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
