/**
 * Shop: the screens of the cash book, as replies. What an act does to the book is in the telegram
 * room.
 *
 * The first line of each carries no amount: it is what a locked screen shows. Changing a line is in
 * cash-say-edit.ts, lists and months are in cash-say-month.ts.
 */
import {
  phrase,
  type Button,
  type Language,
  type Paragraph,
  type Phrase,
  type Reply,
} from "../../../bot/reply.ts";
import { writeDay } from "../../../bot/calendar.ts";
import type { BookLine, Change, Head } from "../rules/cash/book.ts";
import type { CashLine, Unread } from "../rules/cash/line.ts";
import { sumOfLine } from "../rules/cash/piece-line.ts";
import { writeMinor } from "../../../bot/money.ts";
import { shorten } from "../../../bot/clip.ts";

/** Whose words, and which day it is where they live. */
export interface CashView {
  readonly language: Language;
  readonly today: string;
}

/** How much of a line's words is said back; the book keeps all of them. */
const saidChars = 300;
/** How many lines of one message are said back. */
export const saidLines = 12;

export const doneButton: Button = { label: phrase("cash-done"), action: "do:next" };
export const listButton: Button = { label: phrase("cash-list"), action: "cash:list:0" };
export const monthButton = ({ today }: CashView): Button => ({
  label: phrase("cash-month-open"),
  action: `cash:month:${today.slice(0, 7)}`,
});
export const undoButton = (book: Head): Button => ({
  label: phrase("cash-undo"),
  action: `cash:undo:${book.lastSeq}`,
});
const home: readonly Button[] = [
  { label: phrase("cash-to-shop"), action: "shop:menu" },
  doneButton,
];

/** `+45`, `-12.50`. */
export function writeSigned(minor: number): string {
  return `${minor > 0 ? "+" : ""}${writeMinor(minor)}`;
}

/** `1 December · +45 · two baskets`; without a sign while nobody said which way it went. */
export function writeLine(
  view: CashView,
  line: CashLine & { readonly sided: boolean },
  maxChars = saidChars,
): string {
  const amount = line.sided ? writeSigned(line.amountMinor) : writeMinor(line.amountMinor);
  const words = line.words === "" ? [] : [shorten(line.words, maxChars)];
  return [writeDay(line.day, view.language, view.today), amount, ...words].join(" · ");
}

/** The same, and how an amount that was told by the piece came about: `3 × 12 = 36`. */
export function writeWithSum(view: CashView, line: BookLine): string {
  const sum = sumOfLine(line);
  return [writeLine(view, line), ...(sum === undefined ? [] : [sum])].join(" · ");
}

/** How it works, with two lines to copy. */
export function explainBook(): Reply {
  return {
    words: [phrase("cash-begin"), phrase("cash-how"), phrase("cash-own-first")],
    buttons: [home],
  };
}

/** A line that was changed, as it stands now. */
export function sayChanged(view: CashView, book: Head, line: BookLine): Reply {
  return {
    words: [phrase("cash-changed"), { lines: [writeWithSum(view, line), kindOf(line)] }],
    buttons: [
      [undoButton(book), { label: phrase("cash-change"), action: `cash:line:${line.id}` }],
      [monthButton(view), doneButton],
    ],
  };
}

export function sayRemoved(view: CashView, book: Head, line: BookLine): Reply {
  return {
    words: [phrase("cash-removed"), writeLine(view, line)],
    buttons: [
      [undoButton(book), listButton],
      [monthButton(view), doneButton],
    ],
  };
}

/** What an undo did, and the way to the one before it. */
export function sayUndone(view: CashView, book: Head, { kind, before, after }: Change): Reply {
  const line = before ?? after;
  return {
    words: [phrase(`cash-undone-${kind}`), line === undefined ? "" : writeLine(view, line)],
    buttons: [
      [
        ...(book.last === undefined
          ? []
          : [{ label: phrase("cash-undo-more"), action: `cash:undo:${book.lastSeq}` }]),
        listButton,
      ],
      [monthButton(view), doneButton],
    ],
  };
}

export function sayNothingToUndo(): Reply {
  return { words: phrase("cash-nothing-to-undo"), buttons: [[listButton, doneButton]] };
}

/** In or out? Only the owner knows. @param below what else is said of the line */
export function askSide(view: CashView, line: BookLine, below: readonly Phrase[] = []): Reply {
  const side = (to: string) => `cash:side:${line.id}:${to}`;
  return {
    words: [phrase("cash-side-ask"), writeWithSum(view, line), ...below],
    buttons: [
      [
        { label: phrase("cash-side-in"), action: side("in"), means: "in" },
        { label: phrase("cash-side-out"), action: side("out"), means: "out" },
      ],
      [{ label: phrase("cash-side-none"), action: side("none") }],
    ],
  };
}

/** What could not be noted, word for word, and how it can be. */
export function sayUnread(lines: readonly { typed: string; why: Unread }[]): Reply {
  return { words: [...quote(lines), phrase("cash-how")], buttons: [home] };
}

/** A picture, a voice note, a smile: the book waits for a line all the same. */
export function sayNoWords(isPicture: boolean): Reply {
  return {
    words: [phrase(isPicture ? "cash-picture" : "cash-no-words"), phrase("cash-how")],
    buttons: [home],
  };
}

/** "Fine": the book is still open. */
export function sayStillOpen(): Reply {
  return { words: phrase("cash-still-open"), buttons: [[listButton, doneButton]] };
}

/** Words without an amount: something was told, and nothing of it is for the book. */
export function sayTold(): Reply {
  return { words: phrase("cash-told"), buttons: [[listButton, doneButton]] };
}

/** What was typed, as it was, and why it will not do. */
export function quote(
  lines: readonly { readonly typed: string; readonly why?: Unread }[],
): Paragraph[] {
  const said = lines.slice(0, saidLines).map(({ typed, why }): Paragraph => ({
    lines: [
      `“${shorten(typed, saidChars)}”`,
      ...(why === undefined ? [] : [phrase(`cash-why-${why}`)]),
    ],
  }));
  const more = lines.length - said.length;
  return [
    phrase("cash-unread"),
    ...said,
    ...(more === 0 ? [] : [phrase("cash-and-more", { count: more })]),
  ];
}

export function kindOf(line: CashLine) {
  return phrase("cash-kind-is", { kind: line.kind });
}
