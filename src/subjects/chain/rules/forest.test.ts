import { describe, expect, it } from "vitest";
import { branchesOf, follow, generationsOf, ground, growForest, villagesOf } from "./forest.ts";

/** Whom each brought, by number: `[null, 0, 0]` is one who brought two. */
const forestOf = (above: readonly (number | null)[], villages: readonly string[] = []) =>
  growForest(
    above.map((each, index) => ({
      id: String(index),
      invitedBy: each === null ? null : String(each),
      counts: true,
      village: villages[index] ?? null,
    })),
  );
const chainOf = (count: number, from: number) =>
  Array.from({ length: count }, (_, index) => (index === 0 ? null : from + index - 1));

describe("the branches of a forest", () => {
  it("stand the largest first, and small ones together", () => {
    const forest = forestOf([
      ...chainOf(6, 0),
      ...chainOf(8, 6),
      ...chainOf(3, 14),
      ...chainOf(4, 17),
    ]);

    expect(branchesOf(forest, ground)).toEqual({ shown: [6, 0], rest: 7 });
    expect([forest.sizes[6], forest.depths[6]]).toEqual([8, 8]);
  });

  it("take one more in, where what is left would tell of fewer than five", () => {
    const forest = forestOf([...chainOf(6, 0), ...chainOf(8, 6), ...chainOf(2, 14)]);

    expect(branchesOf(forest, ground)).toEqual({ shown: [6], rest: 8 });
  });

  it("say nothing of fewer than five people", () => {
    expect(branchesOf(forestOf(chainOf(4, 0)), ground)).toEqual({ shown: [], rest: null });
    expect(branchesOf(forestOf([]), ground)).toEqual({ shown: [], rest: 0 });
  });

  it("are followed level by level, and never to somebody who is not shown", () => {
    const forest = forestOf([null, 0, 1, 2, 3, 4, 5, 0]);

    expect(follow(forest, [0, 0])).toBe(undefined);
    expect(follow(forest, [0])).toBe(0);
    expect(follow(forest, [1])).toBe(undefined);
  });
});

describe("generations", () => {
  it("are counted down to the first that is small", () => {
    const wide = [...Array<null>(7).fill(null), ...Array<number>(6).fill(0), 7, 8, 9];

    expect(generationsOf(forestOf(wide), ground)).toEqual({ people: [7], rest: 9 });
    expect(generationsOf(forestOf([null]), ground)).toEqual({ people: [], rest: null });
  });
});

it("names villages with five of its people, and grows 50,000 in one line", () => {
  const villages = [...Array<string>(6).fill("上溪村"), ...Array<string>(4).fill("下河村")];
  expect(villagesOf(forestOf(chainOf(10, 0), villages), 0, 3)).toEqual(["上溪村"]);

  const long = forestOf(chainOf(50_000, 0));
  expect([long.sizes[0], long.depths[0]]).toEqual([50_000, 50_000]);
});
