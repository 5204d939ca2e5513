import { describe, expect, it } from "vitest";
import { putRight } from "./corrected.ts";

describe("what is put right", () => {
  it.each([
    ["sorry i mean pinduoduo", "pinduoduo"],
    ["I meant Hill Baskets", "Hill Baskets"],
    ["no make it 300", "300"],
    ["oops, it should be 30 yuan", "30 yuan"],
    ["wrong, change it to Taobao", "Taobao"],
    ["写错了，是山里红果园", "山里红果园"],
    ["不对，改成300", "300"],
    ["不好意思打错了 是拼多多", "拼多多"],
    ["改成三百", "三百"],
    ["我的意思是淘宝", "淘宝"],
  ])("is %s", (text, instead) => {
    expect(putRight(text)).toBe(instead);
  });

  it.each([
    "sorry",
    "i mean to ask my son",
    "sorry i mean how do i send it",
    "no its not working",
    "i made a mistake",
    "make soap",
    "不对",
    "写错了",
    "不对，是买家退货了",
    "改成多少",
    "应该是谁出运费",
  ])("is nothing in: %s", (text) => {
    expect(putRight(text)).toBeUndefined();
  });
});
