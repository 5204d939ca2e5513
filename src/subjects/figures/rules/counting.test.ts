import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { count, notBegun, type Counting } from "./counting.ts";
import { untold, type CountedPerson } from "./person.ts";

const counted = {
  isTrained: true,
  brought: 1,
  line: 2,
  hasHelped: false,
  isMember: false,
  parcels: { days28: 0, days90: 0 },
};

function personOf(id: number, villageId: string | null): CountedPerson {
  return {
    id: `m${String(id).padStart(3, "0")}`,
    villageId,
    joinedAt: "2026-12-01T00:00:00.000Z",
    isInvited: id % 2 === 0,
    goesOn: true,
    teaches: false,
    about: { ...untold, hamlet: id % 3 === 0 ? "上" : null },
    answers: { nature: "two" },
    counted,
  };
}

/** Everything that is kept of these people, by place, counted in slices of this size. */
function keptOf(people: readonly CountedPerson[], slice: number): Record<string, object> {
  const kept: Record<string, object> = {};
  let counting: Counting | undefined = notBegun;
  for (let from = 0; counting !== undefined; from += slice) {
    const some = people.slice(from, from + slice);
    // As it lies in a row of due work between two slices.
    const done = count(JSON.parse(JSON.stringify(counting)), some, some.length < slice);
    for (const [place, figures] of done.kept) kept[place] = figures;
    counting = done.next;
  }
  return kept;
}

const villages = fc.array(fc.nat({ max: 12 }), { minLength: 1, maxLength: 5 }).map((sizes) => {
  const ofVillages = sizes.flatMap((size, at) => Array.from({ length: size }, () => `v${at}`));
  return [...ofVillages, null, null].map((villageId, id) => personOf(id, villageId));
});

describe("the counting of a month", () => {
  it("comes to the same whatever the slices are", () => {
    fc.assert(
      fc.property(villages, fc.integer({ min: 1, max: 20 }), (people, slice) => {
        expect(keptOf(people, slice)).toEqual(keptOf(people, 1_000));
      }),
    );
  });

  it("has all villages and people without one in all of them, and no small village alone", () => {
    const people = [
      ...Array.from({ length: 6 }, (_, id) => personOf(id, "v1")),
      ...Array.from({ length: 3 }, (_, id) => personOf(10 + id, "v2")),
      ...Array.from({ length: 2 }, (_, id) => personOf(20 + id, null)),
    ];
    const kept = keptOf(people, 4);
    const trained = (place: string) =>
      (kept[place] as { figure: string; people: number }[]).find(
        ({ figure }) => figure === "trained",
      )?.people;

    expect(trained("v1")).toBe(6);
    expect(trained("v2")).toBeUndefined();
    expect(trained("all")).toBe(11);
  });

  it("leaves four people out of all of them, who could be had by subtraction", () => {
    const people = [
      ...Array.from({ length: 6 }, (_, id) => personOf(id, "v1")),
      ...Array.from({ length: 4 }, (_, id) => personOf(10 + id, "v2")),
    ];

    expect(keptOf(people, 50)["all"]).toContainEqual({
      figure: "trained",
      value: 6,
      people: 6,
      hidden: null,
    });
  });
});
