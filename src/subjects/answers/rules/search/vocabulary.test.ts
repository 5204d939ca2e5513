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
