import { expect, it } from "vitest";
import { createView } from "./view.ts";

const [egg, box, photo, tractor] = [0, 1, 2, undefined];
const texts = [[egg, box], [egg], [photo]].map((terms) => Uint32Array.from(terms));
const view = createView(texts, 3, { k1: 2, b: 0.75 });

it("scores rare terms above common ones", () => {
  expect(view.idf(photo)).toBeGreaterThan(view.idf(egg));
  expect(view.idf(tractor)).toBeGreaterThan(view.idf(photo));
});

it("stays between 0 and 1 and falls with words that no text has", () => {
  const known = Array.from(view.score([{ term: egg, weight: 1 }]));
  const half = view.score([
    { term: egg, weight: 1 },
    { term: tractor, weight: 1 },
  ]);

  expect(known[1]!).toBeGreaterThan(half[1]!);
  expect(Math.max(...known)).toBeLessThanOrEqual(1);
  expect(known[2]).toBe(0);
});

it("scores nothing for a question without terms", () => {
  expect([...view.score([])]).toEqual([0, 0, 0]);
});

it("knows which text has a term", () => {
  expect([0, 1, 2].map((text) => view.has(text, egg))).toEqual([true, true, false]);
  expect(view.has(2, photo)).toBe(true);
  expect(view.has(0, 9)).toBe(false);
});
