import { describe, expect, it } from "vitest";
import { createSpeller, distanceWithin } from "./spelling.ts";

describe("spelling", () => {
  const spell = createSpeller(["deposit", "parcel", "photo", "egg"], () => 0);

  it.each([
    ["depsoit", "deposit"],
    ["parcell", "parcel"],
    ["foto", undefined],
    ["fhoto", "photo"],
    ["banana", undefined],
  ])("takes %s for %s", (word, meant) => {
    expect(spell(word)?.word).toBe(meant);
  });

  it("counts a swap of neighbours as one edit and stops at the limit", () => {
    expect(distanceWithin("depsoit", "deposit", 2)).toBe(1);
    expect(distanceWithin("photo", "parcel", 2)).toBeUndefined();
  });
});
