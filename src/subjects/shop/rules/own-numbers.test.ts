import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PriceFacts } from "./price-facts.ts";
import {
  daysFor,
  loanMinor,
  moreSalesPercent,
  ownNumbers,
  salesToPayBack,
  type OwnNumbers,
} from "./own-numbers.ts";

/** Playbook step 8: 16.50 to make, 23.80 to sell, 5.25 left. */
const walnuts: PriceFacts = {
  name: "walnuts",
  goods: 900,
  packing: 300,
  postage: 450,
  feeBp: 60,
  advertBp: 800,
  mishaps: { backBp: 0, brokenBp: 0 },
  labour: "none",
  marginBp: 2_000,
};
const numbers = (changes: Partial<OwnNumbers> = {}): OwnNumbers => ({
  ...ownNumbers(walnuts)!,
  ...changes,
});

describe("own numbers", () => {
  it("come from the finished sum of a price", () => {
    expect(ownNumbers(walnuts)).toEqual({
      name: "walnuts",
      goodsMinor: 900,
      priceMinor: 2_380,
      leftMinor: 525,
      cutMinor: 100,
      leftAfterCutMinor: 433,
      advertMinor: 190,
    });
    expect(ownNumbers({ name: "walnuts", goods: 900 })).toBeUndefined();
  });

  it("say how many more sales a cut asks for", () => {
    expect(moreSalesPercent(numbers({ leftMinor: 640, leftAfterCutMinor: 540 }))).toBe(19);
    expect(moreSalesPercent(numbers({ leftMinor: 100, leftAfterCutMinor: 0 }))).toBeUndefined();
    expect(moreSalesPercent(numbers({ leftMinor: -1 }))).toBeUndefined();
  });

  it("say how many sales pay back, and how long that takes", () => {
    expect(salesToPayBack(loanMinor, numbers())).toBe(191);
    expect(salesToPayBack(loanMinor, numbers({ leftMinor: 0 }))).toBeUndefined();
    expect(daysFor(191, numbers({ dailyTenths: 30 }))).toBe(64);
    expect(daysFor(191, numbers())).toBeUndefined();
    expect(daysFor(191, numbers({ dailyTenths: 0 }))).toBeUndefined();
  });
});

describe("whatever the shop", () => {
  const shop = fc
    .record({
      goods: fc.integer({ min: 1, max: 500_000 }),
      packing: fc.integer({ min: 0, max: 5_000 }),
      postage: fc.integer({ min: 0, max: 10_000 }),
      feeBp: fc.integer({ min: 0, max: 1_000 }),
      advertBp: fc.integer({ min: 0, max: 2_000 }),
      marginBp: fc.integer({ min: 0, max: 4_000 }),
    })
    .map((facts) => ownNumbers({ ...walnuts, ...facts })!);

  it("a cut never leaves more, and the sales it asks for earn at least the same", () => {
    fc.assert(
      fc.property(shop, (own) => {
        expect(own.leftAfterCutMinor).toBeLessThanOrEqual(own.leftMinor);
        const percent = moreSalesPercent(own);
        if (percent === undefined) return;
        expect(own.leftAfterCutMinor * (100 + percent)).toBeGreaterThanOrEqual(own.leftMinor * 100);
        expect(own.leftAfterCutMinor * (99 + percent)).toBeLessThan(own.leftMinor * 100);
      }),
    );
  });

  it("the sales of a loan pay it back, and one less does not", () => {
    fc.assert(
      fc.property(shop, (own) => {
        const sales = salesToPayBack(loanMinor, own);
        if (sales === undefined) {
          expect(own.leftMinor).toBeLessThanOrEqual(0);
          return;
        }
        expect(sales * own.leftMinor).toBeGreaterThanOrEqual(loanMinor);
        expect((sales - 1) * own.leftMinor).toBeLessThan(loanMinor);
      }),
    );
  });
});
