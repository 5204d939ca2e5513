import { describe, expect, it } from "vitest";
import { article } from "../../../../../test/support/written-articles.ts";
import { chooseGiven, fuseRanks, likenessOf, mayFuse } from "./fuse.ts";

const [a, b, c, d] = ["a", "b", "c", "d"].map((slug) => article({ slug })) as [
  ReturnType<typeof article>,
  ReturnType<typeof article>,
  ReturnType<typeof article>,
  ReturnType<typeof article>,
];

describe("two rankings", () => {
  it("become one, in which being first counts", () => {
    expect(
      fuseRanks([
        ["a", "b", "c", "d"],
        ["d", "c", "a", "b"],
      ]),
    ).toEqual(["a", "d", "c", "b"]);
  });

  it("that say the opposite leave the order as the words had it", () => {
    expect(
      fuseRanks([
        ["a", "b"],
        ["b", "a"],
      ]),
    ).toEqual(["a", "b"]);
  });

  it("may know different things", () => {
    expect(
      fuseRanks([
        ["a", "b"],
        ["c", "b"],
      ]),
    ).toEqual(["b", "a", "c"]);
  });
});

describe("likeness", () => {
  const of = (one: number[], other: number[]) =>
    likenessOf(Float32Array.from(one), Float32Array.from(other));

  it("is about direction only", () => {
    expect(of([1, 2], [2, 4])).toBeCloseTo(1);
    expect(of([1, 0], [0, 3])).toBe(0);
    expect(of([1, 1], [-2, -2])).toBeCloseTo(-1);
  });

  it("is not known where sizes differ or nothing is said", () => {
    expect(of([1, 2], [1, 2, 3])).toBeUndefined();
    expect(of([0, 0], [1, 2])).toBeUndefined();
    expect(of([], [])).toBeUndefined();
  });
});

describe("what a model is given", () => {
  const near = new Map([
    [a, 0.1],
    [b, 0.2],
    [c, 0.3],
    [d, 0.9],
  ]);

  it("is three of what the words found, by words and meaning", () => {
    expect(chooseGiven([a, b], [a, b, c, d], near)).toEqual([d, a, c]);
    expect(chooseGiven([c, b], [c, b, d, a], near).map(({ slug }) => slug)).toEqual([
      "c",
      "d",
      "b",
    ]);
  });

  it("begins with the sure answer, whatever meaning says", () => {
    const against = new Map([
      [a, 0],
      [b, 0.9],
      [c, 0.8],
      [d, 0.7],
    ]);
    expect(chooseGiven([a], [a, b, c, d], against)[0]).toBe(a);
    expect(chooseGiven([a, b], [a, b, c, d], against)[0]).toBe(b);
  });

  it("is left as it was where the words found something else, or nothing more", () => {
    expect(mayFuse([a], [a, b])).toBe(true);
    expect(mayFuse([b], [a, b])).toBe(false);
    expect(mayFuse([a], [a])).toBe(false);
    expect(mayFuse([], [a, b])).toBe(false);
  });
});
