import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openCommaIn, pointed, withCommasApart, withDecimalCommas } from "./written-numbers.ts";

describe("points and commas as people write them", () => {
  it.each([
    ["1.234,50", "1234.50"],
    ["1,234.50", "1234.50"],
    ["１．２３４，５０", "1234.50"],
    ["honey 2.500,5 for all", "honey 2500.5 for all"],
    ["12,50", "12,50"],
    ["1,234", "1,234"],
    ["1.234", "1.234"],
    ["20,9,3,4.5", "20,9,3,4.5"],
    ["2026.12.01", "2026.12.01"],
  ])("%s can be read as %s at most", (typed, read) => {
    expect(pointed(typed)).toBe(read);
  });

  it.each([
    ["12,50", "12.50", "12, 50"],
    ["１２，５０", "12.50", "12, 50"],
    ["20，9", "20.9", "20, 9"],
    ["1,234", "1,234", "1,234"],
    ["20,9,3", "20,9,3", "20,9,3"],
    ["20, 9", "20, 9", "20, 9"],
  ])("%s is %s as one number, and %s as two", (typed, one, two) => {
    expect(withDecimalCommas(typed)).toBe(one);
    expect(withCommasApart(typed)).toBe(two);
  });

  it.each(["12,50", "１２，５０", "3,50 60", "price 12,50"])("%s may be either", (typed) => {
    expect(openCommaIn(typed)).toMatch(/^\d+,\d\d$/);
  });

  it.each(["20,9", "20,10,35", "20, 50", "9, 20,50", "20,50, 9", "1.234,50", "12.50", "20,500"])(
    "%s may not",
    (typed) => {
      expect(openCommaIn(typed)).toBeUndefined();
    },
  );

  it("reads every amount alike, wherever its owner learnt to write", () => {
    const amount = fc.tuple(
      fc.integer({ min: 1_000, max: 999_999 }),
      fc.integer({ max: 99, min: 0 }),
    );
    fc.assert(
      fc.property(amount, ([whole, rest]) => {
        const hundredths = String(rest).padStart(2, "0");
        const grouped = (sign: string) => String(whole).replaceAll(/\B(?=(?:\d{3})+$)/g, sign);
        expect(pointed(`${grouped(".")},${hundredths}`)).toBe(`${whole}.${hundredths}`);
        expect(pointed(`${grouped(",")}.${hundredths}`)).toBe(`${whole}.${hundredths}`);
        expect(withDecimalCommas(`${whole},${hundredths}`)).toBe(`${whole}.${hundredths}`);
      }),
    );
  });
});
