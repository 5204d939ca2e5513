import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bought, type Terms } from "./buy-sum.ts";

const terms: Terms = { aloneMinor: 350, togetherMinor: 280, from: 100 };
const order = (memberId: string, count: number) => ({ memberId, count });

const anyTerms = fc.record({
  aloneMinor: fc.integer({ min: 1, max: 10_000 }),
  togetherMinor: fc.integer({ min: 1, max: 10_000 }),
  from: fc.integer({ min: 2, max: 500 }),
});
const anyOrders = fc
  .array(fc.integer({ min: 1, max: 300 }), { maxLength: 8 })
  .map((counts) => counts.map((count, index) => order(`m${index}`, count)));

describe("buying together", () => {
  it("saves nothing below the number, and from it on each the difference", () => {
    const short = bought(terms, [order("a", 60), order("b", 39)]);
    const enough = bought(terms, [order("a", 60), order("b", 40)]);

    expect(short).toMatchObject({ count: 99, missing: 1, savingMinor: 0 });
    expect(enough).toMatchObject({ count: 100, missing: 0, savingMinor: 7_000 });
    expect(Object.fromEntries(enough.savingOf)).toEqual({ a: 4_200, b: 2_800 });
  });

  it("saves nobody less than nothing, and all together what they save each", () => {
    fc.assert(
      fc.property(anyTerms, anyOrders, (of, orders) => {
        const { savingMinor, savingOf } = bought(of, orders);
        const each = orders.map(({ memberId }) => savingOf.get(memberId)!);

        expect(each.every((saving) => saving >= 0)).toBe(true);
        expect(each.reduce((all, saving) => all + saving, 0)).toBe(savingMinor);
      }),
    );
  });

  it("saves nobody less when somebody else takes more", () => {
    fc.assert(
      fc.property(anyTerms, anyOrders, fc.integer({ min: 1, max: 300 }), (of, orders, more) => {
        const before = bought(of, orders);
        const after = bought(of, [...orders, order("new", more)]);

        expect(after.missing).toBeLessThanOrEqual(before.missing);
        for (const [id, saving] of before.savingOf) {
          expect(after.savingOf.get(id)).toBeGreaterThanOrEqual(saving);
        }
      }),
    );
  });
});
