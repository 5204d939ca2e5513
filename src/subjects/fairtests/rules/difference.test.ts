import { describe, expect, it } from "vitest";
import { coverage } from "./simulated.ts";
import { chanceOf, differenceOf, sideOf } from "./difference.ts";
import { findOut, verdictOf, type Found } from "./verdict.ts";

const alone = (people: number, yes: number) =>
  sideOf(Array.from({ length: people }, (_, at) => [1, at < yes ? 1 : 0] as const));
const seen = (chance: number, low = 2): Found => ({ kind: "seen", low, high: 20, chance });

describe("the difference of two sides", () => {
  it("is Newcombe's where everybody lives alone", () => {
    // The worked example (a) of the paper: 56/70 against 48/80.
    const { low, high } = differenceOf([alone(70, 56), alone(80, 48)]);

    expect(low).toBeCloseTo(0.0524, 4);
    expect(high).toBeCloseTo(0.3339, 4);
  });

  it("is wider for the same people in houses that are alike, and calls chance what it was", () => {
    const house = (houses: number, yes: number) =>
      sideOf(Array.from({ length: houses }, (_, at) => [5, at < yes ? 5 : 0] as const));
    const apart = [alone(500, 300), alone(50, 20)] as const;
    const together = [house(100, 60), house(10, 4)] as const;
    const width = ({ low, high }: { low: number; high: number }) => high - low;

    expect(width(differenceOf(together))).toBeGreaterThan(1.8 * width(differenceOf(apart)));
    expect(chanceOf(apart)).toBeLessThan(0.01);
    expect(chanceOf(together)).toBeGreaterThan(0.1);
  });

  it.each([0, 0.05, 0.2])(
    "holds a true effect of %d in 93 to 97 of 100 simulated villages",
    (effect) => {
      const { covered, told } = coverage({ effect, people: 400, base: 0.3, runs: 1_000, seed: 7 });

      expect(covered).toBeGreaterThanOrEqual(0.93);
      expect(covered).toBeLessThanOrEqual(0.97);
      expect(told).toBeGreaterThan(0.5);
    },
  );
});

describe("what may be said of it", () => {
  it("is nothing where a side has few houses, or one answer is rare on both sides", () => {
    expect(findOut([alone(170, 90), alone(19, 9)])).toEqual({ kind: "few" });
    expect(findOut([alone(400, 8), alone(40, 4)])).toEqual({ kind: "few" });
    expect(findOut([alone(0, 0), alone(0, 0)])).toEqual({ kind: "few" });
  });

  it("is the interval in whole fives, and no share, where an answer is that of a few", () => {
    const found = findOut([alone(360, 90), alone(40, 3)]);

    expect(found).toMatchObject({ kind: "seen", low: 0, high: 25 });
    expect(found).not.toHaveProperty("shares");
    expect(findOut([alone(360, 180), alone(40, 10)])).toMatchObject({
      shares: { got: 50, held: 25 },
      low: 9,
      high: 37,
    });
  });

  it("is a difference only where Holm's correction leaves it one", () => {
    expect(verdictOf(seen(0.01), [], 2)).toBe("moved");
    expect(verdictOf(seen(0.03), [], 2)).toBe("alone");
    expect(verdictOf(seen(0.03), [seen(0.001)], 2)).toBe("moved");
    expect(verdictOf(seen(0.01), [seen(0.5), { kind: "few" }], 8)).toBe("alone");
    expect(verdictOf(seen(0.3, -4), [], 2)).toBe("unclear");
  });
});
