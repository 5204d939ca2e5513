import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findLine, replay } from "../../../../../test/support/program/cash-replay.ts";
import { addLines, editLine, removeLine, undo, type CashEvent, type LineContent } from "./book.ts";
import { cashKinds } from "./kind.ts";

const at = new Date("2026-12-01T02:00:00.000Z");
const line: LineContent = {
  day: "2026-12-01",
  amountMinor: 45_00,
  words: "two baskets",
  kind: "sales",
  sided: true,
};

/** A book with these lines in it. */
const eventsOf = (...lines: LineContent[]) => addLines(replay([]), lines, at);

describe("a cash book", () => {
  it("is empty at first, and has nothing to take back", () => {
    expect(replay([])).toEqual({ lines: [], lastSeq: 0 });
    expect(undo(replay([]), at)).toEqual([]);
  });

  it("puts lines in the order of their days, and of a day as they were noted", () => {
    const book = replay(
      eventsOf(line, { ...line, day: "2026-11-30", words: "earlier" }, { ...line, words: "later" }),
    );

    expect(book.lines.map(({ id, words }) => [id, words])).toEqual([
      [2, "earlier"],
      [1, "two baskets"],
      [3, "later"],
    ]);
  });

  it("does not write down a change that changes nothing", () => {
    const book = replay(eventsOf(line));

    expect(editLine(book, book.lines[0]!, { words: "two baskets" }, at)).toEqual([]);
  });

  it("brings a line back that was taken out", () => {
    let events = [...eventsOf(line)];
    events = [...events, ...removeLine(replay(events), replay(events).lines[0]!, at)];
    const gone = replay(events);
    events = [...events, ...undo(gone, at)];

    expect(gone.lines).toEqual([]);
    expect(gone.last).toMatchObject({ kind: "remove", before: { id: 1 } });
    expect(replay(events).lines).toEqual([{ ...line, id: 1 }]);
  });

  it("never gives a number twice, also after an undo", () => {
    let events = [...eventsOf(line)];
    events = [...events, ...undo(replay(events), at)];
    events = [...events, ...addLines(replay(events), [line], at)];

    expect(replay(events).lines.map(({ id }) => id)).toEqual([3]);
  });

  it("equals a naive model after any adds, changes, removals and undos", () => {
    const content = fc.record({
      day: fc.constantFrom("2026-11-30", "2026-12-01"),
      amountMinor: fc.integer({ min: -500, max: 500 }).filter((minor) => minor !== 0),
      words: fc.constantFrom("a", "b", ""),
      kind: fc.constantFrom(...cashKinds),
      sided: fc.boolean(),
    });
    const act = fc.oneof(
      fc.record({ act: fc.constant("add" as const), lines: fc.array(content, { maxLength: 3 }) }),
      fc.record({ act: fc.constant("edit" as const), id: fc.nat(12), content }),
      fc.record({ act: fc.constant("remove" as const), id: fc.nat(12) }),
      fc.record({ act: fc.constant("undo" as const) }),
    );
    fc.assert(
      fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
        let events: CashEvent[] = [];
        // The model keeps a whole copy of the book for every change.
        const copies: Map<number, LineContent>[] = [new Map()];
        for (const each of acts) {
          const book = replay(events);
          const now = copies.at(-1)!;
          if (each.act === "add") {
            const added = addLines(book, each.lines, at);
            for (const { lineId, content: said } of added) {
              copies.push(new Map([...copies.at(-1)!, [lineId, said!]]));
            }
            events = [...events, ...added];
          } else if (each.act === "edit") {
            const before = now.get(each.id);
            if (before !== undefined && !isSame(before, each.content)) {
              copies.push(new Map([...now, [each.id, each.content]]));
            }
            const line = findLine(book, each.id);
            if (line !== undefined) events = [...events, ...editLine(book, line, each.content, at)];
          } else if (each.act === "remove") {
            if (now.has(each.id)) {
              copies.push(new Map([...now].filter(([id]) => id !== each.id)));
            }
            const line = findLine(book, each.id);
            if (line !== undefined) events = [...events, ...removeLine(book, line, at)];
          } else {
            if (copies.length > 1) copies.pop();
            events = [...events, ...undo(book, at)];
          }
        }
        const book = replay(events);
        const wanted = new Map([...copies.at(-1)!].toSorted(([one], [other]) => one - other));
        const lines = book.lines.toSorted((one, other) => one.id - other.id);
        expect(lines).toEqual([...wanted].map(([id, said]) => ({ ...said, id })));
        expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
        expect(book.last === undefined).toBe(copies.length === 1);
      }),
    );
  });
});

function isSame(one: LineContent, other: LineContent): boolean {
  return (Object.keys(one) as (keyof LineContent)[]).every((key) => one[key] === other[key]);
}
