import { expect, it } from "vitest";
import { createView } from "./view.ts";

const view = createView([["egg", "box"], ["egg"], ["photo"]], { k1: 2, b: 0.75 });

it("scores rare terms above common ones", () => {
  expect(view.idf("photo")).toBeGreaterThan(view.idf("egg"));
  expect(view.idf("unknown")).toBeGreaterThan(view.idf("photo"));
});

it("stays between 0 and 1 and falls with words that no text has", () => {
  const known = view.score(new Map([["egg", 1]]));
  const half = view.score(
    new Map([
      ["egg", 1],
      ["tractor", 1],
    ]),
  );

  expect(known[1]!).toBeGreaterThan(half[1]!);
  expect(Math.max(...known)).toBeLessThanOrEqual(1);
  expect(known[2]).toBe(0);
});

it("scores nothing for a question without terms", () => {
  expect([...view.score(new Map())]).toEqual([0, 0, 0]);
});
