/**
 * Test support: a cash book found by playing all its events again. So the program itself did until books
 * grew long; what it keeps beside the events must come to the same.
 */
import type {
  BookLine,
  CashEvent,
  Change,
  Head,
  LineContent,
} from "../../../src/subjects/shop/rules/cash/book.ts";
import {
  sumOf,
  type BookSums,
  type PeriodSum,
} from "../../../src/subjects/shop/rules/cash/month.ts";

export interface Book extends Head {
  /** By day, and within a day in the order in which they were noted. */
  readonly lines: readonly BookLine[];
}

/** Plays the events; they must be all of one book's, in order. */
export function replay(events: readonly CashEvent[]): Book {
  const byId = new Map<number, BookLine>();
  const done: Change[] = [];
  for (const event of events) {
    if (event.kind === "undo") {
      const change = done.pop();
      if (change !== undefined) put(byId, event.lineId, change.before);
      continue;
    }
    const before = byId.get(event.lineId);
    const after = event.content === null ? undefined : { ...event.content, id: event.lineId };
    put(byId, event.lineId, after);
    done.push({ kind: event.kind, before, after });
  }
  const last = done.at(-1);
  return {
    lines: [...byId.values()].toSorted(byDay),
    lastSeq: events.at(-1)?.seq ?? 0,
    ...(last === undefined ? {} : { last }),
  };
}

export function findLine(book: Book, lineId: number): BookLine | undefined {
  return book.lines.find(({ id }) => id === lineId);
}

/** What lines come to, added up one by one. */
export function sumLines(lines: readonly LineContent[], grain: "month" | "day"): PeriodSum[] {
  const sums = new Map<string, PeriodSum>();
  for (const line of lines) {
    const one = sumOf(line, grain);
    const key = `${one.period} ${one.kind}`;
    const sum = sums.get(key);
    sums.set(key, {
      ...one,
      inMinor: one.inMinor + (sum?.inMinor ?? 0),
      outMinor: one.outMinor + (sum?.outMinor ?? 0),
      lines: 1 + (sum?.lines ?? 0),
      unsided: one.unsided + (sum?.unsided ?? 0),
    });
  }
  return [...sums].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, sum]) => sum);
}

/** What the overviews of a book are made of. */
export function bookSums(lines: readonly BookLine[]): BookSums {
  const [first] = lines;
  return {
    months: sumLines(lines, "month"),
    notedDays: new Set(lines.map(({ day }) => day)),
    ...(first === undefined ? {} : { firstDay: first.day }),
  };
}

function put(byId: Map<number, BookLine>, id: number, line: BookLine | undefined): void {
  if (line === undefined) byId.delete(id);
  else byId.set(id, line);
}

function byDay(one: BookLine, other: BookLine): number {
  return one.day === other.day ? one.id - other.id : one.day < other.day ? -1 : 1;
}
