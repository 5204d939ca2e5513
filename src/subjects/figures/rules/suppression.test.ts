import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSmall, suppressBelow } from "../../../bot/suppression.ts";
import { hideRows, hideSmall, isSafeShare, leaveOutFew, type Sum } from "./suppression.ts";

/** A table of people: each row and each column has a sum, and so have these. */
function table(parts: readonly (readonly number[])[]): { cells: number[]; sums: Sum[] } {
  const [rows, columns] = [parts.length, parts[0]!.length];
  const cells = parts.flat();
  const sums: Sum[] = [];
  const add = (of: readonly number[]) => {
    cells.push(of.reduce((sum, at) => sum + cells[at]!, 0));
    sums.push({ total: cells.length - 1, parts: of });
  };
  const range = (count: number) => Array.from({ length: count }, (_, index) => index);
  for (const row of range(rows)) add(range(columns).map((column) => row * columns + column));
  for (const column of range(columns)) add(range(rows).map((row) => row * columns + column));
  add(range(rows).map((row) => rows * columns + row));
  return { cells, sums };
}

const anyTable = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(
      fc.array(fc.oneof(fc.nat(9), fc.nat(200)), { minLength: columns, maxLength: columns }),
      { minLength: rows, maxLength: rows },
    ),
  )
  .map(table);

/** The groups that whoever reads what is shown can work out by taking figures from each other, once. */
function tellable({ cells, sums }: { cells: number[]; sums: Sum[] }, isShown: readonly boolean[]) {
  return sums.flatMap(({ total, parts }) => {
    const out = parts.filter((at) => !isShown[at]);
    const people = out.reduce((sum, at) => sum + cells[at]!, 0);
    if (isShown[total]) return out.length === 0 ? [] : [{ cells: out.length, people }];
    return out.length === 0 ? [{ cells: 1, people: cells[total]! }] : [];
  });
}

describe("leaving out figures of few people", () => {
  it("leaves out one to four, and shows nought and five", () => {
    expect(leaveOutFew([0, 1, 4, 5, 120], [])).toEqual([true, false, false, true, true]);
  });

  it("leaves out a second part, the smallest, where the first could be worked out", () => {
    const cells = [30, 12, 3, 45];

    expect(leaveOutFew(cells, [{ total: 3, parts: [0, 1, 2] }])).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  it("leaves two small ones alone once they are five together", () => {
    const cells = [30, 2, 3, 35];

    expect(leaveOutFew(cells, [{ total: 3, parts: [0, 1, 2] }])).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  it("keeps left out what was left out before, and what would tell it", () => {
    const cells = [30, 12, 8, 50];
    const sums = [{ total: 3, parts: [0, 1, 2] }];

    expect(leaveOutFew(cells, sums, new Set([3]))).toEqual([true, true, false, false]);
    expect(leaveOutFew(cells, sums, new Set([0]))).toEqual([false, true, false, true]);
  });

  it("never shows one to four", () => {
    fc.assert(
      fc.property(anyTable, ({ cells, sums }) => {
        const isShown = leaveOutFew(cells, sums);
        return cells.every((count, at) => !isShown[at] || count === 0 || count >= suppressBelow);
      }),
    );
  });

  it("shows nothing from which a group of fewer than five, or a figure left out, can be told", () => {
    fc.assert(
      fc.property(anyTable, (given) => {
        const isShown = leaveOutFew(given.cells, given.sums);
        return tellable(given, isShown).every(
          (group) => group.cells >= 2 && group.people >= suppressBelow,
        );
      }),
      { numRuns: 500 },
    );
  });

  it("never leaves out anything where every figure is large or nought", () => {
    const large = anyTable.filter(({ cells }) => cells.every((count) => count === 0 || count >= 5));
    fc.assert(
      fc.property(large, ({ cells, sums }) => leaveOutFew(cells, sums).every((shown) => shown)),
    );
  });

  it("is quick for thousands of villages", () => {
    const villages = Array.from({ length: 5_000 }, (_, index) => [index % 7, index % 11, 40]);
    const { cells, sums } = table(villages);

    const isShown = leaveOutFew(cells, sums);

    expect(isShown.filter(Boolean).length).toBeGreaterThan(5_000);
  });
});

const people = fc.integer({ min: 0, max: 40 });
const sumOf = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);

describe("the parts of a whole", () => {
  it.each([
    ["all large enough", [5, 12, 7], [5, 12, 7]],
    ["one small: the next smallest hides with it", [3, 12, 7], [null, 12, null]],
    ["two small ones hide each other", [3, 12, 2], [null, 12, null]],
    ["two that are four together need a third", [3, 12, 1, 9], [null, 12, null, null]],
    ["a nought is shown", [0, 8, 9], [0, 8, 9]],
    ["a nought does not hide a small one", [0, 3, 9], [0, null, null]],
    ["few in all", [2, 1, 0], [null, null, null]],
    ["nothing", [], []],
  ])("%s", (_, parts, shown) => {
    expect(hideSmall(parts)).toEqual(shown);
  });

  it("show no small part, not even by subtraction", () => {
    fc.assert(
      fc.property(fc.array(people, { minLength: 1, maxLength: 8 }), (parts) => {
        const shown = hideSmall(parts);
        const hidden = parts.filter((_, index) => shown[index] === null);

        expect(shown.filter((each) => each !== null && isSmall(each))).toEqual([]);
        expect(shown.every((each, index) => each === null || each === parts[index])).toBe(true);
        if (sumOf(parts) < suppressBelow) return;
        expect(hidden).not.toHaveLength(1);
        expect(isSmall(sumOf(hidden))).toBe(false);
      }),
    );
  });

  it("are all shown where none is small", () => {
    const large = fc.integer({ min: suppressBelow, max: 40 });
    fc.assert(
      fc.property(fc.array(large), (parts) => {
        expect(hideSmall(parts)).toEqual(parts);
      }),
    );
  });
});

describe("a table of groups that are split", () => {
  const row = fc.tuple(people, people);

  it("shows no small cell, and none by subtraction from a row or a column", () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
        const hidden = hideRows(rows);
        const shown = rows.filter((_, index) => !hidden.has(index));
        const away = rows.filter((_, index) => hidden.has(index));

        expect(shown.flat().filter(isSmall)).toEqual([]);
        if (hidden.size === rows.length) return;
        expect(hidden.size).not.toBe(1);
        for (const column of [0, 1]) {
          expect(isSmall(sumOf(away.map((each) => each[column]!)))).toBe(false);
        }
      }),
    );
  });
});

describe("a share", () => {
  it.each([
    [0, 4, false],
    [0, 5, true],
    [4, 20, false],
    [5, 20, true],
    [16, 20, false],
    [20, 20, true],
  ])("of %i in %i: %s", (part, all, isSafe) => {
    expect(isSafeShare(part, all)).toBe(isSafe);
  });
});
