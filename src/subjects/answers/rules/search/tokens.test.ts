import { describe, expect, it } from "vitest";
import { isPair, piecesOf, termsOf, wordsOf } from "./tokens.ts";

describe("terms", () => {
  it("joins forms of a Latin word and keeps pairs", () => {
    expect(termsOf("Selling eggs")).toEqual(["sell", "egg", "sell egg"]);
    expect(wordsOf("I sold an EGG")).toEqual(["i", "sell", "an", "egg"]);
  });

  it("takes Han text apart into characters and pairs", () => {
    expect(termsOf("卖鸡蛋")).toEqual(["卖", "鸡", "卖鸡", "蛋", "鸡蛋"]);
  });

  it("separates Han characters from digits and letters without spaces", () => {
    expect(wordsOf("在taobao开店要1000元")).toEqual(["在", "taobao", "开店要", "1000", "元"]);
  });

  it("treats spoken and written Chinese alike", () => {
    expect(termsOf("咋打包")).toEqual(termsOf("怎么打包"));
  });

  it("ignores width, case and apostrophes", () => {
    expect(termsOf("ＤＯＮ'Ｔ")).toEqual(termsOf("dont"));
  });

  it("tells pairs from single terms", () => {
    expect(["egg", "sell egg", "蛋", "鸡蛋"].map(isPair)).toEqual([false, true, false, true]);
  });

  it("gives pieces that survive a misspelling", () => {
    const right = new Set(piecesOf("deposit"));

    expect(piecesOf("depossit").filter((piece) => right.has(piece))).toContain("^dep");
  });

  it("gives Chinese words as a dictionary cuts them", () => {
    expect(piecesOf("保证金多少")).toContain("多少");
  });

  it("finds nothing in a text without letters", () => {
    expect(termsOf("👍 …")).toEqual([]);
  });
});
