/** Order that looks like chance and can be repeated. */
import { expect, it } from "vitest";
import { shuffle, tagOf } from "./shuffle.ts";

const seeds = Array.from({ length: 3_000 }, (_, index) => `m${index}/one/caller/0`);

it("gives the same order for the same seed, with everything in it", () => {
  const first = shuffle(["a", "b", "c"], "m1/one/caller/0");

  expect(shuffle(["a", "b", "c"], "m1/one/caller/0")).toEqual(first);
  expect(first.toSorted()).toEqual(["a", "b", "c"]);
});

it.each([2, 3])("puts the right one of %i at every place about equally often", (size) => {
  const options = ["right", "wrong-1", "wrong-2"].slice(0, size);

  const first = seeds.filter((seed) => shuffle(options, seed)[0] === "right").length;

  expect(Math.abs(first / seeds.length - 1 / size)).toBeLessThan(0.04);
});

it("tags shortly", () => {
  expect(Math.max(...seeds.map((seed) => tagOf(seed).length))).toBeLessThanOrEqual(7);
});
