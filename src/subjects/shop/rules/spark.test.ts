import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sparkOf } from "./spark.ts";

const values = fc.array(fc.option(fc.nat(10_000), { nil: undefined }), {
  minLength: 1,
  maxLength: 40,
});

describe("growth as a line of blocks", () => {
  it("shows noughts, heights, and days that were not noted", () => {
    expect(sparkOf([0, 1, undefined, 3, 5])).toBe("▁▂·▅▇");
    expect(sparkOf([0, 0])).toBe("▁▁");
    expect(sparkOf([undefined])).toBe("·");
  });

  it("has a character a value, and a higher one never for less", () => {
    fc.assert(
      fc.property(values, (shown) => {
        const blocks = sparkOf(shown);
        expect(blocks).toHaveLength(shown.length);
        const heights = shown.map((value, index) => [value, "·▁▂▃▅▆▇".indexOf(blocks[index]!)]);
        const rising = heights
          .filter(([value]) => value !== undefined)
          .toSorted(([a], [b]) => a! - b!)
          .map(([, height]) => height!);
        expect(rising).toEqual(rising.toSorted((a, b) => a - b));
      }),
    );
  });

  it("keeps any count above nought off the ground", () => {
    fc.assert(
      fc.property(values, (shown) => {
        const blocks = sparkOf(shown);
        shown.forEach((value, index) => expect(blocks[index] === "▁").toBe(value === 0));
      }),
    );
  });
});
