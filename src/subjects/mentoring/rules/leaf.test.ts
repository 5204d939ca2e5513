import { describe, expect, it } from "vitest";
import { leafOf } from "./leaf.ts";

const letters = ["a", "b", "c", "d", "e", "f", "g"];
const actionsOf = (all: readonly string[], page: number) => {
  const { items, from, rows } = leafOf(all, page, 3, (index) => `to:${index}`);
  return [items.join(""), from, rows.flat().map(({ action }) => action)];
};

describe("a page of a longer list", () => {
  it.each([
    [0, ["abc", 0, ["to:1"]]],
    [1, ["def", 3, ["to:0", "to:2"]]],
    [2, ["g", 6, ["to:1"]]],
  ])("number %i", (page, expected) => {
    expect(actionsOf(letters, page)).toEqual(expected);
  });

  it("is the last one when the list became shorter", () => {
    expect(actionsOf(letters.slice(0, 4), 2)).toEqual(["d", 3, ["to:0"]]);
    expect(actionsOf([], 2)).toEqual(["", 0, []]);
  });
});
