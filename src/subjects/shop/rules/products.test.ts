import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nameOfListing, productKey } from "./products.ts";

describe("goods", () => {
  it.each([
    ["Walnuts in shell", "walnut in the shell"],
    ["Walnuts in shell", "In-shell walnuts, 500 g"],
    ["Hand-woven baskets", "our own hand woven basket"],
    ["带壳核桃", "核桃（带壳）"],
    ["带壳核桃", "自家的核桃 带壳 5斤装"],
    ["手工竹篮", "竹篮・手工 两个"],
    ["蜂蜜", "蜂蜜 500g"],
  ])("named %s and %s are the same", (one, other) => {
    expect(productKey(one)).toBe(productKey(other));
    expect(productKey(one)).not.toBe("");
  });

  it.each([
    ["walnuts in shell", "walnut oil"],
    ["带壳核桃", "核桃油"],
    ["basket", "bucket"],
    ["红薯干", "红薯"],
  ])("named %s and %s are not", (one, other) => {
    expect(productKey(one)).not.toBe(productKey(other));
  });

  it.each(["500 g", "20", "🙂", ""])("have no key when nothing is named: %s", (name) => {
    expect(productKey(name)).toBe("");
  });

  it("are the same in any order and width", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(["walnut", "shell", "dried", "big"]), (words) => {
        expect(productKey(words.join(" "))).toBe(productKey(words.toSorted().join(", ")));
      }),
    );
  });
});

describe("a listing", () => {
  it.each([
    ["Walnuts in the shell, 500 g, from Shangxi\nSun-dried", "Walnuts in the shell"],
    ["Title: hand-woven basket - big", "hand-woven basket"],
    ["标题：带壳核桃 500克 上溪村", "带壳核桃"],
    ["核桃（带壳），自家晒的", "核桃（带壳）"],
    ["23.80", undefined],
    ["", undefined],
  ])("%j is about %s", (text, name) => {
    expect(nameOfListing(text)).toBe(name);
  });
});
