import { expect, it } from "vitest";
import { createChance } from "../../../../../sandbox/chance.ts";
import { createNearAll } from "./near-all.ts";

/** A vector's numbers one after another, as they are added up by hand. */
function productOf(one: Float32Array, other: Float32Array): number {
  return one.reduce((sum, value, at) => sum + value * other[at]!, 0);
}

it.each([1, 4, 5, 64])("tells how near each article is, by vectors of %i numbers", (size) => {
  const chance = createChance(size);
  const vectors = (count: number) =>
    Array.from({ length: count }, () => Float32Array.from({ length: size }, () => chance() - 0.5));
  const articles = vectors(70);
  const questions = vectors(3);
  const means = Float32Array.from(articles.flatMap((each) => [...each]));
  const nearAll = createNearAll({ means, size });

  const near = questions.map((question) => [...nearAll(question)]);

  const byHand = questions.map((question) => articles.map((each) => productOf(each, question)));
  const off = near.flat().map((value, at) => Math.abs(value - byHand.flat()[at]!));
  expect(Math.max(...off)).toBeLessThan(1e-6);
  expect(off).toHaveLength(210);
});
