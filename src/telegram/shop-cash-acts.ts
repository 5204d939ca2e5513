/**
 * Telegram room: what taps and typed lines do to the cash book: each act reads the book, adds its
 * events and says how it stands. Which message is for the book is decided in shop-cash.ts.
 */
import { phrase } from "../core/reply.ts";
import { addDays } from "../core/shop/calendar.ts";
import {
  addLines,
  editLine,
  findLine,
  removeLine,
  undo,
  type Book,
  type BookLine,
  type LineContent,
} from "../core/shop/cash-book.ts";
import { cashKinds, guessKind } from "../core/shop/cash-kind.ts";
import type { Reading, Unread } from "../core/shop/cash-line.ts";
import {
  askSide,
  doneButton,
  listButton,
  sayChanged,
  sayNoted,
  sayNothingToUndo,
  sayRemoved,
  sayUndone,
  sayUnread,
} from "../core/shop/cash-say.ts";
import { askEdit, askKind, sayLine, type Asked } from "../core/shop/cash-say-edit.ts";
import { fileColumns, fileRows, sayList, sayMonth } from "../core/shop/cash-say-month.ts";
import { writeCsv } from "../core/shop/csv.ts";
import type { Phrasebook } from "../i18n.ts";
import type { Turn } from "./context.ts";
import { bookOf, waitingKind, write, type Desk } from "./shop-cash-desk.ts";
import { sayUsed } from "./team-shop.ts";

/** Notes what can be read, and asks back about the rest, word for word. */
export async function noteLines(
  desk: Desk,
  readings: readonly { readonly text: string; readonly reading: Reading }[],
): Promise<void> {
  const { turn, member, view } = desk;
  const contents: LineContent[] = [];
  const unread: { typed: string; why: Unread }[] = [];
  for (const { text, reading } of readings) {
    if (reading.read === "unread") unread.push({ typed: text, why: reading.why });
    else if (reading.read !== "day") {
      contents.push({ ...reading.line, sided: reading.read === "line" });
    }
  }
  // A day and nothing else: the line is still to come.
  if (contents.length === 0 && unread.length === 0) {
    unread.push({ typed: readings.map(({ text }) => text).join(" "), why: "no-amount" });
  }
  const before = await bookOf(turn, member);
  const events = addLines(before, contents, turn.now);
  const book = await write(desk, events);
  const added = events.flatMap(({ lineId }) => findLine(book, lineId) ?? []);
  const sided = added.filter((line) => line.sided);

  if (sided.length > 0) turn.say(sayNoted(view, book, sided, before.lastSeq === 0));
  if (unread.length > 0) turn.say(sayUnread(unread));
  const asked = added.find((line) => !line.sided);
  if (asked !== undefined) turn.say(askSide(view, asked));
  if (sided.length > 0) await sayUsed(desk.deps, turn, member, "cash");
}

/** A tap on one of the book's buttons; `false` for one that is of no use any more, or forged. */
export async function pressCash(
  desk: Desk,
  [verb = "", first = "", second = ""]: readonly string[],
): Promise<boolean> {
  const { turn, member, view } = desk;
  const book = await bookOf(turn, member);
  switch (verb) {
    case "list":
      if (!/^\d{1,4}$/.test(first)) return false;
      turn.say(sayList(view, book, Number(first)));
      return true;
    case "month":
      if (!isMonth(first)) return false;
      turn.say(sayMonth(view, book, first));
      return true;
    case "file":
      if (first !== "all" && !isMonth(first)) return false;
      sayFile(desk, book, first);
      return true;
    case "undo":
      return takeBack(desk, book, first);
    default: {
      const line = /^\d{1,9}$/.test(first) ? findLine(book, Number(first)) : undefined;
      return line === undefined ? false : pressLine(desk, book, line, verb, second);
    }
  }
}

async function pressLine(
  desk: Desk,
  book: Book,
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
      return settle(desk, book, line, value);
    case "remove": {
      const after = await write(desk, removeLine(book, line.id, turn.now));
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
  const { turn, member, view } = desk;
  const book = await write(desk, editLine(await bookOf(turn, member), line.id, what, turn.now));
  await stopAsking(turn);
  turn.say(sayChanged(view, book, findLine(book, line.id) ?? line));
}

/** In or out: said once. A second tap finds it settled. */
async function settle(desk: Desk, book: Book, line: BookLine, side: string): Promise<boolean> {
  const { turn, member, view } = desk;
  if (line.sided || !["in", "out", "none"].includes(side)) return false;
  if (side === "none") {
    const after = await write(desk, removeLine(book, line.id, turn.now));
    turn.say(sayRemoved(view, after, line));
    askNext(desk, after);
    return true;
  }
  const amountMinor = side === "in" ? line.amountMinor : -line.amountMinor;
  const kind = guessKind(line.words, amountMinor);
  const after = await write(
    desk,
    editLine(book, line.id, { amountMinor, kind, sided: true }, turn.now),
  );
  turn.say(sayNoted(view, after, [findLine(after, line.id) ?? line], false));
  askNext(desk, after);
  await sayUsed(desk.deps, turn, member, "cash");
  return true;
}

/** Asks about the next line of which nobody knows whether it came in or went out. */
function askNext({ turn, view }: Desk, book: Book): void {
  const next = book.lines.find((line) => !line.sided);
  if (next !== undefined) turn.say(askSide(view, next));
}

/**
 * Takes the last change back, if it still is the one that the button stood under: a second tap, or
 * a tap on an older message, takes nothing back.
 */
async function takeBack(desk: Desk, book: Book, seq: string): Promise<boolean> {
  const { turn, view } = desk;
  if (seq !== String(book.lastSeq)) return false;
  if (book.last === undefined) turn.say(sayNothingToUndo());
  else turn.say(sayUndone(view, await write(desk, undo(book, turn.now)), book.last));
  return true;
}

/** The next words are for this line. Whether the book was open is kept with it. */
async function ask(desk: Desk, line: BookLine, what: Asked): Promise<void> {
  const { turn, view } = desk;
  const kind = waitingKind(desk);
  const isOpen = (await turn.records.waiting.find(turn.person))?.kind === kind;
  const data = `${what}/${line.id}/${isOpen ? "open" : ""}`;
  await turn.records.waiting.set(turn.person, { kind, data }, turn.now);
  turn.say(askEdit(view, line, what));
}

/** Nothing of a line is asked for any more; an open book waits for lines again. */
export async function stopAsking({ records: { waiting }, person, now }: Turn): Promise<void> {
  const found = await waiting.find(person);
  if ((found?.kind !== "cash" && found?.kind !== "team-cash") || found.data === "") return;
  if (found.data.endsWith("/open")) await waiting.set(person, { kind: found.kind, data: "" }, now);
  else await waiting.clear(person);
}

function sayFile({ deps, turn }: Desk, book: Book, month: string): void {
  const say = (key: string, values?: Parameters<Phrasebook["phrase"]>[2]) =>
    deps.phrasebook.phrase(turn.language, key, values);
  const header = fileColumns.map((key) => say(key));
  const csv = writeCsv(header, fileRows(book.lines, month, say));
  turn.say({
    words: phrase("cash-file-here"),
    attachment: {
      kind: "document",
      name: month === "all" ? "cash-book.csv" : `cash-book-${month}.csv`,
      base64: Buffer.from(csv).toString("base64"),
    },
    buttons: [[listButton, doneButton]],
  });
}

export function isAsked(what: string): what is Asked {
  return what === "amount" || what === "words" || what === "day";
}

function isMonth(text: string): boolean {
  return /^20\d\d-(?:0[1-9]|1[0-2])$/.test(text);
}
