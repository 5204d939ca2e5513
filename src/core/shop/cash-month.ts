/**
 * Shop: what a cash book comes to: a month's sums, the balance, what seems to be missing, and the
 * rows of the file that a spreadsheet opens.
 *
 * Own money put in or taken out moves the balance, but it is no income and no cost.
 */
import { addDays } from "./calendar.ts";
import type { BookLine } from "./cash-book.ts";
import { cashKinds, type CashKind } from "./cash-kind.ts";

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

/** @param today the day in the village */
export function sumMonth(lines: readonly BookLine[], month: string, today: string): Month {
  const ofMonth = lines.filter(({ day }) => day.startsWith(month));
  const sided = ofMonth.filter(isSided);
  const monthBefore = monthPlus(month, -1);
  const before = lines.filter(({ day, kind }) => day.startsWith(monthBefore) && kind !== "own");
  const trade = cashKinds.filter((kind) => kind !== "own");
  return {
    month,
    ...sumsOf(ofMonth),
    count: ofMonth.length,
    byKind: trade
      .filter((kind) => sided.some((line) => line.kind === kind))
      .map((kind) => ({ kind, minor: total(sided.filter((line) => line.kind === kind)) })),
    ownMinor: total(sided.filter(({ kind }) => kind === "own")),
    balanceMinor: balanceAt(lines, month),
    ...(before.length === 0 ? {} : { before: sumsOf(before) }),
    missing: missingIn(lines, ofMonth, month, today),
  };
}

/** The month so many months later (or earlier). */
export function monthPlus(month: string, months: number): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 7);
}

/** What is in the box and in the account at the end of a month, if every line is right. */
export function balanceAt(lines: readonly BookLine[], month: string): number {
  return total(lines.filter((line) => isSided(line) && line.day.slice(0, 7) <= month));
}

/** A line with what is left after it. */
export interface BookRow {
  readonly line: BookLine;
  readonly balanceMinor: number;
}

/** Each line with the balance behind it, from the beginning of the book. */
export function withBalance(lines: readonly BookLine[]): readonly BookRow[] {
  let balanceMinor = 0;
  return lines.map((line) => {
    if (isSided(line)) balanceMinor += line.amountMinor;
    return { line, balanceMinor };
  });
}

function missingIn(
  lines: readonly BookLine[],
  ofMonth: readonly BookLine[],
  month: string,
  today: string,
): Missing[] {
  const missing: Missing[] = [];
  const unsided = ofMonth.filter((line) => !isSided(line)).length;
  if (unsided > 0) missing.push({ what: "unsided", count: unsided });
  const first = lines[0];
  if (first === undefined) return missing;

  if (month === today.slice(0, 7)) {
    const noted = new Set(lines.map(({ day }) => day));
    const days = Array.from({ length: lookBackDays }, (_, index) => addDays(today, -1 - index));
    // A book that began last week has no empty days before that; today is not over yet.
    const count = days.filter((day) => day > first.day && !noted.has(day)).length;
    if (count > 0) missing.push({ what: "days", count });
  }
  const has = (kind: CashKind) => ofMonth.some((line) => line.kind === kind);
  if (has("sales") && !has("postage")) missing.push({ what: "postage" });
  if (has("sales") && !has("goods")) missing.push({ what: "goods" });
  if (!lines.some(({ kind }) => kind === "own")) missing.push({ what: "start" });
  return missing;
}

function sumsOf(lines: readonly BookLine[]): Sums {
  const trade = lines.filter((line) => isSided(line) && line.kind !== "own");
  const inMinor = total(trade.filter(({ amountMinor }) => amountMinor > 0));
  const outMinor = -total(trade.filter(({ amountMinor }) => amountMinor < 0));
  return { inMinor, outMinor, leftMinor: inMinor - outMinor };
}

function isSided(line: BookLine): boolean {
  return line.sided;
}

function total(lines: readonly BookLine[]): number {
  return lines.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
}
