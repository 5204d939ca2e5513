import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSmall } from "../../../bot/suppression.ts";
import { peopleOf, splitPeople } from "./split.ts";

/** Places with people in three groups; the last is the rest. */
const anyPlaces = fc.array(
  fc.tuple(
    fc.oneof(fc.constant(0), fc.nat(8), fc.nat(60)),
    fc.oneof(fc.constant(0), fc.nat(8), fc.nat(60)),
    fc.oneof(fc.constant(0), fc.nat(8), fc.nat(60)),
  ),
  { minLength: 1, maxLength: 8 },
);

function split(places: readonly (readonly number[])[]) {
  const people = peopleOf(places.map((groups) => groups.reduce((sum, count) => sum + count, 0)));
  return {
    people,
    shown: splitPeople(
      people,
      places.map((groups) => groups.slice(0, -1)),
    ),
  };
}

const sumOf = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);

describe("people of places, in groups", () => {
  it("stand as they are where all are many", () => {
    const { shown } = split([
      [10, 6, 0],
      [20, 0, 7],
    ]);

    expect(shown).toEqual([
      [30, 6, 7],
      [10, 6, 0],
      [20, 0, 7],
    ]);
  });

  it("leave out a group in a second place where it could be worked out from the first", () => {
    const { shown } = split([
      [3, 20, 20],
      [6, 20, 20],
      [9, 20, 20],
    ]);

    expect(shown.map(([first]) => first)).toEqual([18, null, null, 9]);
    // And in those places a second group, since all their people are known.
    expect(shown[1]!.filter((count) => count === null)).toHaveLength(2);
  });

  it("show nothing of a place with few people, and what nobody is in stays nought elsewhere", () => {
    const { people, shown } = split([
      [0, 0, 3],
      [0, 0, 9],
      [6, 0, 20],
    ]);

    expect(people.isShown).toEqual([true, false, false, true]);
    expect(shown[1]).toEqual([null, null, null]);
    expect(shown[3]).toEqual([6, 0, 20]);
  });

  it("never show one to four people", () => {
    fc.assert(
      fc.property(anyPlaces, (places) =>
        split(places)
          .shown.flat()
          .every((count) => count === null || !isSmall(count)),
      ),
    );
  });

  it("let nobody tell one to four people by taking places or groups from a sum", () => {
    fc.assert(
      fc.property(anyPlaces, (places) => {
        const { people, shown } = split(places);
        const all = places[0]!.map((_, column) => sumOf(places.map((row) => row[column]!)));
        const columns = all.map((total, column) => {
          const known = sumOf(shown.slice(1).map((row) => row[column] ?? 0));
          return shown[0]![column] === null ? 0 : total - known;
        });
        const rows = shown.map((row, place) => {
          const isOut = row.every((count) => count !== null) || people.isShown[place] !== true;
          return isOut ? 0 : people.counts[place]! - sumOf(row.map((count) => count ?? 0));
        });
        const villages = sumOf(
          people.counts.slice(1).filter((_, index) => people.isShown[index + 1] !== true),
        );
        const isAllShown = people.isShown[0] === true;
        return ![...columns, ...rows, isAllShown ? villages : 0].some(isSmall);
      }),
      { numRuns: 500 },
    );
  });
});
