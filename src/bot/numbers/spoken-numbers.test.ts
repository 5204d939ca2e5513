import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { say } from "../../../test/support/said-numbers.ts";
import { inDigits, isNumbersAlone, isVague, moneyInDigits } from "./spoken-numbers.ts";

describe("numbers as people say them", () => {
  it.each([
    ["三十五块", "35块"],
    ["一百二", "120"],
    ["一百零二", "102"],
    ["八十块", "80块"],
    ["半斤", "0.5斤"],
    ["两斤半", "2.5斤"],
    ["三千五", "3500"],
    ["一万二", "12000"],
    ["十二单", "12单"],
    ["两块五", "2.5块"],
    ["五块三毛", "5.3块"],
    ["一块二一个", "1.2块"],
    ["三块五一斤", "3.5块"],
    ["蜜25一瓶", "蜜25"],
    ["二十五一瓶", "25"],
    ["十一瓶", "11瓶"],
    ["两块五十个", "2块50个"],
    ["三毛", "0.3块"],
    ["3毛5", "0.35块"],
    ["４５元", "45元"],
    ["1.2万", "12000"],
    ["三点五", "3.5"],
    ["廿五", "25"],
    ["成本二十，运费六块", "成本20,运费6块"],
    ["thirty-five", "35"],
    ["thirty five yuan", "35 yuan"],
    ["one hundred and twenty", "120"],
    ["a hundred", "100"],
    ["two thousand five hundred", "2500"],
    ["twelve", "12"],
    ["a dozen", "12"],
    ["a dozen and a half", "18"],
    ["two dozen and a half", "30"],
    ["一打半", "18"],
    ["运费八块五一单", "运费8.5块"],
    ["一块五一双", "1.5块"],
    ["half a dozen", "6"],
    ["half a kilo", "0.5 a kilo"],
    ["two and a half", "2.5"],
    ["twenty, three and thirty five", "20, 3 and 35"],
    ["一打", "12"],
    ["2O", "20"],
    ["2 thousand", "2000"],
    ["12+3", "15"],
    ["12 + 3.5 = 15.5", "15.5"],
    ["38-12-5", "21"],
    ["38 - 12", "26"],
    ["三十八减十二减五", "21"],
    ["38 minus 12", "26"],
    ["twelve plus three", "15"],
    ["38块-12块", "26块"],
    ["12块+3块", "15块"],
    ["3x12+4", "40"],
    ["三乘十二", "36"],
    ["都一样", "都一样"],
    ["统一35", "统一35"],
    ["一万一", "11000"],
    ["2026-12-1", "2026-12-1"],
    ["0571-8812", "0571-8812"],
    ["50 minus 8 freight", "50 minus 8 freight"],
    ["20 and six", "20 and 6"],
    ["cost 20, post 6", "cost 20, post 6"],
  ])("%s is %s", (typed, digits) => {
    expect(inDigits(typed)).toBe(digits);
  });

  it.each([
    "两三个",
    "七八十块",
    "十来个",
    "一百多",
    "几十斤",
    "10-15",
    "10到15块",
    "五到八块",
    "三块到四块",
    "between twenty and thirty",
    "10-15块",
    "two or three",
    "ten to fifteen",
    "a few",
    "several",
  ])("%s is no number and stays", (typed) => {
    expect(isVague(typed)).toBe(true);
    expect(inDigits(typed)).toBe(typed);
  });

  it.each([
    "一百二",
    "十二",
    "二十二块",
    "12+3",
    "38-12-5",
    "买到三斤",
    "forty-five",
    "三四得十二",
  ])("%s is not vague", (typed) => {
    expect(isVague(typed)).toBe(typed === "三四得十二");
  });

  it.each([
    "20 3 35",
    "二三十",
    "一百八到两百",
    "二十来块",
    "38-12",
    "twenty or thirty",
    "about 20",
    "1.2万",
    "三块五",
  ])("%s is numbers alone", (typed) => {
    expect(isNumbersAlone(typed)).toBe(true);
  });

  it.each(["20 jars", "一样", "几个", "about", "半斤八两的核桃", "12315", "a"])(
    "%s is numbers alone only where it is",
    (typed) => {
      expect(isNumbersAlone(typed)).toBe(typed === "12315");
    },
  );

  it.each(["en", "zh"] as const)("are what was meant, for every number said in %s", (lang) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999 }), (value) => {
        const said = say[lang](value);
        fc.pre(!isVague(said));
        expect(inDigits(said)).toBe(String(value));
      }),
    );
  });

  it("come to what a sum comes to, however many parts it has", () => {
    const rest = fc.array(
      fc.tuple(fc.constantFrom("+", "-", "×"), fc.integer({ min: 1, max: 20 })),
      {
        minLength: 2,
        maxLength: 5,
      },
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), rest, (first, parts) => {
        const typed = String(first) + parts.map(([sign, by]) => sign + by).join("");
        const value = resultOf(first, parts);
        expect(inDigits(typed)).toBe(value > 0 ? String(value) : typed);
      }),
    );
  });

  it.each([
    ["卖一品香茶三十五块", "卖一品香茶35块"],
    ["买胶带两块五", "买胶带2.5块"],
    ["买两块肥皂 五块", "买两块肥皂 5块"],
    ["卖鸡蛋两三块", "卖鸡蛋两三块"],
    ["两毛五", "0.25块"],
    ["sold one jar thirty-five yuan", "sold one jar 35 yuan"],
    ["+forty-five two baskets", "+45 two baskets"],
    ["+四十五 两筐", "+45 两筐"],
    ["+two fifty tape", "+two fifty tape"],
    ["sold two baskets of eggs for forty", "sold two baskets of eggs for 40"],
    ["paid twelve for tape", "paid 12 for tape"],
    ["paid for two boxes", "paid for two boxes"],
    ["邻居给了我三十", "邻居给了我30"],
    ["卖了三筐", "卖了三筐"],
    ["+two or three baskets", "+two or three baskets"],
    ["今天卖了两筐，一共八十", "今天卖了两筐，一共80"],
    ["二三十", "二三十"],
  ])("of %s only the money becomes digits", (typed, digits) => {
    expect(moneyInDigits(typed)).toBe(digits);
  });

  it("leaves what is written in digits as it is", () => {
    fc.assert(
      fc.property(fc.nat(9_999_999), fc.nat(99), (whole, hundredths) => {
        const written = `${whole}.${String(hundredths).padStart(2, "0")}`;
        expect(inDigits(written)).toBe(written);
      }),
    );
  });
});

/** Products first, then what is added and taken away. */
function resultOf(first: number, parts: readonly (readonly [string, number])[]): number {
  const terms = [first];
  for (const [sign, by] of parts) {
    if (sign === "×") terms.push(terms.pop()! * by);
    else terms.push(sign === "+" ? by : -by);
  }
  return terms.reduce((sum, term) => sum + term, 0);
}
