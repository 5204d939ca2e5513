/**
 * What taps and typed lines do to the cash book: each act reads the book, adds its
 * events and says how it stands. Which message is for the book is decided in cash.ts.
 */
import { addDays } from "../../../bot/calendar.ts";
import {
  editLine,
  editLines,
  removeLine,
  undo,
  type BookLine,
  type LineContent,
} from "../rules/cash/book.ts";
import type { Unread } from "../rules/cash/line.ts";
import { cashKinds, guessKind } from "../rules/cash/kind.ts";
import { forEach, withNumber } from "../rules/cash/piece-line.ts";
import { daysIn } from "../rules/cash/days-said.ts";
import { isWhich, readPage, readSpan, readSums } from "../rules/cash/pages.ts";
import { askSide, sayChanged, sayNothingToUndo, sayRemoved, sayUndone } from "./cash-say.ts";
import { sayMoved, sayNoted } from "./cash-say-noted.ts";
import { askEdit, askKind, sayLine, type Asked } from "./cash-say-edit.ts";
import { sayDays, sayList, sayMonth } from "./cash-say-month.ts";
import type { Turn } from "../../../bot/context.ts";
import { headOf, waitingKind, write, type Desk } from "./cash-desk.ts";
import { sayFile } from "./cash-file.ts";
import { sayUsed } from "../../teams/index.ts";

/** A tap on one of the book's buttons; `false` for one that is of no use any more, or forged. */
export async function pressCash(
  desk: Desk,
  [verb = "", first = "", second = ""]: readonly string[],
): Promise<boolean> {
  const { turn, member, view } = desk;
  const { cash } = turn.records;
  switch (verb) {
    case "list":
      if (!isWhich(first)) return false;
      turn.say(sayList(view, await readPage(cash, member.id, first)));
      return true;
    case "month":
      if (!isMonth(first)) return false;
      turn.say(sayMonth(view, await readSums(cash, member.id, view.today), first));
      return true;
    case "file":
      if (first !== "all" && !isMonth(first)) return false;
      await sayFile(desk, first);
      return true;
    case "undo":
      return takeBack(desk, first);
    default: {
      const line = /^\d{1,9}$/.test(first)
        ? await cash.findLine(member.id, Number(first))
        : undefined;
      return line === undefined ? false : pressLine(desk, line, verb, second);
    }
  }
}

/** The sum that is asked for in words: of these days, else of that month. */
export async function sayAsked(desk: Desk, text: string, month: string): Promise<boolean> {
  const { turn, member, view } = desk;
  const days = daysIn(text, view.today);
  if (days === undefined) return pressCash(desk, ["month", month]);
  turn.say(
    sayDays(view, days, await readSpan(turn.records.cash, member.id, days.from, days.until)),
  );
  return true;
}

async function pressLine(
  desk: Desk,
  line: BookLine,
  verb: string,
  value: string,
): Promise<boolean> {
  const { turn, view } = desk;
  switch (verb) {
    case "line":
      turn.say(line.sided ? sayLine(view, line) : askSide(view, line));
      return true;
    case "edit":
      if (value === "kind") turn.say(askKind(view, line));
      else if (isAsked(value)) await ask(desk, line, value);
      else return false;
      return true;
    case "kind": {
      const kind = cashKinds.find((each) => each === value);
      if (kind === undefined) return false;
      await change(desk, line, { kind });
      return true;
    }
    case "day":
      if (!/^[012]$/.test(value)) return false;
      await change(desk, line, { day: addDays(view.today, -Number(value)) });
      return true;
    case "side":
      return settle(desk, line, value);
    case "each": {
      const each = line.sided ? forEach(line) : undefined;
      if (each === undefined) return false;
      await change(desk, line, { amountMinor: each.amountMinor, words: each.words });
      return true;
    }
    case "count":
    case "price":
    case "sum": {
      const changed =
        /^\d{1,9}$/.test(value) && line.sided ? withNumber(line, verb, Number(value)) : undefined;
      if (changed === undefined) return false;
      await change(desk, line, { words: changed.words, amountMinor: changed.amountMinor });
      return true;
    }
    case "remove": {
      const after = await write(desk, removeLine(await headOf(desk), line, turn.now));
      turn.say(sayRemoved(view, after, line));
      return true;
    }
    default:
      return false;
  }
}

/** What was asked for is known now. The line says so, unless it said just that before. */
export async function change(
  desk: Desk,
  line: BookLine,
  what: Partial<LineContent>,
): Promise<void> {
  const { turn, view } = desk;
  const book = await write(desk, editLine(await headOf(desk), line, what, turn.now));
  await stopAsking(turn);
  const changed = { ...line, ...what };
  turn.say(line.sided ? sayChanged(view, book, changed) : askSide(view, changed));
}

/** All lines of one message are of another day. */
export async function moveAll(desk: Desk, lines: readonly BookLine[], day: string): Promise<void> {
  const { turn, view } = desk;
  const book = await write(desk, editLines(await headOf(desk), lines, { day }, turn.now));
  turn.say(
    sayMoved(
      view,
      book,
      lines.map((line) => ({ ...line, day })),
    ),
  );
}

/** In or out: said once. A second tap finds it settled. */
async function settle(desk: Desk, line: BookLine, side: string): Promise<boolean> {
  const { turn, member, view } = desk;
  if (line.sided || !["in", "out", "none"].includes(side)) return false;
  const book = await headOf(desk);
  if (side === "none") {
    const after = await write(desk, removeLine(book, line, turn.now));
    turn.say(sayRemoved(view, after, line));
    await askNext(desk);
    return true;
  }
  const amountMinor = side === "in" ? line.amountMinor : -line.amountMinor;
  const settled = { amountMinor, kind: guessKind(line.words, amountMinor), sided: true };
  const after = await write(desk, editLine(book, line, settled, turn.now));
  const how = { isFirst: false, isSigned: false };
  turn.say(sayNoted(view, after, [{ ...line, ...settled }], how));
  await askNext(desk);
  await sayUsed(desk.deps, turn, member, "cash");
  return true;
}

/** Asks about the next line of which nobody knows whether it came in or went out. */
async function askNext({ turn, member, view }: Desk): Promise<void> {
  const next = await turn.records.cash.firstUnsided(member.id);
  if (next !== undefined) turn.say(askSide(view, next));
}

/**
 * Takes the last change back, if it still is the one that the button stood under: a second tap, or
 * a tap on an older message, takes nothing back.
 */
async function takeBack(desk: Desk, seq: string): Promise<boolean> {
  const { turn, view } = desk;
  const book = await headOf(desk);
  if (seq !== String(book.lastSeq)) return false;
  if (book.last === undefined) turn.say(sayNothingToUndo());
  else turn.say(sayUndone(view, await write(desk, undo(book, turn.now)), book.last));
  return true;
}

/** The next words are for this line. Whether the book was open is kept with it. */
export async function ask(
  desk: Desk,
  line: BookLine,
  what: Asked,
  amiss?: { readonly typed: string; readonly why?: Unread },
): Promise<void> {
  const { turn, view } = desk;
  const kind = waitingKind(desk);
  const isOpen = (await turn.records.waiting.find(turn.person))?.kind === kind;
  const data = `${what}/${line.id}/${isOpen ? "open" : ""}`;
  await turn.records.waiting.set(turn.person, { kind, data }, turn.now);
  turn.say(askEdit(view, line, what, amiss));
}

/** Nothing of a line is asked for any more; an open book waits for lines again. */
export async function stopAsking({ records: { waiting }, person, now }: Turn): Promise<void> {
  const found = await waiting.find(person);
  if ((found?.kind !== "cash" && found?.kind !== "team-cash") || found.data === "") return;
  if (found.data.endsWith("/open")) await waiting.set(person, { kind: found.kind, data: "" }, now);
  else await waiting.clear(person);
}

export function isAsked(what: string): what is Asked {
  return what === "amount" || what === "words" || what === "day";
}

function isMonth(text: string): boolean {
  return /^20\d\d-(?:0[1-9]|1[0-2])$/.test(text);
}
