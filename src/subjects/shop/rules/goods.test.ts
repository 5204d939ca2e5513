import { describe, expect, it } from "vitest";
import { createKinds, type GoodsKind } from "./goods.ts";

const goods: readonly GoodsKind[] = [
  { en: ["walnuts"], zh: ["核桃", "胡桃", "纸皮核桃"] },
  { en: ["walnut oil"], zh: ["核桃油"] },
  { en: ["honey", "wild honey"], zh: ["蜂蜜", "百花蜜"] },
  { en: ["sweet potatoes"], zh: ["红薯", "地瓜"], fresh: true },
  { en: ["dried sweet potatoes"], zh: ["红薯干"] },
  { en: ["sweet potato noodles"], zh: ["红薯粉条", "粉条"] },
  { en: ["chickens"], zh: ["鸡", "土鸡"], fresh: true },
];
const { freshIn, isFresh, keyOf, sayGoods } = createKinds(goods);

describe("the kind of goods", () => {
  it.each([
    ["Walnuts in shell", "带壳核桃"],
    ["our own WALNUT, 500 g", "核桃（带壳）"],
    ["in-shell walnuts", "纸皮核桃 自家晒的"],
    ["a bag of walnuts", "胡桃 2斤装"],
    ["Wild honey from the hills", "土蜂蜜"],
    ["jar of honey", "百花蜜"],
    ["sweet potatoes with soil on", "地瓜"],
    ["chicken", "鸡"],
    ["Sweet potatoes, sun-dried", "自家红薯干"],
    ["干红薯", "dried sweet potatoes"],
  ])("%s and %s are the same", (one, other) => {
    expect(keyOf(one)).toBe(keyOf(other));
    expect(keyOf(one)).toMatch(/^= /);
  });

  it.each([
    ["walnuts", "walnut oil"],
    ["walnuts", "walnut cake"],
    ["honey", "honey soap"],
    ["sweet potatoes", "dried sweet potatoes"],
    ["sweet potatoes", "sweet potatoes, dried"],
    ["红薯", "干红薯"],
    ["红薯", "烤红薯"],
    ["红薯", "红薯粉条"],
    ["红薯", "红薯干"],
    ["鸡", "手撕鸡"],
    ["核桃", "核桃酥"],
  ])("%s and %s are not", (one, other) => {
    expect(keyOf(one)).not.toBe(keyOf(other));
  });

  it("is said in the reader's language, and as it was given where it is not known", () => {
    expect(sayGoods("自家核桃 带壳", "en")).toBe("walnuts");
    expect(sayGoods("Our walnuts, in shell", "zh")).toBe("核桃");
    expect(sayGoods("moon lamps", "zh")).toBe("moon lamps");
    expect(keyOf("moon lamps")).toBe(keyOf("Moon lamp, 2 pcs"));
  });
});

describe("whether goods spoil within days", () => {
  it.each([
    ["客人说红薯坏了", [true]],
    ["客人说干红薯、红薯干坏了", [false, false]],
    ["地瓜和核桃都坏了", [true, false]],
    ["the sweet potatoes came bad", [true]],
    ["the smoked chickens came bad", [false, false]],
    ["his dried mango came bad", [false]],
    ["they came bad, 东西坏了", []],
  ])("is known of what %j names", (text, fresh) => {
    expect(freshIn(text)).toEqual(fresh);
  });

  it.each([
    ["鸡", true],
    ["our walnuts", false],
    ["soap", undefined],
  ])("is known of %j by its kind", (name, fresh) => {
    expect(isFresh(name)).toBe(fresh);
  });
});
