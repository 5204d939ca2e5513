/**
 * Shop: the cash book's overviews, as replies: the door, the last lines, a month, the file. Sums
 * are in cash/month.ts.
 */
import { writeDay, writeWholeMonth } from "../../../bot/calendar.ts";
import { phrase, type Button, type Phrase, type Reply } from "../../../bot/reply.ts";
import type { BookLine } from "../rules/cash/book.ts";
import {
  doneButton,
  explainBook,
  listButton,
  monthButton,
  writeLine,
  writeSigned,
  type CashView,
} from "./cash-say.ts";
import {
  monthPlus,
  sumMonth,
  sumsOf,
  type BookRow,
  type BookSums,
  type Missing,
  type Month,
  type PeriodSum,
} from "../rules/cash/month.ts";
import type { Days } from "../rules/cash/days-said.ts";
import type { Page } from "../rules/cash/pages.ts";
import type { Cell } from "../rules/csv.ts";
import { writeMinor } from "../../../bot/money.ts";

const listChars = 40;

const toShop: Button = { label: phrase("cash-to-shop"), action: "shop:menu" };
const file = (month: string): Button => ({
  label: phrase(month === "all" ? "cash-file-all" : "cash-file-month"),
  action: `cash:file:${month}`,
});

/**
 * The book as it opens: a word of explanation at first, the last lines and this month's sums later.
 *
 * @param lines the last three
 */
export function openBook(view: CashView, lines: readonly BookLine[], sums: BookSums): Reply {
  if (lines.length === 0) return explainBook();
  const { inMinor, outMinor, leftMinor } = sumMonth(sums, view.today.slice(0, 7), view.today);
  return {
    words: [
      phrase("cash-begin"),
      { lines: lines.map((line) => writeLine(view, line, listChars)) },
      phrase("cash-this-month", {
        in: writeMinor(inMinor),
        out: writeMinor(outMinor),
        left: writeMinor(leftMinor),
      }),
      phrase("cash-write-on"),
    ],
    buttons: [
      [listButton, monthButton(view)],
      [toShop, doneButton],
    ],
  };
}

/** Ten lines, newest last, each behind a number to tap. */
export function sayList(view: CashView, { lines, hasEarlier, hasLater }: Page): Reply {
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return explainBook();
  const numbers = lines.map(({ id }, index) => ({
    label: String(index + 1),
    action: `cash:line:${id}`,
  }));
  const turnPage = [
    ...(hasEarlier ? [{ label: phrase("cash-earlier"), action: `cash:list:b${first.id}` }] : []),
    ...(hasLater ? [{ label: phrase("cash-later"), action: `cash:list:a${last.id}` }] : []),
  ];
  return {
    words: [
      phrase("cash-list-title"),
      { lines: lines.map((line, index) => `${index + 1}. ${listLine(view, line)}`) },
      phrase("cash-list-how"),
    ],
    buttons: [
      numbers.slice(0, 5),
      ...(numbers.length > 5 ? [numbers.slice(5)] : []),
      ...(turnPage.length > 0 ? [turnPage] : []),
      [monthButton(view), file("all")],
      [toShop, doneButton],
    ],
  };
}

/** A month's sums, what they are beside the month before, and what may be missing. */
export function sayMonth(view: CashView, book: BookSums, month: string): Reply {
  const first = book.months[0]?.period;
  if (first === undefined) return explainBook();
  const sums = sumMonth(book, month, view.today);
  const current = view.today.slice(0, 7);
  const goTo = (to: string) => ({
    label: writeWholeMonth(to, view.language),
    action: `cash:month:${to}`,
  });
  const around = [
    ...(month > first ? [goTo(monthPlus(month, -1))] : []),
    ...(month < current ? [goTo(monthPlus(month, 1))] : []),
  ];
  return {
    words: [
      phrase("cash-month-title", {
        month: writeWholeMonth(month, view.language),
        count: sums.count,
      }),
      {
        lines: [
          phrase("cash-month-in", { amount: writeMinor(sums.inMinor) }),
          phrase("cash-month-out", { amount: writeMinor(sums.outMinor) }),
          phrase("cash-month-left", { amount: writeMinor(sums.leftMinor) }),
        ],
      },
      {
        lines: sums.byKind.map(({ kind, minor }) =>
          phrase("cash-month-kind", { kind, amount: writeSigned(minor) }),
        ),
      },
      { lines: balanceLines(view, sums) },
      { lines: sums.missing.map(sayMissing) },
    ],
    buttons: [
      ...(around.length > 0 ? [around] : []),
      [file(month), file("all")],
      [listButton, doneButton],
    ],
  };
}

/** What a day or a week came to. */
export function sayDays(
  view: CashView,
  { which, from, until }: Days,
  sums: readonly PeriodSum[],
): Reply {
  const { inMinor, outMinor, leftMinor } = sumsOf(sums);
  const write = (day: string) => writeDay(day, view.language, view.today);
  const unsided = sums.reduce((count, each) => count + each.unsided, 0);
  return {
    words: [
      phrase("cash-days-title", {
        which,
        from: write(from),
        until: write(until),
        count: sums.reduce((count, { lines }) => count + lines, 0),
      }),
      {
        lines: [
          phrase("cash-month-in", { amount: writeMinor(inMinor) }),
          phrase("cash-month-out", { amount: writeMinor(outMinor) }),
          phrase("cash-month-left", { amount: writeMinor(leftMinor) }),
        ],
      },
      ...(unsided > 0 ? [phrase("cash-missing-unsided", { count: unsided })] : []),
    ],
    buttons: [
      [monthButton(view), listButton],
      [toShop, doneButton],
    ],
  };
}

function balanceLines(view: CashView, sums: Month): Phrase[] {
  const { ownMinor, before } = sums;
  return [
    ...(ownMinor === 0 ? [] : [phrase("cash-month-own", { amount: writeSigned(ownMinor) })]),
    phrase("cash-month-balance", { amount: writeMinor(sums.balanceMinor) }),
    ...(before === undefined
      ? []
      : [
          phrase("cash-month-before", {
            month: writeWholeMonth(monthPlus(sums.month, -1), view.language),
            in: writeMinor(before.inMinor),
            out: writeMinor(before.outMinor),
            left: writeMinor(before.leftMinor),
          }),
        ]),
  ];
}

function sayMissing(missing: Missing): Phrase {
  return phrase(
    `cash-missing-${missing.what}`,
    "count" in missing ? { count: missing.count } : undefined,
  );
}

/** The sentences and kinds of the file, in the owner's language. */
export type Say = (key: string, values?: Phrase["with"]) => string;

export const fileColumns = [
  "cash-file-day",
  "cash-file-what",
  "cash-file-in",
  "cash-file-out",
  "cash-file-kind",
  "cash-file-balance",
] as const;

/** A row of the file for each line. */
export function fileRows(rows: readonly BookRow[], say: Say): Cell[][] {
  return rows.map(({ line, balanceMinor }): Cell[] => [
    line.day,
    line.words,
    line.sided && line.amountMinor > 0 ? line.amountMinor / 100 : null,
    line.sided && line.amountMinor < 0 ? -line.amountMinor / 100 : null,
    line.sided
      ? say("cash-kind", { kind: line.kind })
      : say("cash-file-unsided", { amount: writeMinor(line.amountMinor) }),
    balanceMinor / 100,
  ]);
}

/** The balance with which a month begins, where anything was before it. */
export function carriedRow(month: string, carriedMinor: number, say: Say): Cell[] {
  return [`${month}-01`, say("cash-file-carried"), null, null, null, carriedMinor / 100];
}

function listLine(view: CashView, line: BookLine): string {
  const text = writeLine(view, line, listChars);
  return line.sided ? text : `${text} ?`;
}
