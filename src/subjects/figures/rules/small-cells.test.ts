import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fewest, hideRows, hideSmall, isSafeShare, isSmall } from "./small-cells.ts";

const people = fc.integer({ min: 0, max: 40 });
const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);

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
        if (sum(parts) < fewest) return;
        expect(hidden).not.toHaveLength(1);
        expect(isSmall(sum(hidden))).toBe(false);
      }),
    );
  });

  it("are all shown where none is small", () => {
    const large = fc.integer({ min: fewest, max: 40 });
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
          expect(isSmall(sum(away.map((each) => each[column]!)))).toBe(false);
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
