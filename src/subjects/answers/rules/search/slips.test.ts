import { describe, expect, it } from "vitest";
import { meantBy, slipOf } from "./slips.ts";

describe("a slip of the hand", () => {
  it.each([
    ["swapped", "hosue", "house", 2],
    ["doubled", "housse", "house", 2],
    ["left out", "huse", "house", 1],
    ["the key beside", "houae", "house", 1],
    ["the key beside as well", "housde", "house", 1],
    ["any other letter", "houpe", "house", 0],
  ])("%s", (_, word, meant, usual) => {
    expect(slipOf(word, meant)).toBe(usual);
  });

  it("is undone to the likeliest word, with the same first letter", () => {
    const words = new Set(["late", "last", "plate"]);

    expect(meantBy("laet", (made) => words.has(made))).toBe("late");
    expect(meantBy("latte", (made) => words.has(made))).toBe("late");
    expect(meantBy("xyz", (made) => words.has(made))).toBeUndefined();
  });
});
