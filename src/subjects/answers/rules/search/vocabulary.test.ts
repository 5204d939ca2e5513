import { expect, it } from "vitest";
import { createVocabulary } from "./vocabulary.ts";

it("gives every term one number, in the order they come, also when it grows", () => {
  const vocabulary = createVocabulary();
  const terms = Array.from({ length: 20_000 }, (_, at) => `term ${at} 核桃`);

  expect(terms.map((term) => vocabulary.add(term))).toEqual(terms.map((_, at) => at));
  expect(terms.map((term) => vocabulary.find(term))).toEqual(terms.map((_, at) => at));
  expect(vocabulary.add(terms[7]!)).toBe(7);
  expect(vocabulary.size).toBe(20_000);
  expect(vocabulary.find("another")).toBeUndefined();
});

it("lies in as little room as its terms need, and goes on from there", () => {
  const vocabulary = createVocabulary();
  // Just more than half of a power of two: a table that is only ever doubled would be as large again.
  const terms = Array.from({ length: 13_000 }, (_, at) => `term ${at} 核桃`);
  for (const term of terms) vocabulary.add(term);
  const data = vocabulary.data();
  const again = createVocabulary(data);

  expect(data.numbers.length).toBeLessThan((13_000 / 3) * 4 + 3);
  expect(terms.map((term) => again.find(term))).toEqual(terms.map((_, at) => at));
  expect(again.find("another")).toBeUndefined();
  expect(again.add("another")).toBe(13_000);
  expect(again.find("another")).toBe(13_000);
  expect(again.find(terms[12_999]!)).toBe(12_999);
});
