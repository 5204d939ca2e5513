import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pooled, type Per, type PriceStep, type Share } from "./pool-saving.ts";

const steps: readonly PriceStep[] = [
  { from: 100, minor: 280 },
  { from: 50, minor: 300 },
];
const share = (memberId: string, parcels: number, postageMinor: number): Share => ({
  memberId,
  parcels,
  postageMinor,
});

const anySteps: fc.Arbitrary<readonly PriceStep[]> = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 2, max: 400 }), { minLength: 1, maxLength: 5 }),
    fc.uniqueArray(fc.integer({ min: 1, max: 900 }), { minLength: 5, maxLength: 5 }),
  )
  .map(([froms, prices]) => {
    const falling = prices.toSorted((one, other) => other - one);
    return froms
      .toSorted((one, other) => one - other)
      .map((from, index) => ({ from, minor: falling[index]! }));
  });
const anyShares = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 1_000 })), {
    maxLength: 8,
  })
  .map((all) => all.map(([parcels, postage], index) => share(`m${index}`, parcels, postage)));
const anyPer = fc.constantFrom<Per>("week", "day");

describe("parcels that go together", () => {
  it("save each the difference, and say what is missing for the next price", () => {
    const sum = pooled(steps, "week", [share("a", 40, 400), share("b", 20, 350)]);

    expect(sum).toMatchObject({ parcels: 60, savingMinor: 5_000 });
    expect(Object.fromEntries(sum.savingOf)).toEqual({ a: 4_000, b: 1_000 });
    expect(sum.next).toEqual({ step: { from: 100, minor: 280 }, parcels: 40, shops: 2 });
  });

  it("do not count parcels that would get dearer", () => {
    const sum = pooled(steps, "week", [share("a", 40, 400), share("b", 20, 250)]);

    expect(sum.reached).toBeUndefined();
    expect(sum.savingMinor).toBe(0);
    expect(sum.next).toMatchObject({ step: { minor: 300 }, parcels: 10 });
  });

  it("are counted by the day as a seventh of the week, rounded down", () => {
    const of = (parcels: number) => pooled(steps, "day", [share("a", parcels, 400)]);

    expect(of(349).reached).toBeUndefined();
    expect(of(349).next).toMatchObject({ parcels: 1, shops: 1 });
    expect(of(350).reached).toEqual({ from: 50, minor: 300 });
  });

  it("have no next price after the last, and none without a list", () => {
    expect(pooled(steps, "week", [share("a", 100, 400)]).next).toBeUndefined();
    expect(pooled([], "week", [share("a", 100, 400)])).toMatchObject({
      reached: undefined,
      savingMinor: 0,
      next: undefined,
    });
  });

  it("save nobody less than nothing, and all together what they save each", () => {
    fc.assert(
      fc.property(anySteps, anyPer, anyShares, (list, per, shares) => {
        const { savingMinor, savingOf } = pooled(list, per, shares);
        const each = shares.map(({ memberId }) => savingOf.get(memberId)!);

        expect(each.every((saving) => Number.isSafeInteger(saving) && saving >= 0)).toBe(true);
        expect(each.reduce((all, saving) => all + saving, 0)).toBe(savingMinor);
      }),
    );
  });

  it("promise a price only when the parcels that get cheaper or stay alone are enough for it", () => {
    fc.assert(
      fc.property(anySteps, anyPer, anyShares, (list, per, shares) => {
        const { reached, savingOf } = pooled(list, per, shares);
        fc.pre(reached !== undefined);
        const gladly = shares.filter(({ postageMinor }) => postageMinor >= reached.minor);
        const count = gladly.reduce((all, { parcels }) => all + parcels, 0);

        expect(per === "day" ? Math.floor(count / 7) : count).toBeGreaterThanOrEqual(reached.from);
        for (const { memberId, parcels, postageMinor } of gladly) {
          expect(savingOf.get(memberId)).toBe(parcels * (postageMinor - reached.minor));
        }
      }),
    );
  });

  it("save nobody less when somebody joins or sends more", () => {
    fc.assert(
      fc.property(anySteps, anyPer, anyShares, fc.integer({ min: 1, max: 300 }), (...all) => {
        const [list, per, shares, more] = all;
        fc.pre(shares.length > 0);
        const before = pooled(list, per, shares);
        const joined = pooled(list, per, [...shares, share("new", more, 500)]);
        const grown = pooled(
          list,
          per,
          shares.map((each, index) =>
            index === 0 ? { ...each, parcels: each.parcels + more } : each,
          ),
        );

        for (const [id, saving] of before.savingOf) {
          expect(joined.savingOf.get(id)).toBeGreaterThanOrEqual(saving);
          expect(grown.savingOf.get(id)).toBeGreaterThanOrEqual(saving);
        }
      }),
    );
  });

  it("name as many more shops as it takes, and no fewer", () => {
    fc.assert(
      fc.property(anySteps, anyPer, anyShares, (list, per, shares) => {
        const { next, parcels } = pooled(list, per, shares);
        fc.pre(next !== undefined && shares.length > 0);
        const usual = Math.max(1, Math.floor(parcels / shares.length));
        const more = Array.from({ length: next.shops }, (_, index) =>
          share(`new${index}`, usual, 10_000),
        );
        const then = pooled(list, per, [...shares, ...more]);

        expect(then.reached?.minor).toBeLessThanOrEqual(next.step.minor);
      }),
    );
  });
});
