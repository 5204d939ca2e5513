import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { say } from "../../../test/support/said-numbers.ts";
import { byThePiece, countAlone, withPieceSums, writePieceSum } from "./by-the-piece.ts";

const read = (text: string) => {
  const told = byThePiece(text);
  return told?.kind === "sum" ? writePieceSum(told) : told?.kind;
};

describe("a sum told by the piece", () => {
  it.each([
    ["sold 3 soap 12 each", "3 × 12 = 36"],
    ["3 soap, 12 apiece", "3 × 12 = 36"],
    ["3 soap 12 a piece", "3 × 12 = 36"],
    ["3 soaps, each 12", "3 × 12 = 36"],
    ["sold 4 jars at 25", "4 × 25 = 100"],
    ["4 jars honey at 25 a jar", "4 × 25 = 100"],
    ["4 jars, 25 per jar", "4 × 25 = 100"],
    ["25 per jar, 4 jars", "4 × 25 = 100"],
    ["12/jar, 3 jars", "3 × 12 = 36"],
    ["60 boxes @ 45", "60 × 45 = 2700"],
    ["i sold 3 @ 650", "3 × 650 = 1950"],
    ["3@650 each", "3 × 650 = 1950"],
    ["12 boxes refunded at 45 each", "12 × 45 = 540"],
    ["half a kilo at 80 a kilo", "0.5 × 80 = 40"],
    ["2.5kg 8/kg", "2.5 × 8 = 20"],
    ["two dozen and a half at five a dozen", "2.5 × 5 = 12.5"],
    ["three dozen eggs at five", "3 × 5 = 15"],
    ["three dozen, five each dozen", "3 × 5 = 15"],
    ["thirty-five eggs at one and a half each", "35 × 1.5 = 52.5"],
    ["3 jars 12 each, 36 in all", "3 × 12 = 36"],
    ["卖了三块肥皂，12一块", "3 × 12 = 36"],
    ["卖了三块肥皂十二块一块", "3 × 12 = 36"],
    ["今天卖了二十个鸡蛋一块五一个", "20 × 1.5 = 30"],
    ["20个鸡蛋1块5一个", "20 × 1.5 = 30"],
    ["卖了3个，每个12", "3 × 12 = 36"],
    ["卖了３个，一个１２", "3 × 12 = 36"],
    ["12一斤卖了3斤", "3 × 12 = 36"],
    ["6块1斤，卖了两斤半", "2.5 × 6 = 15"],
    ["卖了半斤茶，200一斤", "0.5 × 200 = 100"],
    ["一斤半茶，一斤40", "1.5 × 40 = 60"],
    ["三斤二两，6块一斤", "3.2 × 6 = 19.2"],
    ["卖了三双鞋垫 二十五一双", "3 × 25 = 75"],
    ["卖3罐 12元/罐", "3 × 12 = 36"],
    ["3罐@12", "3 × 12 = 36"],
    ["三只鸡八十块一只，一共两百四", "3 × 80 = 240"],
    ["卖了三块肥皂 (3 × 12 = 36)", "3 × 12 = 36"],
  ])("%s: %s", (text, sum) => {
    expect(read(text)).toBe(sum);
  });

  it.each([
    "three dozen eggs five each",
    "2 boxes of eggs 1 an egg",
    "20 eggs 5 a dozen",
    "20 eggs 5 a kilo",
    "sold soap 12 each",
    "3 jars 12 each total 40",
    "20 eggs 1.5 each, 3 jars 12 each",
    "sold 12 each on 3 December",
    "卖了3箱鸡蛋，一块一个",
    "卖了3个12一个，2瓶20一瓶",
    "每个12，卖了一些",
    "3罐12一罐，一共40",
  ])("%s is asked about", (text) => {
    expect(read(text)).toBe("unclear");
  });

  it.each([
    "+45 two baskets",
    "sold 3 soap 12",
    "sold 2 jars for 24",
    "3 jars 36 in all",
    "sold 3 jars at 10 o'clock",
    "138 0013 8000",
    "2026-12-01",
    "12/1 sold 30",
    "I work 12 hours a day",
    "2 to 3 jars at 12 each",
    "三罐一共36",
    "隔壁王婶拿了三十个一共四十五块",
    "卖了三十一只鸡",
    "卖了三只，又卖了二十一只",
    "卖了一个50块，两个盆",
    "两三个，12一个",
    "一块二一个",
    "卖了2块肥皂",
    "花了12块一块五",
    "3 × 12 = 35",
  ])("%s is none", (text) => {
    expect(read(text)).toBeUndefined();
  });

  const count = fc.integer({ min: 2, max: 999 });
  const fen = fc.integer({ min: 1, max: 99_999 });

  it("is exact in both languages, in digits and in words", () => {
    fc.assert(
      fc.property(count, fen, fc.integer({ min: 1, max: 999 }), (many, minor, whole) => {
        const total = (many * minor) / 100;
        for (const text of [
          `sold ${many} jars at ${minor / 100} each`,
          `${minor / 100} a jar, ${many} jars`,
          `卖了${many}罐，${minor / 100}元一罐`,
          `每罐${minor / 100}元，${many}罐`,
        ]) {
          expect(byThePiece(text)).toMatchObject({ kind: "sum", total });
        }
        for (const text of [
          `sold ${say.en(many)} jars at ${say.en(whole)} each`,
          `卖了${say.zh(many)}罐，${say.zh(whole)}块一罐`,
        ]) {
          expect(byThePiece(text)).toMatchObject({ kind: "sum", total: many * whole });
        }
      }),
    );
  });

  it("is never made of a sum that is told, a day or a telephone number", () => {
    fc.assert(
      fc.property(
        count,
        fen,
        fc.integer({ min: 1_000_000, max: 99_999_999_999 }),
        (many, minor, phone) => {
          for (const text of [
            `sold ${many} jars for ${minor / 100}`,
            `sold ${many} jars ${minor / 100}`,
            `${many}罐一共${minor / 100}元`,
            `卖了${many}罐 ${minor / 100}`,
            `+${minor / 100} ${many} jars`,
            `${phone}`,
            `${(many % 12) + 1}/${(minor % 28) + 1} +${many}`,
            `${(many % 12) + 1}月${(minor % 28) + 1}日 +${many}`,
          ]) {
            expect(byThePiece(text)?.kind).not.toBe("sum");
          }
        },
      ),
    );
  });

  it("leaves the rest of a text as it is", () => {
    expect(withPieceSums("price 3 jars at 12 each, box 2")).toBe("price 3 jars at 12 each, box 2");
    expect(withPieceSums("goods: 3 jars at 12 each")).toBe("goods:  36");
    expect(withPieceSums("20 9 3 4.5")).toBe("20 9 3 4.5");
  });
});

describe("what is counted, with no word for how many a price is", () => {
  it.each([
    ["sold 3 soap", 3],
    ["卖了2袋", 2],
    ["卖3斤核桃", 3],
    ["sold 3 jars for", undefined],
    ["三罐一共", undefined],
    ["sold honey", undefined],
    ["sold 3 jars and 2 boxes", undefined],
    ["A4 paper", undefined],
  ])("%s: %s", (words, many) => {
    expect(countAlone(words)).toBe(many);
  });
});
