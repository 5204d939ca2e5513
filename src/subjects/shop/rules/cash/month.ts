/**
 * Shop: what a cash book comes to: a month's sums, the balance, what seems to be missing, made of the
 * sums that are kept by period and kind.
 *
 * Own money put in or taken out moves the balance, but it is no income and no cost.
 */
import { addDays } from "../../../../bot/calendar.ts";
import type { BookLine, LineContent } from "./book.ts";
import { cashKinds, type CashKind } from "./kind.ts";

/** What the lines of one kind in one month or on one day come to. */
export interface PeriodSum {
  /** `2026-11` or `2026-11-28`. */
  readonly period: string;
  readonly kind: CashKind;
  readonly inMinor: number;
  readonly outMinor: number;
  readonly lines: number;
  /** Those of which nobody said whether the money came in or went out. */
  readonly unsided: number;
}

export interface Sums {
  readonly inMinor: number;
  readonly outMinor: number;
  /** In less out. */
  readonly leftMinor: number;
}

export interface Month extends Sums {
  /** `2026-11` */
  readonly month: string;
  readonly count: number;
  /** Kinds that have a line, without own money. */
  readonly byKind: readonly { readonly kind: CashKind; readonly minor: number }[];
  /** Own money put in less own money taken out. */
  readonly ownMinor: number;
  /** Everything since the beginning, own money too, up to the end of the month. */
  readonly balanceMinor: number;
  /** The month before, if it has a line that is not own money. */
  readonly before?: Sums;
  readonly missing: readonly Missing[];
}

export type Missing =
  | { readonly what: "unsided"; readonly count: number }
  | { readonly what: "days"; readonly count: number }
  | { readonly what: "postage" | "goods" | "start" };

/** How many days back an empty day is worth a word. */
const lookBackDays = 14;

/** What a month is told of. */
export interface BookSums {
  /** Of every month with lines. */
  readonly months: readonly PeriodSum[];
  /** The day of the first line; absent in an empty book. */
  readonly firstDay?: string;
  /** Days with a line, at least those of `daysToLookAt`. */
  readonly notedDays: ReadonlySet<string>;
}

/** The days of which it matters whether anything is noted. */
export function daysToLookAt(today: string): { readonly from: string; readonly until: string } {
  return { from: addDays(today, -lookBackDays), until: addDays(today, -1) };
}

/** What one line adds to the sums of its month or its day. */
export function sumOf(line: LineContent, grain: "month" | "day"): PeriodSum {
  const minor = line.sided ? line.amountMinor : 0;
  return {
    period: grain === "month" ? line.day.slice(0, 7) : line.day,
    kind: line.kind,
    inMinor: Math.max(minor, 0),
    outMinor: Math.max(-minor, 0),
    lines: 1,
    unsided: line.sided ? 0 : 1,
  };
}

/** @param today the day in the village */
export function sumMonth(book: BookSums, month: string, today: string): Month {
  const ofMonth = book.months.filter(({ period }) => period === month);
  const before = book.months.filter(
    ({ period, kind }) => period === monthPlus(month, -1) && kind !== "own",
  );
  return {
    month,
    ...sumsOf(ofMonth),
    count: ofMonth.reduce((count, { lines }) => count + lines, 0),
    byKind: cashKinds.flatMap((kind) => {
      const sum = ofMonth.find((each) => each.kind === kind);
      if (kind === "own" || sum === undefined || sum.lines === sum.unsided) return [];
      return [{ kind, minor: leftOf([sum]) }];
    }),
    ownMinor: leftOf(ofMonth.filter(({ kind }) => kind === "own")),
    balanceMinor: balanceAt(book.months, month),
    ...(before.length === 0 ? {} : { before: sumsOf(before) }),
    missing: missingIn(book, ofMonth, month, today),
  };
}

/** The month so many months later (or earlier). */
export function monthPlus(month: string, months: number): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 7);
}

/** What is in the box and in the account at the end of a month, if every line is right. */
export function balanceAt(months: readonly PeriodSum[], month: string): number {
  return leftOf(months.filter(({ period }) => period <= month));
}

/** A line with what is left after it. */
export interface BookRow {
  readonly line: BookLine;
  readonly balanceMinor: number;
}

/** Each line with the balance behind it. @param balanceMinor what was there before the first */
export function withBalance(lines: readonly BookLine[], balanceMinor = 0): readonly BookRow[] {
  let left = balanceMinor;
  return lines.map((line) => {
    if (line.sided) left += line.amountMinor;
    return { line, balanceMinor: left };
  });
}

function missingIn(
  { months, firstDay, notedDays }: BookSums,
  ofMonth: readonly PeriodSum[],
  month: string,
  today: string,
): Missing[] {
  const missing: Missing[] = [];
  const unsided = ofMonth.reduce((count, each) => count + each.unsided, 0);
  if (unsided > 0) missing.push({ what: "unsided", count: unsided });
  if (firstDay === undefined) return missing;

  if (month === today.slice(0, 7)) {
    const days = Array.from({ length: lookBackDays }, (_, index) => addDays(today, -1 - index));
    // A book that began last week has no empty days before that; today is not over yet.
    const count = days.filter((day) => day > firstDay && !notedDays.has(day)).length;
    if (count > 0) missing.push({ what: "days", count });
  }
  const has = (kind: CashKind) => ofMonth.some((sum) => sum.kind === kind);
  if (has("sales") && !has("postage")) missing.push({ what: "postage" });
  if (has("sales") && !has("goods")) missing.push({ what: "goods" });
  if (!months.some(({ kind }) => kind === "own")) missing.push({ what: "start" });
  return missing;
}

/** What came in and went out, without own money. */
export function sumsOf(sums: readonly PeriodSum[]): Sums {
  const trade = sums.filter(({ kind }) => kind !== "own");
  const inMinor = trade.reduce((sum, each) => sum + each.inMinor, 0);
  const outMinor = trade.reduce((sum, each) => sum + each.outMinor, 0);
  return { inMinor, outMinor, leftMinor: inMinor - outMinor };
}

function leftOf(sums: readonly PeriodSum[]): number {
  return sums.reduce((sum, { inMinor, outMinor }) => sum + inMinor - outMinor, 0);
}
