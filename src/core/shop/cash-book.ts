/**
 * Shop: a cash book as what its events come to. Nothing is ever overwritten: a change, a removal
 * and an undo are events of their own, and the lines are found by playing all of them again.
 *
 * Reading what people type is in cash-line.ts, sums are in cash-month.ts.
 */
import type { CashLine } from "./cash-line.ts";

/** What a line says. */
export interface LineContent extends CashLine {
  /** False while it is not known whether the money came in or went out; the amount is positive then. */
  readonly sided: boolean;
}

export interface BookLine extends LineContent {
  /** The number of the event that added it: never given twice in one book. */
  readonly id: number;
}

export interface CashEvent {
  /** 1, 2, 3 … in each member's book, without gaps. */
  readonly seq: number;
  readonly kind: "add" | "edit" | "remove" | "undo";
  readonly lineId: number;
  /** What the line says from now on; `null` for a removal and an undo. */
  readonly content: LineContent | null;
  readonly at: Date;
}

export interface Book {
  /** By day, and within a day in the order in which they were noted. */
  readonly lines: readonly BookLine[];
  /** Number of the last event; 0 in a new book. */
  readonly lastSeq: number;
  /** What the next undo would take back; absent if nothing is left. */
  readonly last?: Change;
}

/** What one event did to its line. */
export interface Change {
  readonly kind: "add" | "edit" | "remove";
  readonly before: BookLine | undefined;
  readonly after: BookLine | undefined;
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

/** Notes new lines. */
export function addLines(
  book: Book,
  contents: readonly LineContent[],
  at: Date,
): readonly CashEvent[] {
  return contents.map((content, index) => {
    const seq = book.lastSeq + 1 + index;
    return { seq, kind: "add", lineId: seq, content, at };
  });
}

/** Changes a line; nothing happens if it is gone or says just that already. */
export function editLine(
  book: Book,
  lineId: number,
  change: Partial<LineContent>,
  at: Date,
): readonly CashEvent[] {
  const line = findLine(book, lineId);
  if (line === undefined) return [];
  const { id, ...before } = line;
  const content = { ...before, ...change };
  if (keys.every((key) => content[key] === before[key])) return [];
  return [{ seq: book.lastSeq + 1, kind: "edit", lineId: id, content, at }];
}

/** Takes a line out; it is still among the events. */
export function removeLine(book: Book, lineId: number, at: Date): readonly CashEvent[] {
  if (findLine(book, lineId) === undefined) return [];
  return [{ seq: book.lastSeq + 1, kind: "remove", lineId, content: null, at }];
}

/** Takes the last change back. Each undo takes one more back; nothing happens when none is left. */
export function undo(book: Book, at: Date): readonly CashEvent[] {
  const line = book.last?.after ?? book.last?.before;
  if (line === undefined) return [];
  return [{ seq: book.lastSeq + 1, kind: "undo", lineId: line.id, content: null, at }];
}

export function findLine(book: Book, lineId: number): BookLine | undefined {
  return book.lines.find(({ id }) => id === lineId);
}

const keys = ["day", "amountMinor", "words", "kind", "sided"] as const;

function put(byId: Map<number, BookLine>, id: number, line: BookLine | undefined): void {
  if (line === undefined) byId.delete(id);
  else byId.set(id, line);
}

function byDay(one: BookLine, other: BookLine): number {
  return one.day === other.day ? one.id - other.id : one.day < other.day ? -1 : 1;
}
