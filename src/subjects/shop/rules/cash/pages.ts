/**
 * Shop: what the cash book's overviews are made of, read a piece at a time: a page of the list, the sums
 * of the months. None of it costs more in a long book. What they say is in cash-say-month.ts.
 */
import type { BookLine } from "./book.ts";
import { daysToLookAt, monthPlus, type BookSums, type PeriodSum } from "./month.ts";
import type { CashRecord } from "./record.ts";

/** Lines on one page of the list. */
const pageSize = 10;

/** The newest lines, or those beside a line: `0`, `b12` (before line 12), `a12` (after it). */
export type Which = string;

export interface Page {
  readonly lines: readonly BookLine[];
  readonly hasEarlier: boolean;
  readonly hasLater: boolean;
}

/** Older messages carry the number of a page instead: those lead to the newest. */
export function isWhich(text: string): boolean {
  return /^(?:\d{1,4}|[ab]\d{1,9})$/.test(text);
}

/** A page of the list; beside a line that is gone, the newest. */
export async function readPage(cash: CashRecord, memberId: string, which: Which): Promise<Page> {
  const beside = /^[ab]/.test(which)
    ? await cash.findLine(memberId, Number(which.slice(1)))
    : undefined;
  // One more than is shown: whether there are more.
  const limit = pageSize + 1;
  if (beside !== undefined && which.startsWith("a")) {
    const lines = await cash.lines(memberId, { after: beside, limit });
    if (lines.length === limit) {
      return { lines: lines.slice(0, pageSize), hasEarlier: true, hasLater: true };
    }
  } else if (beside !== undefined) {
    const lines = await cash.lines(memberId, { before: beside, limit });
    if (lines.length > 0) {
      return {
        lines: lines.slice(-pageSize),
        hasEarlier: lines.length === limit,
        hasLater: true,
      };
    }
  }
  const lines = await cash.lines(memberId, { limit });
  return {
    lines: lines.slice(-pageSize),
    hasEarlier: lines.length === limit,
    hasLater: false,
  };
}

/** @param today the day in the village */
export async function readSums(
  cash: CashRecord,
  memberId: string,
  today: string,
): Promise<BookSums> {
  const months = await cash.sums(memberId, "month");
  const first = months[0]?.period;
  if (first === undefined) return { months, notedDays: new Set() };
  const { from, until } = daysToLookAt(today);
  const days = await cash.sums(memberId, "day", from, until);
  const [firstDay] = await cash.sums(memberId, "day", first, `${first}~`);
  return {
    months,
    notedDays: new Set(days.map(({ period }) => period)),
    ...(firstDay === undefined ? {} : { firstDay: firstDay.period }),
  };
}

/** What the book came to by day and kind from one day to another, read by whole months where it can be. */
export async function readSpan(
  cash: Pick<CashRecord, "sums">,
  memberId: string,
  from: string,
  until: string,
): Promise<readonly PeriodSum[]> {
  const [first, last] = [from.slice(0, 7), until.slice(0, 7)];
  if (first === last) return cash.sums(memberId, "day", from, until);
  return [
    ...(await cash.sums(memberId, "day", from, `${first}~`)),
    ...(await cash.sums(memberId, "month", monthPlus(first, 1), monthPlus(last, -1))),
    ...(await cash.sums(memberId, "day", last, until)),
  ];
}
