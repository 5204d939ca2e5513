/**
 * Shop: what happens in a cash book. Nothing is ever overwritten: a change, a removal and an undo are
 * events of their own. What the events come to is kept by the store (record.ts).
 *
 * Reading what people type is in line.ts, sums are in month.ts.
 */
import type { CashLine } from "./line.ts";

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

/** How a book stands. */
export interface Head {
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

/** Notes new lines. */
export function addLines(
  head: Head,
  contents: readonly LineContent[],
  at: Date,
): readonly CashEvent[] {
  return contents.map((content, index) => {
    const seq = head.lastSeq + 1 + index;
    return { seq, kind: "add", lineId: seq, content, at };
  });
}

/** Changes a line; nothing happens if it says just that already. */
export function editLine(
  head: Head,
  line: BookLine,
  change: Partial<LineContent>,
  at: Date,
): readonly CashEvent[] {
  const { id, ...before } = line;
  const content = { ...before, ...change };
  if (keys.every((key) => content[key] === before[key])) return [];
  return [{ seq: head.lastSeq + 1, kind: "edit", lineId: id, content, at }];
}

/** The same change of several lines: an event each. */
export function editLines(
  { lastSeq }: Head,
  lines: readonly BookLine[],
  change: Partial<LineContent>,
  at: Date,
): readonly CashEvent[] {
  return lines.reduce<readonly CashEvent[]>(
    (events, line) => [
      ...events,
      ...editLine({ lastSeq: lastSeq + events.length }, line, change, at),
    ],
    [],
  );
}

/** Takes a line out; it is still among the events. */
export function removeLine(head: Head, line: BookLine, at: Date): readonly CashEvent[] {
  return [{ seq: head.lastSeq + 1, kind: "remove", lineId: line.id, content: null, at }];
}

/** Takes the last change back. Each undo takes one more back; nothing happens when none is left. */
export function undo(head: Head, at: Date): readonly CashEvent[] {
  const line = head.last?.after ?? head.last?.before;
  if (line === undefined) return [];
  return [{ seq: head.lastSeq + 1, kind: "undo", lineId: line.id, content: null, at }];
}

/** The lines that these events added, as they say. */
export function addedBy(events: readonly CashEvent[]): readonly BookLine[] {
  return events.flatMap(({ lineId, content }) =>
    content === null ? [] : [{ ...content, id: lineId }],
  );
}

const keys = ["day", "amountMinor", "words", "kind", "sided"] as const;
