import { describe, expect, it } from "vitest";
import { askedMonth } from "./aside.ts";
import { monthIn } from "./month-said.ts";

describe("the month that is named", () => {
  it.each([
    ["last month's sheet", "2026-11", "this month's sheet"],
    ["sheet of the month before last", "2026-10", "sheet of this month"],
    ["the month before", "2026-11", "this month"],
    ["what did i earn in october", "2026-10", "what did i earn in this month"],
    ["sheet for may", "2026-05", "sheet for this month"],
    ["sales in oct 2025", "2025-10", "sales in this month"],
    ["december", "2026-12", "this month"],
    ["上上个月的表", "2026-10", "这个月的表"],
    ["上月报表", "2026-11", "这个月报表"],
    ["十月份卖了多少", "2026-10", "这个月卖了多少"],
    ["十一月", "2026-11", "这个月"],
    ["去年12月的表", "2025-12", "这个月的表"],
    ["2025年3月", "2025-03", "这个月"],
  ])("in “%s” is %s", (bare, month, rest) => {
    expect(monthIn(bare, "2026-12")).toEqual({ month, rest });
  });

  it("is the last one of its name: in March, December was last year's", () => {
    expect(monthIn("december", "2026-03")?.month).toBe("2025-12");
    expect(monthIn("上上个月", "2026-01")?.month).toBe("2025-11");
  });

  it.each([
    "may i see it",
    "marching on",
    "three months",
    "三个月卖了多少",
    "10月3日卖了5个",
    "一个月能挣多少",
    "this month",
    "这个月",
  ])("is none: %s", (bare) => {
    expect(monthIn(bare, "2026-12")).toBeUndefined();
  });
});

describe("a month of one's own book", () => {
  it.each([
    ["what did I earn in October?", "2026-10"],
    ["how much did i make last month", "2026-11"],
    ["上个月赚了多少", "2026-11"],
    ["我十月份一共卖了多少钱？", "2026-10"],
    ["上个月的账", "2026-11"],
    ["how much did we sell this month", "2026-12"],
  ])("is asked for: %s", (text, month) => {
    expect(askedMonth(text, "2026-12")).toBe(month);
  });

  it.each(["last month rent 50", "上个月电费50", "in october the rain came", "上个月"])(
    "is not: %s",
    (text) => {
      expect(askedMonth(text, "2026-12")).toBeUndefined();
    },
  );
});
