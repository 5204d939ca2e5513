/** Every tool of the shop hears a number as every other does, however it is typed. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { say } from "../../../../test/support/said-numbers.ts";
import { isVague } from "../../../bot/numbers/spoken-numbers.ts";
import { readNumbers } from "../../playbook/index.ts";
import { readCashLine } from "./cash/line.ts";
import { readField } from "./price-read.ts";
import { readTry } from "./price-line.ts";
import { readToldSale } from "./sum-in-words.ts";
import { readCount, readTenths } from "./typed-count.ts";

const fullWidth = (digits: string): string =>
  digits.replaceAll(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

const ways: Readonly<Record<string, (value: number) => string>> = {
  digits: String,
  "full-width digits": (value) => fullWidth(String(value)),
  "English words": say.en,
  "Chinese words": say.zh,
  "words with others around": (value) => `大概${say.zh(value)}左右吧`,
  "a sum": (value) => `${value - 1} + 1`,
  "a difference": (value) => `${value + 7}-4-3`,
  "a difference in words": (value) => `${say.zh(value + 5)}减五`,
  "a product": (value) => `${value}×1`,
};

const change = (reading: ReturnType<typeof readField>): unknown =>
  reading.kind === "read" ? reading.change : reading;

describe.each(Object.entries(ways))("a number in %s", (_, typedAs) => {
  it("is the same to the price, a count, an average, a try and a line of the road", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 9_999 }), (value) => {
        const typed = typedAs(value);
        fc.pre(!isVague(typed));
        const minor = value * 100;

        expect(change(readField("goods", typed, {}))).toEqual({ goods: minor });
        expect(change(readField("sending", typed, {}))).toEqual({ sending: minor });
        expect(change(readField("price", typed, {}))).toEqual({ price: minor });
        expect(readTry(typed, 20_000_00)?.priceMinor).toBe(minor);
        expect(readCount(typed, 99_999)).toEqual({ count: value });
        expect(readTenths(typed, 999_990)).toBe(value * 10);
        expect(readNumbers(typed, 1)?.minorUnits).toEqual([minor]);
      }),
    );
  });
});

describe("an amount told by the piece", () => {
  it("is the same sum to the price, a line of the road, a sale and the cash book", () => {
    const many = fc.integer({ min: 2, max: 99 });
    fc.assert(
      fc.property(many, fc.integer({ min: 1, max: 99 }), (count, each) => {
        const minor = count * each * 100;
        for (const typed of [
          `${count} jars at ${each} each`,
          `${each} a jar, ${count} jars`,
          `${say.en(count)} jars ${say.en(each)} apiece`,
          `${count}罐，${each}块一罐`,
          `每罐${say.zh(each)}块，${say.zh(count)}罐`,
        ]) {
          expect(change(readField("goods", typed, {}))).toEqual({ goods: minor });
          expect(change(readField("price", typed, {}))).toEqual({ price: minor });
          expect(readNumbers(typed, 1)?.minorUnits).toEqual([minor]);
          expect(readToldSale(`${typed}, 运费8`)?.priceMinor).toBe(minor);
          expect(readCashLine(typed, "2026-12-01")).toMatchObject({
            read: "unsided",
            line: { amountMinor: minor },
          });
        }
      }),
    );
  });

  it("is no count of parcels", () => {
    expect(readCount("3 parcels at 12 each", 99_999)).toBeUndefined();
    expect(readCount("3单，12一单", 99_999)).toBeUndefined();
  });
});

it.each([
  "两三个",
  "十来个",
  "10-15",
  "ten to fifteen",
  "三块到四块",
  "between 20 and 30",
  "二三十",
])("%s is one number to none of them", (typed) => {
  for (const field of ["goods", "sending", "price", "feeBp"] as const) {
    expect(readField(field, typed, {}).kind).toBe("unread");
  }
  expect(readCount(typed, 99_999)).toBeUndefined();
  expect(readTenths(typed, 999_990)).toBeUndefined();
  expect(readNumbers(typed, 1)).toBeUndefined();
});
